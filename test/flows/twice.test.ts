// Every command run twice leaves the same workbook as once.

import { emptyState, sampleUnits, setupInput } from '../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn, filledDistrict, isSame, type PreparedDistrict, runOn } from './district';
import { copyState } from './shared-state';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(12));
});

test.each([
  'setUp',
  'checkReports',
  'summarizeReports',
  'sendReminders',
  'exportReport',
  'runWholeCycle',
  'openReportTemplate',
])('%s changes nothing the second time', (name) => {
  const state = prepared.copy();
  runOn(prepared.addIn, state, name);
  const once = copyState(state);

  runOn(prepared.addIn, state, name);

  expect(isSame(state.spreadsheet, once.spreadsheet)).toBe(true);
  expect(isSame(state.drive, once.drive)).toBe(true);
});

test('Xuất báo cáo an hour later, with nothing changed, makes no other report', () => {
  const state = prepared.copy();
  runOn(prepared.addIn, state, 'exportReport');
  const files = state.drive.files.map(({ id }) => id);

  engineOn(prepared.addIn, state, { now: new Date('2021-10-11T09:00:00+07:00') }).run('exportReport');

  expect(state.drive.files.map(({ id }) => id)).toEqual(files);
});

test('Thiết lập leaves a filled workbook exactly as it is', () => {
  const state = prepared.copy();

  const outcome = runOn(prepared.addIn, state, 'setUp');

  expect(outcome).toMatchObject({ ok: true, created: 0, kept: 12 });
  expect(isSame(state.spreadsheet, prepared.copy().spreadsheet)).toBe(true);
});

test('the second Gửi nhắc nộp on a day sends nothing, the next step of the ladder does', () => {
  const state = prepared.copy();
  const first = runOn(prepared.addIn, state, 'sendReminders') as { mails: { unit: string }[] };
  const sent = state.mail.sent.length;
  const second = runOn(prepared.addIn, state, 'sendReminders');

  expect(first.mails.length).toBeGreaterThan(0);
  // One more tells the office.
  expect(sent).toBe(first.mails.length + 1);
  expect(second.mails).toEqual([]);
  expect(state.mail.sent).toHaveLength(sent);
  const later = engineOn(prepared.addIn, state, { now: new Date('2021-10-13T08:00:00+07:00') });
  expect(later.run('sendReminders')).toMatchObject({
    mails: first.mails.map(({ unit }) => ({ unit, result: 'sent' })),
  });
});

test('set-up from an empty workbook in one go equals set-up of the roster tab afterwards', async () => {
  const addIn = await builtAddIn();
  const units = sampleUnits(5);
  const state = emptyState();

  const first = runOn(addIn, state, 'setUpFrom', [setupInput(units)]);
  const second = runOn(addIn, state, 'setUpFrom', [setupInput(units)]);

  expect(first).toMatchObject({ ok: true, created: 5, kept: 0 });
  expect(second).toMatchObject({ ok: true, created: 0, kept: 5 });
  expect(state.spreadsheet.sheets.map(({ properties }) => properties.title)).toEqual([
    'Tổng hợp',
    'Theo dõi',
    'Lỗi cần sửa',
    'Khen thưởng',
    'Hoạt động trùng',
    'Cấu hình',
    'Danh sách đơn vị',
    'Danh mục hoạt động',
    'Ngày nghỉ',
    'Mẫu thư nhắc',
    'Nhật ký',
    ...units.map(({ tab }) => tab),
  ]);
});

test('the first Thiết lập on an empty spreadsheet makes the office tabs and asks for the roster', async () => {
  const addIn = await builtAddIn();
  const state = emptyState();

  const outcome = runOn(addIn, state, 'setUp');

  expect(outcome).toMatchObject({ ok: true, created: 0, kept: 0 });
  expect(String(outcome.message)).toContain('Danh sách đơn vị');
  expect(state.spreadsheet.sheets).toHaveLength(11);
});
