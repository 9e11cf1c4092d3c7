// Which tab of the file is which of the workbook: by the id we gave it, else by its title.

import type { Sheet, Spreadsheet } from '../../google/sheets/model';
import { fileTitlesOf } from '../xlsx/dialects';
import type { ImportedBook } from '../xlsx/read/imported-book';

export interface TabMatch {
  /** Tabs of the file in its order, with the sheet of the workbook; null for a tab that is new. */
  readonly tabs: { readonly imported: Sheet; readonly sheet: Sheet | null }[];
  /** Sheets whose tab is gone. */
  readonly gone: Sheet[];
}

export function matchTabs(book: Spreadsheet, imported: ImportedBook): TabMatch {
  const titleOf = fileTitlesOf(book);
  const free = new Map(book.sheets.map((sheet) => [sheet.properties.sheetId, sheet]));
  const byId = imported.tabs.map(({ sheetId }) => {
    const sheet = sheetId === null ? undefined : free.get(sheetId);
    if (sheet !== undefined) free.delete(sheet.properties.sheetId);
    return sheet ?? null;
  });
  const tabs = imported.tabs.map((tab, index) => {
    const title = tab.sheet.properties.title.toLowerCase();
    const byTitle = [...free.values()].find(
      ({ properties }) => titleOf.get(properties.sheetId)?.toLowerCase() === title,
    );
    const sheet = byId[index] ?? byTitle ?? null;
    if (sheet !== null) free.delete(sheet.properties.sheetId);
    return { imported: tab.sheet, sheet };
  });
  return { tabs, gone: [...free.values()] };
}
