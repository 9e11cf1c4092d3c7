// Thiết lập from an empty spreadsheet to a workbook with 130 tabs, call by call as the dialog makes them.

import ExcelJS from 'exceljs';
import type { Json } from '../../local/google/api';
import type { EngineState } from '../../local/google/state';
import { type BuiltAddIn, emptyState, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { builtAddIn, engineOn } from './district';

interface Answer {
  ok: boolean;
  message: string;
  wrong: Record<string, string>;
  roster: {
    columns: { heading: string; meaning: string }[];
    notes: string[];
    sample: { headings: string[]; rows: string[][] };
    faults: string[];
    faultsHeading: string;
    isReady: boolean;
  };
}

let addIn: BuiltAddIn;

beforeAll(async () => {
  addIn = await builtAddIn();
});

function call(state: EngineState, name: string, input?: Json) {
  const engine = engineOn(addIn, state);
  const answer = engine.run(name, input === undefined ? [] : [input], 'client') as unknown as Answer;
  return { answer, engine };
}

const preview = (input: Json) => call(emptyState(), 'previewRoster', input).answer;
const titles = ({ spreadsheet }: EngineState) => spreadsheet.sheets.map(({ properties }) => properties.title);

/** The sample's roster as somebody copies it out of a sheet. */
const PASTED = [
  'STT\tMã trường\tTên trường\tCấp học\tXã/phường\tHộp thư',
  ...sampleUnits().map(({ code, name, type, commune, emails }, i) =>
    [i + 1, code, name, type, commune, emails].join('\t'),
  ),
].join('\n');

test('the first click shows the dialog and touches nothing; a click on a finished workbook sets up again', () => {
  const state = emptyState();

  const { engine } = call(state, 'startSetUp');

  expect(engine.dialogs).toMatchObject([{ title: 'Thiết lập sổ tổng hợp', width: 800, height: 600 }]);
  expect(engine.messages).toEqual([]);
  expect(state).toEqual(emptyState());
  call(state, 'setUpFrom', { roster: { text: PASTED } });
  expect(call(state, 'startSetUp').engine.dialogs).toEqual([]);
});

test('somebody whom Google does not name is told so before filling in anything', () => {
  const engine = engineOn(addIn, emptyState(), { user: '' });

  expect(engine.run('startSetUp')).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Tài khoản: Google không/),
  });
  expect(engine.dialogs).toEqual([]);
});

test('the form has every setting with its help and the value of the plan, and says that protection hides nothing', () => {
  const html = call(emptyState(), 'startSetUp').engine.dialogs[0]?.html ?? '';

  expect(html.match(/data-key=/g)).toHaveLength(25);
  expect(html).toContain('value="489/KH-UBND"');
  expect(html).toContain('Bảo vệ trang chỉ ngăn sửa, không ngăn xem');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/<label[^>]* for="([^"]+)"/g)) expect(ids).toContain(target);
});

test('settings are checked field by field', () => {
  const values = { year: '21', startDate: '08/10/2021', endDate: '07/10/2021', deadline: '31/02/2021', theme: '' };

  const { wrong } = call(emptyState(), 'checkSettings', { values }).answer;

  expect(wrong).toMatchObject({
    year: 'Mục "Năm" ghi "21" không phải là năm từ 2000 đến 2100.',
    deadline: expect.stringContaining('không phải là ngày có thật'),
    planNumber: 'Chưa ghi mục "Số kế hoạch".',
  });
  expect(wrong).not.toHaveProperty('theme');
});

test('an end before the beginning is said at the end', () => {
  const html = call(emptyState(), 'startSetUp').engine.dialogs[0]?.html ?? '';
  const inputs = [...html.matchAll(/<input type="text" [^>]*data-key="(\w+)" value="([^"]*)"/g)];
  const values: Record<string, string> = Object.fromEntries(inputs.map(([, key = '', value = '']) => [key, value]));
  const rest = { deadlineInclusive: 'Không', receivers: 'a', authority: 'b', recipients: 'c' };

  expect(call(emptyState(), 'checkSettings', { values: { ...values, ...rest } }).answer.wrong).toEqual({});
  const late = { ...values, ...rest, startDate: '08/10/2021' };
  expect(call(emptyState(), 'checkSettings', { values: late }).answer.wrong).toEqual({
    endDate: 'Ngày kết thúc trước ngày bắt đầu.',
  });
});

test('the preview says which column is which, how many units of which type, and shows the first and the last', () => {
  const { roster, message } = preview({ text: PASTED });

  expect(message).toBe('Danh sách đã dán: 130 đơn vị. Danh sách dùng được; bấm Tiếp.');
  expect(roster.isReady).toBe(true);
  expect(roster.columns.map(({ meaning }) => meaning)).toEqual(['', 'code', 'name', 'type', 'commune', 'emails']);
  expect(roster.notes[0]).toMatch(/^Theo loại: UBND xã, thị trấn 21, /);
  expect(roster.notes).toContain('Các cột không dùng: STT.');
  expect(roster.sample.headings).toEqual(['Mã', 'Tên đơn vị', 'Loại', 'Xã, phường', 'Trang', 'Thư điện tử']);
  expect(roster.sample.rows.map(([code]) => code)).toEqual([
    ...['TO001', 'TO002', 'TO003', 'TO004', 'TO005', 'TO006'],
    '...',
    ...['TO128', 'TO129', 'TO130'],
  ]);
});

