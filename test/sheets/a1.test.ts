// References as people read them.

import { columnLetters, fromA1, toA1 } from '../../src/sheets/a1';

describe('cell references', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18_277, 'ZZZ'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test('rows count from one', () => {
    expect(toA1(0, 0)).toBe('A1');
    expect(toA1(99, 27)).toBe('AB100');
  });

  test('are read back', () => {
    for (const [row, column] of [
      [0, 0],
      [99, 27],
      [9_999, 18_277],
    ] as const) {
      expect(fromA1(toA1(row, column))).toEqual({ row, column });
    }
  });

  test.each(['', 'A', '7', 'A0', 'a1', 'A1:B2', 'ABCD1', ' A1'])('"%s" is none', (text) => {
    expect(fromA1(text)).toBeUndefined();
  });
});
