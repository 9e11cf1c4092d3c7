// Inserted and deleted rows and columns as requests, so that formats, rules, merges and protections move along.

import type { Sheet } from '../../google/sheets/model';
import type { LinePair } from './align-lines';
import { alignTables } from './align-tables';
import type { SheetsRequest } from './sheets-request';
import type { TabView } from './tab-view';

export interface LineChanges {
  readonly requests: SheetsRequest[];
  readonly rowsInserted: number;
  readonly rowsDeleted: number;
  readonly columnsInserted: number;
  readonly columnsDeleted: number;
}

interface Change {
  /** Negative for deleted lines. */
  readonly count: number;
  /** Place before any change. */
  readonly at: number;
}

/** @param sheet as it is now. @param before what it shows. @param after what the file shows. */
export function lineChanges(sheet: Sheet, before: TabView, after: TabView): LineChanges {
  const { rows, columns } = alignTables(before, after);
  const rowChanges = changesOf(rows);
  const columnChanges = changesOf(columns);
  return {
    requests: [...requestsFor(sheet, 'COLUMNS', columnChanges), ...requestsFor(sheet, 'ROWS', rowChanges)],
    rowsInserted: total(rowChanges, 1),
    rowsDeleted: total(rowChanges, -1),
    columnsInserted: total(columnChanges, 1),
    columnsDeleted: total(columnChanges, -1),
  };
}

/** Lines that went and others that came at the same place were rewritten; only what is over was inserted or deleted. */
function changesOf(pairs: readonly LinePair[]): Change[] {
  let before = 0;
  let after = 0;
  const changes: Change[] = [];
  for (const [i, j] of pairs) {
    const gone = i - before;
    const come = j - after;
    if (come !== gone) changes.push({ count: come - gone, at: before + Math.min(gone, come) });
    before = i + 1;
    after = j + 1;
  }
  return changes;
}

/** From the last one to the first, so that no request moves the place of another. */
function requestsFor(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', changes: readonly Change[]): SheetsRequest[] {
  const { sheetId } = sheet.properties;
  const requests = changes.toReversed().map(({ count, at }): SheetsRequest => {
    const range = { sheetId, dimension, startIndex: at, endIndex: at + Math.abs(count) };
    return count > 0 ? { insertDimension: { range, inheritFromBefore: at > 0 } } : { deleteDimension: { range } };
  });
  // A sheet keeps at least one line more than it has frozen ones.
  const deleted = total(changes, -1);
  return deleted === 0 || hasRoom(sheet, dimension, deleted)
    ? requests
    : [{ appendDimension: { sheetId, dimension, length: deleted } }, ...requests];
}

function hasRoom(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', deleted: number): boolean {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  return dimension === 'ROWS' ? rowCount - deleted > frozenRowCount : columnCount - deleted > frozenColumnCount;
}

function total(changes: readonly Change[], sign: 1 | -1): number {
  return changes.reduce((sum, { count }) => sum + Math.max(0, count * sign), 0);
}
