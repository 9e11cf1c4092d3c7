// The one place where edits go through the emulated Sheets service, under the same checks and rules as every other client of it.

import type { Caller } from '../../google/api';
import { createSheetsApi } from '../../google/sheets/index';
import type { Spreadsheet } from '../../google/sheets/model';
import type { SheetsRequest } from './sheets-request';

const METHOD = 'sheets.spreadsheets.batchUpdate';

/**
 * @param book changed in place, all of it or nothing
 * @throws GoogleApiError, NotEmulatedError
 */
export function applyRequests(book: Spreadsheet, requests: readonly SheetsRequest[], caller: Caller): void {
  if (requests.length === 0) return;
  const { spreadsheetId } = book;
  const batchUpdate = createSheetsApi(new Map([[spreadsheetId, book]]))[METHOD];
  if (batchUpdate === undefined) throw new Error(`The Sheets service has no ${METHOD}`);
  batchUpdate({ params: { spreadsheetId }, body: { requests: [...requests] } }, caller);
}
