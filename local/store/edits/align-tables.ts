// How rows and columns of a tab moved: columns are known again by what stands in them in any row, then rows by what stands in the same columns.

import { alignLines, type LinePair } from './align-lines';
import type { TabView } from './tab-view';

export interface TableAlignment {
  readonly rows: LinePair[];
  readonly columns: LinePair[];
}

/** Enough for blank lines to be kept together, too little to outweigh a line with contents. */
const BLANK_LIKENESS = 0.1;
const BLANK = 0;

export function alignTables(before: TabView, after: TabView): TableAlignment {
  const numberOf = new Map([['', BLANK]]);
  const rowsBefore = numbered(before, numberOf);
  const rowsAfter = numbered(after, numberOf);
  const columnsBefore = transposed(rowsBefore);
  const columnsAfter = transposed(rowsAfter);
  const columns = alignLines(
    columnsBefore.length,
    columnsAfter.length,
    (i, j) => sameLine(columnsBefore[i] ?? [], columnsAfter[j] ?? []),
    bagLikeness(columnsBefore, columnsAfter),
  );
  const rows = alignLines(
    rowsBefore.length,
    rowsAfter.length,
    (i, j) => sameLine(rowsBefore[i] ?? [], rowsAfter[j] ?? []),
    (i, j) => pairLikeness(rowsBefore[i] ?? [], rowsAfter[j] ?? [], columns),
  );
  return { rows, columns };
}

/** Numbers in place of texts: comparing them is what takes the time. References in formulas move with the lines, so they do not count. */
function numbered(view: TabView, numberOf: Map<string, number>): number[][] {
  return view.keys.map((row) =>
    row.map((key) => {
      const text = key.startsWith('f') ? key.replace(/\$?[A-Z]{1,3}\$?\d+/g, '#') : key;
      const number = numberOf.get(text) ?? numberOf.size;
      numberOf.set(text, number);
      return number;
    }),
  );
}

function transposed(rows: readonly number[][]): number[][] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.map((row) => row[column] ?? BLANK));
}

function sameLine(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}

/** Twice what both have at the same place, by all that they have. */
function pairLikeness(a: readonly number[], b: readonly number[], columns: readonly LinePair[]): number {
  let same = 0;
  for (const [i, j] of columns) {
    if (a[i] !== BLANK && a[i] === b[j]) same += 1;
  }
  return share(same, filled(a), filled(b));
}

/** Twice what both have anywhere, by all that they have. */
function bagLikeness(before: readonly number[][], after: readonly number[][]): (i: number, j: number) => number {
  const bags = after.map(bagOf);
  return (i, j) => {
    let same = 0;
    for (const [number, count] of bagOf(before[i] ?? [])) same += Math.min(count, bags[j]?.get(number) ?? 0);
    return share(same, filled(before[i] ?? []), filled(after[j] ?? []));
  };
}

function bagOf(line: readonly number[]): Map<number, number> {
  const bag = new Map<number, number>();
  for (const number of line) {
    if (number !== BLANK) bag.set(number, (bag.get(number) ?? 0) + 1);
  }
  return bag;
}

function share(same: number, inA: number, inB: number): number {
  return inA + inB === 0 ? BLANK_LIKENESS : (2 * same) / (inA + inB);
}

function filled(line: readonly number[]): number {
  return line.reduce((count, number) => (number === BLANK ? count : count + 1), 0);
}
