// A number that counts something else is never added, whatever other doubt it raises; what could be added wrongly is asked about.

import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import type { QuantityColumn } from '../../../src/core/quantity/quantity';

const read = (typed: string, column: QuantityColumn) => {
  const { value, doubt } = parseQuantity(typed, column);
  return [value, doubt];
};

test.each<[QuantityColumn, string, number]>([
  ['classes', 'khoảng 5 băng rôn', 5],
  ['classes', '1,234 tờ rơi', 1234],
  ['classes', '02 buổi x 60 người', 120],
  ['people', 'trên 40 hộ', 40],
  ['people', '3 x 20 suất quà', 60],
])('in the column of %s, "%s" counts something else before all', (column, typed, value) => {
  expect(read(typed, column)).toEqual([value, 'otherUnit']);
});

test.each<[QuantityColumn, string, string]>([
  ['people', '2 lớp, 3 buổi', 'manyNumbers'],
  ['classes', '10 băng rôn, 5 pano', 'manyNumbers'],
  ['classes', '3 buổi x 20 con', 'expression'],
  ['people', '100 người + 50 lượt', 'manyNumbers'],
  ['people', '1.234,5', 'fraction'],
  ['people', '1,234.5', 'fraction'],
])('in the column of %s, "%s" is asked about', (column, typed, doubt) => {
  expect(read(typed, column)).toEqual([null, doubt]);
});

test.each<[string, number]>([
  ['12,345', 12_345],
  ['123,456', 123_456],
])('"%s" is taken whole, with a question about its commas', (typed, value) => {
  expect(read(typed, 'people')).toEqual([value, 'ambiguousComma']);
});

test('English thousands of several groups are one number, not the first of two', () => {
  expect(parseQuantity('1,234,567', 'people')).toMatchObject({ value: 1_234_567, state: 'value' });
});
