// A fresh workbook behind the Sheets API, with short names for the calls the tests make.

import type { Api, ApiRequest, Caller, Json, JsonObject } from '../../../../local/google/api';
import { createSheetsApi, newSpreadsheet } from '../../../../local/google/sheets';
import type { Spreadsheet } from '../../../../local/google/sheets/model';

export const OWNER = 'owner@example.org';
export const EDITOR = 'editor@example.org';
export const NOON = new Date('2025-10-03T05:00:00Z');

export function callerNamed(actor: string): Caller {
  return { actor, authMode: 'FULL', now: NOON };
}

type Params = ApiRequest['params'];

export interface Workbook {
  readonly book: Spreadsheet;
  readonly api: Api;
  /** Any method under `sheets.spreadsheets`. */
  call(method: string, params: Params, body?: Json, actor?: string): JsonObject;
  /** The replies of a batch. */
  batch(requests: Json[], actor?: string): Json;
  get(params?: Params, actor?: string): JsonObject;
  values(range: string, params?: Params): JsonObject;
  put(range: string, values: Json[][], option?: 'RAW' | 'USER_ENTERED', actor?: string): JsonObject;
  append(range: string, values: Json[][], params?: Params): JsonObject;
}

/** One empty sheet `Sheet1`, id 0, 1000 × 26, like a spreadsheet just made. */
export function freshWorkbook(locale = 'en_US'): Workbook {
  const book = newSpreadsheet({
    spreadsheetId: 'book',
    title: 'Book',
    locale,
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: OWNER,
  });
  book.editors = [EDITOR];
  const api = createSheetsApi(new Map([['book', book]]));
  const call: Workbook['call'] = (method, params, body, actor = OWNER) => {
    const run = api[`sheets.spreadsheets.${method}`];
    if (!run) throw new Error(`no method ${method}`);
    const request = { params: { spreadsheetId: 'book', ...params }, ...(body !== undefined && { body }) };
    return run(request, callerNamed(actor)) as JsonObject;
  };
  return {
    book,
    api,
    call,
    batch: (requests, actor) => call('batchUpdate', {}, { requests }, actor).replies ?? null,
    get: (params = {}, actor) => call('get', params, undefined, actor),
    values: (range, params = {}) => call('values.get', { range, ...params }),
    put: (range, values, option = 'RAW', actor) =>
      call('values.update', { range, valueInputOption: option }, { values }, actor),
    append: (range, values, params = {}) =>
      call('values.append', { range, valueInputOption: 'USER_ENTERED', ...params }, { values }),
  };
}

/** A closed range of the first sheet, rows before columns. */
export function range(
  startRow: number,
  endRow: number,
  startColumn: number,
  endColumn: number,
  sheetId = 0,
): JsonObject {
  return {
    sheetId,
    startRowIndex: startRow,
    endRowIndex: endRow,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn,
  };
}

export function lines(dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex: number, sheetId = 0): JsonObject {
  return { sheetId, dimension, startIndex, endIndex };
}

/** The message of what the work throws. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  return 'nothing was refused';
}

/** The first sheet as `get` shows it. */
export function firstSheet(workbook: Workbook, fields: string): Json {
  const { sheets } = workbook.get({ fields: `sheets(${fields})` });
  return Array.isArray(sheets) ? (sheets[0] ?? null) : null;
}

/** Without the id of the workbook and other keys that say nothing here. */
export function without(json: Json | undefined, ...keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries((json ?? {}) as JsonObject).filter(([key]) => !keys.includes(key)));
}
