// Texts without their marks, and how alike two texts are.

import fc from 'fast-check';
import { fold } from '../../../src/core/text/fold';
import { similarity } from '../../../src/core/text/similarity';
import { stripDiacritics } from '../../../src/core/text/strip-diacritics';

const RUNS = { seed: 489, numRuns: 1000 };
const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ  -.,()"12HKLMQU');
const text = fc.array(letter, { maxLength: 24 }).map((letters) => letters.join(''));

test.each([
  ['Đỗ Động', 'do dong'],
  ['Ðỗ Ɖộng', 'do dong'],
  ['Trường Tiểu học Cự Khê', 'truong tieu hoc cu khe'],
  ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
  ['kỹ năng', 'ki nang'],
  ['ky nang', 'ki nang'],
  ['quý III', 'qui iii'],
  ['qúy III', 'qui iii'],
  ['quy III', 'qui iii'],
  ['hoà bình', 'hoa binh'],
  ['Bǎng rôn', 'bang ron'],
  ['Trường'.normalize('NFD'), 'truong'],
  ['“Sách”  – báo', '"sach"-bao'],
  ['Café', 'cafe'],
  ['', ''],
])('%j without its marks is %j', (typed, expected) => {
  expect(stripDiacritics(typed)).toBe(expected);
});

test('without marks there is nothing more to take away, and folding first changes nothing', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const plain = stripDiacritics(typed);
      expect(plain).toMatch(/^[\x20-\x7e]*$/);
      expect(stripDiacritics(plain)).toBe(plain);
      expect(stripDiacritics(fold(typed))).toBe(plain);
    }),
    RUNS,
  );
});

test('likeness is the same both ways, between 0 and 1, and 1 for equal texts alone', () => {
  fc.assert(
    fc.property(text.map(fold), text.map(fold), (a, b) => {
      const likeness = similarity(a, b);
      expect(similarity(b, a)).toBeCloseTo(likeness, 12);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(likeness === 1).toBe(a === b);
      expect(similarity(a, a)).toBe(1);
    }),
    RUNS,
  );
});

test.each([
  ['nothing in common', 'đọc sách', 'xyz', 0, 0.15],
  ['the empty text', '', 'đọc sách', 0, 0],
  ['one mark', 'cuộc thi tìm hiểu', 'cuộc thi tìm hiều', 0.95, 0.97],
  ['no marks at all', 'cuộc thi tìm hiểu', 'cuoc thi tim hieu', 0.87, 0.9],
  ['one letter', 'cuộc thi tìm hiểu', 'cuộc thi tìm hiểuu', 0.83, 0.86],
  ['neighbouring letters swapped', 'cuộc thi tìm hiểu', 'cuộc thi tìm heiểu', 0.83, 0.86],
  ['words swapped', 'đọc sách và viết', 'viết và đọc sách', 0.54, 0.6],
  ['another contest', 'cuộc thi vẽ tranh', 'cuộc thi viết', 0.55, 0.65],
])('likeness after %s lies where it should', (_what, a, b, low, high) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(low);
  expect(similarity(a, b)).toBeLessThanOrEqual(high);
});

test('a slip of marks costs less than a slip of letters', () => {
  expect(similarity('tập huấn kĩ năng', 'tập huán kĩ năng')).toBeGreaterThan(
    similarity('tập huấn kĩ năng', 'tập huâm kĩ năng'),
  );
});
