// The tab of the report's versions: of the last two, what the add-in wrote and the figures, by which edits of people and moved figures are told.

import { formatStamp, type LocalTime } from '../core/calendar/iso-date';
import { InternalError } from '../core/errors';
import type { ReportFigures } from '../core/report/figures';
import type { TextLine } from '../core/report/pair-texts';
import { TABS, VERSIONS_TAB } from '../messages/tabs';
import { findOfficeTab, OFFICE_SHEET_IDS } from './contract';
import type { SheetRequest } from './google-json';
import { readPieces, textToPieces } from './kept-content';
import { cell, type Page, type PageCell, spanning } from './page';
import { createPage, toCellData } from './render-page';
import { type Keepers, protectOfficeTab } from './rules/protections';
import type { Snapshot } from './snapshot';
import { cellFormat } from './styles';

/** What the add-in made of the figures of one moment, before anything of the office went in. */
export interface VersionContent {
  readonly lines: readonly TextLine[];
  readonly rows: readonly string[];
  /** Fingerprint of the texts of the file that was given out: who still has it has changed nothing. */
  readonly issued: string;
  /** Of the same file; absent where it was given out before pictures were counted, and had none. */
  readonly pictures?: number;
  readonly figures: ReportFigures;
}

export interface VersionEntry {
  readonly number: number;
  /** Of its files in Drive. */
  readonly key: string;
  readonly row: number;
  readonly pieces: readonly string[];
}

export interface Versions {
  readonly entries: readonly VersionEntry[];
  readonly sheetId: number;
  readonly nextRow: number;
  /** Of the grid; 0 when the tab does not exist yet. */
  readonly rowCount: number;
  readonly columnCount: number;
}

const SPARE_ROWS = 50;
const HEADING_ROW = 2;
const KEY_COLUMN = 3;
const CONTENT_COLUMN = 4;

/** Raised when the form of the content changes; what cannot be read is told as lost. */
const FORM = 1;
type Packed = Omit<VersionContent, 'lines'> & { readonly form: number; readonly lines: readonly (string | null)[] };

export function readVersions(snapshot: Snapshot): Versions {
  const tab = findOfficeTab(snapshot, 'versions');
  if (tab === undefined) {
    const { versions: sheetId } = OFFICE_SHEET_IDS;
    return { entries: [], sheetId, nextRow: HEADING_ROW + 1, rowCount: 0, columnCount: 0 };
  }
  const entries = Array.from({ length: tab.height }, (_unused, row) => row).flatMap((row): VersionEntry[] => {
    const texts = tab.row(row).map(({ shown }) => shown);
    const number = Number(texts[0]);
    const key = texts[KEY_COLUMN] ?? '';
    if (!Number.isInteger(number) || number < 1 || key === '') return [];
    return [{ number, key, row, pieces: texts.slice(CONTENT_COLUMN).filter((piece) => piece !== '') }];
  });
  const { sheetId, height, rowCount, columnCount } = tab;
  return { entries, sheetId, nextRow: Math.max(height, HEADING_ROW + 1), rowCount, columnCount };
}

/** Undefined where it made room, was changed or was never kept. */
export function contentOfVersion({ entries }: Versions, key: string): VersionContent | undefined {
  const entry = entries.find((one) => one.key === key);
  return entry === undefined ? undefined : readPieces(entry.pieces, unpack);
}

export interface IssuedVersion {
  readonly number: number;
  readonly key: string;
  readonly at: LocalTime;
  readonly user: string;
  readonly content: VersionContent;
}

/** Requests that add a version, making the tab or room in it where needed; contents before the last one's go, for nothing asks for them any more. */
export function appendVersion(versions: Versions, issued: IssuedVersion, office: Keepers): SheetRequest[] {
  const { sheetId, nextRow } = versions;
  const texts = [formatStamp(issued.at), issued.user, issued.key, ...textToPieces(pack(issued.content))];
  const cells = [cell(issued.number, 'mark'), ...texts.map((text) => cell(text, 'mark'))];
  const outgrown = versions.entries.slice(0, -1).filter(({ pieces }) => pieces.length > 0);
  return [
    ...makeRoom(versions, cells.length, office),
    ...outgrown.map(({ row, pieces }) =>
      writeRow(
        sheetId,
        row,
        pieces.map(() => cell(null, 'mark')),
        CONTENT_COLUMN,
      ),
    ),
    writeRow(sheetId, nextRow, cells),
  ];
}

function pack({ lines, ...rest }: VersionContent): string {
  const texts = lines.map(({ text, isTable }) => (isTable === true ? null : text));
  return JSON.stringify({ form: FORM, lines: texts, ...rest } satisfies Packed);
}

function unpack(text: string): VersionContent {
  const { form, lines, ...rest } = JSON.parse(text) as Packed;
  if (form !== FORM) throw new InternalError(`A version of the report is kept in form ${form}.`);
  return { ...rest, lines: lines.map((line) => (line === null ? { text: '', isTable: true } : { text: line })) };
}

function makeRoom({ sheetId, nextRow, ...grid }: Versions, width: number, office: Keepers): SheetRequest[] {
  const isNew = grid.rowCount === 0;
  const rows = nextRow + 1 - (isNew ? HEADING_ROW + 1 + SPARE_ROWS : grid.rowCount);
  const columns = width - (isNew ? VERSIONS_TAB.headings.length : grid.columnCount);
  return [
    ...(isNew
      ? [
          ...createPage(versionsPage(), sheetId),
          { updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' } },
          ...protectOfficeTab(sheetId, [], office),
        ]
      : []),
    ...(rows > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: rows + SPARE_ROWS } }] : []),
    ...(columns > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: columns } }] : []),
  ];
}

function writeRow(sheetId: number, rowIndex: number, cells: readonly PageCell[], columnIndex = 0): SheetRequest {
  const values = cells.map((one) => ({ ...toCellData(one), userEnteredFormat: cellFormat(one.style) }));
  const fields = 'userEnteredValue,userEnteredFormat';
  return { updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: [{ values }], fields } };
}

function versionsPage(): Page {
  const width = VERSIONS_TAB.headings.length;
  return {
    title: TABS.versions,
    columns: [60, 130, 220, 220, 120],
    rows: [
      spanning(VERSIONS_TAB.title, 'title', width),
      { ...spanning(VERSIONS_TAB.advice, 'info', width), height: 45 },
      { cells: VERSIONS_TAB.headings.map((text) => cell(text, 'heading')) },
    ],
    spareRows: SPARE_ROWS,
    merges: [0, 1].map((top) => ({ top, bottom: top + 1, left: 0, right: width })),
    frozenRows: HEADING_ROW + 1,
  };
}
