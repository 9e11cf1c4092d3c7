// createDeveloperMetadata, updateDeveloperMetadata, deleteDeveloperMetadata.

import type { JsonObject } from '../../api';
import { type FieldMask, maskOf } from '../../schema/field-mask';
import { allMetadata, assertLocation, locationJson, matchesLookup, sheetIdOfLocation } from '../developer-metadata';
import type { Draft } from '../draft';
import { closeRange } from '../grid-range';
import { numberAt, objectAt, objectsAt, stringAt } from '../json';
import { Refusal } from '../refusal';
import { type RequestHandlers, requestMask, requiredObject } from './handler';

export const metadataRequests: RequestHandlers = {
  createDeveloperMetadata(draft, request) {
    const source = requiredObject(request, 'developerMetadata');
    const metadataId = chosenId(draft, numberAt(source, 'metadataId'));
    const developerMetadata = written({ metadataId }, source, true);
    place(draft, developerMetadata);
    return { developerMetadata };
  },

  updateDeveloperMetadata(draft, request) {
    const mask = requestMask(request, 'DeveloperMetadata');
    const source = requiredObject(request, 'developerMetadata');
    const filters = objectsAt(request, 'dataFilters');
    if (filters.length === 0) throw new Refusal('Must specify at least one data filter.');
    const found = allMetadata(draft.book).filter((metadata) => filters.some((filter) => matches(metadata, filter)));
    const updated = found.map((metadata) => {
      const next = written(metadata, source, mask);
      replace(draft, metadata, next);
      return next;
    });
    return { developerMetadata: updated };
  },

  deleteDeveloperMetadata(draft, request) {
    const filter = requiredObject(request, 'dataFilter');
    const found = allMetadata(draft.book).filter((metadata) => matches(metadata, filter));
    for (const metadata of found) remove(draft, metadata);
    return found.length > 0 ? { deletedDeveloperMetadata: found } : {};
  },
};

function matches(metadata: JsonObject, filter: JsonObject): boolean {
  const lookup = objectAt(filter, 'developerMetadataLookup');
  if (!lookup) throw new Refusal('Only developer metadata lookups can select developer metadata.');
  return matchesLookup(metadata, lookup);
}

function chosenId(draft: Draft, chosen: number | undefined): number {
  const taken = (id: number) => allMetadata(draft.book).some(({ metadataId }) => metadataId === id);
  if (chosen === undefined) return draft.newId(taken);
  if (chosen <= 0) throw new Refusal(`The developer metadata ID must be positive: ${chosen}`);
  if (taken(chosen)) throw new Refusal(`Developer metadata with ID ${chosen} already exists.`);
  return chosen;
}

/** The metadata after a masked write; key, location and visibility are required. */
function written(old: JsonObject, source: JsonObject, mask: FieldMask): JsonObject {
  const taken = (field: string) => (maskOf(mask, field) === undefined ? old : source);
  const metadataKey = stringAt(taken('metadataKey'), 'metadataKey');
  const metadataValue = stringAt(taken('metadataValue'), 'metadataValue');
  const visibility = stringAt(taken('visibility'), 'visibility');
  const location = objectAt(taken('location'), 'location');
  if (!metadataKey) throw new Refusal('The developer metadata must have a key.');
  if (!visibility || visibility === 'DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED') {
    throw new Refusal('The developer metadata must have a visibility.');
  }
  if (!location) throw new Refusal('The developer metadata must have a location.');
  if (location !== old.location) assertLocation(location);
  return {
    metadataId: numberAt(old, 'metadataId') ?? 0,
    metadataKey,
    ...(metadataValue !== undefined && { metadataValue }),
    location: locationJson(location),
    visibility,
  };
}

/** Puts metadata where its location says. @throws Refusal for a location outside the workbook. */
function place(draft: Draft, metadata: JsonObject): void {
  const location = objectAt(metadata, 'location') ?? {};
  const sheetId = sheetIdOfLocation(location);
  if (sheetId === undefined) {
    draft.book.developerMetadata.push(metadata);
    return;
  }
  const sheet = draft.edit(sheetId);
  const range = objectAt(location, 'dimensionRange');
  if (range) {
    const [start, end] = [numberAt(range, 'startIndex') ?? 0, numberAt(range, 'endIndex') ?? 0];
    const byRows = stringAt(range, 'dimension') === 'ROWS';
    closeRange(
      byRows ? { startRowIndex: start, endRowIndex: end } : { startColumnIndex: start, endColumnIndex: end },
      sheet,
    );
  }
  sheet.developerMetadata.push(metadata);
}

function remove(draft: Draft, metadata: JsonObject): void {
  const others = (list: JsonObject[]) => list.filter((other) => other !== metadata);
  const sheetId = sheetIdOfLocation(objectAt(metadata, 'location') ?? {});
  if (sheetId === undefined) draft.book.developerMetadata = others(draft.book.developerMetadata);
  else {
    const sheet = draft.edit(sheetId);
    sheet.developerMetadata = others(sheet.developerMetadata);
  }
}

function replace(draft: Draft, old: JsonObject, next: JsonObject): void {
  remove(draft, old);
  place(draft, next);
}
