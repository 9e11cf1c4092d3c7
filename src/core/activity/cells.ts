// What of a cell can be told before anything is known about its line.

import { type TypedCell, wordsOf } from '../submission/form';
import { cleanLine } from '../text/clean';

const PLACEHOLDER = /^[.…_\s]*$/;

/** Whether nothing stands in a cell, or only the dots of a form. */
export function isEmpty(cell: TypedCell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && PLACEHOLDER.test(cleanLine(cell.value)));
}

/** Numbers, "1.2", "a)", "XVIII": anything longer is words. */
const INDEX = /^\(?(?:[IVX]+|[\p{L}\d]{1,3}(?:[.\-/][\p{L}\d]{1,3})*)[.):]*$/u;

/** Whether something other than the number of a line stands in its cell. */
export function isWordy(index: TypedCell): boolean {
  return !isEmpty(index) && /\p{L}/u.test(index.shown) && !INDEX.test(cleanLine(index.shown));
}

/** Two cells of words as one, at the place of the first. */
export function joinCells(first: TypedCell, second: TypedCell): TypedCell {
  const both = (textOf: (cell: TypedCell) => string) => cleanLine(`${textOf(first)} ${textOf(second)}`);
  return { value: both(wordsOf), shown: both((cell) => cell.shown), isDate: false, place: first.place };
}
