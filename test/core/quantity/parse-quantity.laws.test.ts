// Laws of reading quantities that hold whatever is typed.

import fc from 'fast-check';
import { parseQuantity } from '../../../src/core/quantity/parse-quantity';
import { LARGEST, type QuantityColumn } from '../../../src/core/quantity/quantity';

const RUNS = { seed: 489, numRuns: 1000 };
const column = fc.constantFrom<QuantityColumn>('classes', 'people');
const counted = column.chain((where) => fc.tuple(fc.integer({ min: 0, max: LARGEST[where] }), fc.constant(where)));

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

test.each<[string, (value: number) => string]>([
  ['plainly', String],
  ['with a leading zero', (value) => `0${value}`],
  ['with dots between thousands', (value) => grouped(value, '.')],
  ['with spaces between thousands', (value) => grouped(value, ' ')],
  ['with no-break spaces between thousands', (value) => grouped(value, '\u00a0')],
  ['with thin spaces between thousands', (value) => grouped(value, '\u2009')],
  [
    'in full-width digits',
    (value) => String(value).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? ''),
  ],
  ['with spaces around', (value) => `  ${value}\u00a0`],
])('a whole number written %s reads back as itself, without a doubt', (_how, write) => {
  fc.assert(
    fc.property(counted, ([value, where]) => {
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
    fc.property(fc.integer({ min: 0, max: LARGEST[where] }), fc.constantFrom(...words), (value, word) => {
      const quantity = parseQuantity(`${value} ${word}`, where);
      expect([quantity.value, quantity.unit, quantity.doubt]).toEqual([value, word.toLowerCase(), undefined]);
    }),
    RUNS,
  );
});

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** 0..99, with "linh" before a lone digit where something higher stands before. */
function spellTens(value: number, isAfterHigher: boolean): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return isAfterHigher ? (units === 0 ? '' : `linh ${DIGITS[units]}`) : (DIGITS[units] ?? '');
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (units === 0) return head;
  if (units === 5) return `${head} lăm`;
  return units === 1 && tens > 1 ? `${head} mốt` : `${head} ${DIGITS[units]}`;
}

/** 0..9999 as it is said in the North. */
function spell(value: number): string {
  const [thousands, hundreds, rest] = [Math.floor(value / 1000), Math.floor(value / 100) % 10, value % 100];
  const words = [
    thousands > 0 ? `${DIGITS[thousands]} nghìn` : '',
    hundreds > 0 || (thousands > 0 && rest > 0) ? `${DIGITS[hundreds]} trăm` : '',
    value < 100 ? spellTens(rest, false) : spellTens(rest, true),
  ];
  return words.filter((word) => word !== '').join(' ');
}

test('every number up to 9999 written out reads back as itself', () => {
  const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter((value) => {
    const quantity = parseQuantity(spell(value), 'people');
    return quantity.value !== value || quantity.doubt !== undefined;
  });
  expect(wrong).toEqual([]);
});

test('a number in figures with the same in words beside it is sure, and with another one asked about', () => {
  const small = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(small, small, (value, other) => {
      const { value: taken, doubt } = parseQuantity(`${value} (${spell(other)}) người`, 'people');
      expect([taken, doubt]).toEqual(value === other ? [value, undefined] : [null, 'partsDiffer']);
      expect(parseQuantity(`${spell(value)} (${value}) người`, 'people').value).toBe(value);
    }),
    RUNS,
  );
});

test('what is said about a number before or after it leaves the value as it is', () => {
  const write = fc.constantFrom<(value: number) => string>(
    (value) => `khoảng ${value} người`,
    (value) => `~${value}`,
    (value) => `trên ${grouped(value, '.')} người`,
    (value) => `${value} người trở lên`,
    (value) => `${value}+`,
    (value) => `${value} (ước tính)`,
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), write, (value, form) => {
      expect(parseQuantity(form(value), 'people')).toMatchObject({ value, doubt: 'approximate' });
    }),
    RUNS,
  );
});

test('two named parts add up, and a total beside them must be their sum', () => {
  const part = fc.integer({ min: 1, max: 50_000 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1, max: 100_000 }), (a, b, total) => {
      expect(parseQuantity(`${a} HS + ${b} GV`, 'people')).toMatchObject({ value: a + b, counting: 'people' });
      expect(parseQuantity(`HS: ${a}\nGV: ${b}`, 'people').value).toBe(a + b);
      expect(parseQuantity(`${a + b} người (${a} HS, ${b} GV)`, 'people').doubt).toBeUndefined();
      const value = total === a + b ? total : null;
      expect(parseQuantity(`${a} HS + ${b} GV = ${total}`, 'people').value).toBe(value);
    }),
    RUNS,
  );
});

const piece = fc.constantFrom(
  ...'0123456789 .,-+/x%()kO:~',
  'lớp',
  'người',
  'khoảng',
  'và',
  'đến',
  'hs',
  '０',
  'hai',
  'mươi',
  'nghìn',
  '\n',
);
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

test('composed and decomposed letters read the same', () => {
  const words = fc.constantFrom(
    'người',
    'lớp',
    'khoảng',
    'hai mươi',
    'học sinh',
    'trong đó',
    'nữ',
    '120',
    '5',
    ',',
    '+',
    '(',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), column, (pieces, where) => {
      const text = pieces.join(' ');
      expect(parseQuantity(text.normalize('NFD'), where)).toEqual(parseQuantity(text.normalize('NFC'), where));
    }),
    RUNS,
  );
});
