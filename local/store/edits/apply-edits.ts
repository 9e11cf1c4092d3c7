// What people edited in the file is carried into the workbook: tabs first, then rows and columns, then cells, then formulas.
//
// In steps, because each is compared with what the one before left: once rows are where the file has them, a cell is edited when it differs
// from the cell at the same place, whatever the alignment made of the rows. So every value ends where the file shows it.

import type { Caller } from '../../google/api';
import { recalculate } from '../../google/sheets/formula/recalculate';
import { localeOf } from '../../google/sheets/locale';
import type { Sheet, Spreadsheet } from '../../google/sheets/model';
import type { Dialect } from '../xlsx/formula';
import { localised } from '../xlsx/localise';
import type { ImportedBook } from '../xlsx/read/imported-book';
import { applyRequests } from './apply-requests';
import { cellChanges } from './cell-requests';
import type { EditSummary, TabEdits } from './edit-summary';
import { importFingerprint } from './fingerprints';
import { leaveOutOwn, type MergedViews } from './leave-out-own';
import { type LineChanges, lineChanges } from './line-requests';
import { matchTabs } from './match-tabs';
import { newTabRequests } from './new-tab-requests';
import { placeFormulas } from './place-formulas';
import type { SheetsRequest } from './sheets-request';
import { planTabs } from './tab-requests';
import { viewOfImport, viewOfSheet } from './tab-view';

interface Dialects {
  readonly toFile: Dialect;
  readonly fromFile: Dialect;
}

/** A tab of the file and its place in the workbook. */
interface Pair {
  readonly sheetId: number;
  readonly imported: Sheet;
  readonly isNew: boolean;
}

const NO_LINES: LineChanges = { requests: [], rowsInserted: 0, rowsDeleted: 0, columnsInserted: 0, columnsDeleted: 0 };

/**
 * @param book changed in place
 * @param shown fingerprints of the tabs at the last save, by sheet id
 * @param edits takes what was found
 * @param base the workbook as it was at the last save, where `book` has changed since; changed in place too
 */
export function applyEdits(
  book: Spreadsheet,
  file: ImportedBook,
  shown: { readonly [sheetId: string]: string },
  now: Date,
  edits: EditSummary,
  base: Spreadsheet = book,
): void {
  // The owner, because people could edit the file wherever they wanted.
  const caller: Caller = { actor: book.owner, authMode: 'FULL', now };
  if (base !== book) addNewTabs(base, book, file);
  const both = base === book ? [book] : [base, book];
  const applyToBoth = (requests: readonly SheetsRequest[]) => {
    for (const one of both) applyRequests(one, requests, caller);
  };
  const match = matchTabs(base, file);
  const plan = planTabs(base, match, edits);
  applyToBoth(plan.requests);
  const pairs = match.tabs.map(({ imported, sheet }, index): Pair => {
    return { sheetId: plan.sheetIds[index] ?? 0, imported, isNew: sheet === null };
  });
  const dialects = dialectsOf(base, pairs);
  const isEdited = ({ sheetId, imported }: Pair) => shown[sheetId] !== importFingerprint(imported);
  const lines = new Map(
    pairs.filter((pair) => !pair.isNew && isEdited(pair)).map((pair) => [pair, linesOf(base, pair, dialects)]),
  );
  const lineRequests = [...lines.values()].flatMap(({ requests }) => requests);
  applyToBoth(lineRequests);
  for (const pair of pairs) {
    const moved = lines.get(pair) ?? NO_LINES;
    if (pair.isNew) applyToBoth(newTabRequests(pair.sheetId, localised(pair.imported, dialects.fromFile)));
    // Rows moved on one tab change formulas on others.
    if (pair.isNew || lineRequests.length > 0 || lines.has(pair))
      applyCells(book, base, pair, dialects, moved, caller, edits);
    else refreshResults(book, base, pair, dialects);
  }
}

/** Tabs made since the last save that the file shows all the same: a save was cut off after it had written the file. */
function addNewTabs(base: Spreadsheet, book: Spreadsheet, file: ImportedBook): void {
  const known = new Set(base.sheets.map(({ properties }) => properties.sheetId));
  const shown = matchTabs(book, file).tabs.flatMap(({ sheet }) => sheet ?? []);
  base.sheets.push(...shown.filter(({ properties }) => !known.has(properties.sheetId)));
  base.nextId = Math.max(base.nextId, book.nextId);
}

function linesOf(book: Spreadsheet, { sheetId, imported }: Pair, { toFile }: Dialects): LineChanges {
  const sheet = sheetOf(book, sheetId);
  return lineChanges(sheet, viewOfSheet(sheet, toFile), viewOfImport(imported));
}

function applyCells(
  book: Spreadsheet,
  base: Spreadsheet,
  { sheetId, imported, isNew }: Pair,
  { toFile, fromFile }: Dialects,
  moved: LineChanges,
  caller: Caller,
  edits: EditSummary,
): void {
  const local = localised(imported, fromFile);
  const old = sheetOf(base, sheetId);
  const own = sheetOf(book, sheetId);
  const { before, after, overruled } = viewsOf(own, old, imported, toFile);
  edits.overruled.push(...overruled);
  const changes = cellChanges(book.spreadsheetId, old, local, before, after);
  applyRequests(book, changes.requests, caller);
  const sheet = sheetOf(book, sheetId);
  placeFormulas(sheet, local, before, after);
  const { requests: _requests, ...counts } = moved;
  const { cells, merges, notes } = changes;
  const tab: TabEdits = { sheetId, title: sheet.properties.title, ...counts, cells, merges, notes };
  if (cells + merges + notes + moved.requests.length === 0) return;
  recalculate(book, sheet);
  if (!isNew) edits.tabs.push(tab);
}

/** Nobody edited the tab, but its formulas may look at tabs that were. */
function refreshResults(
  book: Spreadsheet,
  base: Spreadsheet,
  { sheetId, imported }: Pair,
  { toFile, fromFile }: Dialects,
): void {
  const sheet = sheetOf(book, sheetId);
  const { before, after } = viewsOf(sheet, sheetOf(base, sheetId), imported, toFile);
  placeFormulas(sheet, localised(imported, fromFile), before, after);
}

/** What was shown before and what the file shows, but for the cells that the workbook itself has changed since. */
function viewsOf(own: Sheet, old: Sheet, imported: Sheet, toFile: Dialect): MergedViews {
  const views = { before: viewOfSheet(old, toFile), after: viewOfImport(imported) };
  return own === old ? { ...views, overruled: [] } : leaveOutOwn(own, viewOfSheet(own, toFile), views);
}

/** Titles as the workbook has them now and as the file has them. */
function dialectsOf(book: Spreadsheet, pairs: readonly Pair[]): Dialects {
  const { decimal } = localeOf(book.properties.locale);
  const titles = pairs.flatMap(({ sheetId, imported }): [string, string][] => {
    const own = sheetOf(book, sheetId).properties.title;
    const inFile = imported.properties.title;
    return own === inFile ? [] : [[own, inFile]];
  });
  return {
    toFile: { decimal, titles: new Map(titles.map(([own, inFile]) => [own.toLowerCase(), inFile])) },
    fromFile: { decimal, titles: new Map(titles.map(([own, inFile]) => [inFile.toLowerCase(), own])) },
  };
}

function sheetOf(book: Spreadsheet, sheetId: number): Sheet {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (sheet === undefined) throw new Error(`The tab ${sheetId} was planned and is not there`);
  return sheet;
}
