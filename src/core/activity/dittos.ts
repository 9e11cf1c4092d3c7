// "nt" and its like stand for the words above.

import type { TypedCell, TypedRow } from '../submission/form';
import { cleanLine } from '../text/clean';
import type { ClassifiedLine } from './classify-lines';

const DITTO = /^(?:"|'{1,2}|\/\/|-?nt-?|như trên|như dòng trên)$/;

export function fillDittos(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  let above: TypedRow | undefined;
  return lines.map((line) => {
    if (line.kind !== 'data') return line;
    const fill = (cell: TypedCell, source: TypedCell | undefined): TypedCell =>
      source !== undefined && typeof cell.value === 'string' && DITTO.test(plainMark(cell.value))
        ? { ...source, place: cell.place }
        : cell;
    const { activity, organizer } = line.typed;
    const typed = {
      ...line.typed,
      activity: fill(activity, above?.activity),
      organizer: fill(organizer, above?.organizer),
    };
    above = typed;
    return { ...line, typed };
  });
}

/** Not folded: that would take a lone mark for a bullet. */
function plainMark(text: string): string {
  return cleanLine(text)
    .toLowerCase()
    .replace(/[“”„«»″〃]/g, '"')
    .replace(/[‘’‚′]/g, "'");
}
