// Amounts as units write them.

import fc from 'fast-check';
import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import { parseMoney } from '../../../src/core/submission/money';
import { formatCount, formatDong } from '../../../src/core/text/vietnamese-number';

test.each<[TypedValue, number]>([
  ['15.000.000đ', 15_000_000],
  ['15.000.000 đồng', 15_000_000],
  ['15 000 000', 15_000_000],
  ['3 triệu đồng', 3_000_000],
  ['1,5 tr', 1_500_000],
  ['1.1 triệu', 1_100_000],
  ['500k', 500_000],
  ['500 nghìn đồng', 500_000],
  ['2 tỷ', 2_000_000_000],
  ['2 tỉ đồng.', 2_000_000_000],
  ['Xã hội hóa: 3 triệu đồng', 3_000_000],
  ['１５.０００.０００ VNĐ', 15_000_000],
  ['5.000.000 đồng từ Quỹ khuyến học', 5_000_000],
  ['3 triệu đồng (ba triệu đồng)', 3_000_000],
  ['1.500.000 đồng (một triệu năm trăm nghìn đồng)', 1_500_000],
  ['1.500.000 (Bằng chữ: Một triệu năm trăm nghìn đồng).', 1_500_000],
  ['15tr', 15_000_000],
  ['1tr5', 1_500_000],
  ['2tr350', 2_350_000],
  ['2 triệu 500 nghìn', 2_500_000],
  ['1 tỷ 200 triệu', 1_200_000_000],
  ['15,000,000 VND', 15_000_000],
  ['15.000.000,-', 15_000_000],
  ['3 triệu (xã hội hóa)', 3_000_000],
  ['5 triệu + 2 triệu', 7_000_000],
  ['5tr+2tr', 7_000_000],
  ['3 triệu + 2.000.000đ', 5_000_000],
  ['5 triệu và 500 nghìn', 5_500_000],
  ['1.500.000đ; 2.000.000đ', 3_500_000],
  ['2.500.000 đ (hai triệu năm trăm nghìn đồng)', 2_500_000],
  ['3.000.000 (ba triệu)', 3_000_000],
  ['mười triệu đồng', 10_000_000],
  ['Hỗ trợ 5 triệu đồng', 5_000_000],
  ['1.500.000 đồng chẵn', 1_500_000],
  ['5 trieu', 5_000_000],
  ['500 ngàn đồng', 500_000],
  ['0đ', 0],
  ['0 đồng', 0],
  ['khong co', 0],
  ['không huy động', 0],
  ['Ngân sách xã: không', 0],
  ['100.000', 100_000],
  ['nghìn đồng: 1.500', 1_500_000],
  ['1.500k', 1_500_000],
  ['1.500 nghìn đồng', 1_500_000],
  ['15.000 (nghìn đồng)', 15_000_000],
  ['10 (triệu đồng)', 10_000_000],
  ['1 triệu rưỡi', 1_500_000],
  ['2 triệu 5', 2_500_000],
  ['15.000.000,00', 15_000_000],
  ['3.000.000 đồng./.', 3_000_000],
  ['2.000.000 đồng (nguồn chi thường xuyên năm 2021)', 2_000_000],
  ['Hội CMHS hỗ trợ 3.000.000đ', 3_000_000],
  ['Miễn phí', 0],
  ['Không', 0],
  ['không có', 0],
  ['-', 0],
  ['0', 0],
  [0, 0],
  [5_000_000, 5_000_000],
])('%j is %d đồng', (typed, dong) => {
  expect(parseMoney(typed)).toMatchObject({ dong, state: 'value' });
});

test.each<[TypedValue]>([
  ['khoảng 3 triệu'],
  ['dự kiến 5 triệu'],
  ['5 triệu?'],
  ['5+2 triệu'],
  ['5-10 triệu'],
  ['5.000.000 x 2'],
  ['5.000.000 đồng x 2'],
  ['5 triệu đ/c'],
  ['10 triệu đồng/lớp'],
  ['10 triệu mỗi lớp'],
  ['2.500.000 đ (hai triệu đồng)'],
  ['từ nguồn chi thường xuyên'],
  ['Ngân sách: 5 triệu, xã hội hóa: 3 triệu'],
  ['5'],
  ['15'],
  ['15,000'],
  [5],
  [999],
  ['1.500'],
  ['1500'],
  ['2021'],
  [1500],
  ['99.999'],
  ['1,500k'],
  ['1.234 triệu'],
  ['12,345 triệu'],
  ['Hai triệu năm trăm'],
  ['1.500.000.000.000'],
  ['dự kiến chi 5 triệu'],
  ['Hội CMHS đề nghị hỗ trợ 3 triệu'],
  ['3 triệu 500'],
  [15.5],
  ['3-5 triệu'],
  ['xã hỗ trợ'],
  ['500 nghìn đồng/lớp'],
  ['5 trăm'],
  ['5 trăm nghìn'],
  ['15.000.000 từ công ty'],
  ['200 usd'],
  ['5 trang'],
  ['3 đợt'],
  ['5 kg gạo'],
  [-5],
  [1.5],
  [true],
  [{ error: '#VALUE!' }],
])('%j is asked about', (typed) => {
  expect(parseMoney(typed)).toMatchObject({ dong: null, state: 'asked' });
});

test.each<[TypedValue]>([[null], [''], ['  '], ['.......'], ['…']])('%j is nothing typed', (typed) => {
  expect(parseMoney(typed)).toMatchObject({ dong: null, state: 'missing' });
});

test('what was typed is kept for showing', () => {
  expect(parseMoney(' 3  triệu ').raw).toBe('3 triệu');
  expect(parseMoney({ error: '#REF!' }).raw).toBe('#REF!');
});

const RUNS = { seed: 489, numRuns: 1000 };
const dong = fc.integer({ min: 100_000, max: 2_000_000_000 });

test.each<[string, (amount: number) => string]>([
  ['plain digits', String],
  ['dots', formatCount],
  ['dots and đồng', formatDong],
  ['dots and đ', (amount) => `${formatCount(amount)}đ`],
  ['spaces', (amount) => formatCount(amount).replace(/\./g, ' ')],
  ['a source before it', (amount) => `Xã hội hóa: ${formatDong(amount)}`],
])('an amount written with %s reads back as itself', (_how, write) => {
  fc.assert(
    fc.property(dong, (amount) => {
      expect(parseMoney(write(amount))).toMatchObject({ dong: amount, state: 'value' });
    }),
    RUNS,
  );
});

test('two amounts with their units add up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), dong, (millions, amount) => {
      expect(parseMoney(`${millions} triệu + ${formatDong(amount)}`).dong).toBe(millions * 1_000_000 + amount);
    }),
    RUNS,
  );
});

test('any text is read without an exception, and has an amount exactly when it is understood', () => {
  const piece = fc.constantFrom(...'0123456789 .,-+/()k:x', 'triệu', 'tr', 'đồng', 'đ', 'nghìn', 'hai', 'không', 'mỗi');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const money = parseMoney(typed);
      expect(money.dong !== null).toBe(money.state === 'value');
      expect(money.dong === null || (Number.isInteger(money.dong) && money.dong >= 0)).toBe(true);
      expect({ ...parseMoney(typed.normalize('NFD')), raw: '' }).toEqual({
        ...parseMoney(typed.normalize('NFC')),
        raw: '',
      });
    }),
    { ...RUNS, numRuns: 5000 },
  );
});
