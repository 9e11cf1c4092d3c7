// What going back would change on a tab.

import { type Alignment, alignTabs } from './align-tabs';
import { type KeptCell, type KeptTab, keptCell, NOTHING } from './kept-tab';

export type CellPart = keyof KeptCell;

/** One part of one cell that is not now what it was then. */
export interface CellDifference {
  readonly part: CellPart;
  /** Zero-based, on the tab as it was then; of a cell that was not there then, as it is now. */
  readonly row: number;
  readonly column: number;
  /** Whether the cell was not there then: going back takes its row or column away. */
  readonly isGone: boolean;
  readonly now: KeptCell;
  readonly past: KeptCell;
}

export interface TabDifference {
  readonly alignment: Alignment;
  readonly rows: { readonly now: number; readonly past: number };
  readonly columns: { readonly now: number; readonly past: number };
  /** Merges that are only now, and that were only then. */
  readonly merges: { readonly now: number; readonly past: number };
  /** Row by row. */
  readonly cells: readonly CellDifference[];
}

const PARTS: readonly CellPart[] = ['value', 'note', 'rule', 'runs', 'numberFormat'];

export function compareTabs(now: KeptTab, past: KeptTab): TabDifference {
  const alignment = alignTabs(now, past);
  const cells = alignment.rows.flatMap((row) =>
    alignment.columns.flatMap((column): CellDifference[] => {
      const isGone = row.past === undefined || column.past === undefined;
      const before = cellAt(now, row.now, column.now);
      const after = cellAt(past, row.past, column.past);
      if (before === NOTHING && after === NOTHING) return [];
      const place = {
        row: (isGone ? row.now : row.past) ?? 0,
        column: (isGone ? column.now : column.past) ?? 0,
        isGone,
        now: before,
        past: after,
      };
      return PARTS.filter((part) => !isEqual(before[part], after[part])).map((part) => ({ part, ...place }));
    }),
  );
  return {
    alignment,
    rows: { now: now.rowCount, past: past.rowCount },
    columns: { now: now.columnCount, past: past.columnCount },
    merges: { now: countOnly(now, past), past: countOnly(past, now) },
    cells,
  };
}

/** Whether going back would change nothing. */
export function isSameTab({ rows, columns, merges, cells }: TabDifference): boolean {
  return (
    rows.now === rows.past &&
    columns.now === columns.past &&
    merges.now === 0 &&
    merges.past === 0 &&
    cells.length === 0
  );
}

function cellAt(tab: KeptTab, row: number | undefined, column: number | undefined): KeptCell {
  return row === undefined || column === undefined ? NOTHING : keptCell(tab, row, column);
}

function countOnly(one: KeptTab, other: KeptTab): number {
  const others = new Set(other.merges.map(keyOf));
  return one.merges.filter((area) => !others.has(keyOf(area))).length;
}

function keyOf({ top, bottom, left, right }: KeptTab['merges'][number]): string {
  return [top, bottom, left, right].join(' ');
}

/** JSON values; the order in which Google names the parts of a rule means nothing. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isEqual((one as Json)[key], (other as Json)[key]))
  );
}

type Json = Readonly<Record<string, unknown>>;
