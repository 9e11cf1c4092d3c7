// What units write into the two number columns, and what a careful clerk makes of it.

import { type Display, parseQuantity, type TypedValue } from '../../../src/core/quantity/parse-quantity';
import { confidenceOf, type Quantity, type QuantityColumn } from '../../../src/core/quantity/quantity';

type Expected = Omit<Quantity, 'raw'>;
const zero: Expected = { value: 0, state: 'zero' };
const missing: Expected = { value: null, state: 'missing' };
const taken = (value: number, more: Partial<Quantity> = {}): Expected => ({ value, state: 'value', ...more });
const asked = (doubt: NonNullable<Quantity['doubt']>): Expected => ({ value: null, state: 'asked', doubt });
const heads = (unit: string) => ({ unit, counting: 'people' as const });
const attendances = (unit: string) => ({ unit, counting: 'attendances' as const });

function read(typed: TypedValue, column: QuantityColumn, display?: Display): Expected {
  const { raw: _raw, ...rest } = parseQuantity(typed, column, display);
  return rest;
}

test.each<[string, Expected]>([
  ['02 lớp', taken(2, { unit: 'lớp' })],
  [' 3 ', taken(3)],
  ['03 lớp/ 120 hs', taken(3, { unit: 'lớp', doubt: 'secondNumber' })],
  ['1 cuộc thi', taken(1, { unit: 'cuộc thi' })],
  ['01 hội thảo', taken(1, { unit: 'hội thảo' })],
  ['2+1', asked('expression')],
  ['2-3', asked('range')],
  ['5 băng rôn', taken(5, { unit: 'băng rôn', doubt: 'otherUnit' })],
  ['Các lớp', asked('words')],
  ['x', asked('tick')],
  ['-', zero],
  ['–', zero],
  ['0', zero],
  ['ko', zero],
  ['1,5', asked('fraction')],
  ['lớp 4: 2, lớp 5: 3', asked('manyNumbers')],
  ['3 buổi phát thanh', taken(3, { unit: 'buổi phát thanh' })],
  ['5 lớp + 2 cuộc thi', taken(7)],
  ['5 lớp + 3 băng rôn', asked('manyNumbers')],
  ['30 học sinh', taken(30, { unit: 'học sinh', doubt: 'otherUnit' })],
  ['2 khoá', taken(2, { unit: 'khoá' })],
  ['1 CLB.', taken(1, { unit: 'clb' })],
  ['1O', asked('letterForDigit')],
  ['lớp 5', asked('words')],
  ['5 con gà', asked('words')],
  ['5 - 7 lớp', asked('range')],
  ['5 đến 7 lớp', asked('range')],
  ['5÷7', asked('range')],
  ['10/10/2021', asked('date')],
  ['đã tổ chức', asked('tick')],
  ['Không tổ chức', zero],
  ['−', zero],
  ['３ lớp', taken(3, { unit: 'lớp' })],
])('"%s" as a number of classes', (typed, expected) => {
  expect(read(typed, 'classes')).toEqual(expected);
});

test.each<[string, Expected]>([
  ['120 lượt', taken(120, attendances('lượt'))],
  ['1,234', taken(1234, { doubt: 'ambiguousComma' })],
  ['1 234', taken(1234)],
  ['1.250.000', taken(1_250_000, { doubt: 'veryLarge' })],
  ['12.5', asked('fraction')],
  ['450 học sinh', taken(450, heads('học sinh'))],
  ['Khoảng 300', taken(300, { doubt: 'approximate' })],
  ['500 em', taken(500, heads('em'))],
  ['85 đ/c', taken(85, heads('đ/c'))],
  ['35 hộ', taken(35, { unit: 'hộ', doubt: 'otherUnit' })],
  ['1k', taken(1000, { doubt: 'approximate' })],
  ['02 buổi x 60 người', taken(120, { ...attendances('người'), doubt: 'product' })],
  // Sheets evaluates `=50+20` and hands over 70; as a text it is asked about, never evaluated.
  ['=50+20', asked('manyNumbers')],
  ['450 (trong đó 230 nữ)', taken(450, { doubt: 'secondNumber' })],
  ['120 lượt người tham gia', taken(120, attendances('lượt người tham gia'))],
  ['Có 50 người', taken(50, heads('người'))],
  ['Tổng số: 50', taken(50)],
  ['trên 1.000 người', taken(1000, { ...heads('người'), doubt: 'approximate' })],
  ['~300', taken(300, { doubt: 'approximate' })],
  ['5 lớp', taken(5, { unit: 'lớp', doubt: 'otherUnit' })],
  ['0912345678', asked('phoneNumber')],
  ['0912 345 678', asked('phoneNumber')],
  ['0912.345.678', asked('phoneNumber')],
  ['１２０', taken(120)],
  ['50 người + 30 lượt', asked('manyNumbers')],
  ['1,234,567', taken(1_234_567, { doubt: 'veryLarge' })],
  ['1.234,5', asked('fraction')],
  ['2 x 30', taken(60, { doubt: 'product' })],
  ['50%', asked('percent')],
  ['-5', asked('negative')],
  ['1\u00a0234', taken(1234)],
  ['120 lop', taken(120, { unit: 'lop', doubt: 'otherUnit' })],
  ['3 lớp 120 người', taken(120, { ...heads('người'), doubt: 'secondNumber' })],
  ['mười người', taken(10, heads('người'))],
  ['', missing],
  ['   ', missing],
  ['......', missing],
  ['…', missing],
  ['____', missing],
  ['1.234 người', taken(1234, heads('người'))],
  ['CB,GV,NV', asked('words')],
  ['45 CB, GV, NV', taken(45, heads('cb, gv, nv'))],
])('"%s" as a number of people', (typed, expected) => {
  expect(read(typed, 'people')).toEqual(expected);
});

