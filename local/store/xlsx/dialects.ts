// The two ways to write a formula of one workbook: with Google's titles and locale, and with those of the file.

import { localeOf } from '../../google/sheets/locale';
import type { Spreadsheet } from '../../google/sheets/model';
import type { Dialect } from './formula';
import { fileTitles } from './tab-titles';

/** Titles in the file by sheet id. */
export function fileTitlesOf(book: Spreadsheet): Map<number, string> {
  const titles = fileTitles(book.sheets.map((sheet) => sheet.properties.title));
  return new Map(
    book.sheets.map((sheet, index) => [sheet.properties.sheetId, titles[index] ?? sheet.properties.title]),
  );
}

/** For formulas on their way into the file. */
export function dialectOf(book: Spreadsheet): Dialect {
  const titleOf = fileTitlesOf(book);
  const changed = book.sheets.flatMap(({ properties: { sheetId, title } }): [string, string][] => {
    const inFile = titleOf.get(sheetId) ?? title;
    return inFile === title ? [] : [[title.toLowerCase(), inFile]];
  });
  return { decimal: localeOf(book.properties.locale).decimal, titles: new Map(changed) };
}
