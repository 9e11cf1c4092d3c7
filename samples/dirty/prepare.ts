// The dirty district in a workbook in memory, with its truth.

import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { createEngine } from '../../local/runtime/engine';
import { type SampleUnit, UNITS } from '../thanh-oai-2021/material';
import { type BuiltAddIn, emptyState, NOW, OFFICE, setupInput } from '../thanh-oai-2021/prepare';
import type { Draft } from './draft';
import { generateDirtyDistrict } from './generate';
import { type TypedDistrict, typeDistrict } from './type-district';

export interface PreparedDistrict extends TypedDistrict {
  readonly state: EngineState;
}

export function prepareDirtyDistrict(addIn: BuiltAddIn, seed?: number): PreparedDistrict {
  return prepareDrafts(addIn, UNITS, generateDirtyDistrict(UNITS, seed).drafts);
}

/** A workbook set up for the units, with their drafts typed in. */
export function prepareDrafts(
  addIn: BuiltAddIn,
  units: readonly SampleUnit[],
  drafts: readonly Draft[],
): PreparedDistrict {
  const state = emptyState();
  createEngine({ ...addIn, state, now: NOW, user: OFFICE }).run('setUpFrom', [setupInput(units)], 'client');
  const { spreadsheet } = state;
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const typed = typeDistrict(api, spreadsheet, { actor: OFFICE, authMode: 'FULL', now: NOW }, drafts);
  return { state, ...typed };
}
