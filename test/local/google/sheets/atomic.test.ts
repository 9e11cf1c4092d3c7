// A batch is carried out as a whole or not at all.

import fc from 'fast-check';
import type { Json, JsonObject } from '../../../../local/google/api';
import { freshWorkbook, lines, range, refusal, type Workbook } from './workbook';

const text = (stringValue: string): JsonObject => ({ userEnteredValue: { stringValue } });

/** A sheet with something of every kind on it, so that every request has something to change. */
function filledWorkbook(): Workbook {
  const a = freshWorkbook();
  a.put(
    'A1:C4',
    [
      ['a', 1, '=B1+1'],
      ['b', 2, '=SUM(B1:B2)'],
      ['c', 3, 'x'],
      ['d', 4, 'y'],
    ],
    'USER_ENTERED',
  );
  a.batch([
    { addSheet: { properties: { sheetId: 1, title: 'Other', gridProperties: { rowCount: 30, columnCount: 10 } } } },
    { mergeCells: { range: range(6, 8, 0, 2), mergeType: 'MERGE_ALL' } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 5, range: range(0, 1, 0, 3), editors: {} } } },
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'numbers', range: range(0, 4, 1, 2) } } },
    { setBasicFilter: { filter: { range: range(0, 4, 0, 3) } } },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 9,
          metadataKey: 'k',
          location: { dimensionRange: lines('ROWS', 2, 3) },
          visibility: 'DOCUMENT',
        },
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range(0, 4, 0, 3)],
          booleanRule: { condition: { type: 'NOT_BLANK' }, format: { backgroundColor: { red: 1 } } },
        },
      },
    },
  ]);
  return a;
}

const row = fc.nat(12);
const validRequest = fc.oneof(
  fc.record({ row, value: fc.string({ maxLength: 5 }) }).map(({ row: rowIndex, value }): Json => {
    const start = { sheetId: 0, rowIndex, columnIndex: 1 };
    return { updateCells: { start, rows: [{ values: [text(value)] }], fields: 'userEnteredValue' } };
  }),
  row.map((r): Json => ({ insertDimension: { range: lines('ROWS', r, r + 2) } })),
  row.map((r): Json => ({ deleteDimension: { range: lines('ROWS', r, r + 1) } })),
  row.map((r): Json => ({ moveDimension: { source: lines('ROWS', 0, 1), destinationIndex: r + 9 } })),
  row.map((r): Json => ({ unmergeCells: { range: range(0, 20 + r, 0, 5) } })),
  row.map(
    (r): Json => ({
      updateBorders: { range: range(r, r + 2, 0, 3), top: { style: 'SOLID' }, innerVertical: { style: 'DOUBLE' } },
    }),
  ),
  fc.constant<Json>({ deleteSheet: { sheetId: 1 } }),
  fc.constant<Json>({ addSheet: {} }),
  fc.constant<Json>({ duplicateSheet: { sourceSheetId: 0 } }),
  fc.constant<Json>({ clearBasicFilter: { sheetId: 0 } }),
  fc.constant<Json>({ deleteNamedRange: { namedRangeId: 'n' } }),
  fc.constant<Json>({ deleteProtectedRange: { protectedRangeId: 5 } }),
  fc.constant<Json>({ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }),
  fc.constant<Json>({ updateSheetProperties: { properties: { sheetId: 0, title: 'New' }, fields: 'title' } }),
  fc.constant<Json>({ updateSpreadsheetProperties: { properties: { title: 'New' }, fields: 'title' } }),
  fc.constant<Json>({
    sortRange: { range: range(0, 4, 0, 3), sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] },
  }),
  fc.constant<Json>({ copyPaste: { source: range(0, 2, 0, 3), destination: range(10, 14, 0, 3) } }),
  fc.constant<Json>({
    updateDeveloperMetadata: {
      dataFilters: [{ developerMetadataLookup: { metadataId: 9 } }],
      developerMetadata: { metadataValue: 'v' },
      fields: 'metadataValue',
    },
  }),
);
const fault: Json = { deleteSheet: { sheetId: 4242 } };

describe('a batch with a fault in it', () => {
  it('leaves the workbook exactly as it was, whatever came before the fault', () => {
    fc.assert(
      fc.property(fc.array(validRequest, { maxLength: 6 }), (requests) => {
        const a = filledWorkbook();
        const before = structuredClone(a.book);

        expect(refusal(() => a.batch([...requests, fault]))).not.toBe('nothing was refused');

        expect(a.book).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves the workbook as it was when the last write of several is refused', () => {
    const a = filledWorkbook();
    const before = structuredClone(a.book);
    const data = [
      { range: 'Sheet1!A1', values: [['new']] },
      { range: 'Sheet1!A1:B1', values: [['1', '2', '3']] },
    ];

    const message = refusal(() => a.call('values.batchUpdate', {}, { valueInputOption: 'RAW', data }));

    expect(message).toBe(
      'Invalid data[1]: Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
    expect(a.book).toEqual(before);
  });

  it('leaves the workbook as it was when something is not emulated', () => {
    const a = filledWorkbook();
    const before = structuredClone(a.book);

    refusal(() => a.batch([{ addSheet: {} }, { addChart: {} }]));

    expect(a.book).toEqual(before);
  });
});

describe('a batch without a fault', () => {
  it('keeps the identity of the workbook and leaves untouched sheets alone', () => {
    const a = filledWorkbook();
    const [first, other] = a.book.sheets;

    a.batch([{ repeatCell: { range: range(0, 1, 0, 1), cell: text('new'), fields: 'userEnteredValue' } }]);

    expect(a.book.sheets[0]).not.toBe(first);
    expect(a.book.sheets[1]).toBe(other);
    expect(a.values('A1').values).toEqual([['new']]);
  });

  it('does not share anything with the request', () => {
    const a = freshWorkbook();
    const format = { textFormat: { bold: true } };
    a.batch([{ repeatCell: { range: range(0, 1, 0, 1), cell: { userEnteredFormat: format }, fields: '*' } }]);

    format.textFormat.bold = false;

    expect(a.book.sheets[0]?.rows[0]?.[0]).toEqual({ userEnteredFormat: { textFormat: { bold: true } } });
  });
});
