// The roster tab -> units.

import { SetupError, type SetupFaultCode } from '../../core/errors';
import { recogniseColumns } from '../../core/roster/columns';
import { parseRoster, type RosterTable } from '../../core/roster/parse-roster';
import type { Unit } from '../../core/roster/unit';
import { PLACES } from '../../messages/setup-faults';
import { TABS } from '../../messages/tabs';
import { toA1 } from '../a1';
import { requireOfficeTab, unitSheetId } from '../contract';
import type { Snapshot, Tab } from '../snapshot';

/**
 * @param borne faults that do not stand in the way: what they are about is left out of the units, which must not be written back then
 * @throws SetupError naming every row that is wrong
 */
export function readRoster(snapshot: Snapshot, borne: readonly SetupFaultCode[] = []): Unit[] {
  const read = parseRoster(tableOf(requireOfficeTab(snapshot, 'roster')));
  const { units } = read;
  const faults = read.faults.filter(({ code }) => !borne.includes(code));
  if (faults.length > 0) throw new SetupError(faults);
  return requireDistinctIds(units);
}

function tableOf(tab: Tab): RosterTable {
  const place = { in: PLACES.tab(tab.title) };
  let top = 0;
  while (top < tab.height && recogniseColumns(shownRow(tab, top)).code === undefined) top += 1;
  const heading = shownRow(tab, top);
  const rows = Array.from({ length: Math.max(0, tab.height - top - 1) }, (_unused, i) =>
    heading.map((_text, column) => tab.cell(top + 1 + i, column).value),
  );
  return {
    heading,
    rows,
    reservedTabs: Object.values(TABS),
    place,
    placeOf: (row, column) => ({ ...place, at: PLACES.cell(toA1(top + 1 + row, column)) }),
  };
}

function shownRow(tab: Tab, row: number): string[] {
  return tab.row(row).map((cell) => cell.shown);
}

/** Two codes with one sheet id: about one roster of 1,000 units in 2,000 has such a pair, and then one code has to change. */
export function requireDistinctIds(units: Unit[]): Unit[] {
  const codeOfId = new Map<number, string>();
  for (const unit of units) {
    const id = unitSheetId(unit);
    const first = codeOfId.get(id);
    if (first !== undefined) {
      throw new SetupError([{ code: 'codesCollide', place: { in: PLACES.book }, params: { value: unit.code, first } }]);
    }
    codeOfId.set(id, unit.code);
  }
  return units;
}
