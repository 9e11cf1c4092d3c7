// Rosters as offices keep them, and every fault at its row.

import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import { recogniseColumns } from '../../../src/core/roster/columns';
import { parseRoster } from '../../../src/core/roster/parse-roster';
import { expectedUnits } from '../../../src/core/roster/unit';
import { unit } from '../../support/core-builders';

const PLACE = { in: 'Danh sách' };

function parse(heading: readonly string[], rows: readonly (readonly TypedValue[])[]) {
  const placeOf = (line: number, column: number) => ({ in: PLACE.in, at: `${'ABCDEFGHI'[column]}${line + 2}` });
  return parseRoster({ heading, rows, reservedTabs: ['Tổng hợp'], place: PLACE, placeOf });
}

const FULL = ['Mã', 'Tên đơn vị', 'Loại', 'Trang', 'Thư điện tử', 'Tên khác', 'Từ ngày', 'Đến ngày', 'Sáp nhập vào'];
const ROW = ['TO001', 'UBND thị trấn Kim Bài', 'UBND xã', 'Kim Bài', 'kimbai@example.org', null, null, null, null];
const withValue = (column: number, value: TypedValue) => ROW.map((old, i) => (i === column ? value : old));

test.each([
  ['Vietnamese', FULL],
  ['Vietnamese, otherwise', ['MÃ ĐƠN VỊ', 'tên:', 'Khối', 'Tên trang', 'E-mail', 'Cách viết khác', 'Hiệu lực từ']],
  ['English', ['Code', 'Name', 'Type', 'Tab', 'Emails', 'Aliases', 'Valid from'.replace(' ', '')]],
  ["the sample's field names", ['id', 'officialName', 'type', 'tabName', 'email', 'aliases', 'validFrom']],
])('headings in %s are recognised', (_language, heading) => {
  expect(recogniseColumns(heading)).toMatchObject({
    code: 0,
    name: 1,
    type: 2,
    tab: 3,
    emails: 4,
    otherNames: 5,
    validFrom: 6,
  });
});

test('of two columns with the same meaning the left one is taken, and strange ones are passed over', () => {
  expect(recogniseColumns(['Ghi chú', 'id', 'Mã', 'Tên'])).toEqual({ code: 1, name: 3 });
});

test('a full line becomes a unit', () => {
  const line = [
    'TO001',
    ' Trường  A ',
    'THCS',
    'A',
    'a@example.org; b@example.org',
    'THCS A; ; A',
    44197,
    '31/12/2021',
    'TO2',
  ];

  const successor = withValue(0, 'TO2');

  expect(parse(FULL, [line, successor])).toMatchObject({
    units: [
      {
        code: 'TO001',
        name: 'Trường A',
        type: 'THCS',
        tab: 'A',
        emails: ['a@example.org', 'b@example.org'],
        otherNames: ['THCS A', 'A'],
        validFrom: '2021-01-01',
        validTo: '2021-12-31',
        mergedInto: ['TO2'],
      },
      { code: 'TO2' },
    ],
    faults: [],
  });
});

test('code and name are enough: the tab is named as the unit', () => {
  const { units, faults } = parse(['Mã', 'Tên'], [[7, 'Trường A']]);

  expect(faults).toEqual([]);
  expect(units).toEqual([{ code: '7', name: 'Trường A', type: '', tab: 'Trường A', emails: [], otherNames: [] }]);
});

test('a roster without its two columns is refused with both named', () => {
  expect(parse(['STT', 'Ghi chú'], [[1, 'A']])).toEqual({
    units: [],
    faults: [
      { code: 'missingColumn', place: PLACE, params: { column: 'code' } },
      { code: 'missingColumn', place: PLACE, params: { column: 'name' } },
    ],
  });
});

test('blank rows are passed over and later faults still name their own row', () => {
  const { units, faults } = parse(FULL, [ROW, [null, '  ', ''], withValue(0, '')]);

  expect(units).toHaveLength(2);
  expect(faults).toContainEqual({
    code: 'missingCode',
    place: { in: 'Danh sách', at: 'A4' },
    params: { value: 'UBND thị trấn Kim Bài' },
  });
});

test('a roster of blank rows is empty', () => {
  expect(parse(FULL, [[null], ['']]).faults).toEqual([{ code: 'emptyRoster', place: PLACE, params: {} }]);
});

test.each<[string, number, TypedValue, string]>([
  ['missingName', 1, null, 'TO001'],
  ['badEmail', 4, 'a@example.org, kimbai', 'kimbai'],
  ['badDate', 6, '31/02/2021', '31/02/2021'],
  ['badDate', 7, 'cuối năm', 'cuối năm'],
  ['badDate', 6, 1e15, '1000000000000000'],
  ['badTabTitle', 3, 'A/B', 'A/B'],
  ['badTabTitle', 3, "'A", "'A"],
  ['badTabTitle', 3, 'a'.repeat(101), 'a'.repeat(101)],
])('%s is found in column %d holding %j', (code, column, value, named) => {
  expect(parse(FULL, [withValue(column, value)]).faults).toEqual([
    { code, place: { in: 'Danh sách', at: `${'ABCDEFGHI'[column]}2` }, params: { value: named } },
  ]);
});

test('a code given twice names both rows', () => {
  expect(parse(FULL, [ROW, withValue(3, 'Trang khác')]).faults).toEqual([
    { code: 'duplicateCode', place: { in: 'Danh sách', at: 'A3' }, params: { value: 'TO001', first: 'A2' } },
  ]);
});

test('tab titles that differ in capitals or tone style only are the same', () => {
  const rows = [
    withValue(3, 'Trường Hoà Bình'),
    withValue(3, 'TRƯỜNG HÒA BÌNH').map((v) => (v === 'TO001' ? 'TO002' : v)),
  ];

  expect(parse(FULL, rows).faults).toEqual([
    { code: 'duplicateTab', place: { in: 'Danh sách', at: 'D3' }, params: { value: 'TRƯỜNG HÒA BÌNH', first: 'D2' } },
  ]);
});

test('all faults of all rows come together', () => {
  const { faults } = parse(FULL, [withValue(4, 'x'), withValue(1, null)]);

  expect(faults.map(({ code }) => code).sort()).toEqual(['badEmail', 'duplicateCode', 'duplicateTab', 'missingName']);
});

test('units are expected when they exist on a day of the week, but for those whose successor reports for them', () => {
  const units = [
    unit('always'),
    unit('openedOnTheLastDay', { validFrom: '2021-10-07' }),
    unit('openedAfter', { validFrom: '2021-10-08' }),
    unit('closedOnTheFirstDay', { validTo: '2021-10-01' }),
    unit('closedBefore', { validTo: '2021-09-30' }),
    unit('mergedOnTheWay', { validTo: '2021-10-03', mergedInto: ['openedOnTheLastDay'] }),
    unit('mergedAtTheEnd', { validTo: '2021-10-07', mergedInto: ['openedAfter'] }),
  ];

  expect(expectedUnits(units, { startDate: '2021-10-01', endDate: '2021-10-07' }).map(({ code }) => code)).toEqual([
    'always',
    'openedOnTheLastDay',
    'closedOnTheFirstDay',
    'mergedAtTheEnd',
  ]);
});

test('a unit may not be given a tab of the office, however the title is written', () => {
  const { faults } = parse(['Mã', 'Tên đơn vị', 'Trang'], [['A', 'Đơn vị A', 'TỔNG HỢP']]);

  expect(faults).toEqual([expect.objectContaining({ code: 'reservedTab', params: { value: 'TỔNG HỢP' } })]);
});
