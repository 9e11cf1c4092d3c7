// Who a unit's successors are, through mergers and divisions one after another.

import type { FaultPlace, SetupFault } from '../errors';
import type { Unit } from './unit';

/**
 * @param placeOf where the successors of a unit are typed; units count from 0
 * @returns a fault for each code that is no unit's or the unit's own, and one for each ring of mergers
 */
export function findMergerFaults(units: readonly Unit[], placeOf: (unitIndex: number) => FaultPlace): SetupFault[] {
  const known = new Map(units.map((unit) => [unit.code, unit]));
  const ringed = new Set<string>();
  return units.flatMap((unit, i): SetupFault[] => {
    const { code, mergedInto = [] } = unit;
    const wrong = mergedInto.filter((target) => target === code || !known.has(target));
    const faults = wrong.map(
      (value): SetupFault => ({
        code: value === code ? 'mergedIntoItself' : 'mergedIntoUnknown',
        place: placeOf(i),
        params: { code, value },
      }),
    );
    const ring = ringed.has(code) ? undefined : findRing(code, known);
    if (ring === undefined) return faults;
    for (const member of ring) ringed.add(member);
    const value = [...ring, code].join(' → ');
    return [...faults, { code: 'mergerCycle', place: placeOf(i), params: { code, value } }];
  });
}

/** Codes from a unit on that lead back to it; a unit said to be merged into itself is another fault. */
function findRing(start: string, known: ReadonlyMap<string, Unit>): string[] | undefined {
  const seen = new Set<string>();
  const follow = (path: readonly string[]): string[] | undefined => {
    const here = path[path.length - 1] ?? start;
    for (const next of known.get(here)?.mergedInto ?? []) {
      if (next === start && path.length > 1) return [...path];
      if (next === start || next === here || seen.has(next)) continue;
      seen.add(next);
      const ring = follow([...path, next]);
      if (ring !== undefined) return ring;
    }
    return undefined;
  };
  return follow([start]);
}

/**
 * The expected units that a unit has become: itself while it must report, else those that its successors have become. Mergers follow one
 * another: Cao Dương became Cao Xuân Dương in January 2025 and Dân Hòa in July.
 * @param expected codes of the units that must report
 */
export function successorsOf(
  code: string,
  roster: ReadonlyMap<string, Unit>,
  expected: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (expected.has(one)) found.add(one);
    else for (const next of roster.get(one)?.mergedInto ?? []) follow(next);
  };
  follow(code);
  return found;
}
