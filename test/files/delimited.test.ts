// Text that people paste, made ready for a strict parser.

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { prepareDelimited } from '../../src/files/delimited';

function cellsOf(raw: string): string[][] {
  const { text, delimiter } = prepareDelimited(raw);
  return text === '' ? [] : parse(text, { delimiter, relax_column_count: true });
}

test.each([
  ['a clipboard', 'Mã\tTên; gọi\nA\tTrường A, B', '\t'],
  ['a .csv of a Vietnamese Excel', 'Mã;Tên\nA;"Trường A, B"', ';'],
  ['a .csv of Google', 'Mã,Tên\nA,Trường A', ','],
  ['one column', 'Tên trường\nTrường A', ','],
  ['separators inside quotes', '"a;b;c;d",e\nf,g', ','],
])('the separator of %s is told', (_what, raw, delimiter) => {
  expect(prepareDelimited(raw).delimiter).toBe(delimiter);
});

test('a byte order mark and line ends of Windows are no content', () => {
  expect(cellsOf('\ufeffMã,Tên\r\nA,B\r\n')).toEqual([
    ['Mã', 'Tên'],
    ['A', 'B'],
  ]);
});

test('quotes that Excel leaves bare are part of the cell', () => {
  expect(cellsOf('Trường "A"\tx\n"Một" hai\ty\n"\tz')).toEqual([
    ['Trường "A"', 'x'],
    ['"Một" hai', 'y'],
    ['"', 'z'],
  ]);
});

test('a quoted cell may hold line ends, separators and quotes', () => {
  expect(cellsOf('"dòng 1\ndòng 2";b\n"a;b";"nói ""có"""')).toEqual([
    ['dòng 1\ndòng 2', 'b'],
    ['a;b', 'nói "có"'],
  ]);
});

test('blank lines keep their place', () => {
  expect(cellsOf('a\tb\n\n\nc\td')).toEqual([['a', 'b'], [''], [''], ['c', 'd']]);
});

test('whatever stands in the cells of a clipboard is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ư', '"', ';', ',', ' '), maxLength: 6 });
  const quoted = (text: string) => /^".*"$/.test(text);
  const table = fc.array(fc.tuple(cell, fc.constant('x')), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      // A cell that is wrapped in quotes itself looks quoted: Excel would quote it again.
      fc.pre(!rows.flat().some(quoted) && !rows.some(([first]) => first.startsWith('"')));
      expect(cellsOf(rows.map((row) => row.join('\t')).join('\n'))).toEqual(rows);
    }),
  );
});
