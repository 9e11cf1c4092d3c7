// Rows as tall as their text.

import { cell } from '../../src/sheets/page';
import { fitRow } from '../../src/sheets/row-heights';

const height = (text: string, width: number, merges: Parameters<typeof fitRow>[3] = [], more: number[] = []) =>
  fitRow({ cells: [cell(text, 'text')] }, 0, [width, ...more], merges).height ?? 0;

describe('the height of a row', () => {
  test('one line of 12 points takes 26 pixels', () => {
    expect(height('Người', 200)).toBe(26);
  });

  test('grows with the text and with typed line breaks', () => {
    expect(height('một hai ba bốn năm sáu bảy tám', 100)).toBeGreaterThan(height('một hai', 100));
    expect(height('một\nhai\nba', 500)).toBe(64);
  });

  test('is smaller where a merge gives the text more width', () => {
    const long = 'một hai ba bốn năm sáu bảy tám chín mười';
    const merge = { top: 0, bottom: 1, left: 0, right: 3 };
    expect(height(long, 100, [merge], [150, 150])).toBeLessThan(height(long, 100, [], [150, 150]));
  });

  test('a word longer than the cell neither hangs nor vanishes', () => {
    expect(height('a'.repeat(400), 20)).toBe(26);
  });

  test('text that is clipped takes one line', () => {
    expect(fitRow({ cells: [cell('một hai ba bốn năm sáu', 'mark')] }, 0, [40], []).height).toBe(26);
  });

  test('a height that is given stays, and a blank row has none', () => {
    expect(fitRow({ cells: [cell('một', 'text')], height: 90 }, 0, [40], []).height).toBe(90);
    expect(fitRow({ cells: [cell(null, 'text'), cell('', 'text')] }, 0, [40, 40], []).height).toBeUndefined();
  });
});
