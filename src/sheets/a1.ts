// Cell references as people read them.

import type { Rect } from './snapshot';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Zero-based column to letters: 0 -> A, 26 -> AA. */
export function columnLetters(column: number): string {
  const letter = LETTERS.charAt(column % 26);
  // Asked for every cell that is read, and few tabs are wider than this.
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Zero-based row and column to A1. */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 to zero-based row and column; undefined for anything else. */
export function fromA1(place: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(place) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** A tab's title as it stands in an A1 reference: `'Trường ''A'''`. */
export function quoteTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/** `B7`, or `B7:C9` where there are several cells. */
export function toA1Range({ top, bottom, left, right }: Rect): string {
  const [first, last] = [toA1(top, left), toA1(bottom - 1, right - 1)];
  return first === last ? first : `${first}:${last}`;
}
