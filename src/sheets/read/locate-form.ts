// Where the parts of a unit's form stand on its tab: the table, the labels, and other tables in between.

import type { Tab } from '../snapshot';
import { type Anchors, findAnchors } from './anchors';
import { type FurtherTables, findFurtherTables, findOtherTables, type OtherTable } from './further-tables';
import { type FormTable, findHeading, type NoTable } from './heading';
import { TabReader } from './tab-reader';

export interface LocatedForm {
  readonly reader: TabReader;
  readonly table: FormTable;
  /** Rows within the table that are its heading again. */
  readonly repeated: readonly number[];
  readonly second: FurtherTables['second'];
  readonly others: readonly OtherTable[];
  /** Rows in which other tables begin. */
  readonly further: readonly number[];
  readonly anchors: Anchors;
}

export function locateForm(tab: Tab): LocatedForm | NoTable {
  const table = findHeading(tab);
  if ('reason' in table) return table;
  const reader = new TabReader(tab);
  for (let row = table.headingRow; row < table.bodyRow; row += 1) reader.readRow(row);
  const { repeated, second } = findFurtherTables(tab, table);
  for (const row of repeated) reader.readRow(row);
  const seconds = second === undefined ? [] : [second.row];
  const isOwn = (row: number) =>
    (row >= table.headingRow && row < table.bodyRow) || repeated.includes(row) || seconds.includes(row);
  const labels = findAnchors(reader, table, seconds);
  const others = findOtherTables(tab, labels, isOwn);
  const further = [...seconds, ...others.map(({ row }) => row)];
  const anchors = others.length === 0 ? labels : findAnchors(reader, table, further);
  return { reader, table, repeated, second, others, further, anchors };
}
