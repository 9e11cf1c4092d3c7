// A filled tab as a person sees it: what each cell holds and belongs to, whatever is done to rows, columns and blocks of cells.

import type { Column } from '../../samples/dirty/layout';

export type Content =
  | { readonly is: 'heading'; readonly column: Column }
  /** `isMerged`: one cell over several lines, which holds for each of them. */
  | { readonly is: 'field'; readonly column: Column; readonly text: string; readonly isMerged?: true }
  | { readonly is: 'label'; readonly section: string }
  | { readonly is: 'answer'; readonly section: string; readonly text: string }
  | { readonly is: 'printed' };

/** Half-open, zero-based. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

type Cells = (Content | undefined)[];

export class TabModel {
  private constructor(
    private rows: { cells: Cells; isTouched: boolean }[],
    private columns: { isTouched: boolean }[],
  ) {}

  static blank(rowCount: number, columnCount: number): TabModel {
    const rows = Array.from({ length: rowCount }, () => ({
      cells: new Array<Content | undefined>(columnCount),
      isTouched: false,
    }));
    return new TabModel(
      rows,
      Array.from({ length: columnCount }, () => ({ isTouched: false })),
    );
  }

  copy(): TabModel {
    return new TabModel(
      this.rows.map(({ cells, isTouched }) => ({ cells: [...cells], isTouched })),
      this.columns.map(({ isTouched }) => ({ isTouched })),
    );
  }

  /** The same tab, as if nobody had changed anything yet. */
  untouched(): TabModel {
    return new TabModel(
      this.rows.map(({ cells }) => ({ cells: [...cells], isTouched: false })),
      this.columns.map(() => ({ isTouched: false })),
    );
  }

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.columns.length;
  }

  at(row: number, column: number): Content | undefined {
    return this.rows[row]?.cells[column];
  }

  row(row: number): readonly (Content | undefined)[] {
    return this.rows[row]?.cells ?? [];
  }

  isTouched(row: number, column: number): boolean {
    return (this.rows[row]?.isTouched ?? true) || (this.columns[column]?.isTouched ?? true);
  }

  hasTouchedColumn(): boolean {
    return this.columns.some(({ isTouched }) => isTouched);
  }

  touchRows(first: number, count = 1): void {
    for (const row of this.rows.slice(first, first + count)) row.isTouched = true;
  }

  touchColumns(first: number, count = 1): void {
    for (const column of this.columns.slice(first, first + count)) column.isTouched = true;
  }

  put(row: number, column: number, content: Content | undefined): void {
    const line = this.rows[row];
    if (line === undefined) throw new RangeError(`No row ${row}`);
    line.cells[column] = content;
    line.isTouched = true;
  }

  insertRows(at: number, count: number): void {
    const fresh = Array.from({ length: count }, () => ({
      cells: new Array<Content | undefined>(this.width),
      isTouched: true,
    }));
    this.rows.splice(at, 0, ...fresh);
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
    this.touchRows(Math.max(0, at - 1), 2);
  }

  moveRows(at: number, count: number, target: number): void {
    const moved = this.rows.splice(at, count);
    this.rows.splice(target > at ? target - count : target, 0, ...moved);
    for (const row of moved) row.isTouched = true;
  }

  insertColumns(at: number, count: number): void {
    for (const { cells } of this.rows) cells.splice(at, 0, ...new Array<Content | undefined>(count));
    this.columns.splice(at, 0, ...Array.from({ length: count }, () => ({ isTouched: true })));
  }

  deleteColumns(at: number, count: number): void {
    for (const { cells } of this.rows) cells.splice(at, count);
    this.columns.splice(at, count);
    this.touchColumns(Math.max(0, at - 1), 2);
  }

  /** What a block holds, for pasting it elsewhere. */
  copyOf({ top, bottom, left, right }: Block): Cells[] {
    return this.rows
      .slice(top, bottom)
      .map(({ cells }) => Array.from({ length: right - left }, (_unused, i) => cells[left + i]));
  }

  paste(held: readonly Cells[], top: number, left: number): void {
    for (const [i, cells] of held.entries()) {
      for (const [j, content] of cells.entries()) this.put(top + i, left + j, content);
    }
  }

  clear({ top, bottom, left, right }: Block): void {
    for (let row = top; row < bottom; row += 1)
      for (let column = left; column < right; column += 1) this.put(row, column, undefined);
  }

  /** Rows of a block in another order. */
  reorder(top: number, order: readonly number[]): void {
    const sorted = order.map((i) => this.rows[top + i]);
    for (const [i, row] of sorted.entries()) if (row !== undefined) this.rows[top + i] = row;
  }
}
