// Spellings that mean the same words, and words that must stay apart.

import fc from 'fast-check';
import { fold, sameWords, toAsciiDigits } from '../../../src/core/text/fold';

test.each([
  ['NFC and NFD', 'Tiếng Việt', 'Tiếng Việt'.normalize('NFD')],
  ['capitals', 'TẬP HUẤN', 'tập huấn'],
  ['Icelandic eth for đ', 'Ðọc sách', 'Đọc sách'],
  ['African D for đ', 'Ɖọc sách', 'Đọc sách'],
  ['caron for breve', 'bǎng rôn', 'băng rôn'],
  ['tone on the first or the second vowel', 'văn hoá', 'văn hóa'],
  ['tone of oe', 'khoẻ', 'khỏe'],
  ['tone of uy', 'Uỷ ban', 'Ủy ban'],
  ['tone of uy after a consonant', 'thuỷ lợi', 'thủy lợi'],
  ['kỹ and kĩ', 'kỹ năng', 'kĩ năng'],
  ['lý and lí', 'quản lý', 'quản lí'],
  ['Mỹ and Mĩ', 'Mỹ Hưng', 'Mĩ Hưng'],
  ['quý and quí', 'quý I', 'quí I'],
  ['quý at the end, in capitals', 'ĐÁ QUÝ', 'đá quí'],
  ['quỹ and quĩ', 'quỹ khuyến học', 'quĩ khuyến học'],
  ['several lone y in a row', 'kỹ lý mỹ', 'kĩ lí mĩ'],
  ['lone y in brackets', '(kỹ)', '(kĩ)'],
  ['lone y before a question mark', 'vì sao ký?', 'vì sao kí?'],
  ['dashes', 'Mùa hè – 2021', 'Mùa hè-2021'],
  ['minus sign', 'a − b', 'a - b'],
  ['quotation marks', '“Sách”', '"Sách"'],
  ['apostrophes', 'a’b', "a'b"],
  ['bullet dash', '- Tập huấn', 'Tập huấn'],
  ['bullet dot', '• Tập huấn', 'Tập huấn'],
  ['bullet plus', '+ Tập huấn', 'Tập huấn'],
  ['closing punctuation', 'Tập huấn:', 'tập huấn'],
  ['space round punctuation', 'tin , bài ( mới )', 'tin,bài(mới)'],
  ['full-width digits', 'khối ４', 'khối 4'],
  ['non-breaking space', 'Tập\u00a0huấn', 'Tập huấn'],
])('%s: two spellings are the same words', (_what, one, other) => {
  expect(sameWords(one, other)).toBe(true);
});

test.each([
  ['tay', 'tai'],
  ['thủy', 'thủi'],
  ['quyết', 'quiết'],
  ['cuộc thi', 'cuộc thì'],
  ['Kim An', 'Kim Ân'],
  ['đọc', 'dọc'],
  ['lớp 1', 'lớp 2'],
])('%s and %s stay different words', (one, other) => {
  expect(sameWords(one, other)).toBe(false);
});

test('full-width digits become plain ones and nothing else changes', () => {
  expect(toAsciiDigits('０１９ Ａ 9')).toBe('019 Ａ 9');
});

const vietnamese = fc
  .array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ -.,:;()/"\'+•12HKLMQU'), {
    maxLength: 24,
  })
  .map((letters) => letters.join(''));

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { seed: 489, numRuns: 1000 },
  );
});

test('the encoding form never matters', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
    { seed: 489, numRuns: 500 },
  );
});
