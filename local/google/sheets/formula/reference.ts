// References inside formulas: `A1`, `$B$2:C`, `'Tổng hợp'!A:A`. Read, moved and written back with their dollar signs.

import { columnIndex, columnLetters } from '../a1';

/** One place of a corner on its axis; zero-based. */
export interface Coordinate {
  readonly index: number;
  readonly absolute: boolean;
}

export interface Corner {
  readonly column?: Coordinate;
  readonly row?: Coordinate;
}

export interface Reference {
  /** Title of another sheet, without quotes. */
  readonly sheet?: string;
  /** The sheet part as written, with quotes and `!`; empty where there is none. */
  readonly prefix: string;
  readonly start: Corner;
  /** Absent where a single cell is meant. */
  readonly end?: Corner;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$/;

/** Reads what the tokenizer has recognised as a reference. */
export function readReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const prefix = text.slice(0, bang + 1);
  const [start = '', end] = text.slice(bang + 1).split(':');
  const title = prefix.slice(0, -1);
  const sheet = title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
  return {
    ...(prefix !== '' && { sheet }),
    prefix,
    start: readCorner(start),
    ...(end !== undefined && { end: readCorner(end) }),
  };
}

function readCorner(text: string): Corner {
  const [, dollar, letters, secondDollar, digits] = CORNER.exec(text) ?? [];
  // In `$5` the only dollar sign belongs to the row.
  const rowDollar = letters === undefined ? dollar || secondDollar : secondDollar;
  return {
    ...(letters !== undefined && { column: { index: columnIndex(letters), absolute: dollar === '$' } }),
    ...(digits !== undefined && { row: { index: Number(digits) - 1, absolute: rowDollar === '$' } }),
  };
}

export function printReference({ prefix, start, end }: Reference): string {
  return prefix + printCorner(start) + (end ? `:${printCorner(end)}` : '');
}

function printCorner({ column, row }: Corner): string {
  const dollar = (coordinate: Coordinate) => (coordinate.absolute ? '$' : '');
  return (column ? dollar(column) + columnLetters(column.index) : '') + (row ? `${dollar(row)}${row.index + 1}` : '');
}

/** The reference as it reads after its formula was copied elsewhere; undefined where it falls off the sheet. */
export function shiftReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const start = shiftCorner(reference.start, rows, columns);
  const end = reference.end && shiftCorner(reference.end, rows, columns);
  if (!start || (reference.end && !end)) return undefined;
  return { ...reference, start, ...(end && { end }) };
}

function shiftCorner({ column, row }: Corner, rows: number, columns: number): Corner | undefined {
  const shift = (place: Coordinate, by: number) => (place.absolute ? place : { ...place, index: place.index + by });
  const moved = { ...(column && { column: shift(column, columns) }), ...(row && { row: shift(row, rows) }) };
  return (moved.column?.index ?? 0) < 0 || (moved.row?.index ?? 0) < 0 ? undefined : moved;
}
