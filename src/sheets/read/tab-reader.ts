// A tab while it is being read: remembers which cells somebody has looked at, so that what was typed elsewhere is noticed and not dropped.

import { isEmpty } from '../../core/activity/classify-row';
import type { TypedCell } from '../../core/submission/form';
import type { Rect, Tab } from '../snapshot';

/** More columns than a tab of the form ever has: makes one number of a row and a column. */
const STRIDE = 10_000;

export class TabReader {
  private readonly seen = new Set<number>();

  constructor(readonly tab: Tab) {}

  get height(): number {
    return this.tab.height;
  }

  /** The cell, from now on accounted for. */
  read(row: number, column: number): TypedCell {
    this.seen.add(row * STRIDE + column);
    return this.tab.cell(row, column);
  }

  readRow(row: number): readonly TypedCell[] {
    const cells = this.tab.row(row);
    for (const column of cells.keys()) this.seen.add(row * STRIDE + column);
    return cells;
  }

  /** The cells of a row, without accounting for them. */
  peek(row: number): readonly TypedCell[] {
    return this.tab.row(row);
  }

  /** Columns of a row in which something was typed that nobody has read. */
  unread(row: number): number[] {
    const columns = [...this.tab.row(row).entries()];
    return columns
      .filter(([column, cell]) => !this.seen.has(row * STRIDE + column) && isTyped(cell))
      .map(([column]) => column);
  }

  /** The merge a cell lies in, if any. */
  mergeAt(row: number, column: number): Rect | undefined {
    return this.tab.merges.find(
      (area) => area.top <= row && row < area.bottom && area.left <= column && column < area.right,
    );
  }
}

/** Dots and unticked boxes are part of a blank form. */
export function isTyped(cell: TypedCell): boolean {
  return cell.value !== false && !isEmpty(cell);
}
