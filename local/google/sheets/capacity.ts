// The size limits of a workbook.

import type { Spreadsheet } from './model';
import { Refusal } from './refusal';

/** Cells of all sheets together, empty ones included. */
export const MAX_CELLS = 10_000_000;
export const MAX_COLUMNS = 18_278;

/** @throws Refusal with Google's text when the grids have grown too large. */
export function assertCellLimit(book: Spreadsheet): void {
  let cells = 0;
  for (const { properties } of book.sheets) {
    const { rowCount, columnCount } = properties.gridProperties;
    cells += rowCount * columnCount;
    if (columnCount > MAX_COLUMNS) throw tooMany('columns in the worksheet', MAX_COLUMNS, 'columns');
  }
  if (cells > MAX_CELLS) throw tooMany('cells in the workbook', MAX_CELLS, 'cells');
}

function tooMany(what: string, limit: number, unit: string): Refusal {
  return new Refusal(`This action would increase the number of ${what} above the limit of ${limit} ${unit}.`);
}
