// The methods under spreadsheets.values that name their cells in A1 notation.

import type { JsonObject } from '../../api';
import type { NormalRequest } from '../../schema/normalize';
import { formatReference } from '../a1';
import { assertMayEditCells, assertMayEditSheet, assertMayInsert } from '../access';
import { assertCellLimit } from '../capacity';
import { forEachCell, setCell, withoutValue } from '../cells';
import type { Draft } from '../draft';
import { closeRange } from '../grid-range';
import { booleanAt, objectsAt, sameJson, stringAt, stringsAt } from '../json';
import type { GridRange, Spreadsheet } from '../model';
import { resolveA1 } from '../range-lookup';
import { prefixed, Refusal } from '../refusal';
import { insertLines } from '../splice/splice-sheet';
import { findTable } from './append-values';
import { readValueRange } from './read-values';
import { readRenderOptions } from './render-options';
import { readInputOption, sizeOf, type Written, writeValues, writtenJson } from './write-values';

/** A method that only reads. */
export type ReadMethod = (book: Spreadsheet, request: NormalRequest) => JsonObject;
/** A method that writes into a draft, which the edge of the service makes visible afterwards. */
export type WriteMethod = (draft: Draft, request: NormalRequest) => JsonObject;

export const getValues: ReadMethod = (book, { params }) =>
  readValueRange(book, resolveA1(book, stringAt(params, 'range') ?? ''), readRenderOptions(params));

export const batchGetValues: ReadMethod = (book, { params }) => {
  const options = readRenderOptions(params);
  const ranges = stringsAt(params, 'ranges').map((text) => readValueRange(book, resolveA1(book, text), options));
  return { spreadsheetId: book.spreadsheetId, ...(ranges.length > 0 && { valueRanges: ranges }) };
};

export const updateValues: WriteMethod = (draft, { params, body }) => {
  const option = readInputOption(params);
  const range = stringAt(params, 'range') ?? '';
  assertSameRange(draft, range, body);
  return withEcho(draft, writeValues(draft, targetOf(draft, range), body, option), params);
};

export const batchUpdateValues: WriteMethod = (draft, { body }) => {
  const option = readInputOption(body);
  const written = objectsAt(body, 'data').map((data, n) =>
    prefixed(`Invalid data[${n}]: `, () => {
      return writeValues(draft, targetOf(draft, stringAt(data, 'range') ?? ''), data, option);
    }),
  );
  return totals(draft, written, body);
};

export const appendValues: WriteMethod = (draft, { params, body }) => {
  const option = readInputOption(params);
  const searched = resolveA1(draft.book, stringAt(params, 'range') ?? '');
  const sheet = draft.edit(searched.sheetId);
  const table = findTable(sheet, searched);
  const lines = sizeOf(body);
  const top = table ? table.endRowIndex : searched.startRowIndex;
  const left = (table ?? searched).startColumnIndex;
  const grid = sheet.properties.gridProperties;
  const inserts = stringAt(params, 'insertDataOption') === 'INSERT_ROWS' && top < grid.rowCount && lines.height > 0;
  if (inserts) {
    assertMayInsert(draft.book, sheet, true, top, draft.caller);
    insertLines(draft, sheet, 'ROWS', top, lines.height, top > 0 ? 'before' : 'after');
  }
  const grows = top + lines.height > grid.rowCount || left + lines.width > grid.columnCount;
  if (grows) assertMayEditSheet(draft.book, sheet, draft.caller);
  grid.rowCount = Math.max(grid.rowCount, top + lines.height);
  grid.columnCount = Math.max(grid.columnCount, left + lines.width);
  assertCellLimit(draft.book);
  const target = closeRange({ startRowIndex: top, startColumnIndex: left }, sheet);
  const updates = withEcho(draft, writeValues(draft, target, body, option), params);
  return {
    spreadsheetId: draft.book.spreadsheetId,
    ...(table && { tableRange: formatReference(sheet.properties.title, table) }),
    updates,
  };
};

export const clearValues: WriteMethod = (draft, { params }) => ({
  spreadsheetId: draft.book.spreadsheetId,
  clearedRange: clear(draft, resolveA1(draft.book, stringAt(params, 'range') ?? '')),
});

export const batchClearValues: WriteMethod = (draft, { body }) => ({
  spreadsheetId: draft.book.spreadsheetId,
  clearedRanges: stringsAt(body, 'ranges').map((text) => clear(draft, resolveA1(draft.book, text))),
});

/** Takes the values out of a range; formats, notes and rules stay. @returns the range in A1 notation. */
export function clear(draft: Draft, range: GridRange): string {
  const sheet = draft.edit(range.sheetId);
  assertMayEditCells(draft.book, sheet, range, draft.caller);
  forEachCell(sheet, range, (cell, row, column) => setCell(sheet, row, column, withoutValue(cell)));
  return formatReference(sheet.properties.title, range);
}

/** The answer to several writes at once. */
export function totals(draft: Draft, written: readonly Written[], options: JsonObject): JsonObject {
  const sum = (count: (one: Written) => number) => written.reduce((total, one) => total + count(one), 0);
  const counts = {
    totalUpdatedRows: sum(({ rows }) => rows),
    totalUpdatedColumns: sum(({ columns }) => columns),
    totalUpdatedCells: sum(({ cells }) => cells),
    totalUpdatedSheets: new Set(written.map(({ range }) => range.sheetId)).size,
  };
  const shown = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
  return {
    spreadsheetId: draft.book.spreadsheetId,
    ...shown,
    responses: written.map((one) => withEcho(draft, one, options)),
  };
}

function withEcho(draft: Draft, written: Written, options: JsonObject): JsonObject {
  const json = writtenJson(draft, written);
  if (!booleanAt(options, 'includeValuesInResponse')) return json;
  const names = { values: 'responseValueRenderOption', dates: 'responseDateTimeRenderOption' };
  return { ...json, updatedData: readValueRange(draft.book, written.range, readRenderOptions(options, names)) };
}

/** A single cell given as the target is only the corner to start from. */
function targetOf(draft: Draft, text: string): GridRange {
  const range = resolveA1(draft.book, text);
  const single = range.endRowIndex - range.startRowIndex === 1 && range.endColumnIndex - range.startColumnIndex === 1;
  if (!single) return range;
  const { startRowIndex, startColumnIndex } = range;
  return closeRange({ startRowIndex, startColumnIndex }, draft.sheet(range.sheetId));
}

/** The range inside the body, where there is one, must name the cells that the path names. */
function assertSameRange(draft: Draft, text: string, body: JsonObject): void {
  const repeated = stringAt(body, 'range');
  if (repeated === undefined || sameJson({ ...resolveA1(draft.book, repeated) }, { ...resolveA1(draft.book, text) }))
    return;
  throw new Refusal(`Requested range[${text}] does not match value's range[${repeated}]`);
}
