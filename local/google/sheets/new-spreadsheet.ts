// A fresh workbook, as sheets.new leaves it: one empty sheet with id 0.

import type { Spreadsheet } from './model';
import { emptySheet } from './sheet-properties';

export interface NewSpreadsheet {
  readonly spreadsheetId: string;
  readonly title: string;
  /** E.g. `vi_VN`. */
  readonly locale: string;
  /** E.g. `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  /** E-mail address. */
  readonly owner: string;
  /** Title of the only sheet; `Sheet1` where none is given. */
  readonly sheetTitle?: string;
}

export function newSpreadsheet(options: NewSpreadsheet): Spreadsheet {
  const { spreadsheetId, title, locale, timeZone, owner, sheetTitle = 'Sheet1' } = options;
  return {
    spreadsheetId,
    properties: { title, locale, timeZone },
    owner,
    editors: [],
    sheets: [emptySheet(0, sheetTitle)],
    namedRanges: [],
    developerMetadata: [],
    nextId: 1,
  };
}
