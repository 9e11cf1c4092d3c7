// Laws of reading quantities that hold whatever is typed.

import fc from 'fast-check';
import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import type { QuantityColumn } from '../../../src/core/quantity/quantity';

const RUNS = { seed: 489, numRuns: 1000 };
const column = fc.constantFrom<QuantityColumn>('classes', 'people');
const count = fc.integer({ min: 0, max: 200_000 });

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

test.each<[string, (value: number) => string]>([
  ['plainly', String],
  ['with a leading zero', (value) => `0${value}`],
  ['with dots between thousands', (value) => grouped(value, '.')],
  ['with spaces between thousands', (value) => grouped(value, ' ')],
  ['with spaces around', (value) => `  ${value}\u00a0`],
])('a whole number written %s reads back as itself, without a doubt', (_how, write) => {
  fc.assert(
    fc.property(count, column, (value, where) => {
      const quantity = parseQuantity(write(value), where);
      expect(quantity.value).toBe(value);
      expect(quantity.doubt).toBeUndefined();
    }),
    RUNS,
  );
});

test.each<[QuantityColumn, string[]]>([
  ['classes', ['lớp', 'cuộc thi', 'buổi', 'hội thảo', 'chuyên đề', 'LỚP']],
  ['people', ['người', 'học sinh', 'HS', 'em', 'lượt người', 'đ/c']],
])('a whole number with a unit word of the column %s reads back as itself', (where, words) => {
  fc.assert(
    fc.property(count, fc.constantFrom(...words), (value, word) => {
      const quantity = parseQuantity(`${value} ${word}`, where);
      expect([quantity.value, quantity.unit, quantity.doubt]).toEqual([value, word.toLowerCase(), undefined]);
    }),
    RUNS,
  );
});

const piece = fc.constantFrom(...'0123456789 .,-+/x%()kO:~', 'lớp', 'người', 'khoảng', 'và', 'đến', 'hs', '０');
const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
);

test('any text is read without an exception, and has no value exactly when it is missing or asked about', () => {
  fc.assert(
    fc.property(anything, column, (text, where) => {
      const { value, state, doubt } = parseQuantity(text, where);
      expect(value === null).toBe(state === 'missing' || state === 'asked');
      expect(value === null || (Number.isInteger(value) && value >= 0)).toBe(true);
      expect(value === 0).toBe(state === 'zero');
      if (state === 'asked') expect(doubt).toBeDefined();
    }),
    { ...RUNS, numRuns: 5000 },
  );
});
