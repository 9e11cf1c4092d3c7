// The dirty district: every kind of dirt, on every tab some, always the same.

import { toTcvn3, toVni } from '../../samples/dirty/encodings';
import { generateDirtyDistrict } from '../../samples/dirty/generate';
import { KINDS } from '../../samples/dirty/kinds';
import { inWords } from '../../samples/dirty/number-words';

const LEAST = 5;

test('every kind is met at least five times, and no tab is clean', () => {
  const { drafts } = generateDirtyDistrict();
  const counts = new Map(KINDS.map(({ kind }) => [kind, 0]));
  for (const kind of drafts.flatMap(({ kinds }) => kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);

  expect([...counts].filter(([, count]) => count < LEAST)).toEqual([]);
  expect(counts.size).toBeGreaterThan(200);
  expect(drafts.filter(({ kinds }) => kinds.length === 0)).toEqual([]);
});

test('the same seed gives the same drafts, another seed others', () => {
  const typed = (seed?: number) =>
    JSON.stringify(generateDirtyDistrict(undefined, seed).drafts.map(({ lines, kinds }) => [lines, kinds]));

  expect(typed(7)).toBe(typed(7));
  expect(typed(7)).not.toBe(typed(8));
});

// As old files of the North and of the South hold these words.
test.each([
  ['Trường THCS Nguyễn Trực', 'Tr\u00adêng THCS NguyÔn Trùc', 'Tröôøng THCS Nguyeãn Tröïc'],
  ['ủy ban nhân dân thị trấn', 'ñy ban nh©n d©n thÞ trÊn', 'uûy ban nhaân daân thò traán'],
  ['Đường về', '§\u00adêng vÒ', 'Ñöôøng veà'],
])('%s in TCVN3 and in VNI', (text, tcvn3, vni) => {
  expect(toTcvn3(text)).toBe(tcvn3);
  expect(toVni(text)).toBe(vni);
});

test.each([
  [0, 'không'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [105, 'một trăm linh năm'],
  [390, 'ba trăm chín mươi'],
])('%i is read "%s"', (value, words) => {
  expect(inWords(value)).toBe(words);
});
