// Thanh Oai in 2024 and 2025: 21 communes became four on 01/07/2025, two of them by way of a third on 01/01/2025 (resolution
// 1656/NQ-UBTVQH15). Names were used again for other communes, so only the office's own codes tell who is who. How Kim Thư and Cự Khê
// were divided is not known to the commune: that parts went to Dân Hòa and Thanh Oai is this test's.

import type { Json } from '../../local/google/api';
import { createSheetsApi } from '../../local/google/sheets';
import type { EngineState } from '../../local/google/state';
import { createBook } from '../../local/store/open-book';
import { fillBook } from '../../samples/thanh-oai-2021/fill-book';
import { type BuiltAddIn, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { type FilledUnit, NO_WORDS } from '../../samples/thanh-oai-2021/write-unit';
import { builtAddIn, engineOn } from './district';
import { expectGolden } from './golden';
import { newBookOf, runIn, valuesOf } from './years';

const NOW_2024 = new Date('2024-10-11T08:00:00+07:00');
const NOW_2025 = new Date('2025-10-11T08:00:00+07:00');

/** Names of 2024 and the codes of what became of them; codes are the office's own. */
const COMMUNES: readonly (readonly [code: string, name: string, into: string])[] = [
  ['X01', 'thị trấn Kim Bài', 'X31'],
  ['X02', 'xã Cự Khê', 'X32; X31'],
  ['X03', 'xã Bích Hòa', 'X32'],
  ['X04', 'xã Mỹ Hưng', 'X33'],
  ['X05', 'xã Cao Viên', 'X32'],
  ['X06', 'xã Bình Minh', 'X32'],
  ['X07', 'xã Tam Hưng', 'X33'],
  ['X08', 'xã Thanh Cao', 'X32'],
  ['X09', 'xã Thanh Thùy', 'X33'],
  ['X10', 'xã Thanh Mai', 'X31'],
  ['X11', 'xã Thanh Văn', 'X33'],
  ['X12', 'xã Đỗ Động', 'X31'],
  ['X13', 'xã Kim An', 'X31'],
  ['X14', 'xã Kim Thư', 'X31, X34'],
  ['X15', 'xã Phương Trung', 'X31'],
  ['X16', 'xã Tân Ước', 'X34'],
  ['X17', 'xã Dân Hòa', 'X34'],
  ['X18', 'xã Liên Châu', 'X34'],
  ['X19', 'xã Cao Dương', 'X30'],
  ['X20', 'xã Xuân Dương', 'X30'],
  ['X21', 'xã Hồng Dương', 'X34'],
];
const NEW_COMMUNES = [
  ['X31', 'xã Thanh Oai'],
  ['X32', 'xã Bình Minh'],
  ['X33', 'xã Tam Hưng'],
  ['X34', 'xã Dân Hòa'],
] as const;

const HEADING = ['code', 'name', 'tab', 'validFrom', 'validTo', 'mergedInto'];

/** Closed and opened units stand in the roster of 2024 already: they were not expected yet, or still were. */
function roster(): Json {
  const rows = [
    ...COMMUNES.map(([code, name, into]) => [code, `UBND ${name}`, `${code} ${name}`, '', lastDay(into), into]),
    ['X30', 'UBND xã Cao Xuân Dương', 'X30 Cao Xuân Dương', '01/01/2025', '30/06/2025', 'X34'],
    ...NEW_COMMUNES.map(([code, name]) => [code, `UBND ${name}`, `${code} ${name}`, '01/07/2025', '', '']),
    ['TH01', 'Trường Tiểu học Kim Bài', 'TH Kim Bài', '', '', ''],
    ['TH02', 'Trường Tiểu học Cự Khê', 'TH Cự Khê', '', '', ''],
    ['TT01', 'Trung tâm Ngoại ngữ Kim Bài', 'TTNN Kim Bài', '', '31/12/2024', ''],
    ['TH03', 'Trường Tiểu học mới', 'TH mới', '01/08/2025', '', ''],
  ];
  return { source: 'roster.json', heading: HEADING, rows, counted: 'item', first: 1 };
}

function lastDay(into: string): string {
  return into === 'X30' ? '31/12/2024' : '30/06/2025';
}

/** By unit code, how many people came to one class. */
type Attendance = Readonly<Record<string, number>>;

function fill({ spreadsheet }: EngineState, attendance: Attendance, now: Date): void {
  const filled = Object.entries(attendance).map(
    ([code, people]): FilledUnit => ({
      code,
      rows: [
        {
          activity: 'Chuyên đề phổ biến, giáo dục pháp luật',
          organizer: 'Đơn vị tổ chức',
          classes: '2',
          people: String(people),
          note: '',
        },
      ],
      ...NO_WORDS,
      nil: false,
      submit: true,
      truth: { state: 'submitted', rows: 1, classes: 2, people },
    }),
  );
  const [renamed = '', pushedDown = ''] = Object.keys(attendance);
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  const caller = { actor: OFFICE, authMode: 'FULL', now } as const;
  fillBook(api, spreadsheet.spreadsheetId, caller, { units: [], filled, renamed, pushedDown });
}

/** Powers of two and some more, so that every sum says whose figures are in it. */
const IN_2024: Attendance = {
  ...Object.fromEntries(COMMUNES.map(([code], i) => [code, 2 ** (i % 17) + 10 * Math.floor(i / 17) + 20])),
  TH01: 100,
  TH02: 200,
  TT01: 300,
};
const IN_2025: Attendance = { X31: 700, X32: 900, X33: 5000, X34: 1100, TH01: 120, TH02: 700, TH03: 50 };

const sumOf = (codes: readonly string[]) => codes.reduce((sum, code) => sum + (IN_2024[code] ?? 0), 0);
const intoOf = (...targets: string[]) =>
  COMMUNES.filter(([, , into]) => targets.some((target) => into.includes(target))).map(([code]) => code);

let addIn: BuiltAddIn;
let book: EngineState;

beforeAll(async () => {
  addIn = await builtAddIn();
  const old = createBook('tuan-le-2024.xlsx', { title: 'tuan-le-2024', owner: OFFICE, now: NOW_2024 }).state;
  const dates = { year: 2024, startDate: '01/10/2024', endDate: '07/10/2024', deadline: '10/10/2024' };
  const settings = { source: 'settings.json', values: { ...dates, planDate: '20/09/2024', officeEmails: [OFFICE] } };
  engineOn(addIn, old, { now: NOW_2024 }).run('setUpFrom', [{ roster: roster(), settings }], 'client');
  fill(old, IN_2024, NOW_2024);
  expect(runIn(addIn, old, 'rollOver', NOW_2024)).toMatchObject({ ok: true, created: 7 });
  book = newBookOf(old);
  fill(book, IN_2025, NOW_2025);
});

test('what can be compared is compared with all that it was before; what cannot is named', () => {
  const outcome = runIn(addIn, book, 'runWholeCycle', NOW_2025);
  expect(outcome).toMatchObject({ ok: true, expected: 7, reported: 7 });

  const table = valuesOf(book.spreadsheet, 'Tổng hợp');
  const total = table.find((row) => row[1] === 'TỔNG CỘNG') ?? [];
  const closed = IN_2024.TT01 ?? 0;
  const people2024 = Object.values(IN_2024).reduce((sum, one) => sum + one, 0) - closed;
  const people2025 = Object.values(IN_2025).reduce((sum, one) => sum + one, 0) - (IN_2025.TH03 ?? 0);

  // 21 communes and two schools before, four and the same two now; a centre closed, a school opened.
  // Behind the hidden column of the rows they rest on.
  expect(total.slice(8, 12)).toEqual([12, people2025, 46, people2024]);
  const lines = table.map((row) => String(row[0])).filter((text) => /^(So với|Chỉ so sánh|Đơn vị)/.test(text));
  expectGolden('so-sanh-2025', `${lines.join('\n')}\n`);
});

test('the commune Tam Hưng of 2025 is compared with the four it was made of, not with the Tam Hưng of 2024', () => {
  const units = runIn(addIn, structuredClone(book), 'checkReports', NOW_2025).units as unknown as {
    code: string;
    problems: { code: string; message: string }[];
  }[];
  const jumps = units.flatMap(({ code, problems }) =>
    problems.filter((problem) => problem.code === 'jumpFromLastYear').map(({ message }) => `${code}: ${message}`),
  );

  // The other three new communes share what was Kim Thư and Cự Khê, so that none of them jumps by itself.
  const from = 'cộng của UBND xã Mỹ Hưng, UBND xã Tam Hưng, UBND xã Thanh Thùy, UBND xã Thanh Văn';
  expect(sumOf(intoOf('X33'))).toBe(1432);
  expect(jumps).toEqual([
    `X33: Tổng số lớp/số cuộc thi là 2, khác xa năm 2024 (8, ${from}).`,
    `X33: Tổng số người là 5.000, khác xa năm 2024 (1.432, ${from}).`,
    'TH02: Tổng số người là 700, khác xa năm 2024 (200).',
  ]);
});
