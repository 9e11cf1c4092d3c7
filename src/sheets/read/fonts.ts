// The fonts of a tab, which tell in what encoding a few short words were typed.

import type { SpreadsheetJson } from '../google-json';

/** Distinct fonts by sheet id. */
export function fontsBySheet(json: SpreadsheetJson): Map<number, string[]> {
  return new Map(
    (json.sheets ?? []).map(({ properties, data }) => {
      const rows = (data ?? []).flatMap(({ rowData }) => rowData ?? []);
      const fonts = rows.flatMap(({ values }) =>
        (values ?? []).map((cell) => cell.userEnteredFormat?.textFormat?.fontFamily),
      );
      return [properties.sheetId, [...new Set(fonts)].filter((font) => font !== undefined)];
    }),
  );
}
