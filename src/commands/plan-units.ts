// The tabs of the units that must report: those to make, and what those that stand have lost.

import { expectedUnits, type Unit } from '../core/roster/unit';
import type { Mended, Noticed } from '../core/set-up/finding';
import type { Settings } from '../core/settings/fields';
import { describeDeadline } from '../messages/time';
import { findUnitTab, OFFICE_SHEET_IDS, unitSheetId } from '../sheets/contract';
import { freeTitle } from '../sheets/free-title';
import type { SheetRequest } from '../sheets/google-json';
import { type UnitForm, unitForm } from '../sheets/pages/unit-page';
import { findCopies } from '../sheets/repair/find-copies';
import { templateOf } from '../sheets/repair/form-template';
import { type MendedTab, mendUnitTab } from '../sheets/repair/mend-unit-tab';
import type { Keepers } from '../sheets/rules/protections';
import { type Snapshot, titlesOf } from '../sheets/snapshot';
import { makeUnitTabs } from './make-tabs';
import type { UnitTab } from './snapshots';

export interface UnitsPlan {
  readonly made: readonly Unit[];
  readonly kept: number;
  readonly mended: readonly Mended[];
  /** The tabs whose content is going to be mended: who may edit it is no content. */
  readonly changed: readonly UnitTab[];
  readonly noticed: readonly Noticed[];
  readonly blocks: readonly (readonly SheetRequest[])[];
  readonly last: readonly SheetRequest[];
}

export function planUnits(
  snapshot: Snapshot,
  settings: Settings,
  units: readonly Unit[],
  office: Keepers,
  locked: ReadonlySet<string>,
  tabsBefore: number,
): UnitsPlan {
  const deadline = describeDeadline({ date: settings.deadline, inclusive: settings.deadlineInclusive });
  const formOf = (unit: Unit): UnitForm => unitForm(unit, settings.year, deadline);
  const expected = expectedUnits(units, settings).map((unit) => ({ unit, tab: findUnitTab(snapshot, unit) }));
  const missing = expected.filter(({ tab }) => tab === undefined).map(({ unit }) => unit);
  const looked = expected.flatMap(({ unit, tab }): (MendedTab & UnitTab)[] => {
    if (tab === undefined) return [];
    const ownership = { unit, office, locked: locked.has(unit.code) };
    return [{ code: unit.code, tab, ...mendUnitTab(tab, templateOf(formOf(unit)), ownership) }];
  });
  const made = missing.map((unit) => ({
    unit,
    form: formOf({ ...unit, tab: freeTitle(unit.tab, titlesOf(snapshot)) }),
  }));
  const { blocks, last } = makeUnitTabs(made, tabsBefore, office);
  return {
    made: missing,
    kept: expected.length - missing.length,
    mended: looked.flatMap((one) => one.mended),
    changed: looked.filter(({ mended }) => mended.some(({ part }) => part !== 'protection')),
    noticed: [...looked.flatMap((one) => one.noticed), ...findCopies(snapshot, knownIds(snapshot, units), units)],
    blocks: [...blocks, ...looked.map(({ requests }) => requests)],
    last,
  };
}

/** Of all units: one that has closed keeps its tab. */
function knownIds(snapshot: Snapshot, units: readonly Unit[]): Set<number> {
  const found = units.map((unit) => findUnitTab(snapshot, unit)?.sheetId ?? unitSheetId(unit));
  return new Set([...Object.values(OFFICE_SHEET_IDS), ...found]);
}
