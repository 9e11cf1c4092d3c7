// 2021 rolled over into 2022: what comes along, what does not, and the two years side by side.

import type { EngineState } from '../../local/google/state';
import type { District } from '../../samples/thanh-oai-2021/generate';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { truthOf } from '../../samples/thanh-oai-2021/truth';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';
import { expectGolden, tabText } from './golden';
import { copyState } from './shared-state';
import { fillAgain, newBookOf, runIn, titlesOf, valuesOf } from './years';

const UNITS = sampleUnits(16);

let prepared: PreparedDistrict;
let old: EngineState;
let asked: string;
let next: EngineState;

beforeAll(async () => {
  prepared = await filledDistrict(UNITS);
  old = prepared.copy();
  runOn(prepared.addIn, old, 'runWholeCycle');
  const [first] = old.spreadsheet.sheets;
  const notes = {
    ...structuredClone(first),
    properties: { ...first?.properties, sheetId: 77, title: 'Ghi chép' },
    rows: [],
  };
  old.spreadsheet.sheets.push(notes as (typeof old.spreadsheet.sheets)[number]);
  asked = String(runOn(prepared.addIn, old, 'rollOver').asked);
  next = newBookOf(old);
});

test('the user is told first what will be called how, carried and looked at', () => {
  expectGolden('chuyen-nam-moi', `${asked}\n`);
});

test("office tabs, a blank tab for each unit and last year stand in the new workbook, and the tab of the office that is nobody else's", () => {
  expect(titlesOf(next.spreadsheet)).toEqual([
    ...['Tổng hợp', 'Theo dõi', 'Lỗi cần sửa', 'Khen thưởng', 'Hoạt động trùng'],
    ...[
      'Cấu hình',
      'Danh sách đơn vị',
      'Danh mục hoạt động',
      'Ngày nghỉ',
      'Mẫu thư nhắc',
      'Nhật ký',
      'Ghi chép',
      'Năm trước',
    ],
    ...UNITS.map(({ tab }) => tab),
  ]);
  expect(runIn(prepared.addIn, copyState(next), 'checkReports')).toMatchObject({
    ok: true,
    expected: 16,
    reported: 0,
    totals: { rows: 0, classes: 0, people: 0 },
  });
});

test.each(['Danh sách đơn vị', 'Danh mục hoạt động', 'Mẫu thư nhắc'])('%s is as it was', (title) => {
  expect(valuesOf(next.spreadsheet, title)).toEqual(valuesOf(old.spreadsheet, title));
});

test('settings are those of the next year; what has to be looked at has a note with what stood there', () => {
  const values = new Map(valuesOf(next.spreadsheet, 'Cấu hình').map(([label, value]) => [label, value]));
  const before = new Map(valuesOf(old.spreadsheet, 'Cấu hình').map(([label, value]) => [label, value]));
  const changed = [...before].filter(([label, value]) => values.get(label) !== value).map(([label]) => label);

  expect(changed).toEqual(['Năm', 'Chủ đề', 'Ngày bắt đầu', 'Ngày kết thúc', 'Hạn nộp báo cáo']);
  expect(changed.map((label) => values.get(label))).toEqual(['2022', null, '01/10/2022', '07/10/2022', '10/10/2022']);
  const tab = next.spreadsheet.sheets.find(({ properties }) => properties.title === 'Cấu hình');
  const notes = (tab?.rows ?? []).flat().flatMap((cell) => cell?.note ?? []);
  expect(notes).toHaveLength(6);
  expect(notes[5]).toBe('Chuyển từ sổ năm 2021 (năm 2021 ghi: 30/09/2021). Hãy đối chiếu với kế hoạch năm 2022.');
});

test('nothing that a unit typed, and nothing of the journal, is in the new workbook', () => {
  const text = JSON.stringify(next.spreadsheet.sheets.filter(({ properties }) => properties.title !== 'Năm trước'));

  const journal = valuesOf(next.spreadsheet, 'Nhật ký').slice(2);
  expect(journal.filter((row) => row.some((value) => value !== null)).map((row) => row[2])).toEqual(['Thiết lập']);
  for (const { rows } of prepared.district.filled)
    for (const { people } of rows) {
      if (people.length > 3) expect(text).not.toContain(`"${people}"`);
    }
});

