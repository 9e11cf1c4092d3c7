// A spreadsheet as a file of its own: what "Make a copy" and SpreadsheetApp's Spreadsheet.copy leave of it.

import { copySheet } from './draft';
import type { Spreadsheet } from './model';

export interface CopyIdentity {
  readonly spreadsheetId: string;
  readonly title: string;
  /** E-mail address of whoever makes the copy. */
  readonly owner: string;
}

/**
 * Everything a tab shows comes along, with named ranges; sharing does not.
 *
 * Protections are left behind: reports differ on whether Google keeps the ranges, and agree that it loses their editors
 * (tanaikech.github.io 2021-03-26; github.com/burnash/gspread #1046, #1072). Developer metadata is left behind too, as no statement says that
 * it is copied. Tab ids stay; for that no statement was found either.
 */
export function copySpreadsheet(book: Spreadsheet, { spreadsheetId, title, owner }: CopyIdentity): Spreadsheet {
  return {
    spreadsheetId,
    properties: { ...book.properties, title },
    owner,
    editors: [],
    viewers: [],
    sheets: book.sheets.map((sheet) => ({ ...copySheet(sheet), protectedRanges: [], developerMetadata: [] })),
    namedRanges: book.namedRanges.slice(),
    developerMetadata: [],
    nextId: book.nextId,
  };
}
