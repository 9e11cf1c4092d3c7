// A unit corrects its figures after the report was issued.

import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { type BuiltAddIn, NOW, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { runOn } from './district';
import { copyState } from './shared-state';

interface Unit {
  readonly name: string;
  readonly tab: string;
  readonly state: string;
  readonly rows: readonly { readonly cell: string; readonly people: { readonly value: number | null } }[];
}

export interface MovedUnit {
  readonly name: string;
  /** In all its rows, before. */
  readonly people: number;
}

/** Ten people more in the first row of a unit that has reported. */
export function moveFigures(addIn: BuiltAddIn, state: EngineState): MovedUnit {
  const { units } = runOn(addIn, copyState(state), 'checkReports') as unknown as { units: Unit[] };
  const unit = units.find((one) => one.state === 'submitted' && (one.rows[0]?.people.value ?? 0) > 0);
  const row = unit?.rows[0];
  const people = row?.people.value;
  if (unit === undefined || row === undefined || typeof people !== 'number') throw new Error('No unit has figures');
  const { spreadsheet } = state;
  const { spreadsheetId } = spreadsheet;
  const update = createSheetsApi(new Map([[spreadsheetId, spreadsheet]]))['sheets.spreadsheets.values.update'];
  // The activity stands in column B, the people in E.
  const range = `'${unit.tab}'!${row.cell.replace('B', 'E')}`;
  const request = { params: { spreadsheetId, range, valueInputOption: 'RAW' }, body: { values: [[people + 10]] } };
  if (update === undefined) throw new Error('The engine has no such method');
  update(request, { actor: OFFICE, authMode: 'FULL', now: NOW });
  return { name: unit.name, people: unit.rows.reduce((sum, { people: { value } }) => sum + (value ?? 0), 0) };
}
