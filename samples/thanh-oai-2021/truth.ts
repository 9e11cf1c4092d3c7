// What a careful person would have counted, from what the units meant and not from how they wrote it.

import type { District } from './generate';
import type { Truth } from './write-unit';

export interface DistrictTruth {
  readonly expected: number;
  readonly reported: number;
  readonly rows: number;
  readonly classes: number;
  readonly people: number;
  readonly units: Readonly<Record<string, Truth>>;
}

export function truthOf(district: District): DistrictTruth {
  const truths = district.filled.map(({ truth }) => truth);
  const total = (count: (truth: Truth) => number) => truths.reduce((sum, truth) => sum + count(truth), 0);
  return {
    expected: truths.length,
    reported: truths.filter(({ state }) => state === 'submitted' || state === 'nil').length,
    rows: total(({ rows }) => rows),
    classes: total(({ classes }) => classes),
    people: total(({ people }) => people),
    units: Object.fromEntries(district.filled.map(({ code, truth }) => [code, truth])),
  };
}
