// The tab of the snapshots: a row for each, who and when and why first, then the content in as many cells as it takes. Rows stay when the content had to go.

import { formatStamp, type LocalTime, parseStamp } from '../core/calendar/iso-date';
import { setupError } from '../core/errors';
import type { KeptTab } from '../core/history/kept-tab';
import { countOutgrown } from '../core/history/policy';
import { PLACES } from '../messages/setup-faults';
import { HISTORY_TAB, TABS } from '../messages/tabs';
import { findOfficeTab, OFFICE_SHEET_IDS } from './contract';
import type { SheetRequest } from './google-json';
import { fromPieces, toPieces } from './kept-content';
import { cell, type Page, type PageCell, spanning } from './page';
import { findHeadings } from './read/table';
import { createPage, toCellData } from './render-page';
import type { Snapshot, Tab } from './snapshot';
import { cellFormat } from './styles';

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

const HEADING_ROW = 2;
const SPARE_ROWS = 50;
/** The content begins under the last heading, and the size stands before it. */
const CONTENT_COLUMN = HISTORY_TAB.headings.length - 1;
const SIZE_COLUMN = CONTENT_COLUMN - 1;

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

/** Who keeps the tabs, when, and before which work. */
export interface KeepingDeed {
  readonly at: LocalTime;
  readonly user: string;
  readonly reason: string;
}

/** Requests that add a snapshot, making the tab or room in it where needed; the oldest contents go when all of them grow too large. */
export function appendSnapshot(history: History, tabs: readonly KeptTab[], deed: KeepingDeed): SheetRequest[] {
  const { sheetId, nextRow } = history;
  const pieces = toPieces(tabs);
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const kept = history.entries.filter((entry) => entry.size > 0);
  const outgrown = kept.slice(
    0,
    countOutgrown(
      kept.map((entry) => entry.size),
      size,
    ),
  );
  const codes = tabs.map(({ code }) => code).join(', ');
  const cells = [
    cell(nextNumber(history), 'mark'),
    ...[formatStamp(deed.at), deed.user, deed.reason, codes].map((text) => cell(text, 'mark')),
    cell(size, 'mark'),
    ...pieces.map((piece) => cell(piece, 'mark')),
  ];
  return [
    ...makeRoom(history, cells.length),
    ...outgrown.map((entry) => dropContent(sheetId, entry)),
    writeRow(sheetId, nextRow, cells),
  ];
}

function makeRoom({ sheetId, nextRow, rowCount, columnCount }: History, width: number): SheetRequest[] {
  const isNew = rowCount === 0;
  const rows = nextRow + 1 - (isNew ? HEADING_ROW + 1 + SPARE_ROWS : rowCount);
  const columns = width - (isNew ? HISTORY_TAB.headings.length : columnCount);
  return [
    ...(isNew
      ? [
          ...createPage(historyPage(), sheetId),
          { updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } },
        ]
      : []),
    ...(rows > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: rows + SPARE_ROWS } }] : []),
    ...(columns > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: columns } }] : []),
  ];
}

function dropContent(sheetId: number, { row, pieces }: HistoryEntry): SheetRequest {
  return writeRow(
    sheetId,
    row,
    [cell(HISTORY_TAB.dropped, 'mark'), ...pieces.map(() => cell(null, 'mark'))],
    SIZE_COLUMN,
  );
}

/** Clipped, for one line of text has to do for a cell of thirty thousand characters. */
function writeRow(sheetId: number, rowIndex: number, cells: readonly PageCell[], columnIndex = 0): SheetRequest {
  const values = cells.map((one) => ({ ...toCellData(one), userEnteredFormat: cellFormat(one.style) }));
  const fields = 'userEnteredValue,userEnteredFormat';
  return { updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: [{ values }], fields } };
}

export function historyPage(): Page {
  const width = HISTORY_TAB.headings.length;
  return {
    title: TABS.history,
    columns: [60, 130, 220, 220, 320, 90, 120],
    rows: [
      spanning(HISTORY_TAB.title, 'title', width),
      { ...spanning(HISTORY_TAB.advice, 'info', width), height: 45 },
      { cells: HISTORY_TAB.headings.map((text) => cell(text, 'heading')) },
    ],
    spareRows: SPARE_ROWS,
    merges: [0, 1].map((top) => ({ top, bottom: top + 1, left: 0, right: width })),
    frozenRows: HEADING_ROW + 1,
  };
}
