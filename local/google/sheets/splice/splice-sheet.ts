// Rows and columns inserted, deleted or moved, with everything that refers to them.

import { setCell } from '../cells';
import type { Dimension } from '../developer-metadata';
import type { Draft } from '../draft';
import type { Cell, Dimension as DimensionSize, Sheet } from '../model';
import { Refusal } from '../refusal';
import { deletion, type IntervalMap, insertion, move } from './interval';
import { moveFormulas } from './splice-formulas';
import { moveRanges } from './splice-ranges';

/** From which neighbour inserted lines take their format, rules and size. */
export type Inherit = 'before' | 'after';

export function insertLines(
  draft: Draft,
  sheet: Sheet,
  dimension: Dimension,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  const model = Array.from({ length: lineCount(sheet, dimension) }, (_, index) => index);
  const source = inherit === 'before' ? at - 1 : at;
  const size = sizesOf(sheet, dimension)[source];
  const templates = lineCells(sheet, dimension, source).map(withFormatOnly);
  rearrange(sheet, dimension, [...model.slice(0, at), ...new Array<undefined>(count), ...model.slice(at)]);
  const grid = sheet.properties.gridProperties;
  const frozen = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  if (at < (grid[frozen] ?? 0)) grid[frozen] = (grid[frozen] ?? 0) + count;
  for (let index = at; index < at + count; index++) {
    if (size?.pixelSize !== undefined) sizesOf(sheet, dimension)[index] = { pixelSize: size.pixelSize };
    for (const [other, template] of templates.entries()) {
      if (!template) continue;
      if (dimension === 'ROWS') setCell(sheet, index, other, template);
      else setCell(sheet, other, index, template);
    }
  }
  follow(draft, sheet, dimension, insertion(at, count));
}

export function deleteLines(draft: Draft, sheet: Sheet, dimension: Dimension, start: number, end: number): void {
  const model = Array.from({ length: lineCount(sheet, dimension) }, (_, index) => index);
  const grid = sheet.properties.gridProperties;
  const frozen = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  const before = grid[frozen] ?? 0;
  const left = before - Math.max(0, Math.min(end, before) - start);
  if (left > 0 && start < before) grid[frozen] = left;
  else if (start < before) delete grid[frozen];
  rearrange(sheet, dimension, [...model.slice(0, start), ...model.slice(end)]);
  follow(draft, sheet, dimension, deletion(start, end - start));
}

/** @param target place before which the block comes to lie, counted before the move. */
export function moveLines(
  draft: Draft,
  sheet: Sheet,
  dimension: Dimension,
  start: number,
  end: number,
  target: number,
): void {
  for (const merge of sheet.merges) {
    const [first, last] =
      dimension === 'ROWS' ? [merge.startRowIndex, merge.endRowIndex] : [merge.startColumnIndex, merge.endColumnIndex];
    const cut = (index: number) => first < index && index < last;
    if (cut(start) || cut(end) || cut(target)) {
      throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
  const model = Array.from({ length: lineCount(sheet, dimension) }, (_, index) => index);
  const block = model.splice(start, end - start);
  model.splice(target > start ? target - block.length : target, 0, ...block);
  rearrange(sheet, dimension, model);
  follow(draft, sheet, dimension, move(start, end, target));
}

function follow(draft: Draft, sheet: Sheet, dimension: Dimension, map: IntervalMap): void {
  moveRanges(draft, sheet, dimension, map);
  moveFormulas(draft, sheet, dimension, map);
}

function lineCount({ properties }: Sheet, dimension: Dimension): number {
  return dimension === 'ROWS' ? properties.gridProperties.rowCount : properties.gridProperties.columnCount;
}

function sizesOf(sheet: Sheet, dimension: Dimension): { [index: number]: DimensionSize } {
  return dimension === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
}

function lineCells(sheet: Sheet, dimension: Dimension, index: number): (Cell | null)[] {
  if (dimension === 'ROWS') return (sheet.rows[index] ?? []).slice();
  return sheet.rows.map((cells) => cells[index] ?? null);
}

function withFormatOnly(cell: Cell | null): Cell | null {
  if (!cell?.userEnteredFormat && !cell?.dataValidation) return null;
  const { userEnteredFormat, dataValidation } = cell;
  return { ...(userEnteredFormat && { userEnteredFormat }), ...(dataValidation && { dataValidation }) };
}

/** Puts the lines into a new order; `order[new]` is the old place, undefined for a new empty line. */
function rearrange(sheet: Sheet, dimension: Dimension, order: readonly (number | undefined)[]): void {
  const sizes = sizesOf(sheet, dimension);
  const moved: { [index: number]: DimensionSize } = {};
  for (const [index, old] of order.entries()) {
    const size = old === undefined ? undefined : sizes[old];
    if (size) moved[index] = size;
  }
  const pick = <T>(list: readonly T[], empty: () => T): T[] => {
    const picked = order.map((old) => (old === undefined ? undefined : list[old]));
    picked.length = picked.findLastIndex((item) => item !== undefined) + 1;
    return picked.map((item) => item ?? empty());
  };
  const grid = sheet.properties.gridProperties;
  if (dimension === 'ROWS') {
    sheet.rowMetadata = moved;
    sheet.rows = pick(sheet.rows, () => []);
    grid.rowCount = order.length;
  } else {
    sheet.columnMetadata = moved;
    sheet.rows = sheet.rows.map((cells) => pick(cells, () => null));
    grid.columnCount = order.length;
  }
}
