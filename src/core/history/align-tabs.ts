// Two versions of a tab laid beside each other, row by row and column by column.

import { alignLines, type LinePair } from './align';
import { type KeptTab, keptCell } from './kept-tab';

export interface Alignment {
  readonly rows: readonly LinePair[];
  readonly columns: readonly LinePair[];
}

export function alignTabs(now: KeptTab, past: KeptTab): Alignment {
  const nowKeys = rowKeys(now);
  const pastKeys = rowKeys(past);
  const rows = alignLines(nowKeys, pastKeys);
  // Columns are compared by the rows that nobody has changed; where there are none, by their numbers.
  const same = rows.filter(
    (pair): pair is Required<LinePair> =>
      pair.now !== undefined && pair.past !== undefined && nowKeys[pair.now] === pastKeys[pair.past],
  );
  const columnsNow = columnKeys(
    now,
    same.map((pair) => pair.now),
  );
  const columnsPast = columnKeys(
    past,
    same.map((pair) => pair.past),
  );
  return { rows, columns: alignLines(columnsNow, columnsPast) };
}

/** What a row holds, in its order: a column more does not make it another row. */
function rowKeys(tab: KeptTab): string[] {
  return Array.from({ length: tab.rowCount }, (_unused, row) =>
    (tab.rows[row] ?? []).map(({ value }) => (value === undefined ? '' : JSON.stringify(value))).join(''),
  );
}

function columnKeys(tab: KeptTab, rows: readonly number[]): string[] {
  return Array.from({ length: tab.columnCount }, (_unused, column) =>
    JSON.stringify(rows.map((row) => keptCell(tab, row, column).value ?? null)),
  );
}
