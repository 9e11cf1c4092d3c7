// Rows and columns that come, go and move take everything with them that names them.

import fc from 'fast-check';
import type { Json } from '../../../../local/google/api';
import { deletion, insertion, move } from '../../../../local/google/sheets/splice/interval';
import { firstSheet, freshWorkbook, lines, range, type Workbook } from './workbook';

const formulas = (a: Workbook, cells: string) => a.values(cells, { valueRenderOption: 'FORMULA' }).values;

function numbered(): Workbook {
  const a = freshWorkbook();
  a.put('A1:A5', [[1], [2], [3], [4], [5]]);
  return a;
}

describe('inserting rows', () => {
  it('moves the cells below and stretches formulas over the place', () => {
    const a = numbered();
    a.put('B1:B2', [['=SUM(A1:A5)'], ['=A4+$A$1']], 'USER_ENTERED');

    a.batch([{ insertDimension: { range: lines('ROWS', 2, 4) } }]);

    expect(a.values('A1:A7').values).toEqual([['1'], ['2'], [], [], ['3'], ['4'], ['5']]);
    expect(formulas(a, 'B1:B2')).toEqual([['=SUM(A1:A7)'], ['=A6+$A$1']]);
  });

  it('stretches a merge, a rule and a filter around the place and pushes those below', () => {
    const a = freshWorkbook();
    const rule = {
      ranges: [range(5, 8, 0, 1)],
      booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A6>0' }] }, format: {} },
    };
    a.batch([
      { mergeCells: { range: range(1, 4, 0, 2), mergeType: 'MERGE_ALL' } },
      { addConditionalFormatRule: { rule } },
      { setBasicFilter: { filter: { range: range(0, 9, 0, 3) } } },
      { insertDimension: { range: lines('ROWS', 2, 3) } },
    ]);

    expect(firstSheet(a, 'merges,basicFilter,conditionalFormats(ranges,booleanRule.condition)')).toEqual({
      merges: [{ startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 }],
      basicFilter: { range: { startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 3 } },
      conditionalFormats: [
        {
          ranges: [{ startRowIndex: 6, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 1 }],
          booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A7>0' }] } },
        },
      ],
    });
  });

  it('takes format and size from the row before where it is told to', () => {
    const a = freshWorkbook();
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    a.batch([
      { repeatCell: { range: range(0, 1, 0, 1), cell: bold, fields: 'userEnteredFormat.textFormat.bold' } },
      { updateDimensionProperties: { range: lines('ROWS', 0, 1), properties: { pixelSize: 40 }, fields: 'pixelSize' } },
      { insertDimension: { range: lines('ROWS', 1, 2), inheritFromBefore: true } },
    ]);

    expect(
      a.get({ ranges: ['A2'], fields: 'sheets.data(rowData.values.userEnteredFormat,rowMetadata.pixelSize)' }),
    ).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [bold] }], rowMetadata: [{ pixelSize: 40 }] }] }],
    });
  });
});

describe('deleting rows', () => {
  it('shrinks ranges, breaks references to single cells and ends metadata with its row', () => {
    const a = numbered();
    a.put('B5:C5', [['=SUM(A1:A4)', '=A2']], 'USER_ENTERED');
    const location = { dimensionRange: lines('ROWS', 1, 2) };
    a.batch([
      { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', location, visibility: 'DOCUMENT' } } },
      { deleteDimension: { range: lines('ROWS', 1, 3) } },
    ]);

    expect(formulas(a, 'B3:C3')).toEqual([['=SUM(A1:A2)', '=#REF!']]);
    expect(a.book.sheets[0]?.developerMetadata).toEqual([]);
    expect(a.book.sheets[0]?.properties.gridProperties.rowCount).toBe(998);
  });

  it('takes frozen rows off the count', () => {
    const a = freshWorkbook();
    const gridProperties = { frozenRowCount: 3 };
    a.batch([
      {
        updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields: 'gridProperties.frozenRowCount' },
      },
      { deleteDimension: { range: lines('ROWS', 1, 5) } },
    ]);

    expect(a.book.sheets[0]?.properties.gridProperties.frozenRowCount).toBe(1);
  });

  it('happens too when the grid is made smaller', () => {
    const a = numbered();
    a.batch([
      { mergeCells: { range: range(2, 5, 0, 2), mergeType: 'MERGE_ALL' } },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 4 } },
          fields: 'gridProperties.rowCount',
        },
      },
    ]);

    expect(a.values('Sheet1').values).toEqual([['1'], ['2'], ['3']]);
    expect(a.book.sheets[0]?.merges).toEqual([range(2, 4, 0, 2)]);
  });
});

