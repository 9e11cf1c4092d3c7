// Empty sections leave the document; everything else stays to the letter.

import fc from 'fast-check';
import { dropEmptySections } from '../../src/report/sections';

const sectPr = (name: string) => `<w:sectPr w:id="${name}"><w:pgSz/></w:sectPr>`;
const ends = (name: string) => `<w:p><w:pPr>${sectPr(name)}</w:pPr></w:p>`;
const filled = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const EMPTY = '<w:p><w:pPr><w:spacing w:line="20"/></w:pPr></w:p>';
const TABLE = `<w:tbl><w:tr><w:tc>${filled('cell')}</w:tc></w:tr></w:tbl>`;
const document = (...parts: readonly string[]) =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${parts.join('')}</w:body></w:document>`;

test('one in the middle goes with its break', () => {
  const xml = document(filled('body'), ends('1'), EMPTY, ends('2'), TABLE, EMPTY, sectPr('3'));

  expect(dropEmptySections(xml)).toBe(document(filled('body'), ends('1'), TABLE, EMPTY, sectPr('3')));
});

test('the last one goes, and the one before it ends the document with its own paper', () => {
  const xml = document(filled('body'), ends('1'), TABLE, ends('2'), EMPTY, sectPr('3'));

  expect(dropEmptySections(xml)).toBe(
    document(filled('body'), ends('1'), TABLE, '<w:p><w:pPr></w:pPr></w:p>', sectPr('2')),
  );
});

test('several in a row go', () => {
  const xml = document(filled('body'), ends('1'), ends('2'), EMPTY, ends('3'), sectPr('4'));

  expect(dropEmptySections(xml)).toBe(document(filled('body'), '<w:p><w:pPr></w:pPr></w:p>', sectPr('1')));
});

test.each([
  ['a picture', '<w:p><w:r><w:drawing><a/></w:drawing></w:r></w:p>'],
  ['text in a table', TABLE],
  ['one letter', filled('x')],
])('%s keeps a section', (_, content) => {
  const xml = document(filled('body'), ends('1'), content, ends('2'), filled('end'), sectPr('3'));

  expect(dropEmptySections(xml)).toBe(xml);
});

test('a file of another kind, and one without any text, are left alone', () => {
  expect(dropEmptySections('<w:hdr/>')).toBe('<w:hdr/>');
  expect(dropEmptySections(document(EMPTY, sectPr('1')))).toBe(document(EMPTY, sectPr('1')));
});

test('signs in attributes and words are no tags', () => {
  const odd = `<w:p w:a="</w:p>" w:b='>'><w:r><w:t>&lt;/w:body&gt; $&amp; $1</w:t></w:r></w:p>`;

  expect(dropEmptySections(document(odd, ends('1'), EMPTY, ends('2'), odd, sectPr('$&')))).toBe(
    document(odd, ends('1'), odd, sectPr('$&')),
  );
});

test('law: what has content stays in its order, what has none is gone', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (has) => {
      const parts = has.flatMap((isFilled, i) => [
        isFilled ? filled(`text${i}`) : EMPTY,
        i === has.length - 1 ? sectPr(`s${i}`) : ends(`s${i}`),
      ]);
      const result = dropEmptySections(document(...parts));

      const all = has.flatMap((isFilled, i) => (isFilled ? [i] : []));
      const names = (pattern: RegExp) => [...result.matchAll(pattern)].map(([, i]) => Number(i));
      expect(names(/text(\d)/g)).toEqual(all);
      if (all.length > 0) expect(names(/w:id="s(\d)"/g)).toEqual(all);
      expect(dropEmptySections(result)).toBe(result);
    }),
  );
});
