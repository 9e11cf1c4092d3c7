// updateCells, appendCells, repeatCell.

import type { JsonObject } from '../../api';
import { type FieldMask, maskOf } from '../../schema/field-mask';
import { assertMayEditCells, assertMayEditSheet } from '../access';
import { assertCellLimit } from '../capacity';
import { forEachPlace, getCell, hasValue, setCell } from '../cells';
import type { Draft } from '../draft';
import { shiftFormula } from '../formula/rewrite';
import { closeRange } from '../grid-range';
import { numberAt, objectAt, objectsAt } from '../json';
import { localeOf } from '../locale';
import type { Cell, GridRange, Sheet } from '../model';
import { Refusal } from '../refusal';
import { assertCellMask, writeCell } from '../write-cell';
import { openCells, type RequestHandlers, refuseOptions, requestMask, requiredObject } from './handler';

export const cellRequests: RequestHandlers = {
  updateCells(draft, request) {
    const mask = cellMask(request);
    const rows = readRows(request);
    const range = objectAt(request, 'range');
    const start = objectAt(request, 'start');
    if (range && start) throw new Refusal("oneof field 'area' is already set. Cannot set 'range'");
    if (range) updateRange(draft, range, rows, mask);
    else if (start) updateFrom(draft, start, rows, mask);
    else throw new Refusal('One of range or start must be specified.');
    return undefined;
  },

  appendCells(draft, request) {
    refuseOptions(request, 'appendCells', 'tableId');
    const mask = cellMask(request);
    const rows = readRows(request);
    const sheet = draft.edit(numberAt(request, 'sheetId') ?? 0);
    const first = sheet.rows.findLastIndex((cells) => cells.some(hasValue)) + 1;
    const grid = sheet.properties.gridProperties;
    if (rows.length === 0) return undefined;
    if (first + rows.length > grid.rowCount) assertMayEditSheet(draft.book, sheet, draft.caller);
    grid.rowCount = Math.max(grid.rowCount, first + rows.length);
    assertCellLimit(draft.book);
    writeRows(draft, sheet, first, 0, rows, mask);
    return undefined;
  },

  repeatCell(draft, request) {
    const mask = cellMask(request);
    const data = objectAt(request, 'cell') ?? {};
    const { sheet, range } = openCells(draft, requiredObject(request, 'range'));
    const { locale } = draft.book.properties;
    const formula = maskOf(mask, 'userEnteredValue') && formulaOf(data);
    if (formula === undefined) {
      forEachPlace(range, (row, column) => {
        setCell(sheet, row, column, writeCell(getCell(sheet, row, column), data, mask, locale));
      });
      return undefined;
    }
    forEachPlace(range, (row, column) => {
      const [down, right] = [row - range.startRowIndex, column - range.startColumnIndex];
      const formulaValue = shiftFormula(formula, localeOf(locale), down, right);
      const shifted = { ...data, userEnteredValue: { formulaValue } };
      setCell(sheet, row, column, writeCell(getCell(sheet, row, column), shifted, mask, locale));
    });
    return undefined;
  },
};

function cellMask(request: JsonObject): FieldMask {
  const mask = requestMask(request, 'CellData');
  assertCellMask(mask);
  return mask;
}

function formulaOf(data: JsonObject): string | undefined {
  const formula = objectAt(data, 'userEnteredValue')?.formulaValue;
  return typeof formula === 'string' ? formula : undefined;
}

function readRows(request: JsonObject): JsonObject[][] {
  return objectsAt(request, 'rows').map((row) => objectsAt(row, 'values'));
}

/** Inside the range, masked fields that the rows do not cover are cleared. */
function updateRange(draft: Draft, rangeJson: JsonObject, rows: JsonObject[][], mask: FieldMask): void {
  const { sheet, range } = openCells(draft, rangeJson);
  const [height, width] = [range.endRowIndex - range.startRowIndex, range.endColumnIndex - range.startColumnIndex];
  const tooWide = rows.findIndex((row) => row.length > width);
  if (rows.length > height || tooWide >= 0) {
    throw new Refusal('Attempting to write column or row beyond the range that was requested.');
  }
  const { locale } = draft.book.properties;
  forEachPlace(range, (row, column) => {
    const data = rows[row - range.startRowIndex]?.[column - range.startColumnIndex];
    const old = getCell(sheet, row, column);
    if (data || old) setCell(sheet, row, column, writeCell(old, data ?? {}, mask, locale));
  });
}

function updateFrom(draft: Draft, start: JsonObject, rows: JsonObject[][], mask: FieldMask): void {
  const sheet = draft.edit(numberAt(start, 'sheetId') ?? 0);
  writeRows(draft, sheet, numberAt(start, 'rowIndex') ?? 0, numberAt(start, 'columnIndex') ?? 0, rows, mask);
}

/** Writes the given cells and no others, each row as far as it reaches. */
function writeRows(draft: Draft, sheet: Sheet, top: number, left: number, rows: JsonObject[][], mask: FieldMask): void {
  const { locale } = draft.book.properties;
  const checked = rowSpans(sheet, top, left, rows);
  for (const span of checked) assertMayEditCells(draft.book, sheet, span, draft.caller);
  for (const [i, row] of rows.entries()) {
    for (const [j, data] of row.entries()) {
      const old: Cell | null = getCell(sheet, top + i, left + j);
      setCell(sheet, top + i, left + j, writeCell(old, data, mask, locale));
    }
  }
}

/** One closed range for each row that is written to. */
function rowSpans(sheet: Sheet, top: number, left: number, rows: JsonObject[][]): GridRange[] {
  return rows.flatMap((row, i) => {
    if (row.length === 0) return [];
    const open = { startRowIndex: top + i, endRowIndex: top + i + 1 };
    return [closeRange({ ...open, startColumnIndex: left, endColumnIndex: left + row.length }, sheet, 'start')];
  });
}
