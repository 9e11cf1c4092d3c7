// Khôi phục trang: lists what is kept of the units' tabs, shows what going back would change on one of them, and goes back.

import { formatStamp, type LocalTime } from '../core/calendar/iso-date';
import { setupError } from '../core/errors';
import { compareTabs, isSameTab } from '../core/history/difference';
import type { KeptTab } from '../core/history/kept-tab';
import type { Unit } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { fingerprint } from '../core/text/hash';
import { REASONS, RESTORE } from '../messages/history';
import { PLACES } from '../messages/setup-faults';
import { TABS } from '../messages/tabs';
import { describeDeadline } from '../messages/time';
import { findUnitTab, unitSheetId } from '../sheets/contract';
import { appendEntries, type JournalEntry, readJournal } from '../sheets/journal';
import { keepTab } from '../sheets/keep-tab';
import { unitForm } from '../sheets/pages/unit-page';
import { contentOf, type HistoryEntry, nextNumber, readHistory } from '../sheets/read/history';
import { readRoster } from '../sheets/read/roster';
import { recreateTab, restoreTab as restoreRequests } from '../sheets/restore-tab';
import { protectUnitTab } from '../sheets/rules/protections';
import { type Snapshot, type Tab, titlesOf } from '../sheets/snapshot';
import { lockedUnits } from '../sheets/state-journal';
import { deadlineOf } from './campaign';
import { keepersOf, openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { RestoreChoice, SnapshotChoice } from './restore-input';
import { differenceLines, listEntry, restorePage, shortened } from './restore-page';
import type { Services } from './services';
import { keepSnapshot, writeKept } from './snapshots';

/** Writes nothing. */
export function listSnapshots(services: Services): Outcome {
  const { snapshot } = openForOffice(services, 'shown');
  const roster = new Map(readRoster(snapshot).map((unit) => [unit.code, unit]));
  const entries = [...readHistory(snapshot).entries].sort((one, other) => other.number - one.number);
  const snapshots = entries.map((entry) => listEntry(entry, roster));
  if (snapshots.every(({ isDropped }) => isDropped)) return { message: RESTORE.noSnapshots, snapshots };
  return { message: RESTORE.listed(snapshots.length), snapshots, page: restorePage(snapshots) };
}

/** Writes nothing. @throws SetupError when there is no such tab in the snapshot */
export function previewRestore(services: Services, choice: SnapshotChoice): Outcome {
  const { entry, past, now } = readWork(services, choice);
  const { number, at } = entry;
  const shown = { snapshot: number, unit: choice.unit, fingerprint: fingerprintOf(entry, now?.kept) };
  if (now === undefined) {
    return {
      message: RESTORE.gone(past.title, number, at),
      preview: { ...shown, isSame: false, ...shortened([]) },
    };
  }
  const difference = compareTabs(now.kept, past);
  const lines = differenceLines(difference);
  const isSame = isSameTab(difference);
  const { title } = now.tab;
  return {
    message: isSame ? RESTORE.same(title, number) : RESTORE.differs(title, number, at, lines.length),
    preview: { ...shown, isSame, ...shortened(lines) },
  };
}

/**
 * The tab as it is now is kept first, in the same write. Does nothing where the tab is already as it was.
 * @throws SetupError when the tab is no longer what was shown
 */
export function restoreTab(services: Services, choice: RestoreChoice): Outcome {
  const { snapshot, settings, entry, past, now, unit } = readWork(services, choice);
  const { number, at } = entry;
  const title = now?.tab.title ?? past.title;
  if (now !== undefined && isSameTab(compareTabs(now.kept, past))) return { message: RESTORE.same(title, number) };
  if (fingerprintOf(entry, now?.kept) !== choice.fingerprint) {
    throw setupError('changedMeanwhile', { in: PLACES.tab(title) });
  }
  const office = keepersOf(services, settings);
  const { page, places } = unitForm(unit, settings.year, describeDeadline(deadlineOf(settings)));
  const titles = titlesOf(snapshot);
  const deed = { at: services.now(), user: services.user(), reason: REASONS.restore(title) };
  const before = now === undefined ? undefined : nextNumber(readHistory(snapshot));
  const journal = readJournal(snapshot);
  const sheetId = unitSheetId(unit);
  const locked = lockedUnits(journal).has(unit.code);
  const protect = protectUnitTab({ sheetId, existing: [], places, unit, office, locked });
  const kept = keepSnapshot(snapshot, now === undefined ? [] : [{ code: unit.code, tab: now.tab }], deed, office);
  writeKept(services, kept, [
    ...(now === undefined
      ? recreateTab({ ...past, sheetId }, page, protect, titles)
      : restoreRequests(past, now.kept, page)),
    ...appendEntries(journal, [restoreEntry(deed, unit, entry, before)]),
  ]);
  return { message: RESTORE.done(title, number, at, before) };
}

interface Work {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly entry: HistoryEntry;
  readonly past: KeptTab;
  /** Absent when the tab is gone. */
  readonly now: { readonly tab: Tab; readonly kept: KeptTab } | undefined;
  readonly unit: Unit;
}

function readWork(services: Services, { snapshot: number, unit: code }: SnapshotChoice): Work {
  const { snapshot, settings } = openForOffice(services, 'whole');
  const entry = readHistory(snapshot).entries.find((one) => one.number === number && one.size > 0);
  const past = entry === undefined ? undefined : contentOf(entry).find((tab) => tab.code === code);
  if (entry === undefined || past === undefined) {
    throw setupError('noSnapshot', { in: PLACES.tab(TABS.history) }, { number: String(number), unit: code });
  }
  const listed = readRoster(snapshot).find((unit) => unit.code === code);
  // The unit may have left the roster since; its tab is still known by the id.
  const byId = () => snapshot.tabs.find(({ sheetId }) => sheetId === unitSheetId({ code }));
  const tab = listed === undefined ? byId() : findUnitTab(snapshot, listed);
  const unit = listed ?? { code, name: past.title, type: '', tab: past.title, emails: [], otherNames: [] };
  return { snapshot, settings, entry, past, unit, now: tab && { tab, kept: keepTab(tab, code) } };
}

/** Of the tab as it is now, beside the snapshot it is compared with. */
function fingerprintOf(entry: HistoryEntry, now: KeptTab | undefined): string {
  return fingerprint(JSON.stringify([entry.number, formatStamp(entry.at), now ?? null]));
}

function restoreEntry(
  { at, user }: { readonly at: LocalTime; readonly user: string },
  unit: Unit,
  entry: HistoryEntry,
  before: number | undefined,
): JournalEntry {
  return {
    at,
    user,
    kind: 'restore',
    unitCode: unit.code,
    step: '',
    result: 'done',
    detail: RESTORE.detail(entry.number, formatStamp(entry.at), before),
    key: ['restore', entry.number, before ?? 0, unit.code].join('|'),
  };
}
