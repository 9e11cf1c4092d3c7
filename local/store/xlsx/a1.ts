// Cell addresses as an .xlsx writes them, to and from zero-based numbers.

import { columnIndex, columnLetters } from '../../google/sheets/a1';

/** Half-open and zero-based, without a sheet. */
export interface Area {
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
}

/** Last row and column an .xlsx can hold, as counts. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.startRowIndex, area.startColumnIndex);
  const last = cellAddress(area.endRowIndex - 1, area.endColumnIndex - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$A$5`. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Reads `B5`, `$A$1:C3`, `A:C` or `2:4`; null for anything else. Open sides reach the end of an .xlsx sheet. */
export function parseArea(address: string): Area | null {
  const [first, last = first, ...more] = address.replaceAll('$', '').split(':');
  const start = parseCorner(first);
  const end = parseCorner(last);
  if (more.length > 0 || start === null || end === null) return null;
  return {
    startRowIndex: start.row ?? 0,
    endRowIndex: (end.row ?? MAX_ROWS - 1) + 1,
    startColumnIndex: start.column ?? 0,
    endColumnIndex: (end.column ?? MAX_COLUMNS - 1) + 1,
  };
}

function parseCorner(text: string | undefined): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text ?? '');
  if (match === null || match[0] === '') return null;
  const [, letters = '', digits = ''] = match;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnIndex(letters) };
}
