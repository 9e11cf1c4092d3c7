// Finding a table by its headings, wherever it stands on a tab.

import type { TypedCell } from '../../core/submission/form';
import { fold } from '../../core/text/fold';
import type { Tab } from '../snapshot';

/** The first row in which all the headings stand, and their columns in the order asked for. */
export function findHeadings(tab: Tab, headings: readonly string[]): { row: number; columns: number[] } | undefined {
  const wanted = headings.map(fold);
  for (let row = 0; row < tab.height; row += 1) {
    const folded = tab.row(row).map((cell) => fold(cell.shown));
    const columns = wanted.map((heading) => folded.indexOf(heading));
    if (columns.every((column) => column >= 0)) return { row, columns };
  }
  return undefined;
}

/** Rows under the headings, each with the cells of the asked columns; wholly blank rows are left out. */
export function readRows(tab: Tab, headings: { row: number; columns: number[] }): TypedCell[][] {
  return readNumberedRows(tab, headings).map(({ cells }) => cells);
}

/** The same, each with its zero-based row of the tab. */
export function readNumberedRows(
  tab: Tab,
  headings: { row: number; columns: number[] },
): { readonly row: number; readonly cells: TypedCell[] }[] {
  const rows: { row: number; cells: TypedCell[] }[] = [];
  for (let row = headings.row + 1; row < tab.height; row += 1) {
    const cells = headings.columns.map((column) => tab.cell(row, column));
    if (cells.some((cell) => cell.shown !== '')) rows.push({ row, cells });
  }
  return rows;
}
