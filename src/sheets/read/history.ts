// The tab of the snapshots -> what is kept: a row for each, who and when and why first, then the content in as many cells as it takes.

import { type LocalTime, parseStamp } from '../../core/calendar/iso-date';
import { setupError } from '../../core/errors';
import type { KeptTab } from '../../core/history/kept-tab';
import { PLACES } from '../../messages/setup-faults';
import { HISTORY_TAB, TABS } from '../../messages/tabs';
import { findOfficeTab, OFFICE_SHEET_IDS } from '../contract';
import { fromPieces } from '../kept-content';
import type { Snapshot, Tab } from '../snapshot';
import { findHeadings } from './table';

export interface HistoryEntry {
  readonly number: number;
  readonly at: LocalTime;
  readonly user: string;
  readonly reason: string;
  /** Codes of the units whose tabs are in it. */
  readonly codes: readonly string[];
  /** Characters of the content; 0 once it had to make room. */
  readonly size: number;
  /** Zero-based row on the tab. */
  readonly row: number;
  readonly pieces: readonly string[];
}

export interface History {
  /** The oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly sheetId: number;
  readonly nextRow: number;
  /** Of the grid; 0 when the tab does not exist yet. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Zero-based row of the headings on a tab made anew. */
export const HEADING_ROW = 2;
/** The content begins under the last heading. */
const CONTENT_COLUMN = HISTORY_TAB.headings.length - 1;

/** @throws SetupError when the headings have been changed: a snapshot must not be written over another */
export function readHistory(snapshot: Snapshot): History {
  const tab = findOfficeTab(snapshot, 'history');
  if (tab === undefined) {
    const { history: sheetId } = OFFICE_SHEET_IDS;
    return { entries: [], sheetId, nextRow: HEADING_ROW + 1, rowCount: 0, columnCount: 0 };
  }
  const headings = findHeadings(tab, HISTORY_TAB.headings);
  const inOrder = headings?.columns.every((column, i) => column === i) ?? false;
  if (headings === undefined || !inOrder) {
    const missing = HISTORY_TAB.headings.find((heading) => findHeadings(tab, [heading]) === undefined);
    throw setupError('missingColumn', { in: PLACES.tab(tab.title) }, { column: missing ?? HISTORY_TAB.headings[0] });
  }
  const rows = Array.from({ length: Math.max(0, tab.height - headings.row - 1) }, (_unused, i) => headings.row + 1 + i);
  return {
    entries: rows.flatMap((row) => readEntry(tab, row)),
    sheetId: tab.sheetId,
    nextRow: Math.max(tab.height, headings.row + 1),
    rowCount: tab.rowCount,
    columnCount: tab.columnCount,
  };
}

/** None for a row that is no snapshot's. */
function readEntry(tab: Tab, row: number): HistoryEntry[] {
  const cells = tab.row(row);
  const [number, at, user, reason, codes] = cells.map(({ shown }) => shown);
  const pieces = cells
    .slice(CONTENT_COLUMN)
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .filter((piece) => piece !== '');
  const value = Number(number);
  if (!Number.isInteger(value) || value < 1) return [];
  return [
    {
      number: value,
      at: parseStamp(at ?? '') ?? { date: '', time: '' },
      user: user ?? '',
      reason: reason ?? '',
      codes: (codes ?? '').split(', ').filter((code) => code !== ''),
      size: pieces.reduce((sum, piece) => sum + piece.length, 0),
      row,
      pieces,
    },
  ];
}

/** The number the next snapshot goes by. */
export function nextNumber({ entries }: History): number {
  return entries.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

/** @throws SetupError when somebody has changed the content */
export function contentOf(entry: HistoryEntry): KeptTab[] {
  const tabs = fromPieces(entry.pieces);
  if (tabs !== undefined) return tabs;
  throw setupError('snapshotDamaged', { in: PLACES.tab(TABS.history) }, { number: String(entry.number) });
}
