// Tabs that somebody has made from a unit's one. Nothing on them is read or counted: the office is told of them, and decides.

import type { Unit } from '../../core/roster/unit';
import type { Noticed } from '../../core/set-up/finding';
import { fold } from '../../core/text/fold';
import { FORM } from '../../messages/form';
import { findHeading } from '../read/heading';
import type { Snapshot, Tab } from '../snapshot';

const UNIT_LINE = fold(FORM.unit('')).trim();

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
  for (let row = 0; row < tab.height; row += 1) {
    const line = tab.row(row).find(({ shown }) => fold(shown).startsWith(UNIT_LINE))?.shown;
    if (line === undefined) continue;
    const name = line.slice(line.indexOf(':') + 1).trim();
    return units.find((unit) => fold(unit.name) === fold(name))?.name ?? name;
  }
  return undefined;
}
