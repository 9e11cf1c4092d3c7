// The typed cells that come with the task's material, with what it expects of each, in our own terms.

import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import type { Quantity, QuantityColumn } from '../../../src/core/quantity/quantity';

test.each<[QuantityColumn, string, Partial<Quantity>]>([
  ['classes', '02 lớp', { value: 2, unit: 'lớp' }],
  ['classes', ' 3 ', { value: 3 }],
  ['classes', '03 lớp/ 120 hs', { value: 3, unit: 'lớp', doubt: 'secondNumber' }],
  ['classes', '1 cuộc thi', { value: 1, unit: 'cuộc thi' }],
  ['classes', '01 hội thảo', { value: 1, unit: 'hội thảo' }],
  ['classes', '2+1', { value: null, doubt: 'expression' }],
  ['classes', '2-3', { value: null, doubt: 'range' }],
  ['classes', '5 băng rôn', { value: 5, unit: 'băng rôn', doubt: 'otherUnit' }],
  ['classes', 'Các lớp', { value: null, doubt: 'words' }],
  ['classes', 'x', { value: null, doubt: 'tick' }],
  ['classes', '-', { value: 0, state: 'zero' }],
  ['classes', '–', { value: 0, state: 'zero' }],
  ['classes', '0', { value: 0, state: 'zero' }],
  ['classes', 'ko', { value: 0, state: 'zero' }],
  ['classes', '1,5', { value: null, doubt: 'fraction' }],
  ['classes', 'lớp 4: 2, lớp 5: 3', { value: null, doubt: 'manyNumbers' }],
  ['people', '120 lượt', { value: 120, counting: 'attendances' }],
  ['people', '1,234', { value: 1234, doubt: 'ambiguousComma' }],
  ['people', '1 234', { value: 1234 }],
  ['people', '1.250.000', { value: 1_250_000, doubt: 'veryLarge' }],
  ['people', '12.5', { value: null, doubt: 'fraction' }],
  ['people', '450 học sinh', { value: 450, unit: 'học sinh', counting: 'people' }],
  ['people', 'Khoảng 300', { value: 300, doubt: 'approximate' }],
  ['people', '500 em', { value: 500, unit: 'em' }],
  ['people', '85 đ/c', { value: 85, unit: 'đ/c' }],
  ['people', '35 hộ', { value: 35, doubt: 'otherUnit' }],
  ['people', '1k', { value: 1000, doubt: 'approximate' }],
  ['people', '02 buổi x 60 người', { value: 120, doubt: 'product', counting: 'attendances' }],
  // The spreadsheet works the formula out and hands over 70; as a text nobody evaluates it.
  ['people', '=50+20', { value: null, doubt: 'manyNumbers' }],
  ['people', '450 (trong đó 230 nữ)', { value: 450, doubt: 'secondNumber' }],
])('in the column of %s, "%s" is %j', (column, typed, expected) => {
  const quantity = parseQuantity(typed, column);

  expect(quantity).toMatchObject(expected);
  expect(quantity.doubt).toBe(expected.doubt);
});
