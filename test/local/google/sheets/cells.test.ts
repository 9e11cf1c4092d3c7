// Writing cells under field masks, merges, borders, validation.

import type { Json, JsonObject } from '../../../../local/google/api';
import { firstSheet, freshWorkbook, range, type Workbook } from './workbook';

const A1 = range(0, 1, 0, 1);
const text = (stringValue: string): JsonObject => ({ userEnteredValue: { stringValue } });
const repeat = (cell: JsonObject, fields: string, area = A1): Json => ({ repeatCell: { range: area, cell, fields } });
const cellAt = (a: Workbook, row: number, column: number) => a.book.sheets[0]?.rows[row]?.[column] ?? null;

describe('updateCells', () => {
  const rows = [{ values: [text('new')] }];

  it('with a range clears the masked fields of what the rows do not cover, and nothing else', () => {
    const a = freshWorkbook();
    a.put('A1:B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    a.batch([repeat({ note: 'kept' }, 'note', range(1, 2, 1, 2))]);

    a.batch([{ updateCells: { range: range(0, 2, 0, 2), rows, fields: 'userEnteredValue' } }]);

    expect(a.values('A1:B2').values).toEqual([['new']]);
    expect(cellAt(a, 1, 1)).toEqual({ note: 'kept' });
  });

  it('with a start writes only what is given', () => {
    const a = freshWorkbook();
    a.put('A1:B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);

    a.batch([{ updateCells: { start: { sheetId: 0, rowIndex: 1 }, rows, fields: 'userEnteredValue' } }]);

    expect(a.values('A1:B2').values).toEqual([
      ['a', 'b'],
      ['new', 'd'],
    ]);
  });

  it('keeps a text that looks like a formula a text', () => {
    const a = freshWorkbook();

    a.batch([
      { updateCells: { start: { sheetId: 0 }, rows: [{ values: [text('=1+1')] }], fields: 'userEnteredValue' } },
    ]);

    expect(a.values('A1').values).toEqual([['=1+1']]);
  });

  it('clears a cell whose new text is empty', () => {
    const a = freshWorkbook();
    a.put('A1', [['old']]);

    a.batch([{ updateCells: { start: { sheetId: 0 }, rows: [{ values: [text('')] }], fields: 'userEnteredValue' } }]);

    expect(a.values('A1').values).toBeUndefined();
  });
});

describe('field masks of formats', () => {
  const format = { textFormat: { fontFamily: 'Times New Roman', fontSize: 13 } };

  it('that name a leaf leave the other leaves', () => {
    const a = freshWorkbook();
    a.batch([repeat({ userEnteredFormat: format }, 'userEnteredFormat')]);

    a.batch([repeat({ userEnteredFormat: { textFormat: { bold: true } } }, 'userEnteredFormat.textFormat.bold')]);

    expect(cellAt(a, 0, 0)).toEqual({
      userEnteredFormat: { textFormat: { fontFamily: 'Times New Roman', fontSize: 13, bold: true } },
    });
  });

  it('that name the whole text format wipe what is not given', () => {
    const a = freshWorkbook();
    a.batch([repeat({ userEnteredFormat: format }, 'userEnteredFormat')]);

    a.batch([repeat({ userEnteredFormat: { textFormat: { bold: true } } }, 'userEnteredFormat(textFormat)')]);

    expect(cellAt(a, 0, 0)).toEqual({ userEnteredFormat: { textFormat: { bold: true } } });
  });

  it('mean both spellings of a colour', () => {
    const a = freshWorkbook();
    const yellow = { userEnteredFormat: { backgroundColor: { red: 1, green: 1, blue: 0 } } };
    a.batch([repeat(yellow, 'userEnteredFormat.backgroundColor')]);
    expect(cellAt(a, 0, 0)).toEqual({
      userEnteredFormat: {
        backgroundColor: { red: 1, green: 1 },
        backgroundColorStyle: { rgbColor: { red: 1, green: 1 } },
      },
    });

    a.batch([repeat({}, 'userEnteredFormat.backgroundColorStyle')]);

    expect(cellAt(a, 0, 0)).toBeNull();
  });
});

describe('appendCells', () => {
  it('writes below the last row with a value and makes the grid longer where it must', () => {
    const a = freshWorkbook();
    a.put('B1000', [['last']]);

    a.batch([{ appendCells: { sheetId: 0, rows: [{ values: [text('more')] }], fields: 'userEnteredValue' } }]);

    expect(a.values('A1001').values).toEqual([['more']]);
    expect(a.book.sheets[0]?.properties.gridProperties.rowCount).toBe(1001);
  });
});

describe('merging', () => {
  it('row by row keeps the first value of each row', () => {
    const a = freshWorkbook();
    a.put('A1:B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);

    a.batch([{ mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ROWS' } }]);

    expect(a.values('A1:B2').values).toEqual([['a'], ['c']]);
    expect(a.book.sheets[0]?.merges).toEqual([range(0, 1, 0, 2), range(1, 2, 0, 2)]);
  });

  it('swallows merges that lie inside', () => {
    const a = freshWorkbook();
    a.batch([
      { mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ALL' } },
      { mergeCells: { range: range(0, 3, 0, 3), mergeType: 'MERGE_ALL' } },
    ]);

    expect(a.book.sheets[0]?.merges).toEqual([range(0, 3, 0, 3)]);
  });
});

describe('borders', () => {
  const solid = { style: 'SOLID', width: 1, color: {}, colorStyle: { rgbColor: {} } };

  it('stand on the outer cells, inner lines on both cells they part', () => {
    const a = freshWorkbook();

    a.batch([
      { updateBorders: { range: range(0, 1, 0, 2), top: { style: 'SOLID' }, innerVertical: { style: 'SOLID' } } },
    ]);

    expect([cellAt(a, 0, 0), cellAt(a, 0, 1)]).toEqual([
      { userEnteredFormat: { borders: { top: solid, right: solid } } },
      { userEnteredFormat: { borders: { top: solid, left: solid } } },
    ]);
  });

  it('of style NONE are wiped, sides not named stay', () => {
    const a = freshWorkbook();
    a.batch([{ updateBorders: { range: A1, top: { style: 'SOLID' }, left: { style: 'SOLID' } } }]);

    a.batch([{ updateBorders: { range: A1, top: { style: 'NONE' } } }]);

    expect(cellAt(a, 0, 0)).toEqual({ userEnteredFormat: { borders: { left: solid } } });
  });
});

describe('setDataValidation', () => {
  const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'có' }] }, strict: true };

  it('is shown with the cell, without the flags that are off', () => {
    const a = freshWorkbook();

    a.batch([{ setDataValidation: { range: A1, rule: { ...rule, showCustomUi: false } } }]);

    expect(firstSheet(a, 'data.rowData.values.dataValidation')).toEqual({
      data: [{ rowData: [{ values: [{ dataValidation: rule }] }] }],
    });
  });

  it('without a rule takes the old one away', () => {
    const a = freshWorkbook();

    a.batch([{ setDataValidation: { range: A1, rule } }, { setDataValidation: { range: A1 } }]);

    expect(cellAt(a, 0, 0)).toBeNull();
  });
});

describe('copying', () => {
  it('fills a larger destination, shifts formulas and takes merges along', () => {
    const a = freshWorkbook();
    a.put('A1:B1', [[1, '=A1*2']], 'USER_ENTERED');
    a.batch([
      { mergeCells: { range: range(0, 1, 2, 4), mergeType: 'MERGE_ALL' } },
      { copyPaste: { source: range(0, 1, 0, 4), destination: range(1, 3, 0, 4), pasteType: 'PASTE_NORMAL' } },
    ]);

    expect(a.values('A1:B3', { valueRenderOption: 'FORMULA' }).values).toEqual([
      [1, '=A1*2'],
      [1, '=A2*2'],
      [1, '=A3*2'],
    ]);
    expect(a.book.sheets[0]?.merges).toEqual([range(0, 1, 2, 4), range(1, 2, 2, 4), range(2, 3, 2, 4)]);
  });

  it('of values leaves results in the place of formulas and keeps the format there', () => {
    const a = freshWorkbook();
    a.put('A1', [['=1+1']], 'USER_ENTERED');
    a.batch([
      repeat({ note: 'kept' }, 'note', range(0, 1, 1, 2)),
      { copyPaste: { source: A1, destination: range(0, 1, 1, 2), pasteType: 'PASTE_VALUES' } },
    ]);

    expect(cellAt(a, 0, 1)).toEqual({ note: 'kept', userEnteredValue: { numberValue: 2 } });
  });

  it('of the format leaves the value', () => {
    const a = freshWorkbook();
    a.put('B1', [['b']]);
    a.batch([
      repeat({ ...text('a'), userEnteredFormat: { wrapStrategy: 'WRAP' } }, '*'),
      { copyPaste: { source: A1, destination: range(0, 1, 1, 2), pasteType: 'PASTE_FORMAT' } },
    ]);

    expect(cellAt(a, 0, 1)).toEqual({ ...text('b'), userEnteredFormat: { wrapStrategy: 'WRAP' } });
  });

  it('and cutting leaves the source empty', () => {
    const a = freshWorkbook();
    a.put('A1:A2', [['a'], ['b']]);

    a.batch([{ cutPaste: { source: range(0, 2, 0, 1), destination: { sheetId: 0, rowIndex: 1, columnIndex: 1 } } }]);

    expect(a.values('A1:B3').values).toEqual([[], ['', 'a'], ['', 'b']]);
  });
});

describe('sortRange', () => {
  it('puts numbers before texts before truth values, empty cells last, in both directions', () => {
    const a = freshWorkbook();
    a.put('A1:A5', [['b'], [null], [true], ['A'], [2]]);
    const sort = (sortOrder: string) =>
      a.batch([{ sortRange: { range: range(0, 5, 0, 1), sortSpecs: [{ dimensionIndex: 0, sortOrder }] } }]);

    sort('ASCENDING');
    expect(a.values('A1:A5').values).toEqual([['2'], ['A'], ['b'], ['TRUE']]);

    sort('DESCENDING');
    expect(a.values('A1:A5').values).toEqual([['TRUE'], ['b'], ['A'], ['2']]);
  });

  it('falls back on the next key and keeps rows together', () => {
    const a = freshWorkbook();
    a.put('A1:B3', [
      ['x', 2],
      ['x', 1],
      ['w', 3],
    ]);

    a.batch([{ sortRange: { range: range(0, 3, 0, 2), sortSpecs: [{ dimensionIndex: 0 }, { dimensionIndex: 1 }] } }]);

    expect(a.values('A1:B3').values).toEqual([
      ['w', '3'],
      ['x', '1'],
      ['x', '2'],
    ]);
  });
});
