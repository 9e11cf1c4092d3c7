// How far a tab is used: an .xlsx has no grid size of its own.

import type { Sheet } from '../../google/sheets/model';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Counts up to the last row and column that holds a value, or belongs to a merged cell. */
export function usedSize(sheet: Sheet): Size {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.userEnteredValue) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    }
  }
  for (const merge of sheet.merges) {
    rows = Math.max(rows, merge.endRowIndex);
    columns = Math.max(columns, merge.endColumnIndex);
  }
  return { rows, columns };
}
