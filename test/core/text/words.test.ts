// Which words are the same but for slips of the hand.

import { fold } from '../../../src/core/text/fold';
import { alignWords, isTrusted, undoTelex, wordsOf } from '../../../src/core/text/words';

test.each([
  ['truyeenf', 'truyen'],
  ['tuyeen', 'tuyen'],
  ['hocj', 'hoc'],
  ['hojc', 'hoc'],
  ['ddoongj', 'dong'],
  ['ddoif', 'doi'],
  ['lowps', 'lop'],
  ['truwowngf', 'truong'],
  ['hoc', 'hoc'],
  ['stem', 'stem'],
  ['zoom', 'zoom'],
  ['website', 'website'],
])('with Telex keys taken out, %s is %s', (typed, expected) => {
  expect(undoTelex(typed)).toBe(expected);
});

function areSame(typed: string, known: string): boolean {
  const [one, other] = [wordsOf(fold(typed)), wordsOf(fold(known))];
  const alignment = alignWords(one, other);
  return alignment !== undefined && isTrusted(one, alignment);
}

test.each([
  ['no marks at all', 'ke chuyen theo sach', 'kể chuyện theo sách'],
  ['marks half typed', 'ke chuyen theo sách', 'kể chuyện theo sách'],
  ['a wrong tone', 'kể chuyến theo sách', 'kể chuyện theo sách'],
  ['d for đ', 'cộng dồng học tập', 'cộng đồng học tập'],
  ['a mark missing that makes no word', 'đoc sách', 'đọc sách'],
  ['ch for tr', 'kể truyện theo sách', 'kể chuyện theo sách'],
  ['x for s', 'kể chuyện theo xách', 'kể chuyện theo sách'],
  ['n for l', 'đi nàng nghề', 'đi làng nghề'],
  ['gi for d', 'giạy nghề may', 'dạy nghề may'],
  ['a letter twice', 'kể chuyện theo sáchh', 'kể chuyện theo sách'],
  ['a letter missing', 'thi tuyên truyn', 'thi tuyên truyền'],
  ['letters swapped', 'chăn nôui giỏi', 'chăn nuôi giỏi'],
  ['Telex keys', 'kể chuyeenj theo sachs', 'kể chuyện theo sách'],
  ['another order', 'sách, báo và truyện', 'truyện, sách và báo'],
])('%s: the phrase is the same', (_what, typed, known) => {
  expect(areSame(typed, known)).toBe(true);
});

test.each([
  ['another vowel', 'dạy nghề mây', 'dạy nghề may'],
  ['one word without marks that is a word', 'dan vũ', 'dân vũ'],
  ['another tone and d for đ', 'cao đường', 'cao dương'],
  ['another word', 'thi viết văn', 'thi viết chữ'],
  ['another word close by', 'thi vẽ thanh', 'thi vẽ tranh'],
  ['a word more', 'thi viết chữ đẹp', 'thi viết chữ'],
  ['a word fewer', 'thi viết', 'thi viết chữ'],
  ['another abbreviation', 'lớp học atgt', 'lớp học attt'],
  ['another number', 'khối lớp 4', 'khối lớp 5'],
  ['another code', 'lớp học k12', 'lớp học k13'],
  ['a slip in a short phrase', 'kể truyện', 'kể chuyện'],
  ['too many slips', 'kể truyện theo xách', 'kể chuyện theo sách'],
  ['a short foreign word', 'lớp học team', 'lớp học steam'],
])('%s: the phrase is another', (_what, typed, known) => {
  expect(areSame(typed, known)).toBe(false);
});
