// Lists of units as offices keep them.

import { columnOfHeading, meaningsOf } from '../../../src/core/roster/columns';
import { type UnderstandingOptions, understandRoster } from '../../../src/core/roster/understand-roster';

const typeOf = (kinds: readonly string[]) => kinds.join('+');
const understand = (table: Parameters<typeof understandRoster>[0], options: Partial<UnderstandingOptions> = {}) =>
  understandRoster(table, { typeOf, ...options });

test.each([
  ['Tên trường', 'name'],
  ['TÊN ĐƠN VỊ', 'name'],
  ['Ten don vi', 'name'],
  ['Đơn vị/trường', 'name'],
  ['Tên đơn vị (ghi đầy đủ) *', 'name'],
  ['Email', 'emails'],
  ['Hộp thư', 'emails'],
  ['Địa chỉ email', 'emails'],
  ['Cấp học', 'type'],
  ['Mã trường', 'code'],
  ['Xã/phường', 'commune'],
  ['Số TT', undefined],
  ['STT', undefined],
  ['Địa chỉ', undefined],
  ['Số điện thoại', undefined],
  ['', undefined],
])('the heading "%s" means %s', (heading, meaning) => {
  expect(columnOfHeading(heading)).toBe(meaning);
});

test('what somebody says of a column counts before what its heading says', () => {
  const heading = ['Đơn vị', 'Tên trường', 'Ghi chú'];

  expect(meaningsOf(heading)).toEqual(['name', undefined, undefined]);
  expect(meaningsOf(heading, ['commune', undefined, 'emails'])).toEqual(['commune', 'name', 'emails']);
  expect(meaningsOf(heading, ['', 'name', 'name'])).toEqual([undefined, 'name', undefined]);
});

const DIRTY = [
  ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', null, null, null],
  ['DANH SÁCH CÁC ĐƠN VỊ', null, null, null],
  [],
  ['TT', 'Tên trường', 'Điện thoại', 'E-mail'],
  ['I', null, null, null],
  [1, ' Trường Mầm non  Bích Hòa ', '0123', 'bichhoa@example.org'],
  [2, 'TH&THCS Cao Viên', null, null],
  [],
  [3, 'Trung tâm HTCĐ xã Cự Khê', null, 'cukhe@example.org'],
  [4, 'Hợp tác xã số 1', null, null],
  ['Tổng cộng', null, 'ba đơn vị', null],
  [null, 'Tổng số: 4', null, null],
];

test('title, blank lines, groups, totals and columns of no use are passed over, and named', () => {
  const found = understand(DIRTY);

  expect(found).toMatchObject({
    headingRow: 3,
    heading: ['TT', 'Tên trường', 'Điện thoại', 'E-mail'],
    meanings: [undefined, 'name', undefined, 'emails'],
    columns: ['name', 'emails', 'code', 'type'],
    lines: [5, 6, 8, 9],
    skipped: [
      { line: 4, text: 'I' },
      { line: 10, text: 'Tổng cộng' },
      { line: 11, text: 'Tổng số: 4' },
    ],
  });
  expect(found?.rows.map(([, , code, type]) => [code, type])).toEqual([
    ['DV001', 'nursery'],
    ['DV002', 'primary+lower'],
    ['DV003', 'learning'],
    ['DV004', ''],
  ]);
  expect(found?.guessedTypes).toBe(3);
});

test('codes that are taken are not made again', () => {
  const { madeCodes } = understand(DIRTY, { takenCodes: new Set(['DV001', 'DV003']) }) ?? {};
  expect(madeCodes).toEqual(['DV002', 'DV004', 'DV005', 'DV006']);
});

test('codes and types that the list gives are left as they are, blanks included', () => {
  const found = understand([
    ['Mã', 'Tên', 'Loại'],
    ['A', 'Trường THCS A', ''],
    ['', 'Trường THCS B', 'Cấp 2'],
  ]);

  expect(found).toMatchObject({ columns: ['code', 'name', 'type'], madeCodes: [], guessedTypes: 0 });
  expect(found?.rows).toEqual([
    ['A', 'Trường THCS A', ''],
    ['', 'Trường THCS B', 'Cấp 2'],
  ]);
});

test('of a heading over two lines the one that says more counts, of two that say as much the lower one', () => {
  const two = [
    ['Mã', 'Tên', 'Liên hệ', ''],
    ['Mã', 'Tên', 'Email', 'Điện thoại'],
    ['A', 'Trường A', 'a@example.org', ''],
  ];
  expect(understand(two)).toMatchObject({ headingRow: 1, lines: [2] });
  expect(understand([['Mã', 'Tên'], ...two.slice(0, 1), ['A', 'Trường A']])).toMatchObject({
    headingRow: 1,
    lines: [2],
  });
});

test('a list whose headings say nothing is shown as it is, for somebody to say what they mean', () => {
  const table = [['Danh sách'], ['Cột 1', 'Cột 2'], ['A', 'Trường A']];

  expect(understand(table)).toMatchObject({
    headingRow: 1,
    columns: ['code', 'type'],
    meanings: [undefined, undefined],
  });
  expect(understand(table, { chosen: ['code', 'name'] })).toMatchObject({
    columns: ['code', 'name', 'type'],
    rows: [['A', 'Trường A', 'nursery+primary+lower+upper']],
  });
});

test('nothing is nothing', () => {
  expect(understand([])).toBeUndefined();
  expect(understand([[null, ''], []])).toBeUndefined();
});
