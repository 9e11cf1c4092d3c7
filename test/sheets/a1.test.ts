// References as people read them.

import { columnLetters, toA1 } from '../../src/sheets/a1';

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
});
