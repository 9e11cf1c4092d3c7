// A filled workbook in memory, for tests and benchmarks: set up and filled exactly as `npm start` does it, but nothing on disk.

import type { Json } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { createEngine } from '../../local/runtime/engine';
import { createBook } from '../../local/store/open-book';
import { fillBook } from './fill-book';
import { type District, generateDistrict } from './generate';
import { type SampleUnit, SETTINGS, UNITS } from './material';

/** Monday after the deadline "trước ngày 10/10/2021", when the office opens. */
export const NOW = new Date('2021-10-11T08:00:00+07:00');
export const OFFICE = 'tothcs.thanhoai@example.org';

export interface BuiltAddIn {
  readonly bundle: string;
  readonly pages: Readonly<Record<string, string>>;
}

/** The 130 units of the sample, or as many as are asked for: further ones are the same again under other codes and names. */
export function sampleUnits(count = UNITS.length): SampleUnit[] {
  return Array.from({ length: count }, (_unused, i) => {
    const unit = UNITS[i % UNITS.length];
    if (unit === undefined) throw new RangeError('The sample has no units');
    const round = Math.floor(i / UNITS.length);
    if (round === 0) return unit;
    const suffix = ` - ${round + 1}`;
    return {
      ...unit,
      code: `${unit.code}-${round + 1}`,
      name: unit.name + suffix,
      commune: unit.commune + suffix,
      tab: unit.tab + suffix,
      otherNames: [],
    };
  });
}

/** What the set-up takes, as if it came from files. */
export function setupInput(units: readonly SampleUnit[]): Json {
  const heading = ['code', 'name', 'type', 'commune', 'tab', 'emails', 'otherNames'];
  const rows = units.map((unit) => [
    unit.code,
    unit.name,
    unit.type,
    unit.commune,
    unit.tab,
    unit.emails,
    unit.otherNames.join('; '),
  ]);
  return {
    roster: { source: 'units.json', heading, rows, counted: 'item', first: 1 },
    settings: { source: 'settings.json', values: { ...SETTINGS } },
  };
}

export function emptyState(): EngineState {
  return createBook('tuan-le-2021.xlsx', { title: 'tuan-le-2021', owner: OFFICE, now: NOW }).state;
}

/** Set up and filled; the workbook has seen no other command. */
export function prepareDistrict(
  addIn: BuiltAddIn,
  units: readonly SampleUnit[] = UNITS,
): { state: EngineState; district: District } {
  const state = emptyState();
  createEngine({ ...addIn, state, now: NOW, user: OFFICE }).run('setUpFrom', [setupInput(units)], 'client');
  return { state, district: fillDistrict(state, units) };
}

/** Has the units of a workbook that was set up fill in their tabs. */
export function fillDistrict({ spreadsheet }: EngineState, units: readonly SampleUnit[]): District {
  const district = generateDistrict(units);
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  fillBook(api, spreadsheet.spreadsheetId, { actor: OFFICE, authMode: 'FULL', now: NOW }, district);
  return district;
}