describe('moving rows', () => {
  const moveRows = (start: number, end: number, destinationIndex: number): Json => ({
    moveDimension: { source: lines('ROWS', start, end), destinationIndex },
  });

  it('puts them before the row that stood at the destination', () => {
    const a = numbered();

    a.batch([moveRows(0, 2, 4)]);

    expect(a.values('A1:A5').values).toEqual([['3'], ['4'], ['1'], ['2'], ['5']]);
  });

  it('lets formulas follow the cells they name', () => {
    const a = numbered();
    a.put('B1', [['=A2+A5']], 'USER_ENTERED');

    a.batch([moveRows(1, 2, 5)]);

    expect(formulas(a, 'B1')).toEqual([['=A5+A4']]);
    expect(a.values('B1').values).toEqual([['7']]);
  });

  it('and moving them back restores the sheet', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 4 }), fc.nat(20), (start, count, target) => {
        fc.pre(target < start || target > start + count);
        const a = numbered();
        const before = structuredClone(a.book.sheets[0]?.rows.filter((cells) => cells.length > 0));
        const landing = target > start ? target - count : target;

        a.batch([moveRows(start, start + count, target)]);
        a.batch([moveRows(landing, landing + count, landing < start ? start + count : start)]);

        expect(a.book.sheets[0]?.rows.filter((cells) => cells.length > 0)).toEqual(before);
      }),
    );
  });
});

describe('columns', () => {
  it('move like rows', () => {
    const a = freshWorkbook();
    a.put('A1:D1', [[1, 2, '=A1', '=SUM(A1:B1)']], 'USER_ENTERED');

    a.batch([
      { insertDimension: { range: lines('COLUMNS', 1, 2) } },
      { deleteDimension: { range: lines('COLUMNS', 0, 1) } },
    ]);

    expect(formulas(a, 'A1:D1')).toEqual([['', 2, '=#REF!', '=SUM(A1:B1)']]);
  });
});

describe('intervals', () => {
  const interval = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
    .map(([start, size]) => [start, start + size] as const);

  it('are restored by deleting what was inserted', () => {
    fc.assert(
      fc.property(interval, fc.nat(40), fc.integer({ min: 1, max: 5 }), (before, at, count) => {
        const grown = insertion(at, count)(before);
        expect(grown && deletion(at, count)(grown)).toEqual(before);
      }),
    );
  });

  it('are pushed by lines inserted at their start and left alone by lines at their end', () => {
    expect([insertion(2, 3)([2, 5]), insertion(5, 3)([2, 5]), insertion(3, 3)([2, 5])]).toEqual([
      [5, 8],
      [2, 5],
      [2, 8],
    ]);
  });

  it('keep their length when all of them moves', () => {
    expect(move(2, 5, 9)([3, 5])).toEqual([7, 9]);
  });

  it('close up behind a block that leaves and open before one that comes', () => {
    expect([move(2, 5, 9)([0, 4]), move(2, 5, 9)([5, 12]), move(2, 5, 9)([5, 7])]).toEqual([
      [0, 2],
      [2, 12],
      [2, 4],
    ]);
  });
});
