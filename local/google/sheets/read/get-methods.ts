// spreadsheets.get and getByDataFilter, and the two readers of developer metadata.

import { type Caller, GoogleApiError, type JsonObject } from '../../api';
import { sheetsSchema } from '../../schema/documents';
import { type FieldMask, maskOf, parseFieldMask, unknownPath } from '../../schema/field-mask';
import type { NormalRequest } from '../../schema/normalize';
import { allMetadata, matchesLookup } from '../developer-metadata';
import { booleanAt, numberAt, objectAt, objectsAt, stringsAt } from '../json';
import type { GridRange, Spreadsheet } from '../model';
import { resolveA1, resolveDataFilter } from '../range-lookup';
import { Refusal } from '../refusal';
import { renderSpreadsheet } from './render-spreadsheet';

/** @param mask the answer's field mask; where there is one it decides about cells, and includeGridData does not count. */
export function getSpreadsheet(
  book: Spreadsheet,
  { params }: NormalRequest,
  caller: Caller,
  mask?: FieldMask,
): JsonObject {
  const ranges = stringsAt(params, 'ranges').map((text) => resolveA1(book, text));
  return render(book, caller, mask, ranges, booleanAt(params, 'includeGridData') ?? false);
}

export function getByDataFilter(
  book: Spreadsheet,
  { body }: NormalRequest,
  caller: Caller,
  mask?: FieldMask,
): JsonObject {
  const filters = objectsAt(body, 'dataFilters');
  if (filters.length === 0) throw new Refusal('Must specify at least one data filter.');
  const ranges = filters.flatMap((filter) => resolveDataFilter(book, filter));
  return render(book, caller, mask, ranges, booleanAt(body, 'includeGridData') ?? false, true);
}

/** The `updatedSpreadsheet` of a batch that asks for it. */
export function renderUpdated(book: Spreadsheet, body: JsonObject, caller: Caller, mask?: FieldMask): JsonObject {
  const ranges = stringsAt(body, 'responseRanges').map((text) => resolveA1(book, text));
  return render(book, caller, mask, ranges, booleanAt(body, 'responseIncludeGridData') ?? false);
}

function render(
  book: Spreadsheet,
  caller: Caller,
  mask: FieldMask | undefined,
  ranges: readonly GridRange[],
  includeGridData: boolean,
  filtered = ranges.length > 0,
): JsonObject {
  return renderSpreadsheet(book, caller, {
    mask: mask ?? true,
    gridData: mask === undefined ? includeGridData : true,
    ...(filtered && { ranges }),
  });
}

export function getMetadata(book: Spreadsheet, { params }: NormalRequest): JsonObject {
  const id = numberAt(params, 'metadataId');
  const found = allMetadata(book).find(({ metadataId }) => metadataId === id);
  if (!found) throw new GoogleApiError(404, `No developer metadata with ID ${id}`);
  return found;
}

export function searchMetadata(book: Spreadsheet, { body }: NormalRequest): JsonObject {
  const filters = objectsAt(body, 'dataFilters');
  const matches = allMetadata(book).flatMap((developerMetadata) => {
    const dataFilters = filters.filter((filter) => {
      const lookup = objectAt(filter, 'developerMetadataLookup');
      if (!lookup) throw new Refusal('Only developer metadata lookups can be searched for.');
      return matchesLookup(developerMetadata, lookup);
    });
    return dataFilters.length > 0 ? [{ developerMetadata, dataFilters }] : [];
  });
  return matches.length > 0 ? { matchedDeveloperMetadata: matches } : {};
}

/**
 * The answer's mask from the `fields` parameter.
 * @throws GoogleApiError 400 for a mask that names what the answer does not have.
 */
export function responseMask(params: JsonObject, responseSchema: string): FieldMask | undefined {
  const { fields } = params;
  if (typeof fields !== 'string' || fields === '') return undefined;
  const mask = parseFieldMask(fields);
  if (mask === undefined) throw new GoogleApiError(400, `Invalid field selection ${fields}`);
  const unknown = unknownPath(sheetsSchema, { $ref: responseSchema }, mask);
  if (unknown === undefined) return mask;
  throw new GoogleApiError(
    400,
    `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`,
  );
}

/** The part of a mask that concerns a sub-message of the answer. */
export function partOf(mask: FieldMask | undefined, field: string): FieldMask | undefined {
  return mask === undefined ? undefined : maskOf(mask, field);
}
