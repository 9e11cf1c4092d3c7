// Sửa giúp: shows what could be written more plainly in the units' tabs, and writes what the office has chosen of it.

import type { Mend } from '../core/mending/mend';
import { REASONS } from '../messages/history';
import { MENDING } from '../messages/mending';
import type { ReadDetail } from '../sheets/google-json';
import { appendEntries, type Journal, readJournal } from '../sheets/journal';
import { type Deed, mendEntry, nextRun } from '../sheets/mend-journal';
import { cellAt, noteWithMend, storeValue } from '../sheets/mends';
import type { Keepers } from '../sheets/rules/protections';
import type { Snapshot } from '../sheets/snapshot';
import type { MendChoice } from './mend-input';
import { type MendableUnit, readMendable } from './mendable';
import { keepersOf, openForOffice } from './office-book';
import type { Outcome, UnitMends } from './outcome';
import type { Services } from './services';
import { keepSnapshot, writeKept } from './snapshots';

/** Writes nothing. */
export function previewMends(services: Services): Outcome {
  const { units } = readWork(services, 'stored');
  const count = units.reduce((sum, { mends }) => sum + mends.length, 0);
  return {
    message: count === 0 ? MENDING.nothing : MENDING.preview(count, units.length),
    mends: units.map(toJson),
  };
}

/** Only what is still offered exactly so: what somebody has changed since it was shown is left alone. */
export function applyMends(services: Services, selection: readonly MendChoice[]): Outcome {
  const { snapshot, units, journal, deed, office } = readWork(services, 'whole');
  const chosen = new Set(selection.map(keyOf));
  const work = units
    .map((one) => ({ ...one, mends: one.mends.filter((mend) => chosen.has(keyOf(toChoice(one, mend)))) }))
    .filter(({ mends }) => mends.length > 0);
  const mended = work.reduce((sum, { mends }) => sum + mends.length, 0);
  if (mended > 0) {
    const tabs = work.map(({ unit, tab }) => ({ code: unit.code, tab }));
    writeKept(services, keepSnapshot(snapshot, tabs, { ...deed, reason: REASONS.mend }, office), [
      ...work.flatMap((one) => one.mends.map((mend) => writeMend(one, mend, deed))),
      ...appendEntries(
        journal,
        work.flatMap(({ unit, mends }) => mends.map((mend) => mendEntry(deed, unit.code, mend))),
      ),
    ]);
  }
  return { message: MENDING.done(mended, work.length, chosen.size - mended), mended, left: chosen.size - mended };
}

interface Work {
  readonly snapshot: Snapshot;
  readonly units: readonly MendableUnit[];
  readonly journal: Journal;
  readonly deed: Deed;
  readonly office: Keepers;
}

function readWork(services: Services, detail: ReadDetail): Work {
  const { snapshot, settings } = openForOffice(services, detail);
  const journal = readJournal(snapshot);
  const deed = { at: services.now(), user: services.user(), run: nextRun(journal) };
  const office = keepersOf(services, settings);
  return { snapshot, units: readMendable(snapshot, settings, deed), journal, deed, office };
}

function writeMend({ tab }: MendableUnit, { place, before, after }: Mend, { at }: Deed) {
  return storeValue(tab.sheetId, place, after, noteWithMend(cellAt(tab, place).note, at, place, before));
}

function toChoice({ tab }: MendableUnit, { place, before, after }: Mend): MendChoice {
  return { sheetId: tab.sheetId, place, before, after };
}

function keyOf({ sheetId, place, before, after }: MendChoice): string {
  return JSON.stringify([sheetId, place, before, after]);
}

function toJson({ unit, tab, mends }: MendableUnit): UnitMends {
  return { code: unit.code, name: unit.name, tab: tab.title, sheetId: tab.sheetId, mends };
}
