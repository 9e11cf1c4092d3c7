// How many of those who must report have done so, and how many in time: of all, and of the parts they fall into.

import { hasReported } from '../submission/report';
import type { TrackedUnit } from './track';

export interface Rate {
  readonly expected: number;
  readonly reported: number;
  /** Of the reported; those of whom nobody knows are not among them. */
  readonly onTime: number;
}

export interface NamedRate extends Rate {
  /** Blank for units of which nothing is said. */
  readonly name: string;
}

export function rateOf(units: readonly TrackedUnit[]): Rate {
  return {
    expected: units.length,
    reported: units.filter(({ report }) => hasReported(report)).length,
    onTime: units.filter(({ timeliness }) => timeliness?.kind === 'onTime').length,
  };
}

/** A rate for each value of what is asked for, in the order in which the values first come up. */
export function ratesBy(units: readonly TrackedUnit[], nameOf: (unit: TrackedUnit) => string): NamedRate[] {
  const names = [...new Set(units.map(nameOf))];
  return names.map((name) => ({ name, ...rateOf(units.filter((unit) => nameOf(unit) === name)) }));
}

/** Whole tenths of a percent, so that everything shown comes from one rounding; 0 of 0 is 0. */
export function permille(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000);
}
