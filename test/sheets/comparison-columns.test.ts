// Last year beside the summary: the columns, what stands below the total, and what is said above.

import { compareEachUnit } from '../../src/core/comparison/unit-comparison';
import { summarize } from '../../src/core/summary/summarize';
import { describeChange, describeUnitComparison } from '../../src/messages/comparison';
import { summaryPage } from '../../src/sheets/pages/summary-page';
import { CONTEST, compare, lastYear, now, past, TRAINED, unit } from '../core/comparison/years';
import { catalogue } from '../support/core-builders';
import { snapshot } from '../support/sheet-builders';

const NOW = { date: '2022-10-11', time: '08:00' };

function table(...given: Parameters<typeof compare>) {
  const comparison = compare(...given);
  const page = summaryPage(summarize(given[1], catalogue), snapshot(), NOW, comparison);
  return { page, rows: page.rows.map(({ cells }) => cells.map(({ value }) => value)) };
}

test('each line, group and total has both years and the change; what was held only last year stands below and is in the sums', () => {
  const { page, rows } = table(
    lastYear(
      past('A', [
        [TRAINED, 2, 60],
        [CONTEST, 1, 100],
        ['Thả diều', 1, 40],
      ]),
    ),
    [now(unit('A'), [[TRAINED, 3, 45]])],
  );
  const body = rows.slice(rows.findIndex(([first]) => first === 'I'));

  expect(page.columns).toHaveLength(14);
  expect(body.map((row) => [row[1], ...row.slice(8)])).toEqual([
    ['Lớp học, cuộc thi', 3, 45, 3, 160, '0,0%', '-71,9%'],
    [TRAINED, 3, 45, 2, 60, '+50,0%', '-25,0%'],
    ['TỔNG CỘNG', 3, 45, 4, 200, '-25,0%', '-77,5%'],
    ['Hoạt động chỉ có ở năm 2021 (đã tính trong các dòng cộng)', null, null, null, null, null, null],
    [CONTEST, 0, 0, 1, 100, '-100,0%', '-100,0%'],
    ['Thả diều', 0, 0, 1, 40, '-100,0%', '-100,0%'],
  ]);
});

test('every row reaches as far as the columns, so that the grid has no hole', () => {
  const { page } = table(lastYear(past('A', [[CONTEST, 1, 100]])), [now(unit('A'), [[TRAINED, 3, 45]])]);
  const heading = page.rows.findIndex(({ cells }) => cells[0]?.value === 'STT');

  expect(page.rows.slice(heading).map(({ cells }) => cells.length)).toEqual(page.rows.slice(heading).map(() => 14));
  expect(page.merges).toContainEqual({ top: heading, bottom: heading + 1, left: 8, right: 14 });
});

test.each([
  [0, 0, ''],
  [0, 5, 'mới có'],
  [4, 5, '+25,0%'],
  [5, 4, '-20,0%'],
  [5, 5, '0,0%'],
  [3, 1, '-66,7%'],
])('from %d to %d is %j', (before, after, text) => {
  expect(describeChange(before, after)).toBe(text);
});

test('above the table stands of how many units it speaks, and every unit that it does not speak of', () => {
  const closed = [unit('S', { validTo: '2022-01-01', mergedInto: ['A', 'B'] }), unit('G', { validTo: '2022-01-01' })];
  const { rows } = table(
    {
      ...lastYear(past('S', [[TRAINED, 2, 60]]), past('G', []), past('L', [], { reported: false })),
      doubtful: ['Trường S'],
    },
    [now(unit('A'), [[TRAINED, 1, 30]]), now(unit('B'), [[TRAINED, 1, 30]]), now(unit('L'), []), now(unit('N'), [])],
    closed,
  );
  const lines = rows
    .map(([first]) => String(first))
    .slice(
      3,
      rows.findIndex(([first]) => first === 'STT'),
    );

  expect(lines).toEqual([
    'So với năm 2021: cộng trên 2 đơn vị năm nay và 1 đơn vị năm 2021 là cùng đơn vị (kể cả qua sáp nhập) và đều đã báo cáo.',
    'Chỉ so sánh được theo nhóm: Trường S (năm 2021) với Trường A, Trường B (năm nay).',
    'Không đưa vào so sánh vì năm 2021 không báo cáo: Trường L.',
    'Đơn vị mới năm nay, không có số liệu để so sánh: Trường N.',
    'Đơn vị của năm 2021 không còn đơn vị nối tiếp năm nay: Trường G (không còn phải báo cáo, chưa ghi "Sáp nhập vào").',
    'Trang "Năm trước" đã bị sửa: các dòng không khớp dòng cộng của Trường S; so sánh tính theo từng dòng.',
  ]);
});

test('of each unit it is said in words what it is compared with, or why it is not', () => {
  const closed = [
    unit('S', { validTo: '2022-01-01', mergedInto: ['A', 'B'] }),
    unit('M', { validTo: '2022-01-01', mergedInto: ['C'] }),
  ];
  const comparison = compare(
    lastYear(past('S', []), past('M', []), past('C', []), past('D', []), past('L', [], { reported: false })),
    ['A', 'B', 'C', 'D', 'L', 'N'].map((code) => now(unit(code), [])),
    closed,
  );
  const words = [...compareEachUnit(comparison)].map(([code, one]) => [code, describeUnitComparison(code, one, 2021)]);

  expect(Object.fromEntries(words)).toEqual({
    A: 'chỉ so sánh được theo nhóm: Trường S (năm 2021) với Trường A, Trường B (năm nay)',
    B: 'chỉ so sánh được theo nhóm: Trường S (năm 2021) với Trường A, Trường B (năm nay)',
    C: 'cộng của Trường M, Trường C',
    D: '',
    L: 'năm 2021 chưa báo cáo: Trường L',
    N: 'đơn vị mới',
  });
});
