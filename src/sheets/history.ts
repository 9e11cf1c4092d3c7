// Snapshots -> requests for their tab. Rows are added and never removed: they stay when the content had to go.

import { formatStamp, type LocalTime } from '../core/calendar/iso-date';
import type { KeptTab } from '../core/history/kept-tab';
import { countOutgrown } from '../core/history/policy';
import { HISTORY_TAB, TABS } from '../messages/tabs';
import type { SheetRequest } from './google-json';
import { toPieces } from './kept-content';
import { cell, type Page, type PageCell, spanning } from './page';
import { HEADING_ROW, type History, type HistoryEntry, nextNumber } from './read/history';
import { createPage, toCellData } from './render-page';
import { type Keepers, protectOfficeTab } from './rules/protections';
import { cellFormat } from './styles';

const SPARE_ROWS = 50;
/** The size stands before the content, which is under the last heading. */
const SIZE_COLUMN = HISTORY_TAB.headings.length - 2;

/** Who keeps the tabs, when, and before which work. */
export interface KeepingDeed {
  readonly at: LocalTime;
  readonly user: string;
  readonly reason: string;
}

/** Requests that add a snapshot, making the tab or room in it where needed; the oldest contents go when all of them grow too large. */
export function appendSnapshot(
  history: History,
  tabs: readonly KeptTab[],
  deed: KeepingDeed,
  office: Keepers,
): SheetRequest[] {
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
    ...makeRoom(history, cells.length, office),
    ...outgrown.map((entry) => dropContent(sheetId, entry)),
    writeRow(sheetId, nextRow, cells),
  ];
}

function makeRoom(
  { sheetId, nextRow, rowCount, columnCount }: History,
  width: number,
  office: Keepers,
): SheetRequest[] {
  const isNew = rowCount === 0;
  const rows = nextRow + 1 - (isNew ? HEADING_ROW + 1 + SPARE_ROWS : rowCount);
  const columns = width - (isNew ? HISTORY_TAB.headings.length : columnCount);
  return [
    ...(isNew
      ? [
          ...createPage(historyPage(), sheetId),
          { updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } },
          ...protectOfficeTab(sheetId, [], office),
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
