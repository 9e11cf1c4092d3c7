// Who may type where on a set-up workbook that is shared with everybody: the unit in its own cells, nobody else anywhere.

import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { emptyState, NOW, OFFICE, sampleUnits, setupInput } from '../../samples/thanh-oai-2021/prepare';
import { builtAddIn, runOn } from './district';

const UNITS = sampleUnits(2);
const [OWN, OTHER] = UNITS.map(({ tab }) => tab);
const ADDRESS = UNITS[0]?.emails.split(/[,;]\s*/)[0] ?? '';
let state: EngineState;

beforeAll(async () => {
  state = emptyState();
  runOn(await builtAddIn(), state, 'setUpFrom', [setupInput(UNITS)]);
  state.spreadsheet.editors = ['*'];
});

function mayType(actor: string, range: string): boolean {
  const { spreadsheet } = structuredClone(state);
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const params = { spreadsheetId: spreadsheet.spreadsheetId };
  const body = { valueInputOption: 'USER_ENTERED', data: [{ range, values: [['x']] }] };
  try {
    api['sheets.spreadsheets.values.batchUpdate']?.({ params, body }, { actor, authMode: 'FULL', now: NOW });
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['a line of the table', `'${OWN}'!B10`, true],
  ['a narrative', `'${OWN}'!A29`, true],
  ['a heading', `'${OWN}'!B8`, false],
  ['a hint', `'${OWN}'!A5`, false],
  ['a line of another unit', `'${OTHER}'!B10`, false],
  ['the settings', "'Cấu hình'!B3", false],
  ['the journal', "'Nhật ký'!A3", false],
  ['the summary', "'Tổng hợp'!A1", false],
])('%s', (_name, range, isOpen) => {
  expect(mayType(ADDRESS, range)).toBe(isOpen);
  expect(mayType('khach@example.org', range)).toBe(false);
  expect(mayType(OFFICE, range)).toBe(true);
});