test('a dirty list is understood as far as it goes, and each fault named with its line', () => {
  const text = [
    'DANH SÁCH TRƯỜNG',
    '"Tên\ntrường";Email',
    'Khối mầm non;',
    'Trường Mầm non A;a@example.org',
    'Trường Tiểu học [B];b@example',
    'Trường THCS C;a@example.org',
    'Trường THCS C;',
    ';',
    'Tổng cộng;',
  ].join('\r\n');

  const { roster, message } = preview({ text, name: 'ds.csv' });

  expect(message).toBe('Tệp ds.csv: 4 đơn vị.');
  expect(roster.isReady).toBe(false);
  expect(roster.faultsHeading).toBe('Có 3 chỗ phải sửa trong danh sách rồi xem trước lại:');
  expect(roster.faults).toEqual([
    expect.stringMatching(/^Tệp ds\.csv, dòng 5: tên trang "Trường Tiểu học \[B\]" quá dài hoặc có ký tự/),
    expect.stringMatching(/^Tệp ds\.csv, dòng 5: thư điện tử ghi "b@example" không phải/),
    expect.stringMatching(/^Tệp ds\.csv, dòng 7: tên trang "Trường THCS C" trùng với dòng 6/),
  ]);
  expect(roster.notes).toEqual([
    'Theo loại: Mầm non 1, Tiểu học 1, THCS 2.',
    'Không có cột loại; loại của 4 đơn vị được đoán theo tên.',
    'Không có cột mã; mã được đặt theo thứ tự trong danh sách, từ DV001 đến DV004.',
    'Không có cột tên trang; mỗi trang mang tên đơn vị.',
    expect.stringMatching(/^Không thấy các cột: Xã, phường, Tên khác/),
    expect.stringMatching(/^1 đơn vị chưa có thư điện tử/),
    'Thư điện tử ghi cho nhiều đơn vị: a@example.org.',
    'Tên ghi nhiều lần: Trường THCS C.',
    'Các dòng bỏ qua vì không phải đơn vị: dòng 3 ("Khối mầm non"), dòng 9 ("Tổng cộng").',
  ]);
});

test('the user says what a column means, and it is so in the preview and in the workbook', () => {
  const source = { text: 'A\tB\nX1\tTrường A\nX2\tTrường B', columns: ['code', 'name'] };
  const state = emptyState();

  expect(preview({ text: source.text }).roster).toMatchObject({
    isReady: false,
    faults: ['Danh sách đã dán: thiếu cột "Tên đơn vị".'],
  });
  expect(preview(source).roster).toMatchObject({
    isReady: true,
    sample: {
      rows: [
        ['X1', 'Trường A'],
        ['X2', 'Trường B'],
      ].map((row) => expect.arrayContaining(row)),
    },
  });
  expect(call(state, 'setUpFrom', { roster: source }).answer).toMatchObject({ ok: true, created: 2 });
  expect(titles(state)).toEqual(expect.arrayContaining(['Trường A', 'Trường B']));
});

test.each([
  ['nothing', { text: ' \n' }, 'Danh sách đã dán: không có bảng nào; cần một dòng tiêu đề và mỗi đơn vị một dòng.'],
  ['a broken file', { base64: 'AAAA', name: 'a.xlsx' }, expect.stringMatching(/^Tệp a\.xlsx: tệp bị hỏng/)],
  ['a locked file', { base64: '0M8R4KGxGuE=', name: 'a.xlsx' }, expect.stringMatching(/^Tệp a\.xlsx: tệp có mật khẩu/)],
  [
    'too many lines',
    { text: `Tên\n${'Trường\n'.repeat(5_001)}` },
    expect.stringMatching(/^Danh sách đã dán: có hơn 5\.000 dòng/),
  ],
])('%s is refused in a sentence with its remedy', (_what, input, message) => {
  expect(preview(input)).toEqual({ ok: false, message });
});

test('from an empty workbook to 130 tabs: settings, an .xlsx and one call to make it all', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Ghi chú').addRow(['Danh sách ở tờ sau']);
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH ĐƠN VỊ']);
  for (const line of PASTED.split('\n')) sheet.addRow(line.split('\t'));
  sheet.mergeCells('A1:F1');
  const roster = { base64: Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64'), name: 'ds.xlsx' };
  const state = emptyState();

  expect(preview(roster).roster.isReady).toBe(true);
  const settings = { values: { year: '2022', deadline: '15/10/2022', receivers: 'UBND xã;\nSở' } };
  const { answer, engine } = call(state, 'setUpFrom', { roster, settings });

  expect(answer).toMatchObject({ ok: true, created: 130, kept: 0 });
  expect(engine.messages).toEqual([]);
  expect(engine.ledger.calls['sheets.spreadsheets.batchUpdate']).toBe(1);
  expect(titles(state)).toHaveLength(141);
  expect(titles(state)).toEqual(expect.arrayContaining(sampleUnits().map(({ name }) => name)));
  const cells = state.spreadsheet.sheets.find(({ properties }) => properties.title === 'Cấu hình')?.rows ?? [];
  expect(JSON.stringify(cells)).toContain('15/10/2022');
});

test('where the settings are there and the roster is not, only the roster is asked for', () => {
  const state = emptyState();
  call(state, 'setUpFrom', {});
  state.spreadsheet.sheets = state.spreadsheet.sheets.filter(
    ({ properties }) => properties.title !== 'Danh sách đơn vị',
  );

  const { engine } = call(state, 'startSetUp');

  expect(engine.dialogs[0]?.html).toContain('data-asks-settings="false"');
  expect(engine.dialogs[0]?.html).not.toContain('data-key=');
  expect(call(state, 'setUpFrom', { roster: { text: 'Mã\tTên\nA\tTrường A' } }).answer).toMatchObject({
    ok: true,
    created: 1,
  });
});
