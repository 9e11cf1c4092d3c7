// What last year says of one unit: its figures, or why there are none for it alone.

import type { Unit } from '../roster/unit';
import type { ComparedUnits, Comparison } from './compare-years';
import type { Figures, UnitFigures } from './last-year';

export type UnitComparison =
  /** Everything of `from` is in this unit now, and nothing of it elsewhere. */
  | { readonly kind: 'alone'; readonly before: Figures; readonly from: readonly UnitFigures[] }
  /** Parts of it were in others: only the units of the group together can be compared. */
  | { readonly kind: 'group'; readonly from: readonly UnitFigures[]; readonly into: readonly Unit[] }
  /** Some of what it was before never reported. */
  | { readonly kind: 'unreportedBefore'; readonly unreported: readonly UnitFigures[] }
  | { readonly kind: 'new' };

/** By unit code, for every unit that must report; whether it has done so makes no difference. */
export function compareEachUnit(comparison: Comparison): Map<string, UnitComparison> {
  const joined = comparison.units.flatMap((group) =>
    group.unitsNow.map(({ unit }) => [unit.code, compareOne(group)] as const),
  );
  const opened = comparison.newUnits.map(({ unit }) => [unit.code, { kind: 'new' }] as const);
  return new Map<string, UnitComparison>([...joined, ...opened]);
}

function compareOne({ unitsBefore, unitsNow, before }: ComparedUnits): UnitComparison {
  if (unitsNow.length > 1) return { kind: 'group', from: unitsBefore, into: unitsNow.map(({ unit }) => unit) };
  const unreported = unitsBefore.filter(({ reported }) => !reported);
  if (unreported.length > 0) return { kind: 'unreportedBefore', unreported };
  return { kind: 'alone', before, from: unitsBefore };
}
