// A person types into cells, or pastes over them: the write, and what the simple trigger onEdit is told of it.

import type { Api, Caller, JsonObject } from '../google/api';
import { quoteTitle } from '../google/sheets/a1';
import { getCell } from '../google/sheets/cells';
import { effectiveValue, formattedValue, isDateFormat, numberFormatOf } from '../google/sheets/format/formatted-value';
import type { Cell, GridRange, Sheet, Spreadsheet } from '../google/sheets/model';
import { resolveA1 } from '../google/sheets/range-lookup';
import { areaOf } from '../google/spreadsheet-app/areas';
import type { EntryRequest } from './boot/entry';

const UPDATE = 'sheets.spreadsheets.values.update';

/** Text as typed (a formula begins with `=`, the empty text clears), or a number or truth value; null leaves a cell of a paste alone. */
export type Typed = string | number | boolean | null;

/**
 * Writes as USER_ENTERED; a list of rows is a paste whose top left corner is `a1`.
 * @returns the call of onEdit
 * @throws GoogleApiError when the actor may not edit the file or one of the cells; then nothing is written
 */
export function typeInto(
  book: () => Spreadsheet,
  api: Api,
  caller: Caller,
  place: { readonly sheetId: number; readonly a1: string },
  typed: Typed | readonly (readonly Typed[])[],
): EntryRequest {
  const { spreadsheetId } = book();
  // A write puts a new sheet in place and leaves this one as it was.
  const before = sheetOf(book(), place.sheetId);
  const { title } = before.properties;
  const values = isPaste(typed) ? typed.map((row) => [...row]) : [[typed]];
  const params = { spreadsheetId, range: `${quoteTitle(title)}!${place.a1}`, valueInputOption: 'USER_ENTERED' };
  const update = api[UPDATE];
  if (!update) throw new TypeError(`There is no ${UPDATE}.`);
  const { updatedRange } = update({ params, body: { values } }, caller) as JsonObject;
  const range = resolveA1(book(), String(updatedRange));
  return eventFor(book(), range, getCell(before, range.startRowIndex, range.startColumnIndex));
}

function eventFor(book: Spreadsheet, range: GridRange, old: Cell | null): EntryRequest {
  const sheet = sheetOf(book, range.sheetId);
  const { a1, row, column, numRows, numColumns } = areaOf(range);
  const isCell = numRows * numColumns === 1;
  const told: Record<string, string> = {};
  const unknown: string[] = [];
  const tell = (field: string, cell: Cell | null) => {
    const text = isKnown(cell) ? textOf(cell, book.properties.locale) : undefined;
    if (!isKnown(cell)) unknown.push(field);
    else if (text !== undefined) told[field] = text;
  };
  if (isCell) {
    tell('value', getCell(sheet, range.startRowIndex, range.startColumnIndex));
    tell('oldValue', old);
  }
  return {
    functionName: 'onEdit',
    args: [],
    optional: true,
    fromPage: false,
    event: { authMode: 'LIMITED', ...told },
    edited: {
      spreadsheetId: book.spreadsheetId,
      sheet: { sheetId: range.sheetId, title: sheet.properties.title },
      range: { row, column, numRows, numColumns, a1 },
    },
    unknown,
  };
}

/** What an event says of formulas and dates is described nowhere. */
function isKnown(cell: Cell | null): boolean {
  if (cell?.userEnteredValue?.formulaValue !== undefined) return false;
  return !cell || effectiveValue(cell)?.numberValue === undefined || !isDateFormat(numberFormatOf(cell));
}

/** Events carry texts, also of numbers (guides/triggers/events shows `10` and `1234`; live scripts get strings); absent for an empty cell. */
function textOf(cell: Cell | null, locale: string): string | undefined {
  const value = cell && effectiveValue(cell);
  if (!value) return undefined;
  return value.numberValue === undefined ? formattedValue(cell, locale) : String(value.numberValue);
}

function sheetOf(book: Spreadsheet, sheetId: number): Sheet {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new RangeError(`There is no tab with id ${sheetId}.`);
  return sheet;
}

function isPaste(typed: Typed | readonly (readonly Typed[])[]): typed is readonly (readonly Typed[])[] {
  return Array.isArray(typed);
}
