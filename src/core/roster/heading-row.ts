// Where the table of a roster begins: files have titles, addresses and blank lines above it.

import type { TypedValue } from '../quantity/parse-quantity';
import { cleanLine } from '../text/clean';
import { columnOfHeading } from './columns';

export type TypedTable = readonly (readonly TypedValue[])[];

/** A heading stands within these lines; further down are units. */
export const HEADING_LINES = 20;

/**
 * The line that says what most columns are; of several in a row that say as much, as under merged cells, the last. Where no column is
 * recognised, the widest of the lines.
 * @returns its zero-based line; undefined for a table with nothing in it
 */
export function findHeadingRow(table: TypedTable): number | undefined {
  const lines = table.slice(0, HEADING_LINES);
  const known = lines.map(knownColumns);
  const most = Math.max(0, ...known);
  if (most > 0) {
    let row = known.indexOf(most);
    while (known[row + 1] === most) row += 1;
    return row;
  }
  const filled = lines.map((line) => line.filter((value) => cleanLine(textOf(value)) !== '').length);
  const widest = Math.max(0, ...filled);
  return widest === 0 ? undefined : filled.indexOf(widest);
}

/** How many different columns of a roster a line names. */
export function knownColumns(line: readonly TypedValue[]): number {
  return new Set(line.map((value) => columnOfHeading(textOf(value))).filter((column) => column !== undefined)).size;
}

export function textOf(value: TypedValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}
