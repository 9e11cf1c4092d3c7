// Tabs that look like a unit's and are no unit's of the roster.

import type { Unit } from '../../core/roster/unit';
import { sameWords } from '../../core/text/fold';
import { FINDINGS } from '../../messages/roster-update';
import { findUnitLine, type UnitLine } from './unit-line';
import type { UnitTabs } from './unit-tabs';

/** Copies of units' tabs, and tabs of units that the roster names no more. */
export function findStrays(units: readonly Unit[], { own, others }: UnitTabs): string[] {
  const lined = others.flatMap((tab) => {
    const line = findUnitLine(tab);
    return line === undefined ? [] : [{ tab, line }];
  });
  const ownerOf = ({ line }: { line: UnitLine }) => units.find(({ name }) => sameWords(name, line.name));
  const copied = units.flatMap((unit) => {
    const copies = lined.filter((stray) => ownerOf(stray) === unit).map(({ tab }) => tab.title);
    if (copies.length === 0) return [];
    return [FINDINGS.twoTabs(unit.name, [own.get(unit.code)?.title ?? unit.tab, ...copies])];
  });
  const gone = lined
    .filter((stray) => ownerOf(stray) === undefined)
    .map(({ tab, line }) => FINDINGS.gone(tab.title, line.name));
  return [...copied, ...gone];
}
