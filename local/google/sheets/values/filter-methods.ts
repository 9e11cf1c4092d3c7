// The methods under spreadsheets.values that name their cells by data filters.

import type { JsonObject } from '../../api';
import { gridRangeJson } from '../grid-range';
import { objectAt, objectsAt } from '../json';
import type { GridRange, Spreadsheet } from '../model';
import { resolveDataFilter } from '../range-lookup';
import { prefixed } from '../refusal';
import { readValueRange } from './read-values';
import { readRenderOptions } from './render-options';
import { clear, type ReadMethod, totals, type WriteMethod } from './value-methods';
import { readInputOption, writeValues } from './write-values';

interface Match {
  readonly range: GridRange;
  /** Every filter that led to the range, as the caller wrote it. */
  readonly filters: JsonObject[];
}

export const batchGetValuesByDataFilter: ReadMethod = (book, { body }) => {
  const options = readRenderOptions(body);
  const matches = matchAll(book, objectsAt(body, 'dataFilters')).map(({ range, filters }) => ({
    valueRange: readValueRange(book, range, options),
    dataFilters: filters.map(echo),
  }));
  return { spreadsheetId: book.spreadsheetId, ...(matches.length > 0 && { valueRanges: matches }) };
};

export const batchUpdateValuesByDataFilter: WriteMethod = (draft, { body }) => {
  const option = readInputOption(body);
  const written = objectsAt(body, 'data').flatMap((data, n) =>
    prefixed(`Invalid data[${n}]: `, () => {
      const filter = objectAt(data, 'dataFilter') ?? {};
      return resolveDataFilter(draft.book, filter).map((range) => ({
        ...writeValues(draft, range, data, option),
        filter,
      }));
    }),
  );
  const answer = totals(draft, written, body);
  const responses = objectsAt(answer, 'responses').map((response, i) => {
    const { spreadsheetId: _id, ...rest } = response;
    return { ...rest, dataFilter: echo(written[i]?.filter ?? {}) };
  });
  return { ...answer, responses };
};

export const batchClearValuesByDataFilter: WriteMethod = (draft, { body }) => {
  const matches = matchAll(draft.book, objectsAt(body, 'dataFilters'));
  return { spreadsheetId: draft.book.spreadsheetId, clearedRanges: matches.map(({ range }) => clear(draft, range)) };
};

/** Ranges in the order of the filters, each once, with all filters that match it. */
function matchAll(book: Spreadsheet, filters: readonly JsonObject[]): Match[] {
  const matches = new Map<string, Match>();
  for (const [n, filter] of filters.entries()) {
    for (const range of prefixed(`Invalid dataFilter[${n}]: `, () => resolveDataFilter(book, filter))) {
      const key = JSON.stringify(gridRangeJson(range));
      const match = matches.get(key);
      if (match) match.filters.push(filter);
      else matches.set(key, { range, filters: [filter] });
    }
  }
  return [...matches.values()];
}

/** A filter as Google sends it back: a sheetId of 0 vanishes. */
function echo(filter: JsonObject): JsonObject {
  const gridRange = objectAt(filter, 'gridRange');
  if (!gridRange) return filter;
  const { sheetId, ...rest } = gridRange;
  return { ...filter, gridRange: sheetId === undefined || sheetId === 0 ? rest : gridRange };
}