test.each([
  ['450 HS + 32 GV', 482],
  ['20 cán bộ, 300 học sinh', 320],
  ['450 học sinh và 32 giáo viên', 482],
])('the named parts of "%s" are added', (typed, value) => {
  const quantity = parseQuantity(typed, 'people');

  expect([quantity.value, quantity.state, quantity.doubt]).toEqual([value, 'value', undefined]);
});

test.each<[TypedValue, Expected]>([
  [70, taken(70)],
  [0, zero],
  [0.5, asked('fraction')],
  [2.0625, asked('fraction')],
  // Averages, which lost nothing.
  [2.5, asked('fraction')],
  [449.6, asked('fraction')],
  [12.05, asked('fraction')],
  [1e21, asked('veryLarge')],
  [-3, asked('negative')],
  [200_000, taken(200_000)],
  [200_001, taken(200_001, { doubt: 'veryLarge' })],
  [null, missing],
  [true, asked('tick')],
  [false, asked('tick')],
  [{ error: '#REF!' }, asked('errorValue')],
])('the cell value %j is read as it is', (typed, expected) => {
  expect(read(typed, 'people')).toEqual(expected);
});

test.each<[number, Display, Expected]>([
  [44_258, { isDate: true, shown: 'tháng 3' }, asked('date')],
  [44_258, { shown: '03/03/2021' }, asked('date')],
  [44_258, { shown: '3-3' }, asked('date')],
  [1, { shown: '100%' }, asked('percent')],
  [0.5, { shown: '50 %' }, asked('percent')],
  [0.5, { shown: '12:00' }, asked('date')],
  [120, { shown: '120' }, taken(120)],
  [-5, { shown: '-5' }, asked('negative')],
  [912_345_678, { shown: '912345678' }, asked('phoneNumber')],
])('the number %d with the display %j is read as it is shown', (typed, display, expected) => {
  expect(read(typed, 'people', display)).toEqual(expected);
});

test.each([
  [1.234, 1234],
  [999.999, 999_999],
  [12.055, 12_055],
])('%d has lost its thousands to another locale, and %d is suggested', (typed, suggestion) => {
  expect(read(typed, 'people')).toEqual({ ...asked('lostThousands'), suggestion });
});

test.each<[TypedValue, string]>([
  ['120 người', 'sure'],
  ['không', 'sure'],
  ['khoảng 120', 'doubtful'],
  ['2-3', 'none'],
  [null, 'none'],
])('the reading of %j is %s', (typed, confidence) => {
  expect(confidenceOf(parseQuantity(typed, 'people'))).toBe(confidence);
});

test.each<[number, QuantityColumn, Expected]>([
  [2_000, 'classes', taken(2_000)],
  [2_001, 'classes', taken(2_001, { doubt: 'veryLarge' })],
  [2_021, 'people', taken(2_021)],
])('%d in the column of %s is measured by what a row of that column may hold', (typed, column, expected) => {
  expect(read(typed, column)).toEqual(expected);
});

test('what was typed is kept for showing', () => {
  expect(parseQuantity(' 02  lớp ', 'classes').raw).toBe('02 lớp');
  expect(parseQuantity({ error: '#N/A' }, 'people').raw).toBe('#N/A');
});
