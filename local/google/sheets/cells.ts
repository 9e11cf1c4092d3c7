// Reading and replacing cells. A Cell object is never changed in place: copies of a sheet share their cells.

import type { Cell, GridRange, Sheet } from './model';

export function getCell(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** Puts a cell; one without any field counts as untouched. */
export function setCell(sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  const value = cell !== null && hasFields(cell) ? cell : null;
  if (value === null && sheet.rows[row]?.[column] == null) return;
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

function hasFields(cell: Cell): boolean {
  for (const _field in cell) return true;
  return false;
}

/** Does the cell hold a value or a formula? A format, note or rule alone is none. */
export function hasValue(cell: Cell | null | undefined): boolean {
  return cell?.userEnteredValue !== undefined;
}

/** Calls back for every place of the range, row by row. */
export function forEachPlace(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRowIndex; row < range.endRowIndex; row++) {
    for (let column = range.startColumnIndex; column < range.endColumnIndex; column++) visit(row, column);
  }
}

/** Calls back for the places of the range that hold a cell, row by row. */
export function forEachCell(
  sheet: Sheet,
  range: GridRange,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const lastRow = Math.min(range.endRowIndex, sheet.rows.length);
  for (let row = range.startRowIndex; row < lastRow; row++) {
    const cells = sheet.rows[row] ?? [];
    const lastColumn = Math.min(range.endColumnIndex, cells.length);
    for (let column = range.startColumnIndex; column < lastColumn; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** The cell without its value and what hangs on the value; format, rule and note stay. */
export function withoutValue(cell: Cell | null): Cell | null {
  if (!cell) return null;
  const { userEnteredValue: _value, computedValue: _computed, textFormatRuns: _runs, ...rest } = cell;
  return rest;
}
