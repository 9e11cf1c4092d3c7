// A1 notation both ways.

import fc from 'fast-check';
import {
  columnIndex,
  columnLetters,
  formatRange,
  formatReference,
  parseRange,
  parseReference,
} from '../../../../local/google/sheets/a1';

const rows = (start: number, end: number) => ({ startRowIndex: start, endRowIndex: end });
const columns = (start: number, end: number) => ({ startColumnIndex: start, endColumnIndex: end });

describe('A1 notation', () => {
  it.each([
    ['A1', { ...rows(0, 1), ...columns(0, 1) }],
    ['C5:B2', { ...rows(1, 5), ...columns(1, 3) }],
    ['$aa$11', { ...rows(10, 11), ...columns(26, 27) }],
    ['A:C', columns(0, 3)],
    ['5:7', rows(4, 7)],
    ['B2:D', { startRowIndex: 1, ...columns(1, 4) }],
    ['B2:5', { ...rows(1, 5), startColumnIndex: 1 }],
    ['R10C5:R1C2', { ...rows(0, 10), ...columns(1, 5) }],
  ])('reads %s', (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  it.each(['', 'A', '5', 'A0', 'A:5', 'A1:B2:C3', 'Tổng', 'AAAA1'])('"%s" is no range', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });

  it.each([
    ["'Tổng hợp'!A1", { title: 'Tổng hợp', range: parseRange('A1') }],
    ["'It''s'", { title: "It's" }],
    ['Sheet1!B2', { title: 'Sheet1', range: parseRange('B2') }],
    ['Tổng hợp', { title: 'Tổng hợp' }],
    ['A1', { range: parseRange('A1') }],
  ])('reads the reference %s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each(["'open", 'Sheet1!', 'Sheet1!nonsense!', ''])('"%s" is no reference', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });

  it('quotes titles that could be read as something else', () => {
    const cell = { ...rows(0, 1), ...columns(0, 1) };

    expect(['Sheet1', 'Tổng hợp', "It's", 'A1', '2025'].map((title) => formatReference(title, cell))).toEqual([
      'Sheet1!A1',
      "'Tổng hợp'!A1",
      "'It''s'!A1",
      "'A1'!A1",
      "'2025'!A1",
    ]);
  });

  it('turns column numbers into letters and back', () => {
    fc.assert(
      fc.property(fc.nat(18_277), (index) => {
        expect(columnIndex(columnLetters(index))).toBe(index);
      }),
    );
  });

  it('reads every range it writes', () => {
    const span = fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(span, span, fc.constantFrom('both', 'rows', 'columns'), ([row, height], [column, width], kind) => {
        const range = {
          ...(kind !== 'columns' && rows(row, row + height)),
          ...(kind !== 'rows' && columns(column, column + width)),
        };
        expect(parseRange(formatRange(range))).toEqual(range);
      }),
    );
  });
});
