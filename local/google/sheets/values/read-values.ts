// A range of the workbook as Google's ValueRange: rows (or columns) of plain values without the empty tail.

import type { Json, JsonObject } from '../../api';
import { formatReference } from '../a1';
import { getCell, hasValue } from '../cells';
import type { GridRange, Spreadsheet } from '../model';
import { sheetById } from '../range-lookup';
import { type RenderOptions, renderValue } from './render-options';

/** `values` is absent where the range holds none. */
export function readValueRange(book: Spreadsheet, range: GridRange, options: RenderOptions): JsonObject {
  const sheet = sheetById(book, range.sheetId);
  const { locale } = book.properties;
  const at = (row: number, column: number): Json => renderValue(getCell(sheet, row, column), options, locale);
  const endRow = Math.min(range.endRowIndex, sheet.rows.length);
  const values: Json[][] = [];
  if (options.byColumns) {
    const rows = sheet.rows.slice(range.startRowIndex, endRow);
    const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
    for (let column = range.startColumnIndex; column < Math.min(range.endColumnIndex, width); column++) {
      const height = rows.findLastIndex((cells) => hasValue(cells[column])) + 1;
      values.push(Array.from({ length: height }, (_, row) => at(range.startRowIndex + row, column)));
    }
  } else {
    for (let row = range.startRowIndex; row < endRow; row++) {
      const cells = (sheet.rows[row] ?? []).slice(range.startColumnIndex, range.endColumnIndex);
      const width = cells.findLastIndex(hasValue) + 1;
      values.push(Array.from({ length: width }, (_, column) => at(row, range.startColumnIndex + column)));
    }
  }
  values.length = values.findLastIndex((line) => line.length > 0) + 1;
  return {
    range: formatReference(sheet.properties.title, range),
    majorDimension: options.byColumns ? 'COLUMNS' : 'ROWS',
    ...(values.length > 0 && { values }),
  };
}
