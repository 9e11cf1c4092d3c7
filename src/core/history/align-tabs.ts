// Two versions of a tab laid beside each other, row by row and column by column.

import { alignLines, type LineKeys, type LinePair } from './align';
import { type KeptCell, type KeptTab, keptCell } from './kept-tab';

export interface Alignment {
  readonly rows: readonly LinePair[];
  readonly columns: readonly LinePair[];
}

export function alignTabs(now: KeptTab, past: KeptTab): Alignment {
  const keysNow = rowKeys(now);
  const keysPast = rowKeys(past);
  const rows = alignLines(keysNow, keysPast);
  // Columns are compared by the rows that nobody has changed; where there are none, by their numbers.
  const same = rows.filter(
    (pair): pair is Required<LinePair> =>
      pair.now !== undefined && pair.past !== undefined && keysNow[pair.now]?.[0] === keysPast[pair.past]?.[0],
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

/** What a row holds, in its order: a column more does not make it another row; and what it begins with, which in the form is a label or a number. */
function rowKeys(tab: KeptTab): LineKeys[] {
  return Array.from({ length: tab.rowCount }, (_unused, row) => {
    const values = (tab.rows[row] ?? []).flatMap(({ value }) => (value === undefined ? [] : [JSON.stringify(value)]));
    return [values.join(''), textOf(tab.rows[row]?.[0])];
  });
}

function columnKeys(tab: KeptTab, rows: readonly number[]): LineKeys[] {
  return Array.from({ length: tab.columnCount }, (_unused, column) => [
    JSON.stringify(rows.map((row) => textOf(keptCell(tab, row, column)))),
  ]);
}

function textOf(cell: KeptCell | undefined): string {
  return cell?.value === undefined ? '' : JSON.stringify(cell.value);
}
