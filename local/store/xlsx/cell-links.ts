// Links in cells. One that points into the same workbook must lead to that tab in the file too, not to a page on the web.

import type { JsonObject } from '../../google/api';
import type { Cell } from '../../google/sheets/model';
import { asObject, asText } from './json';

export interface TabLink {
  readonly sheetId: number;
  /** A1 notation without the tab; `A1` where the link names none. */
  readonly range: string;
}

/**
 * The address a cell leads to: of the whole cell, or of the first linked piece of its text, since a file holds one link a cell. A text of
 * several lines with links of its own has none in a file: LibreOffice would run its lines together into one.
 */
export function linkOf(cell: Cell): string | null {
  const whole = cell.userEnteredFormat === undefined ? null : asObject(cell.userEnteredFormat.textFormat);
  const isList = cell.userEnteredValue?.stringValue?.includes('\n') ?? false;
  const pieces = isList ? [] : (cell.textFormatRuns ?? []).map((run) => asObject(run.format));
  for (const format of [whole, ...pieces]) {
    const uri = format === null ? null : uriOf(format);
    if (uri !== null) return uri;
  }
  return null;
}

/** `link.uri` of a TextFormat. */
export function uriOf(textFormat: JsonObject): string | null {
  return asText(asObject(textFormat.link)?.uri) || null;
}

const GOOGLE_SHEET = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([^/?#]+)[^#]*#(.*)$/;

/** Understands `#gid=12&range=B5` and the same after the address of this very spreadsheet; null for every other address. */
export function tabLink(uri: string, spreadsheetId: string): TabLink | null {
  const [, id, fragment] = GOOGLE_SHEET.exec(uri) ?? [];
  const own = uri.startsWith('#') ? uri.slice(1) : id === spreadsheetId ? fragment : undefined;
  const fields = new URLSearchParams(own ?? '');
  const gid = fields.get('gid');
  if (gid === null || !/^\d+$/.test(gid)) return null;
  return { sheetId: Number(gid), range: fields.get('range') ?? 'A1' };
}
