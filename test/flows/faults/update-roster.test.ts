// Cập nhật danh sách, broken at any call.

import type { EngineState } from '../../../local/google/state';
import type { PreparedDistrict } from '../district';
import { breakEverywhere, smallDistrict } from './broken-runs';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await smallDistrict();
});

/** A roster in which one unit is new, one has another name, one is closed, and two have swapped their titles. */
function changed(): EngineState {
  const state = prepared.ownCopy();
  const roster = state.spreadsheet.sheets.find(({ properties }) => properties.title === 'Danh sách đơn vị');
  const cell = (code: string, column: number) => {
    const row = roster?.rows.find((cells) => cells[0]?.userEnteredValue?.stringValue === code) ?? [];
    row[column] ??= {};
    return row[column] ?? {};
  };
  const put = (code: string, column: number, stringValue: string) => {
    cell(code, column).userEnteredValue = { stringValue };
  };
  const titles = ['TO001', 'TO002'].map((code) => cell(code, 4).userEnteredValue?.stringValue ?? '');
  put('TO001', 4, titles[1] ?? '');
  put('TO002', 4, titles[0] ?? '');
  put('TO003', 1, 'Ủy ban nhân dân xã Tên Mới');
  put('TO004', 8, '30/06/2021');
  put('TO004', 9, 'TO003');
  roster?.rows.splice(9, 0, [
    { userEnteredValue: { stringValue: 'M1' } },
    { userEnteredValue: { stringValue: 'Trường Mới' } },
  ]);
  return state;
}

test('broken at any call it leaves all tabs with their rows in the journal as before, or as after; a second run completes it', () => {
  const { faults, left, wrong } = breakEverywhere(prepared, { name: 'updateRoster', start: changed });

  expect(wrong).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(14);
  expect(left.before).toBeGreaterThan(0);
  expect(left.after).toBeGreaterThan(0);
});
