// The sample district, set up and filled once for a test file; every test gets a copy of its own.

import { loadBundle } from '../../local/cli/bundle';
import type { Json } from '../../local/google/api';
import type { EngineState } from '../../local/google/state';
import { createEngine, type Engine, type EngineOptions } from '../../local/runtime/engine';
import type { District } from '../../samples/thanh-oai-2021/generate';
import type { SampleUnit } from '../../samples/thanh-oai-2021/material';
import {
  type BuiltAddIn,
  emptyState,
  NOW,
  OFFICE,
  prepareDistrict,
  setupInput,
} from '../../samples/thanh-oai-2021/prepare';
import { copyState } from './shared-state';

export interface PreparedDistrict {
  readonly addIn: BuiltAddIn;
  readonly district: District;
  /** A fresh copy of the filled workbook, with nothing else in it; its sheets can only be changed by the engine. */
  copy(): EngineState;
  /** The same for a test that changes cells with its own hands. */
  ownCopy(): EngineState;
}

/** The bundle that `npm test` has built: the same file that goes to Google. */
export function builtAddIn(): Promise<BuiltAddIn> {
  return loadBundle('dist');
}

export async function filledDistrict(units?: readonly SampleUnit[]): Promise<PreparedDistrict> {
  const addIn = await builtAddIn();
  const { state, district } = prepareDistrict(addIn, units);
  return { addIn, district, copy: () => copyState(state), ownCopy: () => structuredClone(state) };
}

export function engineOn(addIn: BuiltAddIn, state: EngineState, options: Partial<EngineOptions> = {}): Engine {
  return createEngine({ ...addIn, state, now: NOW, user: OFFICE, ...options });
}

/** A workbook just set up, with nothing filled in. @param settings differ from those of the sample, by their keys */
export function setUpWith(
  addIn: BuiltAddIn,
  units: readonly SampleUnit[],
  settings: { readonly [key: string]: Json },
): EngineState {
  const state = emptyState();
  const input = setupInput(units) as { settings: { values: { [key: string]: Json } } };
  Object.assign(input.settings.values, settings);
  engineOn(addIn, state).run('setUpFrom', [input as unknown as Json], 'client');
  return state;
}

/** Runs one function of the add-in on a state, in a new engine. */
export function runOn(addIn: BuiltAddIn, state: EngineState, name: string, args: Json[] = []): { [key: string]: Json } {
  return engineOn(addIn, state).run(name, args) as { [key: string]: Json };
}

/** Whether two workbooks are equal to the letter: texts of megabytes are compared in no time, trees of them are not. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