test("last year's tab holds what the units reported", () => {
  const truth = truthOf(prepared.district);
  const rows = valuesOf(next.spreadsheet, 'Năm trước').slice(3);
  const totals = rows.filter((row) => row[4] !== null && row[4] !== '');

  expect(totals.map((row) => row[0])).toEqual(UNITS.map(({ code }) => code));
  for (const [code, , , , state, , , classes, people] of totals) {
    const unit = truth.units[String(code)];
    const reported = unit?.state === 'submitted' || unit?.state === 'nil';
    expect([code, state, classes, people]).toEqual([
      code,
      reported ? 'Đã báo cáo' : 'Chưa báo cáo',
      unit?.classes,
      unit?.people,
    ]);
  }
  expectGolden('nam-truoc', tabText(next, 'Năm trước'));
});

describe('once the units have reported again', () => {
  let filled: EngineState;
  let problems: unknown[];
  let again: District;

  beforeAll(() => {
    filled = copyState(next);
    again = fillAgain(filled, UNITS, 7);
    const outcome = runIn(prepared.addIn, filled, 'runWholeCycle');
    expect(outcome).toMatchObject({ ok: true, expected: 16, reported: truthOf(again).reported });
    problems = (outcome.units as { problems: unknown[] }[]).flatMap((unit) => unit.problems);
  });

  test('the totals of both years are those of the units that reported in both', () => {
    const was = truthOf(prepared.district).units;
    const is = truthOf(again).units;
    const hasReported = (state: string | undefined) => state === 'submitted' || state === 'nil';
    const both = UNITS.map(({ code }) => code).filter(
      (code) => hasReported(was[code]?.state) && hasReported(is[code]?.state),
    );
    const sum = (units: typeof was, figure: 'classes' | 'people') =>
      both.reduce((total, code) => total + (units[code]?.[figure] ?? 0), 0);

    const table = valuesOf(filled.spreadsheet, 'Tổng hợp');
    const total = table.find((row) => row[1] === 'TỔNG CỘNG') ?? [];

    expect(total.slice(8, 12)).toEqual([
      sum(is, 'classes'),
      sum(is, 'people'),
      sum(was, 'classes'),
      sum(was, 'people'),
    ]);
    expect(both.length).toBeGreaterThan(5);
    expect(both.length).toBeLessThan(16);
    expect(table.flat().join('\n')).toContain(
      `cộng trên ${both.length} đơn vị năm nay và ${both.length} đơn vị năm 2021`,
    );
  });

  test('the columns of the form are the same as without a last year', () => {
    const without = copyState(next);
    without.spreadsheet.sheets = without.spreadsheet.sheets.filter(
      ({ properties }) => properties.title !== 'Năm trước',
    );
    fillAgain(without, UNITS, 7);
    runIn(prepared.addIn, without, 'runWholeCycle');
    const bodyOf = ({ spreadsheet }: EngineState) => {
      const table = valuesOf(spreadsheet, 'Tổng hợp');
      return table.slice(table.findIndex((row) => row[0] === 'I')).map((row) => row.slice(0, 7));
    };

    expect(bodyOf(filled).slice(0, bodyOf(without).length)).toEqual(bodyOf(without));
    expect(tabText(without, 'Tổng hợp')).not.toContain('2021');
  });

  test('large jumps are listed for the office and told to no unit', () => {
    expect(problems).toContainEqual(expect.objectContaining({ code: 'jumpFromLastYear', severity: 'warning' }));
    expect(tabText(filled, 'Lỗi cần sửa')).toContain('khác xa năm 2021');
    for (const { tab } of UNITS) expect(tabText(filled, tab)).not.toContain('khác xa');
  });

  test('the summary reads as the golden file says', () => {
    expectGolden('tong-hop-so-sanh', tabText(filled, 'Tổng hợp'));
  });

  test('and the year after is rolled over in the same way, with the figures of 2022', () => {
    const outcome = runIn(prepared.addIn, filled, 'rollOver');
    const after = newBookOf(filled);

    expect(outcome).toMatchObject({ ok: true, book: { title: 'tuan-le-2023' } });
    expect(titlesOf(after.spreadsheet).filter((title) => title === 'Năm trước')).toHaveLength(1);
    expect(
      new Set(
        valuesOf(after.spreadsheet, 'Năm trước')
          .slice(3)
          .flatMap((row) => row[2] ?? []),
      ),
    ).toEqual(new Set([2022]));
  });
});

test('somebody who is not of the office makes no new workbook, and whoever says no makes none either', () => {
  const state = prepared.copy();
  const before = JSON.stringify(state);
  const stranger = engineOn(prepared.addIn, state, { user: 'nguoi-la@example.org' }).run('rollOver');
  const undecided = engineOn(prepared.addIn, state, { answer: () => ({ button: 'CANCEL' }) }).run('rollOver');

  expect(stranger).toMatchObject({ ok: false });
  expect(undecided).toMatchObject({ ok: true, cancelled: true });
  expect(JSON.stringify(state) === before).toBe(true);
});
