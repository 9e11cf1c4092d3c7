// One short text for all that a tab shows: equal then and now means that nobody edited it, whatever else a program changed in the file.

import { createHash } from 'node:crypto';
import type { Sheet, Spreadsheet } from '../../google/sheets/model';
import { areaAddress } from '../xlsx/a1';
import { dialectOf } from '../xlsx/dialects';
import { notesOf } from './note-requests';
import { type TabView, viewOfImport, viewOfSheet } from './tab-view';

/** By sheet id, of what the workbook's tabs will show in the file. */
export function tabFingerprints(book: Spreadsheet): { [sheetId: string]: string } {
  const dialect = dialectOf(book);
  return Object.fromEntries(
    book.sheets.map((sheet) => [sheet.properties.sheetId, fingerprint(viewOfSheet(sheet, dialect), sheet)]),
  );
}

/** Of a tab as read from a file. */
export function importFingerprint(sheet: Sheet): string {
  return fingerprint(viewOfImport(sheet), sheet);
}

function fingerprint(view: TabView, sheet: Sheet): string {
  const content = JSON.stringify([view.keys, sheet.merges.map(areaAddress).sort(), notesOf(sheet)]);
  return createHash('sha256').update(content).digest('hex');
}
