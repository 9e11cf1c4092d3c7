// Everything that names rows or columns of a sheet follows when they move: merges, protections, filters, rules, charts, metadata, names.

import type { JsonObject } from '../../api';
import { moveChart } from '../charts';
import { type Dimension, dimensionRangeJson } from '../developer-metadata';
import type { Draft } from '../draft';
import { readOpenRange } from '../grid-range';
import { numberAt, objectAt, objectsAt, stringAt } from '../json';
import type { GridRange, Sheet } from '../model';
import type { IntervalMap } from './interval';

/** Lets the sheet's own ranges and the workbook's named ranges follow. */
export function moveRanges(draft: Draft, sheet: Sheet, dimension: Dimension, map: IntervalMap): void {
  const move = (range: JsonObject) => moveRange(range, dimension, map);
  sheet.merges = sheet.merges.flatMap((merge) => moveMerge(merge, dimension, map));
  sheet.protectedRanges = sheet.protectedRanges.flatMap((protection) => {
    const holes = objectsAt(protection, 'unprotectedRanges').flatMap((hole) => move(hole) ?? []);
    const { unprotectedRanges: _holes, ...rest } = protection;
    return withMovedRange({ ...rest, ...(holes.length > 0 && { unprotectedRanges: holes }) }, move);
  });
  if (sheet.basicFilter) {
    const [filter] = withMovedRange(sheet.basicFilter, move);
    if (filter) sheet.basicFilter = filter;
    else delete sheet.basicFilter;
  }
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = objectsAt(rule, 'ranges').flatMap((range) => move(range) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.charts = sheet.charts.map((chart) => moveChart(chart, sheet, dimension, map, move));
  sheet.developerMetadata = sheet.developerMetadata.flatMap((metadata) => moveMetadata(metadata, dimension, map));
  const { sheetId } = sheet.properties;
  draft.book.namedRanges = draft.book.namedRanges.flatMap((named) => {
    const here = (numberAt(objectAt(named, 'range') ?? {}, 'sheetId') ?? 0) === sheetId;
    return here ? withMovedRange(named, move) : [named];
  });
}

/** Open sides stay open. */
function moveRange(json: JsonObject, dimension: Dimension, map: IntervalMap): JsonObject | undefined {
  const name = dimension === 'ROWS' ? 'Row' : 'Column';
  const range = readOpenRange(json);
  const [start, end] = [range[`start${name}Index`], range[`end${name}Index`]];
  if (start === undefined && end === undefined) return json;
  const moved = map([start ?? 0, end ?? Number.MAX_SAFE_INTEGER]);
  return (
    moved && {
      ...json,
      ...(start !== undefined && { [`start${name}Index`]: moved[0] }),
      ...(end !== undefined && { [`end${name}Index`]: moved[1] }),
    }
  );
}

function withMovedRange(json: JsonObject, move: (range: JsonObject) => JsonObject | undefined): JsonObject[] {
  const range = move(objectAt(json, 'range') ?? {});
  return range ? [{ ...json, range }] : [];
}

/** A merge of which a single cell is left is none. */
function moveMerge(merge: GridRange, dimension: Dimension, map: IntervalMap): GridRange[] {
  const byRows = dimension === 'ROWS';
  const moved = map(byRows ? [merge.startRowIndex, merge.endRowIndex] : [merge.startColumnIndex, merge.endColumnIndex]);
  if (!moved) return [];
  const result = byRows
    ? { ...merge, startRowIndex: moved[0], endRowIndex: moved[1] }
    : { ...merge, startColumnIndex: moved[0], endColumnIndex: moved[1] };
  const [height, width] = [result.endRowIndex - result.startRowIndex, result.endColumnIndex - result.startColumnIndex];
  return height * width > 1 ? [result] : [];
}

/** Metadata goes with the row or column it sticks to, and ends with it. */
function moveMetadata(metadata: JsonObject, dimension: Dimension, map: IntervalMap): JsonObject[] {
  const location = objectAt(metadata, 'location') ?? {};
  const range = objectAt(location, 'dimensionRange');
  if (!range || stringAt(range, 'dimension') !== dimension) return [metadata];
  const moved = map([numberAt(range, 'startIndex') ?? 0, numberAt(range, 'endIndex') ?? 0]);
  if (!moved) return [];
  const dimensionRange = dimensionRangeJson({ ...range, startIndex: moved[0], endIndex: moved[1] });
  return [{ ...metadata, location: { ...location, dimensionRange } }];
}
