// Tabs as one text, small before it is even compressed: what is the same in many cells (labels, rules, formulas) stands in it once.

import { InternalError } from '../errors';
import type { KeptArea, KeptCell, KeptTab } from './kept-tab';

/** Raised when the form of the text changes; texts of before must stay readable. */
const VERSION = 1;

const PARTS = ['value', 'rule', 'note', 'runs', 'numberFormat'] as const;

/** For each part its index in the table, 0 for none; zeros at the end are left out. */
type PackedCell = readonly number[];
type PackedArea = readonly [top: number, bottom: number, left: number, right: number];

interface PackedTab {
  readonly head: readonly [code: string, sheetId: number, title: string, rowCount: number, columnCount: number];
  readonly merges: readonly PackedArea[];
  readonly rows: readonly (readonly PackedCell[])[];
}

interface Packed {
  readonly version: number;
  /** Every different part once, from index 1 on. */
  readonly table: readonly unknown[];
  readonly tabs: readonly PackedTab[];
}

export function packTabs(tabs: readonly KeptTab[]): string {
  const table: unknown[] = [];
  const indexOf = new Map<string, number>();
  const intern = (part: unknown): number => {
    if (part === undefined) return 0;
    const text = JSON.stringify(part);
    const known = indexOf.get(text);
    if (known !== undefined) return known;
    table.push(part);
    indexOf.set(text, table.length);
    return table.length;
  };
  const packed: Packed = { version: VERSION, table, tabs: tabs.map((tab) => packTab(tab, intern)) };
  return JSON.stringify(packed);
}

function packTab(tab: KeptTab, intern: (part: unknown) => number): PackedTab {
  return {
    head: [tab.code, tab.sheetId, tab.title, tab.rowCount, tab.columnCount],
    merges: tab.merges.map(({ top, bottom, left, right }) => [top, bottom, left, right]),
    rows: tab.rows.map((row) => row.map((cell) => packCell(cell, intern))),
  };
}

function packCell(cell: KeptCell, intern: (part: unknown) => number): PackedCell {
  const indexes = PARTS.map((part) => intern(cell[part]));
  while (indexes[indexes.length - 1] === 0) indexes.pop();
  return indexes;
}

/** @throws InternalError for a text of a version that is not known */
export function unpackTabs(text: string): KeptTab[] {
  const { version, table, tabs } = JSON.parse(text) as Packed;
  if (version !== VERSION) throw new InternalError(`Kept tabs are of version ${version}.`);
  return tabs.map(({ head, merges, rows }) => {
    const [code, sheetId, title, rowCount, columnCount] = head;
    return {
      code,
      sheetId,
      title,
      rowCount,
      columnCount,
      merges: merges.map(([top, bottom, left, right]): KeptArea => ({ top, bottom, left, right })),
      rows: rows.map((row) => row.map((cell) => unpackCell(cell, table))),
    };
  });
}

function unpackCell(indexes: PackedCell, table: readonly unknown[]): KeptCell {
  const parts = indexes.flatMap((index, i) => (index === 0 ? [] : [[PARTS[i], table[index - 1]] as const]));
  return Object.fromEntries(parts) as KeptCell;
}
