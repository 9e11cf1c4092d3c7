// Which row and column of the untouched tab stands where after a unit has rearranged it; and the requests that do so.

import type { Json } from '../../local/google/api';
import { toA1 } from '../../src/sheets/a1';
import type { Layout, Spot } from './layout';

/** Rows and columns are named by their place on the untouched tab; inserted ones get negative names. */
export class TabShape {
  readonly requests: { [kind: string]: Json }[] = [];
  private rows: number[];
  private columns: number[];
  private inserted = 0;

  constructor(
    readonly sheetId: number,
    readonly layout: Layout,
  ) {
    this.rows = Array.from({ length: layout.rowCount }, (_unused, i) => i);
    this.columns = Array.from({ length: layout.columnCount }, (_unused, i) => i);
  }

  /** The cell's reference as the tab stands now; undefined where its row or column is gone. */
  a1({ row, column }: Spot): string | undefined {
    const [r, c] = [this.rows.indexOf(row), this.columns.indexOf(column)];
    return r < 0 || c < 0 ? undefined : toA1(r, c);
  }

  /** @param before a row, or undefined for the end of the tab */
  insertRows(before: number | undefined, count: number): number[] {
    const names = this.insert('ROWS', this.rows, before, count);
    return names;
  }

  insertColumns(before: number | undefined, count: number): number[] {
    return this.insert('COLUMNS', this.columns, before, count);
  }

  deleteRows(first: number, count: number): void {
    const at = this.rows.indexOf(first);
    this.rows.splice(at, count);
    this.request('deleteDimension', { range: this.lines('ROWS', at, count) });
  }

  moveColumn(column: number, before: number): void {
    const from = this.columns.indexOf(column);
    const to = this.columns.indexOf(before);
    this.request('moveDimension', { source: this.lines('COLUMNS', from, 1), destinationIndex: to });
    this.columns.splice(from, 1);
    this.columns.splice(this.columns.indexOf(before), 0, column);
  }

  hideColumn(column: number): void {
    const range = this.lines('COLUMNS', this.columns.indexOf(column), 1);
    this.request('updateDimensionProperties', { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' });
  }

  write({ row, column }: Spot, stringValue: string): void {
    this.request('updateCells', {
      start: { sheetId: this.sheetId, rowIndex: this.rows.indexOf(row), columnIndex: this.columns.indexOf(column) },
      rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
      fields: 'userEnteredValue',
    });
  }

  /** Makes one cell of a block, its corners named. */
  merge(from: Spot, to: Spot): void {
    this.request('mergeCells', { range: this.block(from, to), mergeType: 'MERGE_ALL' });
  }

  /** @param order the rows of the block in the order that the sorting gives them */
  sort(from: Spot, to: Spot, by: number, order: readonly number[]): void {
    const range = this.block(from, to);
    const sortSpecs = [{ dimensionIndex: this.columns.indexOf(by), sortOrder: 'ASCENDING' }];
    this.request('sortRange', { range, sortSpecs });
    this.rows.splice(this.rows.indexOf(from.row), order.length, ...order);
  }

  rename(title: string): void {
    this.request('updateSheetProperties', { properties: { sheetId: this.sheetId, title }, fields: 'title' });
  }

  remove(): void {
    this.request('deleteSheet', { sheetId: this.sheetId });
  }

  private insert(dimension: 'ROWS' | 'COLUMNS', names: number[], before: number | undefined, count: number): number[] {
    const at = before === undefined ? names.length : names.indexOf(before);
    const fresh = Array.from({ length: count }, () => {
      this.inserted += 1;
      return -this.inserted;
    });
    names.splice(at, 0, ...fresh);
    this.request('insertDimension', { range: this.lines(dimension, at, count), inheritFromBefore: at > 0 });
    return fresh;
  }

  private lines(dimension: string, startIndex: number, count: number): Json {
    return { sheetId: this.sheetId, dimension, startIndex, endIndex: startIndex + count };
  }

  private block(from: Spot, to: Spot): Json {
    return {
      sheetId: this.sheetId,
      startRowIndex: this.rows.indexOf(from.row),
      endRowIndex: this.rows.indexOf(to.row) + 1,
      startColumnIndex: this.columns.indexOf(from.column),
      endColumnIndex: this.columns.indexOf(to.column) + 1,
    };
  }

  private request(kind: string, body: Json): void {
    this.requests.push({ [kind]: body });
  }
}
