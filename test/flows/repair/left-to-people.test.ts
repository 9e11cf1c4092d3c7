// What Thiết lập asks before, does not overwrite, and leaves to the office.

import type { Json } from '../../../local/google/api';
import type { EngineState } from '../../../local/google/state';
import { sampleUnits } from '../../../samples/thanh-oai-2021/prepare';
import { FORM } from '../../../src/messages/form';
import { CHECK_RESULT } from '../../../src/messages/hints';
import { toA1 } from '../../../src/sheets/a1';
import { engineOn, filledDistrict, isSame, type PreparedDistrict } from '../district';
import { copyState } from '../shared-state';
import { rowOfText, sheetCalled } from './damages';
import { apply, setUpOn, tabsById } from './mended-book';

const CAO_VIEN = 'UBND Cao Viên';
let prepared: PreparedDistrict;
let sound: EngineState;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(7));
  sound = prepared.copy();
  setUpOn(prepared.addIn, sound);
});

function type(state: EngineState, title: string, row: number, column: number, text: string): void {
  const start = { sheetId: sheetCalled(state, title).properties.sheetId, rowIndex: row, columnIndex: column };
  const rows = [{ values: [{ userEnteredValue: { stringValue: text } }] }];
  apply(state, [{ updateCells: { start, rows, fields: 'userEnteredValue' } }]);
}

function deleteRows(state: EngineState, title: string, ...rows: number[]): void {
  const { sheetId } = sheetCalled(state, title).properties;
  const inOrder = [...rows].sort((a, b) => b - a);
  apply(
    state,
    inOrder.map((row) => ({
      deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } },
    })),
  );
}

test('a text typed over a label stays, below the label that is made anew', () => {
  const state = copyState(sound);
  const row = rowOfText(sheetCalled(state, CAO_VIEN), FORM.narratives.proposals);
  type(state, CAO_VIEN, row, 0, 'Đề nghị cấp trên hỗ trợ thêm máy chiếu.');

  const outcome = setUpOn(prepared.addIn, state);

  const tab = sheetCalled(state, CAO_VIEN);
  expect(outcome.repaired).toEqual([{ part: 'row', tab: CAO_VIEN, at: toA1(row, 0), what: FORM.narratives.proposals }]);
  expect(tab.rows[row + 1]?.[0]?.userEnteredValue?.stringValue).toBe('Đề nghị cấp trên hỗ trợ thêm máy chiếu.');
  expect(setUpOn(prepared.addIn, state).asked).toBeUndefined();
});

test('a text typed over the label of a tick is told of, and the tab is left alone', () => {
  const state = copyState(sound);
  const row = rowOfText(sheetCalled(state, CAO_VIEN), FORM.submit);
  type(state, CAO_VIEN, row, 0, 'Đã xong');
  const before = structuredClone(state.spreadsheet);

  const outcome = setUpOn(prepared.addIn, state);

  expect(outcome.asked).toBeUndefined();
  expect(outcome.noticed).toContainEqual({ part: 'overwritten', tab: CAO_VIEN, at: toA1(row, 0), what: FORM.submit });
  expect(outcome.message).toContain(`Trang "${CAO_VIEN}", ô ${toA1(row, 0)}: có nội dung khác`);
  expect(isSame(state.spreadsheet, before)).toBe(true);
});

test.each<[string, (sheetId: number, heading: number) => { [kind: string]: Json }]>([
  [
    'whose last column was deleted',
    (sheetId) => ({ deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 } } }),
  ],
  [
    'whose heading was moved above the hints',
    (sheetId, heading) => ({
      moveDimension: {
        source: { sheetId, dimension: 'ROWS', startIndex: heading, endIndex: heading + 2 },
        destinationIndex: 4,
      },
    }),
  ],
])('a tab %s is told of by name and cell, and left alone', (_name, damage) => {
  const state = copyState(sound);
  const tab = sheetCalled(state, CAO_VIEN);
  apply(state, [damage(tab.properties.sheetId, rowOfText(tab, FORM.columns.activity, 1))]);
  const before = structuredClone(state.spreadsheet);

  const outcome = setUpOn(prepared.addIn, state);

  expect(outcome.ok).toBe(true);
  expect(outcome.noticed).toContainEqual(expect.objectContaining({ part: 'unclear', tab: CAO_VIEN }));
  expect(isSame(state.spreadsheet, before)).toBe(true);
});

