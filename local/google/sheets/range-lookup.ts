// From what a request names (A1 text, data filters) to closed ranges of the workbook.

import { type JsonObject, NotEmulatedError } from '../api';
import { formatReference, type OpenRange, parseReference } from './a1';
import { allMetadata, matchesLookup, sheetIdOfLocation } from './developer-metadata';
import { closeRange, readOpenRange } from './grid-range';
import { numberAt, objectAt, stringAt } from './json';
import type { GridRange, Sheet, Spreadsheet } from './model';
import { Refusal } from './refusal';

/** @throws Refusal for an unknown id. */
export function sheetById(book: Spreadsheet, sheetId: number): Sheet {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new Refusal(`No grid with id: ${sheetId}`);
  return sheet;
}

/**
 * The cells an A1 text names: without a sheet those of the first one; a name alone may be a named range or a sheet.
 * @throws Refusal with Google's text where it names nothing.
 */
export function resolveA1(book: Spreadsheet, text: string): GridRange {
  const named = book.namedRanges.find((candidate) => stringAt(candidate, 'name') === text);
  if (named) return resolveGridRange(book, objectAt(named, 'range') ?? {});
  const { title, range } = parseReference(text) ?? {};
  const sheet = title === undefined ? book.sheets[0] : sheetCalled(book, title);
  if (!sheet || (title === undefined && !range)) throw new Refusal(`Unable to parse range: ${text}`);
  const open: OpenRange = range ?? {};
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const [row, column] = [open.startRowIndex ?? 0, open.startColumnIndex ?? 0];
  if (row >= rowCount || column >= columnCount) {
    const name = formatReference(sheet.properties.title, open);
    throw new Refusal(`Range (${name}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
  }
  return closeRange(
    open.endRowIndex === undefined && open.endColumnIndex === undefined ? open : clip(open, sheet),
    sheet,
  );
}

/** Case does not count; it is asked for last, for a batch may name thousands of ranges by titles as they are written. */
function sheetCalled({ sheets }: Spreadsheet, title: string): Sheet | undefined {
  const exact = sheets.find(({ properties }) => properties.title === title);
  if (exact) return exact;
  const lower = title.toLowerCase();
  return sheets.find(({ properties }) => properties.title.toLowerCase() === lower);
}

/** Reading beyond the border is not refused as long as the range begins inside. */
function clip(open: OpenRange, sheet: Sheet): OpenRange {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return {
    ...open,
    endRowIndex: Math.min(open.endRowIndex ?? rowCount, rowCount),
    endColumnIndex: Math.min(open.endColumnIndex ?? columnCount, columnCount),
  };
}

/** @throws Refusal for an unknown sheet and a range beyond its grid. */
export function resolveGridRange(book: Spreadsheet, json: JsonObject): GridRange {
  const open = readOpenRange(json);
  return closeRange(open, sheetById(book, open.sheetId));
}

/** All ranges one DataFilter matches; none where a metadata lookup finds nothing. */
export function resolveDataFilter(book: Spreadsheet, filter: JsonObject): GridRange[] {
  const [kind, second] = Object.keys(filter);
  if (kind === undefined) throw new Refusal('No filter specified in the data filter.');
  if (second !== undefined) throw new Refusal(`oneof field 'filter' is already set. Cannot set '${second}'`);
  const gridRange = objectAt(filter, 'gridRange');
  if (gridRange) return [resolveGridRange(book, gridRange)];
  const a1Range = stringAt(filter, 'a1Range');
  if (a1Range !== undefined) return [resolveA1(book, a1Range)];
  const lookup = objectAt(filter, 'developerMetadataLookup') ?? {};
  const found = allMetadata(book).filter((metadata) => matchesLookup(metadata, lookup));
  return found.map((metadata) => rangeOfMetadata(book, metadata));
}

function rangeOfMetadata(book: Spreadsheet, metadata: JsonObject): GridRange {
  const location = objectAt(metadata, 'location') ?? {};
  const sheetId = sheetIdOfLocation(location);
  if (sheetId === undefined)
    throw new NotEmulatedError('a data filter that matches the metadata of a whole spreadsheet');
  const range = objectAt(location, 'dimensionRange');
  const sheet = sheetById(book, sheetId);
  if (!range) return closeRange({}, sheet);
  const span = [numberAt(range, 'startIndex') ?? 0, numberAt(range, 'endIndex') ?? 0] as const;
  return stringAt(range, 'dimension') === 'ROWS'
    ? closeRange({ startRowIndex: span[0], endRowIndex: span[1] }, sheet)
    : closeRange({ startColumnIndex: span[0], endColumnIndex: span[1] }, sheet);
}
