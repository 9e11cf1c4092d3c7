// Range of SpreadsheetApp: values out of cells and into them.

import { type Api, type Caller, type Json, NotEmulatedError, ServiceException } from '../api';
import { finish } from '../sheets/batch-update';
import { forEachCell, getCell, hasValue } from '../sheets/cells';
import { Draft } from '../sheets/draft';
import { effectiveValue, isDateFormat, numberFormatOf } from '../sheets/format/formatted-value';
import { wholeGrid } from '../sheets/grid-range';
import type { Cell, GridRange, Sheet, Spreadsheet } from '../sheets/model';
import { type RenderOptions, renderValue } from '../sheets/values/render-options';
import { writeValues } from '../sheets/values/write-values';
import type { EngineState } from '../state';
import { textParam } from '../utilities/arguments';
import { areaAt, areaJson, areaNamed, requestedGrid, rowsOfBody } from './areas';
import { assertMayEdit, assertMayRead, bookOf, inScriptsWords, sheetOf } from './subject';

/** gas-fakes, which its author also runs on live Apps Script, has getValues as UNFORMATTED_VALUE and setValues as USER_ENTERED. */
const VALUES: RenderOptions = { values: 'UNFORMATTED_VALUE', dates: 'SERIAL_NUMBER', byColumns: false };
const DISPLAYED: RenderOptions = { ...VALUES, values: 'FORMATTED_VALUE' };

/** Rectangles come and go as `{ row, column, numRows, numColumns }`, counted from 1. */
export function rangeMethods(state: EngineState): Api {
  const reader =
    (options: RenderOptions): Api[string] =>
    (request, caller) => {
      const book = bookOf(state, request);
      assertMayRead(book, caller);
      const sheet = sheetOf(book, request);
      return readCells(book, sheet, requestedGrid(sheet, request), options);
    };
  return {
    'spreadsheet.getRange': (request) => {
      const sheet = sheetOf(bookOf(state, request), request);
      if (request.params.a1Notation === undefined) return areaJson(areaAt(sheet, request));
      return areaJson(areaNamed(sheet, textParam(request, 'a1Notation')));
    },
    'spreadsheet.getLastRow': (request) => lastCell(sheetOf(bookOf(state, request), request)).row,
    'spreadsheet.getLastColumn': (request) => lastCell(sheetOf(bookOf(state, request), request)).column,
    'spreadsheet.getValues': reader(VALUES),
    'spreadsheet.getDisplayValues': reader(DISPLAYED),
    'spreadsheet.setValues': (request, caller) => {
      const book = bookOf(state, request);
      assertMayEdit(book, caller);
      const range = requestedGrid(sheetOf(book, request), request);
      writeCells(book, range, rowsOfBody(request), caller);
      return null;
    },
  };
}

function readCells(book: Spreadsheet, sheet: Sheet, range: GridRange, options: RenderOptions): Json[][] {
  const { locale } = book.properties;
  return Array.from({ length: range.endRowIndex - range.startRowIndex }, (_, i) =>
    Array.from({ length: range.endColumnIndex - range.startColumnIndex }, (__, j) => {
      const cell = getCell(sheet, range.startRowIndex + i, range.startColumnIndex + j);
      if (options === VALUES) assertNoDate(cell);
      return renderValue(cell, options, locale);
    }),
  );
}

/** A script would get a Date, read in the time zone of the spreadsheet. */
function assertNoDate(cell: Cell | null): void {
  if (!cell || effectiveValue(cell)?.numberValue === undefined || !isDateFormat(numberFormatOf(cell))) return;
  throw new NotEmulatedError('reading a date through Range.getValue or getValues');
}

/**
 * All the cells or none, whatever protects them. A null clears its cell.
 * @throws ServiceException with Google's text where data and range differ in size, and where a cell is protected against the caller.
 */
function writeCells(book: Spreadsheet, range: GridRange, values: Json[][], caller: Caller): void {
  assertSize('rows', values.length, range.endRowIndex - range.startRowIndex);
  for (const row of values) assertSize('columns', row.length, range.endColumnIndex - range.startColumnIndex);
  const cleared = values.map((row) => row.map((value) => value ?? ''));
  inScriptsWords(() => {
    const draft = new Draft(book, caller);
    writeValues(draft, range, { values: cleared }, 'USER_ENTERED');
    finish(draft);
    return null;
  });
}

// Wording as reproduced in many emulations of Range.setValues; gas-fakes is checked against live Apps Script.
function assertSize(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

/** The last row and the last column with content, counted from 1; 0 in an empty sheet. A format alone is no content. */
function lastCell(sheet: Sheet): { row: number; column: number } {
  const last = { row: 0, column: 0 };
  forEachCell(sheet, wholeGrid(sheet), (cell, row, column) => {
    if (!hasValue(cell)) return;
    last.row = Math.max(last.row, row + 1);
    last.column = Math.max(last.column, column + 1);
  });
  return last;
}
