// Hoàn tác sửa giúp: the cells of the last run go back to what stood there, where nobody has worked on since.

import type { LocalTime } from '../core/calendar/iso-date';
import type { TypedCell } from '../core/submission/form';
import { REASONS } from '../messages/history';
import { type KeptPlace, type KeptReason, MENDING, mendNote } from '../messages/mending';
import { findUnitTab, unitSheetId } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { appendEntries, type Journal, type JournalEntry, readJournal } from '../sheets/journal';
import { locateMends } from '../sheets/locate-mends';
import { type Deed, type JournalledMend, lastMendRun, type MendRun, undoEntry } from '../sheets/mend-journal';
import { noteWithoutMend, storeValue } from '../sheets/mends';
import { readRoster } from '../sheets/read/roster';
import type { Keepers } from '../sheets/rules/protections';
import type { Snapshot, Tab } from '../sheets/snapshot';
import { keepersOf, openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { Proposal } from './proposal';
import type { Services } from './services';
import { keepSnapshot, writeKept } from './snapshots';

/** A run counts as undone even where some of its cells had to stay: the next click goes on with the run before. */
export function proposeUndo(services: Services): Proposal {
  const { snapshot, settings } = openForOffice(services, 'whole');
  const journal = readJournal(snapshot);
  const run = lastMendRun(journal);
  if (run === undefined) return { perform: () => ({ message: MENDING.nothingToUndo, undone: 0, left: 0 }) };
  const units = new Set(run.mends.map(({ unitCode }) => unitCode)).size;
  return {
    question: MENDING.askUndo(run.at, run.mends.length, units),
    perform: () => undoMends(services, { snapshot, journal, run, office: keepersOf(services, settings) }),
  };
}

interface Undoing {
  readonly snapshot: Snapshot;
  readonly journal: Journal;
  readonly run: MendRun;
  readonly office: Keepers;
}

function undoMends(services: Services, { snapshot, journal, run, office }: Undoing): Outcome {
  const deed: Deed = { at: services.now(), user: services.user(), run: run.run };
  const undoings = tabsOf(snapshot, run.mends).map((one) => ({ ...one, results: undoOnTab(one, run.at, deed) }));
  const results = undoings.flatMap((one) => one.results);
  const requests = results.flatMap(({ request }) => (request === undefined ? [] : [request]));
  const entries = results.map(({ entry }) => entry);
  const changed = undoings.flatMap(({ code, tab, results: ofTab }) =>
    tab !== undefined && ofTab.some(({ request }) => request !== undefined) ? [{ code, tab }] : [],
  );
  const kept = keepSnapshot(snapshot, changed, { ...deed, reason: REASONS.undo }, office);
  writeKept(services, kept, [...requests, ...appendEntries(journal, entries)]);
  const left = results.flatMap((result) => (result.kept === undefined ? [] : [result.kept]));
  const undone = results.length - left.length;
  return { message: MENDING.undone(run.at, undone, left), undone, left: left.length };
}

interface TabMends {
  readonly code: string;
  readonly tab: Tab | undefined;
  readonly mends: readonly JournalledMend[];
}

/** The unit may have left the roster since; its tab is still known by the id. */
function tabsOf(snapshot: Snapshot, mends: readonly JournalledMend[]): TabMends[] {
  const roster = new Map(readRoster(snapshot).map((unit) => [unit.code, unit]));
  return [...new Set(mends.map(({ unitCode }) => unitCode))].map((code) => {
    const unit = roster.get(code);
    const byId = () => snapshot.tabs.find(({ sheetId }) => sheetId === unitSheetId({ code }));
    const tab = unit === undefined ? byId() : findUnitTab(snapshot, unit);
    return { code, tab, mends: mends.filter(({ unitCode }) => unitCode === code) };
  });
}

/** Either the cell was written, or it was kept for a reason; the journal says which. */
interface UndoResult {
  readonly entry: JournalEntry;
  readonly request?: SheetRequest;
  readonly kept?: KeptPlace;
}

function undoOnTab({ code, tab, mends }: TabMends, at: LocalTime, deed: Deed): UndoResult[] {
  const keep = (mend: JournalledMend, reason: KeptReason): UndoResult => ({
    entry: undoEntry(deed, mend, { reason }),
    kept: { tab: tab?.title ?? code, cell: mend.place, reason },
  });
  if (tab === undefined) return mends.map((mend) => keep(mend, 'tabGone'));
  return locateMends(tab, at, mends).map(({ mend, cell }) => {
    if (mend.before === undefined) return keep(mend, 'unreadable');
    if (cell === undefined) return keep(mend, 'changed');
    return { entry: undoEntry(deed, mend, cell), request: storeBack(tab, cell, at, { ...mend, before: mend.before }) };
  });
}

function storeBack(
  tab: Tab,
  cell: TypedCell,
  at: LocalTime,
  { place, before }: Required<JournalledMend>,
): SheetRequest {
  const note = noteWithoutMend(cell.note ?? '', mendNote(at, place, before));
  return storeValue(tab.sheetId, cell.place, before, note);
}
