// A rectangle of cells in Google's GridData shape.

import type { JsonObject } from '../../api';
import { type FieldMask, maskOf, select } from '../../schema/field-mask';
import { metadataOfDimension } from '../developer-metadata';
import type { GridRange, Sheet, Spreadsheet } from '../model';
import { cellRenderer } from './render-cell';

/** Pixels of a row and a column nobody has resized. */
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** Rows and cells after the last touched one are left out. */
export function renderGrid(book: Spreadsheet, sheet: Sheet, range: GridRange, mask: FieldMask): JsonObject {
  const json: JsonObject = {};
  if (maskOf(mask, 'startRow') && range.startRowIndex > 0) json.startRow = range.startRowIndex;
  if (maskOf(mask, 'startColumn') && range.startColumnIndex > 0) json.startColumn = range.startColumnIndex;
  const rowMask = maskOf(mask, 'rowData');
  const rows = rowMask === undefined ? [] : renderRows(book, sheet, range, rowMask);
  if (rows.length > 0) json.rowData = rows;
  for (const dimension of ['ROWS', 'COLUMNS'] as const) {
    const field = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
    const inner = maskOf(mask, field);
    if (inner !== undefined) json[field] = renderDimensions(sheet, range, dimension, inner);
  }
  return json;
}

function renderRows(book: Spreadsheet, sheet: Sheet, range: GridRange, mask: FieldMask): JsonObject[] {
  const cellMask = maskOf(mask, 'values');
  const render = cellMask && cellRenderer(book, sheet, cellMask);
  const rendered: JsonObject[] = [];
  let filled = 0;
  const lastRow = Math.min(range.endRowIndex, sheet.rows.length);
  for (let row = range.startRowIndex; row < lastRow; row++) {
    const cells = (sheet.rows[row] ?? []).slice(range.startColumnIndex, range.endColumnIndex);
    const width = cells.findLastIndex((cell) => cell !== null) + 1;
    if (width > 0) filled = rendered.length + 1;
    if (width === 0 || render === undefined) rendered.push({});
    else {
      const shown = cells.slice(0, width);
      rendered.push({ values: shown.map((cell) => (cell ? render(cell) : {})) });
    }
  }
  rendered.length = filled;
  return rendered;
}

function renderDimensions(
  sheet: Sheet,
  range: GridRange,
  dimension: 'ROWS' | 'COLUMNS',
  mask: FieldMask,
): JsonObject[] {
  const byRows = dimension === 'ROWS';
  const [start, end] = byRows
    ? [range.startRowIndex, range.endRowIndex]
    : [range.startColumnIndex, range.endColumnIndex];
  const sizes = byRows ? sheet.rowMetadata : sheet.columnMetadata;
  const rendered: JsonObject[] = [];
  for (let index = start; index < end; index++) {
    const { pixelSize = byRows ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH, hiddenByUser } = sizes[index] ?? {};
    const metadata = metadataOfDimension(sheet, dimension, index);
    const json: JsonObject = {
      pixelSize,
      ...(hiddenByUser && { hiddenByUser }),
      ...(metadata.length > 0 && { developerMetadata: metadata }),
    };
    rendered.push(select(json, mask) as JsonObject);
  }
  return rendered;
}
