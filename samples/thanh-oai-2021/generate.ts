// The whole district: which unit has come how far, and what each typed. The same seed gives the same district.

import { type SampleUnit, SETTINGS, UNITS } from './material';
import { createRandom } from './random';
import { type Conduct, type FilledUnit, writeUnit } from './write-unit';

/** Of 130 units: most have reported, some late, some badly, some not at all. */
const SHARES: readonly (readonly [Conduct, number])[] = [
  ['nil', 0.04],
  ['errors', 0.09],
  ['draft', 0.07],
  ['empty', 0.08],
  ['unreadable', 0.008],
];

const SEED = 489;

export interface District {
  readonly units: readonly SampleUnit[];
  readonly filled: readonly FilledUnit[];
  /** A tab that its unit renamed, and one in which rows were inserted above the table. */
  readonly renamed: string;
  readonly pushedDown: string;
}

export function generateDistrict(units: readonly SampleUnit[] = UNITS, seed = SEED): District {
  const random = createRandom(seed);
  const rest = random.some(units, units.length);
  const conducts = new Map<string, Conduct>();
  for (const [conduct, share] of SHARES) {
    for (const unit of rest.splice(0, Math.max(1, Math.round(units.length * share)))) conducts.set(unit.code, conduct);
  }
  const filled = units.map((unit) =>
    writeUnit(random, unit, conducts.get(unit.code) ?? 'submitted', Number(SETTINGS.year)),
  );
  const [renamed, pushedDown] = random.some(rest, 2).map((unit) => unit.code);
  return { units, filled, renamed: renamed ?? '', pushedDown: pushedDown ?? '' };
}
