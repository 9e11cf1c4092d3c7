// "nt" and its like stand for the words above.

import type { TypedCell, TypedRow } from '../submission/form';
import { cleanLine } from '../text/clean';
import { isEmpty } from './cells';
import type { ClassifiedLine } from './classify-lines';

const DITTO = /^(?:"|'{1,2}|\/\/|-?nt-?|như trên|như dòng trên)$/;

export function fillDittos(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  // The last words written out in each column: a head without an organiser in between does not blank them.
  let above: Partial<Pick<TypedRow, 'activity' | 'organizer'>> = {};
  return lines.map((line) => {
    if (line.kind !== 'data') return line;
    const fill = (cell: TypedCell, source: TypedCell | undefined): TypedCell =>
      source !== undefined && typeof cell.value === 'string' && DITTO.test(plainMark(cell.value))
        ? { ...source, place: cell.place }
        : cell;
    const { activity, organizer } = line.typed;
    const typed = {
      ...line.typed,
      activity: fill(activity, above.activity),
      organizer: fill(organizer, above.organizer),
    };
    above = {
      ...above,
      ...(isEmpty(typed.activity) ? {} : { activity: typed.activity }),
      ...(isEmpty(typed.organizer) ? {} : { organizer: typed.organizer }),
    };
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
