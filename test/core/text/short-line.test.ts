// Whatever was typed, as one line that is not too long.

import fc from 'fast-check';
import { shortLine } from '../../../src/core/text/short-line';

test.each([
  ['UBND xã Cự Khê', 'UBND xã Cự Khê'],
  ['A\r\nBcc: b\u0085c\u2028d\u0000e', 'A Bcc: b c d e'],
  ['\u202eABC\u2069\u200f', 'ABC'],
  ['Tr\u00adêng', 'Tr\u00adêng'],
  ['Hòa'.normalize('NFD'), 'Hòa'],
])('%j is shown as %j', (typed, shown) => {
  expect(shortLine(typed, 100)).toBe(shown);
});

test('a long text is cut, never within a character', () => {
  expect(shortLine('abcdef', 6)).toBe('abcdef');
  expect(shortLine('abcdefg', 6)).toBe('abcde…');
  expect(shortLine('abcd😀fgh', 6)).toBe('abcd…');
});

test('the line is one, bounded, and stays as it is when it is taken again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (typed, most) => {
      const line = shortLine(typed, most);
      expect(line.length).toBeLessThanOrEqual(most);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(shortLine(line, most)).toBe(line);
    }),
  );
});
