// A year rolled over into the next in the local engine, and tabs of either book read back.

import type { Json } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { Spreadsheet } from '../../local/google/sheets/model';
import { type EngineState, emptyState } from '../../local/google/state';
import { createBook } from '../../local/store/open-book';
import { fillBook } from '../../samples/thanh-oai-2021/fill-book';
import { type District, generateDistrict } from '../../samples/thanh-oai-2021/generate';
import type { SampleUnit } from '../../samples/thanh-oai-2021/material';
import { type BuiltAddIn, NOW, OFFICE, sampleUnits, setupInput } from '../../samples/thanh-oai-2021/prepare';
import { engineOn } from './district';

export const NEXT_NOW = new Date('2022-10-11T08:00:00+07:00');

/** The workbook that the last roll-over made, as a book of its own. */
export function newBookOf({ otherBooks }: EngineState): EngineState {
  const made = otherBooks[otherBooks.length - 1];
  if (made === undefined) throw new RangeError('No workbook was made.');
  return emptyState(structuredClone(made));
}

export function runIn(addIn: BuiltAddIn, state: EngineState, name: string, now = NEXT_NOW): { [key: string]: Json } {
  return engineOn(addIn, state, { now }).run(name) as { [key: string]: Json };
}

/** Has the same units report again, with other figures. */
export function fillAgain({ spreadsheet }: EngineState, units: readonly SampleUnit[], seed: number): District {
  const district = generateDistrict(units, seed);
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  fillBook(api, spreadsheet.spreadsheetId, { actor: OFFICE, authMode: 'FULL', now: NEXT_NOW }, district);
  return district;
}

export type CellValue = string | number | boolean | null;

/** A tab as a table of values; of formulas their results. */
export function valuesOf({ sheets }: Spreadsheet, title: string): CellValue[][] {
  const tab = sheets.find(({ properties }) => properties.title === title);
  return (tab?.rows ?? []).map((row) =>
    row.map((cell) => {
      const value = cell?.computedValue ?? cell?.userEnteredValue;
      return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
    }),
  );
}

export function titlesOf({ sheets }: Spreadsheet): string[] {
  return sheets.map(({ properties }) => properties.title);
}

/** Two units that have reported: as small a district as shows all that is carried over. */
export function twoUnits(addIn: BuiltAddIn): EngineState {
  const some = sampleUnits(7);
  const filled = generateDistrict(some)
    .filled.filter(({ truth }) => truth.state === 'submitted')
    .slice(0, 2);
  const codes = filled.map(({ code }) => code);
  const units = some.filter(({ code }) => codes.includes(code));
  const state = createBook('tuan-le-2021.xlsx', { title: 'tuan-le-2021', owner: OFFICE, now: NOW }).state;
  engineOn(addIn, state).run('setUpFrom', [setupInput(units)], 'client');
  const [renamed = '', pushedDown = ''] = codes;
  const api = createSheetsApi(new Map([[state.spreadsheet.spreadsheetId, state.spreadsheet]]));
  const caller = { actor: OFFICE, authMode: 'FULL', now: NOW } as const;
  fillBook(api, state.spreadsheet.spreadsheetId, caller, { units, filled, renamed, pushedDown });
  return state;
}