test('a tab of before, without hints, without the rows beside the ticks and without protections, gets all of them', () => {
  const state = copyState(sound);
  const tab = sheetCalled(state, CAO_VIEN);
  const result = rowOfText(tab, CHECK_RESULT.beginnings[0] ?? '');
  apply(
    state,
    tab.protectedRanges.map(({ protectedRangeId = 0 }) => ({ deleteProtectedRange: { protectedRangeId } })),
  );
  const later = [rowOfText(tab, FORM.sentAt), rowOfText(tab, FORM.unlock)];
  deleteRows(state, CAO_VIEN, result - 2, result - 1, result, ...later);

  const outcome = setUpOn(prepared.addIn, state);

  expect(outcome.repaired.map(({ part }) => part).sort()).toEqual(['hint', 'hint', 'protection', 'row', 'row', 'row']);
  const { sheetId } = tab.properties;
  expect(tabsById(state).get(sheetId)).toEqual(tabsById(sound).get(sheetId));
});

test('a table with fewer than three blank lines left gets ten more, with their numbers and rules', () => {
  const state = copyState(sound);
  const tab = sheetCalled(state, CAO_VIEN);
  const [first, end] = [rowOfText(tab, FORM.columns.activity, 1) + 2, rowOfText(tab, 'BÁO CÁO TỔNG KẾT') - 1];
  for (let row = first; row < end - 2; row += 1) type(state, CAO_VIEN, row, 1, `Hoạt động ${row}`);

  const outcome = setUpOn(prepared.addIn, state);

  expect(outcome.repaired).toEqual([{ part: 'lines', tab: CAO_VIEN, at: `A${end + 1}:F${end + 10}` }]);
  const after = sheetCalled(state, CAO_VIEN);
  expect(after.rows[end + 9]?.[0]?.userEnteredValue?.numberValue).toBe(25);
  expect(after.rows[end + 9]?.[3]?.dataValidation).toMatchObject({ ...after.rows[first]?.[3]?.dataValidation });
  expect(setUpOn(prepared.addIn, state).asked).toBeUndefined();
});

test('a tab that its unit has renamed to the title of a lost one stands for itself only', () => {
  const state = copyState(sound);
  const lost = sheetCalled(state, 'UBND Tam Hưng').properties.sheetId;
  const { sheetId } = sheetCalled(state, CAO_VIEN).properties;
  apply(state, [
    { deleteSheet: { sheetId: lost } },
    { updateSheetProperties: { properties: { sheetId, title: 'UBND Tam Hưng' }, fields: 'title' } },
  ]);

  const outcome = setUpOn(prepared.addIn, state);

  expect(outcome.created).toBe(1);
  expect(sheetCalled(state, 'UBND Tam Hưng').properties.sheetId).toBe(sheetId);
  expect(sheetCalled(state, 'UBND Tam Hưng (2)').properties.sheetId).toBe(lost);
});

test('a deleted tab comes back as it was handed out', () => {
  const { sheetId } = sheetCalled(sound, CAO_VIEN).properties;
  const state = copyState(sound);
  apply(state, [{ deleteSheet: { sheetId } }]);

  setUpOn(prepared.addIn, state);

  const [made, lost] = [state, sound].map((book) => ({ ...tabsById(book).get(sheetId), rows: 'blank and filled in' }));
  expect(made).toEqual(lost);
});

test('what is refused is not done: the workbook stays as it is', () => {
  const state = copyState(sound);
  apply(state, [{ deleteSheet: { sheetId: sheetCalled(state, 'Theo dõi').properties.sheetId } }]);
  const before = structuredClone(state.spreadsheet);

  const outcome = engineOn(prepared.addIn, state, { answer: () => ({ button: 'NO' }) }).run('setUp');

  expect(outcome).toMatchObject({ ok: true, cancelled: true });
  expect(isSame(state.spreadsheet, before)).toBe(true);
});

test('a new deadline reaches every tab; a line that somebody has added to is left as it is', () => {
  const state = copyState(sound);
  const settings = sheetCalled(state, 'Cấu hình');
  type(state, 'Cấu hình', rowOfText(settings, 'Hạn nộp báo cáo'), 1, '15/10/2021');
  const old = FORM.guidance('trước ngày 10/10/2021');
  const row = rowOfText(sheetCalled(state, CAO_VIEN), old);
  type(state, CAO_VIEN, row, 0, `${old} Gọi số máy lẻ 12 nếu cần.`);

  const outcome = setUpOn(prepared.addIn, state);

  const told = outcome.repaired as unknown as { part: string; tab: string }[];
  expect(new Set(told.map(({ part }) => part))).toEqual(new Set(['dated']));
  expect(told.map(({ tab }) => tab)).not.toContain(CAO_VIEN);
  const line = JSON.stringify(FORM.guidance('trước ngày 15/10/2021'));
  expect(JSON.stringify([...tabsById(state).values()]).split(line).length - 1).toBe(told.length);
  expect(told.length).toBeGreaterThanOrEqual(5);
  expect(sheetCalled(state, CAO_VIEN).rows[row]?.[0]?.userEnteredValue?.stringValue).toBe(
    `${old} Gọi số máy lẻ 12 nếu cần.`,
  );
  expect(setUpOn(prepared.addIn, state).asked).toBeUndefined();
});
