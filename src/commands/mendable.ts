// What the units' tabs offer for mending.

import type { Mend } from '../core/mending/mend';
import { planMends } from '../core/mending/plan-mends';
import { expectedUnits, type Unit } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { CELL_LIMIT } from '../core/submission/fields';
import { findUnitTab } from '../sheets/contract';
import { type Deed, mendEntry } from '../sheets/mend-journal';
import { cellAt, noteWithMend } from '../sheets/mends';
import { readRoster } from '../sheets/read/roster';
import { readUnitForm } from '../sheets/read/unit-form';
import type { Snapshot, Tab } from '../sheets/snapshot';

/** A unit with at least one mend, and its tab. */
export interface MendableUnit {
  readonly unit: Unit;
  readonly tab: Tab;
  readonly mends: readonly Mend[];
}

/** Expected units in the order of the roster. @throws SetupError when settings or roster do not allow any work */
export function readMendable(snapshot: Snapshot, settings: Settings, deed: Deed): MendableUnit[] {
  const units = expectedUnits(readRoster(snapshot), settings);
  return units.flatMap((unit): MendableUnit[] => {
    const tab = findUnitTab(snapshot, unit);
    const reading = readUnitForm(tab);
    if (tab === undefined || !reading.ok) return [];
    const mends = planMends(reading.form).filter((mend) => canBeUndone(mend, unit, tab, deed));
    return mends.length === 0 ? [] : [{ unit, tab, mends }];
  });
}

/** Whether note and journal can hold the old text whole. Google names no limit for notes; that of a cell's text is kept to. */
function canBeUndone(mend: Mend, unit: Unit, tab: Tab, deed: Deed): boolean {
  const { note } = cellAt(tab, mend.place);
  const longest = Math.max(
    noteWithMend(note, deed.at, mend.place, mend.before).length,
    mendEntry(deed, unit.code, mend).detail.length,
  );
  return longest <= CELL_LIMIT;
}
