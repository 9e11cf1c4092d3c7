// One tab of the workbook onto a worksheet of the file: cells, sizes, merges, panes, print set-up.

import type { Style, Workbook, Worksheet } from 'exceljs';
import type { Cell, Sheet } from '../../../google/sheets/model';
import { areaAddress } from '../a1';
import { colourOf } from '../colour';
import type { Dialect } from '../formula';
import { areaOf } from '../grid-area';
import { asObject, jsonKey } from '../json';
import { PIXELS_PER_CHARACTER, POINTS_PER_PIXEL } from '../sizes';
import { escapeXlsxText, visibleText } from '../text';
import { usedSize } from '../used-size';
import { cellStyle } from './cell-style';
import { cellValue } from './cell-value';
import { addConditionalFormats } from './conditional-formats';

/** Google's sizes of a fresh column and row, in pixels. */
const DEFAULT_COLUMN = 100;
const DEFAULT_ROW = 21;
/** Wider tables are printed on the long side. */
const MAX_PORTRAIT_COLUMNS = 6;
/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

export function addTab(workbook: Workbook, sheet: Sheet, title: string, dialect: Dialect): void {
  const { properties } = sheet;
  const { frozenRowCount = 0, frozenColumnCount = 0, hideGridlines = false } = properties.gridProperties;
  const tabColour = colourOf({ tabColorStyle: properties.tabColorStyle ?? null }, 'tabColor');
  const worksheet = workbook.addWorksheet(title, {
    state: properties.hidden === true ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: DEFAULT_COLUMN / PIXELS_PER_CHARACTER,
      ...(tabColour === null ? {} : { tabColor: { argb: `FF${tabColour}` } }),
    },
    views: [
      frozenRowCount + frozenColumnCount > 0
        ? { state: 'frozen', xSplit: frozenColumnCount, ySplit: frozenRowCount, showGridLines: !hideGridlines }
        : { state: 'normal', showGridLines: !hideGridlines },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: usedSize(sheet).columns > MAX_PORTRAIT_COLUMNS ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      ...(frozenRowCount > 0 ? { printTitlesRow: `1:${frozenRowCount}` } : {}),
    },
  });
  writeDimensions(worksheet, sheet);
  writeCells(worksheet, sheet, dialect);
  for (const merge of sheet.merges) {
    const { startRowIndex, startColumnIndex, endRowIndex, endColumnIndex } = merge;
    worksheet.mergeCellsWithoutStyle(startRowIndex + 1, startColumnIndex + 1, endRowIndex, endColumnIndex);
  }
  addConditionalFormats(worksheet, sheet.conditionalFormats, dialect);
  const filtered = asObject(sheet.basicFilter?.range);
  if (filtered !== null) worksheet.autoFilter = areaAddress(areaOf(filtered));
}

function writeDimensions(worksheet: Worksheet, sheet: Sheet): void {
  for (const [index, { pixelSize, hiddenByUser }] of Object.entries(sheet.columnMetadata)) {
    const column = worksheet.getColumn(Number(index) + 1);
    if (pixelSize !== undefined) column.width = pixelSize / PIXELS_PER_CHARACTER;
    if (hiddenByUser === true) column.hidden = true;
  }
  for (const [index, { pixelSize, hiddenByUser }] of Object.entries(sheet.rowMetadata)) {
    const row = worksheet.getRow(Number(index) + 1);
    // exceljs leaves out a hidden row without cells unless it has a height.
    if (pixelSize !== undefined || hiddenByUser === true) row.height = (pixelSize ?? DEFAULT_ROW) * POINTS_PER_PIXEL;
    if (hiddenByUser === true) row.hidden = true;
  }
}

/** Protections stay out: a file knows no persons, and whoever has this one is the owner, whom none of them stops. */
function writeCells(worksheet: Worksheet, sheet: Sheet, dialect: Dialect): void {
  // exceljs recognises a style it has seen by the object, so equal formats share one.
  const styles = new Map<string, Partial<Style>>();
  const styleOf = (cell: Cell) => {
    const key = jsonKey(cell.userEnteredFormat);
    const style = styles.get(key) ?? cellStyle(cell.userEnteredFormat ?? null);
    styles.set(key, style);
    return style;
  };
  for (const [rowIndex, cells] of sheet.rows.entries()) {
    const row = worksheet.getRow(rowIndex + 1);
    for (const [columnIndex, cell] of cells.entries()) {
      if (!cell) continue;
      const target = row.getCell(columnIndex + 1);
      target.value = cellValue(cell, dialect);
      target.style = styleOf(cell);
      if (cell.note !== undefined && cell.note !== '') {
        target.note = { texts: [{ text: escapeXlsxText(visibleText(cell.note)) }] };
      }
    }
  }
}
