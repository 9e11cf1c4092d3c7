// What a unit typed between the rows of its table: headings of its own, and words that count nothing.

import type { ClassifiedLine } from '../activity/classify-lines';
import { cleanLine } from '../text/clean';
import type { TypedRow } from './form';
import type { OtherLine } from './report';

export function otherLines(lines: readonly ClassifiedLine[]): OtherLine[] {
  const found: OtherLine[] = [];
  let rowsAbove = 0;
  for (const line of lines) {
    if (line.kind === 'data') rowsAbove += 1;
    const isHeading = isHead(line);
    if (isHeading || isWords(line)) found.push({ isHeading, rowsAbove, ...shownOf(line.typed) });
  }
  return found;
}

/** A sub-total that heads its lines names them too. */
function isHead({ kind, children }: ClassifiedLine): boolean {
  return kind === 'groupHeading' || (kind === 'total' && children !== undefined);
}

function isWords({ kind }: ClassifiedLine): boolean {
  return kind === 'misplaced' || kind === 'doubtful' || kind === 'remark';
}

/** A cell that is merged into one before it shows the same words, which are wanted once. */
function shownOf({ index, activity, organizer, classes, people, note }: TypedRow) {
  const cells = [index, activity, organizer, classes, people, note];
  const places = cells.map((cell) => cell.mergedFrom ?? cell.place);
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = cells.map((cell, i) =>
    places.indexOf(places[i] ?? '') < i ? '' : cleanLine(cell.shown),
  );
  return { index: first, activity: second, organizer: third, classes: fourth, people: fifth, note: sixth };
}
