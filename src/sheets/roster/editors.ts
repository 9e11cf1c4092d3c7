// Who may edit a unit's tab by its roster, where the tab does not know of it yet.

import type { Unit } from '../../core/roster/unit';
import type { SheetRequest } from '../google-json';
import { placesOfTab } from '../read/places-of-tab';
import { isWholeForm } from '../rules/form-rules';
import { type Keepers, protectUnitTab } from '../rules/protections';
import type { RosterChange } from './change';
import type { UnitTabs } from './unit-tabs';

/**
 * Addresses that came, went or changed; the tab of a unit that reports no more is the office's alone. A tab whose form is damaged is mended
 * by setting up again.
 */
export function planEditors(
  expected: readonly Unit[],
  closed: readonly Unit[],
  { own }: UnitTabs,
  office: Keepers,
  lockedCodes: ReadonlySet<string>,
): { changes: RosterChange[]; requests: SheetRequest[] } {
  const all = [...expected, ...closed.map((unit) => ({ ...unit, emails: [] }))];
  const work = all.flatMap((unit) => {
    const tab = own.get(unit.code);
    const places = tab === undefined ? undefined : placesOfTab(tab);
    if (tab === undefined || places === undefined || !isWholeForm(places)) return [];
    const existing = tab.json.protectedRanges ?? [];
    const locked = lockedCodes.has(unit.code);
    const requests = protectUnitTab({ sheetId: tab.sheetId, existing, places, unit, office, locked });
    return requests.length === 0 ? [] : [{ unit, requests }];
  });
  return {
    changes: work.map(({ unit }) => ({ kind: 'protect', unit, before: '', after: unit.name })),
    requests: work.flatMap(({ requests }) => requests),
  };
}
