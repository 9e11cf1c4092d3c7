// A workbook from elsewhere, with no state beside it, as a full spreadsheet.

import type { JsonObject } from '../google/api';
import { localeOf } from '../google/sheets/locale';
import type { Sheet, Spreadsheet } from '../google/sheets/model';
import { localised } from './xlsx/localise';
import type { ImportedBook } from './xlsx/read/imported-book';

/** Google's grid for an imported tab is never smaller than a fresh one. */
const MIN_ROWS = 1000;
const MIN_COLUMNS = 26;
const LOCALE = 'vi_VN';

export interface BookIdentity {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly owner: string;
}

/** Ids we once gave are kept; other tabs take the first free numbers from 1 on, in the order of the file. */
export function importSpreadsheet(book: ImportedBook, { spreadsheetId, title, owner }: BookIdentity): Spreadsheet {
  const taken = new Set(book.tabs.map(({ sheetId }) => sheetId).filter((id) => id !== null));
  let next = 1;
  const freeId = () => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  const sheets = book.tabs.map((tab, index) => atHome(tab.sheet, tab.sheetId ?? freeId(), index));
  return {
    spreadsheetId,
    properties: { title, locale: LOCALE, timeZone: 'Asia/Ho_Chi_Minh' },
    owner,
    editors: [],
    sheets,
    namedRanges: [],
    developerMetadata: [],
    nextId: Math.max(...taken) + 1,
  };
}

function atHome(imported: Sheet, sheetId: number, index: number): Sheet {
  const sheet = localised(imported, { decimal: localeOf(LOCALE).decimal, titles: new Map() });
  const { gridProperties } = sheet.properties;
  return {
    ...sheet,
    properties: {
      ...sheet.properties,
      sheetId,
      index,
      gridProperties: {
        ...gridProperties,
        rowCount: Math.max(gridProperties.rowCount, MIN_ROWS),
        columnCount: Math.max(gridProperties.columnCount, MIN_COLUMNS),
      },
    },
    merges: sheet.merges.map((merge) => ({ ...merge, sheetId })),
    ...(sheet.basicFilter === undefined ? {} : { basicFilter: withSheetId(sheet.basicFilter, sheetId) }),
  };
}

function withSheetId(filter: JsonObject, sheetId: number): JsonObject {
  return { ...filter, range: { ...(filter.range as JsonObject), sheetId } };
}
