// The journal's row about a set-up: begun with its first write, settled with its last, so that the next run knows of one that was cut off.

import type { LocalTime } from '../core/calendar/iso-date';
import { JOURNAL_TAB } from '../messages/tabs';
import type { SheetRequest } from './google-json';
import { appendEntries, type Journal, settleEntries } from './journal';
import { findHeadings } from './read/table';
import type { Tab } from './snapshot';

export interface SetUpJournal {
  /** With the first write. */
  readonly begin: readonly SheetRequest[];
  /** With the last one. */
  readonly settle: readonly SheetRequest[];
}

export interface SetUpDeed {
  readonly at: LocalTime;
  readonly user: string;
  readonly detail: string;
}

/**
 * @param tab the journal as it will stand once this set-up has mended it
 * @param hasWork whether there is anything to do: without, only a row that was left open is settled
 */
export function journalSetUp(tab: Tab, deed: SetUpDeed, hasWork: boolean): SetUpJournal {
  const open = findOpenRow(tab);
  if (open !== undefined) return { begin: [], settle: [settled(tab, open.row, open.detail)] };
  if (!hasWork) return { begin: [], settle: [] };
  const journal = journalAt(tab, tab.height);
  const key = `setUp|${deed.at.date} ${deed.at.time}`;
  const entry = { ...deed, kind: 'setUp', unitCode: '', step: '', result: 'begun', key } as const;
  return { begin: appendEntries(journal, [entry]), settle: [settled(tab, tab.height, deed.detail)] };
}

function journalAt({ sheetId, rowCount }: Tab, nextRow: number): Journal {
  return { entries: [], rows: [], sheetId, nextRow, rowCount };
}

function settled(tab: Tab, row: number, detail: string): SheetRequest {
  return settleEntries(journalAt(tab, row), [{ result: 'done', detail }]);
}

function findOpenRow(tab: Tab): { row: number; detail: string } | undefined {
  const headings = findHeadings(tab, JOURNAL_TAB.headings);
  if (headings === undefined) return undefined;
  const [kind = 0, result = 0, detail = 0] = [2, 5, 6].map((i) => headings.columns[i]);
  for (let row = tab.height - 1; row > headings.row; row -= 1) {
    const isOpen =
      tab.cell(row, kind).shown === JOURNAL_TAB.kinds.setUp &&
      tab.cell(row, result).shown === JOURNAL_TAB.results.begun;
    if (isOpen) return { row, detail: tab.cell(row, detail).shown };
  }
  return undefined;
}
