// Cleaning, figures as printed, and fingerprints.

import { cleanLine, cleanParagraphs } from '../../../src/core/text/clean';
import { fingerprint, hash32 } from '../../../src/core/text/hash';
import { formatCount, formatDong, toRoman } from '../../../src/core/text/vietnamese-number';

test.each([
  ['tie\u0302\u0301ng', 'tiếng'],
  ['  a\u00a0\u00a0b\t\nc ', 'a b c'],
  ['a\u200bb\ufeff', 'ab'],
  ['e\u200b\u0301', 'é'],
  ['a\u3000b\u202fc', 'a b c'],
  ['x\u00adx', 'x\u00adx'],
  ['', ''],
])('cleanLine makes %j into %j', (typed, expected) => {
  expect(cleanLine(typed)).toBe(expected);
});

test('paragraphs keep their order and lose their empty lines', () => {
  expect(cleanParagraphs(' một \r\n\r\nhai\rba  bốn\n\u00a0\n')).toEqual(['một', 'hai', 'ba bốn']);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234567, '1.234.567'],
  [-1234, '-1.234'],
])('%d is printed as %s', (value, expected) => {
  expect(formatCount(value)).toBe(expected);
});

test('money is printed with its unit', () => {
  expect(formatDong(15_000_000)).toBe('15.000.000 đồng');
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [49, 'XLIX'],
  [88, 'LXXXVIII'],
])('%d in Roman figures is %s', (value, expected) => {
  expect(toRoman(value)).toBe(expected);
});

// The test vectors published with FNV-1a by Fowler, Noll and Vo.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the 32-bit hash of %j is the published one', (text, expected) => {
  expect(hash32(text)).toBe(expected);
});

test('a fingerprint has 16 hexadecimal digits and changes with the text', () => {
  expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint('12 lớp')).toBe(fingerprint('12 lớp'));
  expect(fingerprint('12 lớp')).not.toBe(fingerprint('21 lớp'));
});
