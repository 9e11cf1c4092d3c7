// The journal tab: what the add-in has done to the outside world and in the units' tabs, a row for each mail, report and mended cell. Rows are added and settled, never removed.

import { formatStamp, type LocalTime, parseStamp } from '../core/calendar/iso-date';
import { expectPresent, setupError } from '../core/errors';
import { PLACES } from '../messages/setup-faults';
import { JOURNAL_TAB, TABS } from '../messages/tabs';
import { findOfficeTab, OFFICE_SHEET_IDS } from './contract';
import type { SheetRequest } from './google-json';
import { cell, type Page, spanning } from './page';
import { findHeadings, readNumberedRows } from './read/table';
import { createPage, toExtendedValue } from './render-page';
import type { Snapshot } from './snapshot';

export type JournalKind = keyof typeof JOURNAL_TAB.kinds;
export type JournalResult = keyof typeof JOURNAL_TAB.results;

export interface JournalEntry {
  readonly at: LocalTime;
  readonly user: string;
  readonly kind: JournalKind;
  readonly unitCode: string;
  readonly step: string;
  readonly result: JournalResult;
  readonly detail: string;
  /** What this entry is known by: two entries with one key are the same deed. */
  readonly key: string;
}

/** Rows kept free for typing, before the grid is lengthened. */
const SPARE_ROWS = 200;
const HEADING_ROW = 1;
const RESULT_COLUMN = 5;

export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Zero-based row of each entry. */
  readonly rows: readonly number[];
  readonly sheetId: number;
  /** Zero-based row for the next entry. */
  readonly nextRow: number;
  /** Rows of the grid; 0 when the tab does not exist yet. */
  readonly rowCount: number;
}

/** @throws SetupError when the headings have been changed: without what it did before, the add-in would do it again */
export function readJournal(snapshot: Snapshot): Journal {
  const tab = findOfficeTab(snapshot, 'journal');
  if (tab === undefined) {
    return { entries: [], rows: [], sheetId: OFFICE_SHEET_IDS.journal, nextRow: HEADING_ROW + 1, rowCount: 0 };
  }
  const headings = findHeadings(tab, JOURNAL_TAB.headings);
  if (headings === undefined) {
    const missing = JOURNAL_TAB.headings.find((heading) => findHeadings(tab, [heading]) === undefined);
    const column = missing ?? JOURNAL_TAB.headings[0];
    throw setupError('missingColumn', { in: PLACES.tab(tab.title) }, { column });
  }
  const lines = readNumberedRows(tab, headings);
  const entries = lines.map(({ cells }) => toEntry(cells.map((one) => one.shown)));
  return {
    entries,
    rows: lines.map(({ row }) => row),
    sheetId: tab.sheetId,
    nextRow: tab.height,
    rowCount: tab.rowCount,
  };
}

function toEntry([
  at = '',
  user = '',
  kind = '',
  unitCode = '',
  step = '',
  result = '',
  detail = '',
  key = '',
]: string[]): JournalEntry {
  return {
    at: parseStamp(at) ?? { date: '', time: '' },
    user,
    kind: keyOf(JOURNAL_TAB.kinds, kind) ?? 'mail',
    unitCode,
    step,
    result: keyOf(JOURNAL_TAB.results, result) ?? 'sending',
    detail,
    key,
  };
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, shown: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === shown);
}

/** Requests that add entries, and the journal as it is once they are carried out. */
export interface Appended {
  readonly requests: readonly SheetRequest[];
  readonly journal: Journal;
}

/** Adds entries under the last one, making the tab or lengthening it where needed; without entries nothing is written. */
export function appendTo(journal: Journal, entries: readonly JournalEntry[]): Appended {
  if (entries.length === 0) return { requests: [], journal };
  const { sheetId, nextRow } = journal;
  const wanted = nextRow + entries.length;
  const isNew = journal.rowCount === 0;
  const page = journalPage(Math.max(SPARE_ROWS, entries.length));
  const missing = isNew ? 0 : Math.max(0, wanted - journal.rowCount);
  const rowCount = isNew
    ? page.rows.length + page.spareRows
    : journal.rowCount + (missing > 0 ? missing + SPARE_ROWS : 0);
  const cells = entries.map((entry) => ({
    values: toTexts(entry).map((text) => ({ userEnteredValue: toExtendedValue(text) ?? {} })),
  }));
  return {
    requests: [
      ...(isNew ? createPage(page, sheetId) : []),
      ...(missing > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: missing + SPARE_ROWS } }] : []),
      {
        updateCells: { start: { sheetId, rowIndex: nextRow, columnIndex: 0 }, rows: cells, fields: 'userEnteredValue' },
      },
    ],
    journal: {
      ...journal,
      entries: [...journal.entries, ...entries],
      rows: [...journal.rows, ...entries.map((_entry, i) => nextRow + i)],
      nextRow: wanted,
      rowCount,
    },
  };
}

/** The requests alone, for the last entries of a run. */
export function appendEntries(journal: Journal, entries: readonly JournalEntry[]): SheetRequest[] {
  return [...appendTo(journal, entries).requests];
}

/** A request that writes the outcomes of entries added before, in their order, from the journal's next row on. */
export function settleEntries(
  journal: Journal,
  outcomes: readonly { result: JournalResult; detail: string }[],
): SheetRequest {
  const start = { sheetId: journal.sheetId, rowIndex: journal.nextRow, columnIndex: RESULT_COLUMN };
  const rows = outcomes.map(({ result, detail }) => ({
    values: [JOURNAL_TAB.results[result], detail].map((text) => ({ userEnteredValue: { stringValue: text } })),
  }));
  return { updateCells: { start, rows, fields: 'userEnteredValue' } };
}

/** What became of an entry, by its place among the entries. */
export interface Settlement {
  readonly index: number;
  readonly result: JournalResult;
  readonly detail: string;
}

/** Writes what became of entries, wherever they stand; neighbouring rows in one request. */
export function settle(journal: Journal, settlements: readonly Settlement[]): Appended {
  const entries = [...journal.entries];
  const blocks: { row: number; next: number; outcomes: Settlement[] }[] = [];
  for (const settlement of settlements) {
    const { index, result, detail } = settlement;
    const entry = expectPresent(entries[index], 'an entry to settle');
    const row = expectPresent(journal.rows[index], 'the row of an entry');
    entries[index] = { ...entry, result, detail };
    const block = blocks[blocks.length - 1];
    if (block?.next === row) {
      block.outcomes.push(settlement);
      block.next += 1;
    } else blocks.push({ row, next: row + 1, outcomes: [settlement] });
  }
  const requests = blocks.map(({ row, outcomes }) => settleEntries({ ...journal, nextRow: row }, outcomes));
  return { requests, journal: { ...journal, entries } };
}

function toTexts(entry: JournalEntry): string[] {
  const { at, user, kind, unitCode, step, result, detail, key } = entry;
  return [formatStamp(at), user, JOURNAL_TAB.kinds[kind], unitCode, step, JOURNAL_TAB.results[result], detail, key];
}

export function journalPage(spareRows = SPARE_ROWS): Page {
  const width = JOURNAL_TAB.headings.length;
  return {
    title: TABS.journal,
    columns: [130, 220, 100, 90, 140, 120, 420, 220],
    rows: [
      spanning(JOURNAL_TAB.title, 'title', width),
      { cells: JOURNAL_TAB.headings.map((text) => cell(text, 'heading')) },
    ],
    spareRows,
    merges: [{ top: 0, bottom: 1, left: 0, right: width }],
    frozenRows: HEADING_ROW + 1,
  };
}
