// Rectangles of a sheet: closing open ones, comparing them, and their JSON form.

import type { JsonObject } from '../api';
import type { OpenRange } from './a1';
import { numberAt } from './json';
import type { GridRange, Sheet } from './model';
import { Refusal } from './refusal';

const SIDES = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const;

/** Google's GridRange JSON with open sides left open; an absent sheetId is 0, as in protobuf. */
export function readOpenRange(json: JsonObject): OpenRange & { sheetId: number } {
  const range: { sheetId: number } & { -readonly [side in (typeof SIDES)[number]]?: number } = {
    sheetId: numberAt(json, 'sheetId') ?? 0,
  };
  for (const side of SIDES) {
    const index = numberAt(json, side);
    if (index !== undefined) range[side] = index;
  }
  return range;
}

/** The whole grid of a sheet. */
export function wholeGrid({ properties }: Sheet): GridRange {
  const { rowCount, columnCount } = properties.gridProperties;
  return {
    sheetId: properties.sheetId,
    startRowIndex: 0,
    endRowIndex: rowCount,
    startColumnIndex: 0,
    endColumnIndex: columnCount,
  };
}

/**
 * Closes the open sides at the borders of the sheet.
 * @throws Refusal for an empty or negative range and for one beyond the grid.
 */
export function closeRange(range: OpenRange, sheet: Sheet, name = 'range'): GridRange {
  const grid = wholeGrid(sheet);
  const closed: GridRange = {
    sheetId: grid.sheetId,
    startRowIndex: range.startRowIndex ?? 0,
    endRowIndex: range.endRowIndex ?? grid.endRowIndex,
    startColumnIndex: range.startColumnIndex ?? 0,
    endColumnIndex: range.endColumnIndex ?? grid.endColumnIndex,
  };
  for (const side of SIDES)
    if (closed[side] < 0) throw new Refusal(`${name}.${side} must not be negative: ${closed[side]}`);
  checkSpan(closed.startRowIndex, closed.endRowIndex, grid.endRowIndex, 'Row', sheet, name);
  checkSpan(closed.startColumnIndex, closed.endColumnIndex, grid.endColumnIndex, 'Column', sheet, name);
  return closed;
}

function checkSpan(
  start: number,
  end: number,
  limit: number,
  dimension: 'Row' | 'Column',
  sheet: Sheet,
  name: string,
): void {
  if (start >= limit || end > limit) {
    const { title, gridProperties } = sheet.properties;
    const { rowCount, columnCount } = gridProperties;
    throw new Refusal(`Range (${title}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
  }
  if (end <= start) {
    throw new Refusal(`${name}.end${dimension}Index must be after ${name}.start${dimension}Index: [${start}, ${end})`);
  }
}

export function intersects(a: GridRange, b: GridRange): boolean {
  return intersection(a, b) !== undefined;
}

export function intersection(a: GridRange, b: GridRange): GridRange | undefined {
  const both: GridRange = {
    sheetId: a.sheetId,
    startRowIndex: Math.max(a.startRowIndex, b.startRowIndex),
    endRowIndex: Math.min(a.endRowIndex, b.endRowIndex),
    startColumnIndex: Math.max(a.startColumnIndex, b.startColumnIndex),
    endColumnIndex: Math.min(a.endColumnIndex, b.endColumnIndex),
  };
  const empty = both.startRowIndex >= both.endRowIndex || both.startColumnIndex >= both.endColumnIndex;
  return a.sheetId !== b.sheetId || empty ? undefined : both;
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: GridRange, inner: GridRange): boolean {
  return covers([outer], inner);
}

/** Do the ranges together hold every cell of `inner`? */
export function covers(ranges: readonly GridRange[], inner: GridRange): boolean {
  const left = ranges.reduce<GridRange[]>((rest, range) => rest.flatMap((part) => without(part, range)), [inner]);
  return left.length === 0;
}

/** What is left of a range when another is cut out: up to four ranges, above, below, left and right of it. */
function without(range: GridRange, hole: GridRange): GridRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  const beside = { ...range, startRowIndex: cut.startRowIndex, endRowIndex: cut.endRowIndex };
  const parts: GridRange[] = [
    { ...range, endRowIndex: cut.startRowIndex },
    { ...range, startRowIndex: cut.endRowIndex },
    { ...beside, endColumnIndex: cut.startColumnIndex },
    { ...beside, startColumnIndex: cut.endColumnIndex },
  ];
  return parts.filter((part) => part.startRowIndex < part.endRowIndex && part.startColumnIndex < part.endColumnIndex);
}

/** Google's JSON: a sheetId of 0 vanishes, the four sides stay even where they are 0 (gspread recordings). */
export function gridRangeJson(range: OpenRange & { sheetId: number }): JsonObject {
  const json: JsonObject = {};
  if (range.sheetId !== 0) json.sheetId = range.sheetId;
  for (const side of SIDES) {
    const index = range[side];
    if (index !== undefined) json[side] = index;
  }
  return json;
}

/** One cell as a range. */
export function cellRange(sheetId: number, row: number, column: number): GridRange {
  return { sheetId, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
}
