// Amounts as units write them.

import type { TypedValue } from '../../../src/core/quantity/parse-quantity';
import { parseMoney } from '../../../src/core/submission/money';

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
  ['Ngân sách xã: không', 0],
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
  ['3 triệu + 2 triệu'],
  ['3-5 triệu'],
  ['xã hỗ trợ'],
  ['500 nghìn đồng/lớp'],
  ['3 triệu rưỡi'],
  ['5 trăm'],
  ['5 trăm nghìn'],
  ['10 (triệu đồng)'],
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
