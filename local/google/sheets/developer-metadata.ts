// Developer metadata: where it sticks, how it is shown, and which of it a lookup finds.

import type { JsonObject } from '../api';
import { numberAt, objectAt, sameJson, stringAt } from './json';
import type { Sheet, Spreadsheet } from './model';
import { Refusal } from './refusal';

export type Dimension = 'ROWS' | 'COLUMNS';

/** Where a piece of metadata sticks, in Google's DeveloperMetadataLocation with its type filled in. */
export function locationJson(location: JsonObject): JsonObject {
  const range = objectAt(location, 'dimensionRange');
  if (range) {
    const byRows = stringAt(range, 'dimension') === 'ROWS';
    return { locationType: byRows ? 'ROW' : 'COLUMN', dimensionRange: dimensionRangeJson(range) };
  }
  if (location.spreadsheet === true) return { locationType: 'SPREADSHEET', spreadsheet: true };
  // The sheet's id is 0 where nothing else is said, as in protobuf, and is shown although it is 0.
  return { locationType: 'SHEET', sheetId: numberAt(location, 'sheetId') ?? 0 };
}

/** A range of rows or columns; a sheetId of 0 vanishes. */
export function dimensionRangeJson(range: JsonObject): JsonObject {
  const { sheetId, ...rest } = range;
  return sheetId === 0 || sheetId === undefined ? rest : { sheetId, ...rest };
}

/** The sheet a location lies in; undefined for the spreadsheet as a whole. */
export function sheetIdOfLocation(location: JsonObject): number | undefined {
  if (location.spreadsheet === true) return undefined;
  return numberAt(objectAt(location, 'dimensionRange') ?? location, 'sheetId') ?? 0;
}

/** @throws Refusal for a location that is more or less than one sheet, row or column. */
export function assertLocation(location: JsonObject): void {
  const { locationType: _type, ...given } = location;
  const [kind, second] = Object.keys(given);
  if (kind === undefined) throw new Refusal('The developer metadata must have a location.');
  if (second !== undefined) throw new Refusal(`oneof field 'location' is already set. Cannot set '${second}'`);
  const range = objectAt(location, 'dimensionRange');
  if (!range) return;
  const [start, end] = [numberAt(range, 'startIndex') ?? 0, numberAt(range, 'endIndex') ?? 0];
  if (!stringAt(range, 'dimension')) throw new Refusal('No dimension specified in the dimension range.');
  if (end - start !== 1) throw new Refusal('The dimension range of developer metadata must be a single row or column.');
}

/** Metadata of one row or column. */
export function metadataOfDimension(sheet: Sheet, dimension: Dimension, index: number): JsonObject[] {
  if (sheet.developerMetadata.length === 0) return [];
  return sheet.developerMetadata.filter((metadata) => {
    const range = objectAt(objectAt(metadata, 'location') ?? {}, 'dimensionRange');
    return range && stringAt(range, 'dimension') === dimension && (numberAt(range, 'startIndex') ?? 0) === index;
  });
}

/** Metadata of the sheet itself, not of its rows and columns. */
export function metadataOfSheet(sheet: Sheet): JsonObject[] {
  return sheet.developerMetadata.filter(
    (metadata) => !objectAt(objectAt(metadata, 'location') ?? {}, 'dimensionRange'),
  );
}

/** Every piece of metadata in the workbook: the spreadsheet's own first, then sheet by sheet. */
export function allMetadata(book: Spreadsheet): JsonObject[] {
  return [...book.developerMetadata, ...book.sheets.flatMap((sheet) => sheet.developerMetadata)];
}

/** Does a piece of metadata fit a DeveloperMetadataLookup? Everything the lookup names must agree. */
export function matchesLookup(metadata: JsonObject, lookup: JsonObject): boolean {
  const location = objectAt(metadata, 'location') ?? {};
  const fits = ['metadataId', 'metadataKey', 'metadataValue', 'visibility'].every(
    (field) => lookup[field] === undefined || lookup[field] === metadata[field],
  );
  const type = stringAt(lookup, 'locationType');
  const place = objectAt(lookup, 'metadataLocation');
  if (!fits || (type !== undefined && type !== stringAt(location, 'locationType'))) return false;
  if (!place) return true;
  const wanted = locationJson(place);
  if (stringAt(lookup, 'locationMatchingStrategy') !== 'INTERSECTING_LOCATION') return sameJson(wanted, location);
  return liesWithin(location, wanted);
}

/** INTERSECTING_LOCATION: the spreadsheet takes everything, a sheet all that is in it, rows and columns each other's overlap. */
function liesWithin(location: JsonObject, wanted: JsonObject): boolean {
  if (wanted.spreadsheet === true) return true;
  if (sheetIdOfLocation(location) !== sheetIdOfLocation(wanted)) return false;
  const [range, wantedRange] = [objectAt(location, 'dimensionRange'), objectAt(wanted, 'dimensionRange')];
  if (!wantedRange || !range) return !wantedRange;
  return stringAt(range, 'dimension') === stringAt(wantedRange, 'dimension') && overlap(range, wantedRange);
}

function overlap(a: JsonObject, b: JsonObject): boolean {
  const [aStart, aEnd] = [numberAt(a, 'startIndex') ?? 0, numberAt(a, 'endIndex') ?? 0];
  const [bStart, bEnd] = [numberAt(b, 'startIndex') ?? 0, numberAt(b, 'endIndex') ?? 0];
  return aStart < bEnd && bStart < aEnd;
}
