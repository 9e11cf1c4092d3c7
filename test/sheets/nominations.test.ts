// The list of nominations is found and read however a unit words its heading and numbers its lines.

import { FORM } from '../../src/messages/form';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { type Grid, type GridValue, gridOfPage, tabOf, type as typeInto } from '../support/sheet-builders';

const UNIT = { code: 'X01', name: 'UBND xã Cự Khê', type: 'Xã', tab: 'Cự Khê', emails: [], otherNames: [] };
const BLANK = gridOfPage(unitPage(UNIT, 2021, 'trước ngày 10/10/2021'));
const HEADING = BLANK.values.findIndex((values) => values.includes(FORM.nominationColumns.name));
const COLUMNS = 6;

/** The section with its rows typed over, from the heading on. */
function typed(...rows: readonly (readonly GridValue[])[]): Grid {
  const cells = rows.flatMap((row, i) =>
    Array.from({ length: COLUMNS }, (_, column) => [HEADING + i, column, row[column] ?? null] as const),
  );
  return typeInto(BLANK, cells);
}

function read(tab: Grid) {
  const reading = readUnitForm(tabOf(tab));
  if (!reading.ok) throw new Error(`The form was not read: ${reading.reason}.`);
  const { nominations, missingSections, findings } = reading.form;
  const filled = nominations.filter(({ name, award }) => name.value !== null || award.value !== null);
  return {
    lines: filled.map(({ name, position, kind, award, achievement }) =>
      [name, position, kind, award, achievement].map((cell) => cell.value),
    ),
    missing: missingSections,
    findings: findings.map(({ code, place }) => [code, place]),
  };
}

test.each<[string, GridValue[], GridValue[], GridValue[]]>([
  [
    'other words',
    ['TT', 'Họ và tên', 'Chức vụ', 'Loại', 'Danh hiệu đề nghị', 'Thành tích'],
    [1, 'Nguyễn An', 'Giáo viên', 'CN', 'Giấy khen', 'Tích cực'],
    ['Nguyễn An', 'Giáo viên', 'CN', 'Giấy khen', 'Tích cực'],
  ],
  [
    'words in brackets',
    [
      'STT',
      'Tên tập thể, cá nhân (ghi đủ)',
      'Đơn vị',
      'Loại (TT/CN)',
      'Hình thức khen thưởng',
      'Thành tích\n(tóm tắt)',
    ],
    [1, 'Nguyễn An', 'TH Kim Bài', 'CN', 'Giấy khen', 'Tích cực'],
    ['Nguyễn An', 'TH Kim Bài', 'CN', 'Giấy khen', 'Tích cực'],
  ],
  [
    'no post, a year of birth',
    ['STT', 'Họ và tên', 'Năm sinh', 'Loại', 'Hình thức đề nghị', 'Tóm tắt thành tích'],
    [1, 'Nguyễn An', 1980, 'CN', 'Giấy khen', 'Tích cực'],
    ['Nguyễn An', null, 'CN', 'Giấy khen', 'Tích cực'],
  ],
  [
    'numbers without a heading, no kind',
    [null, 'Họ và tên', 'Chức vụ', 'Danh hiệu', 'Thành tích'],
    [1, 'Nguyễn An', 'Giáo viên', 'Giấy khen', 'Tích cực'],
    ['Nguyễn An', 'Giáo viên', null, 'Giấy khen', 'Tích cực'],
  ],
])('a heading with %s', (_what, heading, line, expected) => {
  expect(read(typed(heading, line, [2], [3], [4], [5]))).toEqual({ lines: [expected], missing: [], findings: [] });
});

test('the numbers of the form are no lines gone astray where its heading is lost', () => {
  expect(read(typed([], [1], [2]))).toEqual({ lines: [], missing: ['nominations'], findings: [] });
});

test('a group and a sum in the column of numbers are read as lines', () => {
  const heading = Object.values(FORM.nominationColumns);
  const rows: GridValue[][] = [['I. Tập thể'], [1, 'Tổ 1'], ['II', 'Cá nhân'], [1, 'Nguyễn An'], ['Cộng: 02']];

  expect(read(typed(heading, ...rows))).toMatchObject({
    lines: [['I. Tập thể'], ['Tổ 1'], ['Cá nhân'], ['Nguyễn An'], ['Cộng: 02']].map((line) => [
      ...line,
      ...[null, null, null, null],
    ]),
    findings: [],
  });
});

test('a kind and an award merged down are those of every line with a name', () => {
  const heading = Object.values(FORM.nominationColumns);
  const lines = [[1, 'Nguyễn An', null, 'Cá nhân', 'Giấy khen', 'Tốt'], [2, 'Trần Bình', null, null, null, 'Khá'], [3]];
  const merged = [3, 4].map((left) => ({ top: HEADING + 1, bottom: HEADING + 4, left, right: left + 1 }));
  const tab = typed(heading, ...lines);

  expect(read({ ...tab, merges: [...tab.merges, ...merged] }).lines).toEqual([
    ['Nguyễn An', null, 'Cá nhân', 'Giấy khen', 'Tốt'],
    ['Trần Bình', null, 'Cá nhân', 'Giấy khen', 'Khá'],
  ]);
});

test('words in the column of numbers beside a name are told of', () => {
  const heading = Object.values(FORM.nominationColumns);

  expect(read(typed(heading, ['Trường', 'Tổ 1'])).findings).toEqual([['strayText', `A${HEADING + 2}`]]);
});
