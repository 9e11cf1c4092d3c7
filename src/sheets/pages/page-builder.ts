// Puts a page together row by row.

import { across, type PageCell, type PageRow, spanning } from '../page';
import type { Rect } from '../snapshot';
import type { StyleName } from '../styles';

/** Rows are added from top to bottom; merges remember where they were. */
export class PageBuilder {
  readonly rows: PageRow[] = [];
  readonly merges: Rect[] = [];

  constructor(readonly width: number) {}

  /** The row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  add(row: PageRow, ...merged: readonly (readonly [number, number])[]): void {
    for (const [left, right] of merged) this.merges.push(across(this.next, left, right));
    this.rows.push(row);
  }

  /** One cell over the whole width. */
  span(value: PageCell['value'], style: StyleName, height?: number): void {
    const row = spanning(value, style, this.width);
    this.add(height === undefined ? row : { ...row, height }, [0, this.width]);
  }

  /** Another value for the first cell of a row that is there already. */
  rewrite(row: number, value: PageCell['value']): void {
    const [first, ...others] = this.rows[row]?.cells ?? [];
    if (first !== undefined) this.rows[row] = { ...this.rows[row], cells: [{ ...first, value }, ...others] };
  }

  blank(): void {
    this.add({ cells: [] });
  }
}
