// Tabs that somebody has made from a unit's one. Nothing on them is read or counted: the office is told of them, and decides.

import type { Unit } from '../../core/roster/unit';
import type { Noticed } from '../../core/set-up/finding';
import { sameWords } from '../../core/text/fold';
import { findHeading } from '../read/heading';
import { findUnitLine } from '../roster/unit-line';
import type { Snapshot, Tab } from '../snapshot';

/** @param known ids of the tabs that are read: the office's and the units' */
export function findCopies(snapshot: Snapshot, known: ReadonlySet<number>, units: readonly Unit[]): Noticed[] {
  return snapshot.tabs
    .filter(({ sheetId }) => !known.has(sheetId))
    .flatMap((tab): Noticed[] => {
      const name = unitNamed(tab, units);
      if (name === undefined && 'reason' in findHeading(tab)) return [];
      return [{ part: 'copy', tab: tab.title, ...(name === undefined ? {} : { what: name }) }];
    });
}

/** The unit whose name stands above the table. */
function unitNamed(tab: Tab, units: readonly Unit[]): string | undefined {
  const line = findUnitLine(tab);
  return line && (units.find(({ name }) => sameWords(name, line.name))?.name ?? line.name);
}
