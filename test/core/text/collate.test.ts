// Vietnamese alphabetical order, held against the one that Node carries.

import fc from 'fast-check';
import { ACTIVITIES, UNITS } from '../../../samples/thanh-oai-2021/material';
import { compareVietnamese } from '../../../src/core/text/collate';

const RUNS = { seed: 489, numRuns: 2000 };
const reference = new Intl.Collator('vi', { numeric: true });

test.each([
  [
    'communes',
    [
      'Bích Hòa',
      'Bình Minh',
      'Cao Dương',
      'Cao Viên',
      'Cự Khê',
      'Dân Hòa',
      'Đỗ Động',
      'Hồng Dương',
      'Kim An',
      'Kim Bài',
    ],
  ],
  ['communes whose letters differ by a mark', ['Tam Hưng', 'Tân Ước', 'Thanh Cao', 'Thanh Thùy', 'Thanh Văn']],
  ['letters', ['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'v']],
  ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
  ['tones after letters', ['mạ', 'mac', 'măng', 'mâm']],
  ['tones of the first word after letters of the second', ['Hòa An', 'Hoa Bình', 'Hòa Bình', 'Hoa Lư']],
  ['capitals last', ['hoa', 'Hoa', 'HOA', 'hòa']],
  [
    'numbers by value',
    ['Cao Viên', 'Cao Viên 1', 'Cao Viên 2', 'Cao Viên 10', 'Cao Viên I', 'Cao Viên II', 'Cao Viên III'],
  ],
  ['long numbers', ['9', '10', '99999999999999999998', '99999999999999999999', '100000000000000000000']],
  ['spaces before letters', ['Thanh Oai', 'Thanhoai']],
  ['foreign letters', ['u', 'ü', 'ú', 'v', 'z', 'я'].sort(reference.compare)],
])('%s stand in this order', (_what, inOrder) => {
  for (const shuffled of [[...inOrder].reverse(), [...inOrder.slice(1), inOrder[0] ?? '']]) {
    expect(shuffled.sort(compareVietnamese)).toEqual(inOrder);
  }
});

test('the names of the sample stand as Node sorts them', () => {
  const names = UNITS.flatMap((unit) => [unit.name, unit.tab, ...unit.otherNames]);
  const spellings = ACTIVITIES.flatMap((activity) => activity.spellings);
  for (const list of [UNITS.map((unit) => unit.tab), names, spellings]) {
    expect([...list].sort(compareVietnamese)).toEqual([...list].sort(tieBroken));
  }
});

/** Node calls "Uỷ ban 02" and "Uỷ ban 2" equal; here no two texts are. */
function tieBroken(a: string, b: string): number {
  return reference.compare(a, b) || Number(a.normalize('NFC') > b.normalize('NFC')) - 0.5;
}

const letter = fc.constantFrom(
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
  ...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY',
  ...' 0123456789.,-()/&',
);
const text = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));

test('any two texts stand as Node has them', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const expected = Math.sign(reference.compare(a, b));
      if (expected !== 0) expect(Math.sign(compareVietnamese(a, b))).toBe(expected);
    }),
    RUNS,
  );
});

const anything = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 6 }));

test('it is a total order: equal only to itself, never both ways, and without circles', () => {
  fc.assert(
    fc.property(anything, anything, anything, (a, b, c) => {
      expect(compareVietnamese(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
      expect(Math.sign(compareVietnamese(a, b))).toBe(0 - Math.sign(compareVietnamese(b, a)));
      if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
        expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
      }
      expect(compareVietnamese(a, a.normalize('NFD'))).toBe(0);
    }),
    RUNS,
  );
});
