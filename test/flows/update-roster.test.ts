// Cập nhật danh sách on the real bundle: what the office changes in the roster, carried to the tabs.

import type { Json } from '../../local/google/api';
import type { Sheet } from '../../local/google/sheets/model';
import type { EngineState } from '../../local/google/state';
import { type BuiltAddIn, emptyState, NOW, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { unitSheetId } from '../../src/sheets/contract';
import { builtAddIn, engineOn, isSame } from './district';

let addIn: BuiltAddIn;
let start: EngineState;

beforeAll(async () => {
  addIn = await builtAddIn();
  start = emptyState();
  const columns = ['code', 'name', 'tab', 'emails', 'validFrom', 'validTo', 'mergedInto'];
  const rows = UNITS.map((unit) => columns.map((column) => unit[column as keyof typeof unit] ?? ''));
  const roster = { source: 'units.json', heading: columns, rows, counted: 'item', first: 1 };
  engineOn(addIn, start).run('setUpFrom', [{ roster }], 'client');
});

const UNITS = sampleUnits(5).map(({ code, name, tab, emails }) => ({ code, name, tab, emails }));

const HEADINGS = {
  code: 'Mã',
  name: 'Tên đơn vị',
  tab: 'Trang',
  emails: 'Thư điện tử',
  validFrom: 'Từ ngày',
  validTo: 'Đến ngày',
  mergedInto: 'Sáp nhập vào',
};
type Column = keyof typeof HEADINGS;

const fresh = () => structuredClone(start);

function sheetTitled({ spreadsheet }: EngineState, title: string): Sheet {
  const sheet = spreadsheet.sheets.find(({ properties }) => properties.title === title);
  if (sheet === undefined) throw new RangeError(`There is no tab ${title}`);
  return sheet;
}

const tabOf = ({ spreadsheet }: EngineState, code: string) =>
  spreadsheet.sheets.find(({ properties }) => properties.sheetId === unitSheetId({ code }));

/** The office types into the row of a unit, or into the first blank row. */
function type(state: EngineState, code: string, cells: Partial<Record<Column, string>>): void {
  const { rows } = sheetTitled(state, 'Danh sách đơn vị');
  const text = (row: Sheet['rows'][number] | undefined, i: number) => row?.[i]?.userEnteredValue?.stringValue ?? '';
  const top = rows.findIndex((row) => text(row, 0) === HEADINGS.code);
  let at = rows.findIndex((row) => text(row, 0) === code);
  if (at < 0) at = top + 1 + rows.slice(top + 1).findIndex((row) => text(row, 0) === '');
  if (at <= top) at = rows.length;
  rows[at] ??= [];
  const row = rows[at] ?? [];
  for (const [column, value] of Object.entries({ code, ...cells })) {
    const index = rows[top]?.findIndex((_cell, i) => text(rows[top], i) === HEADINGS[column as Column]) ?? -1;
    row[index] = { userEnteredValue: { stringValue: value } };
  }
}

function remove(state: EngineState, code: string): void {
  const { rows } = sheetTitled(state, 'Danh sách đơn vị');
  rows.splice(
    rows.findIndex((row) => row[0]?.userEnteredValue?.stringValue === code),
    1,
  );
}

function update(state: EngineState, answer: 'OK' | 'CANCEL' = 'OK') {
  const engine = engineOn(addIn, state, { answer: () => ({ button: answer }) });
  const outcome = engine.run('updateRoster', [], 'menu') as Record<string, Json>;
  return { outcome, message: String(outcome.message), engine };
}

/** The line above the table, and where its parts lead. */
function lineOf(state: EngineState, code: string) {
  const cells = tabOf(state, code)?.rows.flat() ?? [];
  const cell = cells.find((one) => one?.userEnteredValue?.stringValue?.startsWith('Đơn vị báo cáo'));
  return { text: cell?.userEnteredValue?.stringValue, runs: JSON.stringify(cell?.textFormatRuns ?? []) };
}

function journal(state: EngineState): string[][] {
  const { rows } = sheetTitled(state, 'Nhật ký');
  return rows
    .slice(2)
    .map((row) => row.map((cell) => cell?.userEnteredValue?.stringValue ?? ''))
    .filter(([, , kind]) => kind === 'Cập nhật danh sách');
}

/** Everything on the tab but the line of its unit, its title and its colour. */
function restOf(state: EngineState, code: string): string {
  const rows = tabOf(state, code)?.rows ?? [];
  return JSON.stringify(
    rows.filter((row) => !row.some((cell) => cell?.userEnteredValue?.stringValue?.startsWith('Đơn vị báo cáo'))),
  );
}

/** What must hold of every update: the second one has nothing to do, nothing but lines, titles and colours has changed. */
function settle(state: EngineState, before = fresh()): void {
  const once = structuredClone(state);
  const { outcome, engine } = update(state);
  expect(outcome).toMatchObject({ ok: true, changed: 0 });
  expect(engine.ledger.calls['sheets.spreadsheets.batchUpdate'] ?? 0).toBe(0);
  expect(state).toEqual(once);
  for (const { code } of UNITS) expect(restOf(state, code)).toBe(restOf(before, code));
}

test('where nothing has changed it says so, asks nothing and writes nothing', () => {
  const state = fresh();

  const { message, engine } = update(state);

  expect(message).toBe('Các trang đã khớp với trang "Danh sách đơn vị"; không có gì phải thay đổi.');
  expect(engine.messages).toHaveLength(1);
  expect(state).toEqual(start);
});

test('new units get tabs like those of the set-up', () => {
  const state = fresh();
  type(state, 'M1', { name: 'Trường Mới', tab: 'TH Mới' });
  type(state, 'M2', { name: 'Trường Khác' });

  const { outcome, message } = update(state);

  expect(outcome).toMatchObject({ changed: 2, findings: [] });
  expect(message).toContain('- tạo 2 trang mới: "TH Mới", "Trường Khác".');
  expect(tabOf(state, 'M1')?.properties.title).toBe('TH Mới');
  expect(lineOf(state, 'M2').text).toBe('Đơn vị báo cáo: Trường Khác');
  for (const code of ['M1', 'M2']) expect(tabOf(state, code)?.protectedRanges).toHaveLength(2);
  expect(tabOf(state, 'M1')?.merges.length).toBe(tabOf(state, 'TO001')?.merges.length);
  settle(state);
});

test('a unit that does not report yet gets none', () => {
  const state = fresh();
  type(state, 'M1', { name: 'Trường Mới', validFrom: '01/01/2022' });

  expect(update(state).outcome).toMatchObject({ changed: 0 });
});

test('a new name is written on the tab and in the journal, with the old one', () => {
  const state = fresh();
  type(state, 'TO002', { name: 'UBND xã Cự Khê mới' });

  const { outcome } = update(state);

  expect(outcome.asked).toContain(
    '- ghi lại tên đơn vị trên 1 trang: "Ủy ban nhân dân xã Cự Khê" → "UBND xã Cự Khê mới".',
  );
  expect(lineOf(state, 'TO002').text).toBe('Đơn vị báo cáo: UBND xã Cự Khê mới');
  expect(journal(state).map((row) => row.slice(2, 7))).toEqual([
    [
      'Cập nhật danh sách',
      'TO002',
      'Ghi lại tên',
      'Đã ghi',
      '"Ủy ban nhân dân xã Cự Khê" → "UBND xã Cự Khê mới" (theo trang "Danh sách đơn vị")',
    ],
  ]);
  settle(state);
});

test('addresses that change are let in and kept out, on the tab of that unit alone', () => {
  const state = fresh();
  const editors = (code: string) => JSON.stringify(tabOf(state, code)?.protectedRanges.map((one) => one.editors));
  const others = editors('TO003');
  type(state, 'TO002', { emails: 'moi@example.org' });

  expect(update(state).outcome.asked).toContain('- đặt lại người được sửa trên 1 trang: "Ủy ban nhân dân xã Cự Khê".');

  expect(editors('TO002')).toContain('moi@example.org');
  expect(editors('TO002')).not.toContain('ubnd.cukhe');
  expect(editors('TO003')).toBe(others);
  settle(state);
});

test('two units swap titles, and a new one gets a title that another gives up', () => {
  const state = fresh();
  const [one, two, three] = UNITS.map(({ tab }) => tab);
  type(state, 'TO001', { tab: two ?? '' });
  type(state, 'TO002', { tab: one ?? '' });
  type(state, 'TO003', { tab: 'Trang ba' });
  type(state, 'M1', { name: 'Trường Mới', tab: three ?? '' });

  const { outcome } = update(state);

  expect(outcome).toMatchObject({ changed: 4, findings: [] });
  const titles = ['TO001', 'TO002', 'TO003', 'M1'].map((code) => tabOf(state, code)?.properties.title);
  expect(titles).toEqual([two, one, 'Trang ba', three]);
  settle(state);
});

test('a tab that somebody renamed gets the title of the roster again', () => {
  const state = fresh();
  const tab = tabOf(state, 'TO001');
  if (tab !== undefined) tab.properties.title = 'Bài của em';

  expect(update(state).outcome.asked).toContain('- đổi tên 1 trang: "Bài của em" → "UBND Kim Bài".');
  expect(tabOf(state, 'TO001')?.properties.title).toBe('UBND Kim Bài');
  settle(state);
});

test.each([
  ['of a unit', 'TO001', {}, 'Ủy ban nhân dân thị trấn Kim Bài'],
  ['of a new unit', 'M1', { name: 'Trường Mới' }, 'Trường Mới'],
])('a title that a tab of somebody else has is left to it, and the tab %s named', (_what, code, cells, name) => {
  const state = fresh();
  sheetTitled(state, 'Ngày nghỉ').properties.title = 'Của tôi';
  type(state, code, { ...cells, tab: 'CỦA TÔI' });
  const before = structuredClone(state);

  const { outcome } = update(state);

  expect(outcome).toMatchObject({ ok: true, changed: 0 });
  expect(outcome.findings).toEqual([
    expect.stringContaining(`chưa đặt được tên "CỦA TÔI" cho trang của ${name} vì một trang khác đang mang tên đó`),
  ]);
  expect(isSame(state, before)).toBe(true);
});

test('a closed unit keeps its tab, marked in words, in grey, and leading to the one that took it over; reopened it loses the mark', () => {
  const state = fresh();
  const place = (of: EngineState) =>
    of.spreadsheet.sheets.findIndex(({ properties }) => properties.sheetId === unitSheetId({ code: 'TO003' }));
  const name = UNITS[2]?.name ?? '';
  type(state, 'TO003', { validTo: '30/06/2021', mergedInto: 'TO001' });

  expect(update(state).outcome.asked).toContain(`- ghi ngừng báo cáo trên 1 trang, giữ nguyên số liệu: "${name}".`);

  const mark = '(ngừng báo cáo từ ngày 01/07/2021; đã sáp nhập vào Ủy ban nhân dân thị trấn Kim Bài)';
  expect(lineOf(state, 'TO003').text).toBe(`Đơn vị báo cáo: ${name} ${mark}`);
  expect(lineOf(state, 'TO003').runs).toContain(`#gid=${unitSheetId({ code: 'TO001' })}`);
  expect(tabOf(state, 'TO003')?.properties.tabColorStyle).toEqual({ rgbColor: { red: 0.6, green: 0.6, blue: 0.6 } });
  expect(place(state)).toBe(place(start));
  settle(state);

  type(state, 'TO003', { validTo: '', mergedInto: '' });
  expect(update(state).message).toContain('- bỏ ghi chú ngừng báo cáo trên 1 trang');
  expect(lineOf(state, 'TO003')).toEqual({ ...lineOf(start, 'TO003'), runs: '[]' });
  expect(tabOf(state, 'TO003')?.properties).not.toHaveProperty('tabColorStyle');
  settle(state);
});

test('a unit merged into one that is opened with it leads to the new tab', () => {
  const state = fresh();
  type(state, 'TO004', { validTo: '30/06/2021', mergedInto: 'M1' });
  type(state, 'M1', { name: 'Xã Mới', validFrom: '01/07/2021' });

  // Opened, marked as merged, and closed to the unit that is no more.
  expect(update(state).outcome).toMatchObject({ changed: 3 });
  expect(lineOf(state, 'TO004').text).toContain('đã sáp nhập vào Xã Mới)');
  expect(lineOf(state, 'TO004').runs).toContain(`#gid=${unitSheetId({ code: 'M1' })}`);
  settle(state);
});

test('copies, tabs that name another unit and tabs of units that are gone are reported and left alone', () => {
  const state = fresh();
  const copy = structuredClone(tabOf(state, 'TO001'));
  if (copy === undefined) throw new RangeError('The unit has no tab');
  copy.properties = {
    ...copy.properties,
    sheetId: 77,
    title: 'Bản sao của UBND Kim Bài',
    index: state.spreadsheet.sheets.length,
  };
  state.spreadsheet.sheets.push(copy);
  const line = tabOf(state, 'TO002')
    ?.rows.flat()
    .find((cell) => cell?.userEnteredValue?.stringValue?.startsWith('Đơn vị báo cáo'));
  if (line?.userEnteredValue) line.userEnteredValue.stringValue = `Đơn vị báo cáo: ${UNITS[3]?.name}`;
  remove(state, 'TO005');
  const before = structuredClone(state);

  const { outcome } = update(state);

  expect(outcome.findings).toEqual([
    expect.stringMatching(/^trang "UBND Cự Khê" là của Ủy ban nhân dân xã Cự Khê nhưng đang ghi tên /),
    expect.stringMatching(/có nhiều trang: "UBND Kim Bài", "Bản sao của UBND Kim Bài";/),
    expect.stringMatching(new RegExp(`^trang "${UNITS[4]?.tab}" .* không còn trong danh sách`)),
  ]);
  expect(outcome).toMatchObject({ ok: true, changed: 0 });
  expect(isSame(state, before)).toBe(true);
});

test('the question names what will be done, and no is no', () => {
  const state = fresh();
  for (let i = 1; i <= 12; i += 1) type(state, `M${i}`, { name: `Trường Mới ${i}` });
  const before = structuredClone(state);

  const { outcome, engine } = update(state, 'CANCEL');

  expect(outcome).toMatchObject({ ok: true, cancelled: true });
  expect(engine.messages[0]?.message).toMatch(/tạo 12 trang mới: "Trường Mới 1", .*"Trường Mới 10" và 2 trang khác\./);
  expect(isSame(state, before)).toBe(true);
});

test('a wrong roster stops it in a sentence with its cell; nobody else of the units may run it', () => {
  const state = fresh();
  type(state, 'TO002', { name: '' });
  expect(update(state).outcome).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Trang "Danh sách đơn vị", ô B\d+:/),
  });

  const engine = engineOn(addIn, fresh(), { user: 'don-vi@example.org', now: NOW });
  expect(engine.run('updateRoster', [], 'menu')).toMatchObject({
    ok: false,
    message: expect.stringContaining('người của cơ quan'),
  });
});
