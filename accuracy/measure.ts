// Both measurings: the dirty district against its truth, and edited tabs against what is left on them.

import { createEngine } from '../local/runtime/engine';
import { prepareDirtyDistrict } from '../samples/dirty/prepare';
import { type BuiltAddIn, NOW, OFFICE } from '../samples/thanh-oai-2021/prepare';
import { type Accuracy, compareDistrict, precisionOf, recallOf } from './compare';
import type { OutcomeUnit } from './outcome';

/** Below this share of problems found, or of alarms that are none, the add-in is not fit for use. */
export const LEAST_SHARE = 0.99;

/** @param seed of another district than the one that tests look at */
export function measureDistrict(addIn: BuiltAddIn, seed?: number): Accuracy {
  const { state, truths } = prepareDirtyDistrict(addIn, seed);
  const outcome = createEngine({ ...addIn, state, now: NOW, user: OFFICE }).run('checkReports', []);
  const { units } = outcome as unknown as { units: OutcomeUnit[] };
  return compareDistrict(truths, units);
}

export function isAccurate(accuracy: Accuracy): boolean {
  const { wrongValues } = accuracy;
  return wrongValues.length === 0 && recallOf(accuracy) >= LEAST_SHARE && precisionOf(accuracy) >= LEAST_SHARE;
}
