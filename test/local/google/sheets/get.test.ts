// spreadsheets.get and getByDataFilter: masks, ranges, cells, and what vanishes from answers.

import type { Json, JsonObject } from '../../../../local/google/api';
import { freshWorkbook, lines, range, refusal, type Workbook } from './workbook';

function withTwoSheets(): Workbook {
  const a = freshWorkbook('vi_VN');
  a.batch([
    { addSheet: { properties: { sheetId: 1, title: 'Đơn vị', gridProperties: { rowCount: 5, columnCount: 3 } } } },
    { mergeCells: { range: range(0, 1, 0, 2, 1), mergeType: 'MERGE_ALL' } },
  ]);
  a.put("'Đơn vị'!A1:C3", [['x'], [], ['', 1234.5]]);
  return a;
}

describe('what is shown', () => {
  it('is everything but cells where nothing else is asked for', () => {
    const answer = withTwoSheets().get();

    expect(Object.keys(answer)).toEqual(['spreadsheetId', 'properties', 'sheets', 'spreadsheetUrl']);
    expect((answer.sheets as JsonObject[]).map((sheet) => Object.keys(sheet))).toEqual([
      ['properties'],
      ['properties', 'merges'],
    ]);
    expect(answer.spreadsheetUrl).toBe('https://docs.google.com/spreadsheets/d/book/edit');
  });

  it('includes cells where the mask names them, whatever includeGridData says', () => {
    const fields = 'sheets(properties.sheetId,data.rowData.values.formattedValue)';

    const answer = withTwoSheets().get({ fields, includeGridData: false });

    expect(answer).toEqual({
      sheets: [
        { properties: { sheetId: 0 }, data: [{}] },
        {
          properties: { sheetId: 1 },
          data: [
            { rowData: [{ values: [{ formattedValue: 'x' }] }, {}, { values: [{}, { formattedValue: '1234,5' }] }] },
          ],
        },
      ],
    });
  });

  it('is cut down to the ranges, one block of data for each', () => {
    const fields = 'sheets(properties.title,data(startRow,startColumn,rowData.values.userEnteredValue),merges)';

    const answer = withTwoSheets().get({ ranges: ["'Đơn vị'!B3", "'Đơn vị'!C:C"], fields });

    expect(answer).toEqual({
      sheets: [
        {
          properties: { title: 'Đơn vị' },
          data: [
            { startRow: 2, startColumn: 1, rowData: [{ values: [{ userEnteredValue: { numberValue: 1234.5 } }] }] },
            { startColumn: 2 },
          ],
        },
      ],
    });
  });

  it('by data filters is the same as by ranges', () => {
    const a = withTwoSheets();
    const params = { fields: 'sheets(properties.sheetId,data.rowData.values.effectiveValue)' };
    const dataFilters = [{ gridRange: range(2, 3, 0, 3, 1) }];

    expect(a.call('getByDataFilter', params, { dataFilters })).toEqual(a.get({ ...params, ranges: "'Đơn vị'!A3:C3" }));
  });

  it('of rows and columns is their size, their hiding and their metadata', () => {
    const a = withTwoSheets();
    const location = { dimensionRange: lines('ROWS', 1, 2, 1) };
    a.batch([
      {
        updateDimensionProperties: {
          range: lines('ROWS', 0, 1, 1),
          properties: { pixelSize: 30, hiddenByUser: true },
          fields: '*',
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataId: 3, metadataKey: 'k', location, visibility: 'DOCUMENT' },
        },
      },
    ]);

    const answer = a.get({
      ranges: ["'Đơn vị'!A1:A3"],
      fields: 'sheets(data(rowMetadata,columnMetadata),developerMetadata)',
    });

    const developerMetadata = [
      {
        metadataId: 3,
        metadataKey: 'k',
        location: {
          locationType: 'ROW',
          dimensionRange: { sheetId: 1, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
        },
        visibility: 'DOCUMENT',
      },
    ];
    expect(answer).toEqual({
      sheets: [
        {
          data: [
            {
              rowMetadata: [
                { pixelSize: 30, hiddenByUser: true },
                { pixelSize: 21, developerMetadata },
                { pixelSize: 21 },
              ],
              columnMetadata: [{ pixelSize: 100 }],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['foo', "Error expanding 'fields' parameter. Cannot find matching fields for path 'foo'."],
    ['sheets.cells', "Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.cells'."],
    ['sheets(', 'Invalid field selection sheets('],
  ])('is refused for the mask %s', (fields, message) => {
    expect(refusal(() => withTwoSheets().get({ fields }))).toBe(message);
  });

  it.each([
    ["'Nobody'!A1", "Unable to parse range: 'Nobody'!A1"],
    ['Sheet1!A1001', 'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'],
  ])('is refused for the range %s', (ranges, message) => {
    expect(refusal(() => withTwoSheets().get({ ranges }))).toBe(message);
  });
});

describe('a cell', () => {
  const cellJson = (a: Workbook, fields: string): Json => {
    const { sheets } = a.get({ ranges: ['A1'], fields: `sheets.data.rowData.values(${fields})` });
    return (sheets as [{ data: [{ rowData: [{ values: [Json] }] }] }])[0].data[0].rowData[0].values[0];
  };
  const write = (a: Workbook, cell: JsonObject): Json =>
    a.batch([{ repeatCell: { range: range(0, 1, 0, 1), cell, fields: '*' } }]);

  it('keeps a zero and a FALSE', () => {
    const a = freshWorkbook();
    write(a, { userEnteredValue: { boolValue: false } });
    expect(cellJson(a, 'effectiveValue,formattedValue')).toEqual({
      effectiveValue: { boolValue: false },
      formattedValue: 'FALSE',
    });

    write(a, { userEnteredValue: { numberValue: 0 } });
    expect(cellJson(a, 'effectiveValue,formattedValue')).toEqual({
      effectiveValue: { numberValue: 0 },
      formattedValue: '0',
    });
  });

  it('shows a date by its format in the order of the locale', () => {
    const a = freshWorkbook('vi_VN');
    write(a, { userEnteredValue: { numberValue: 45933 }, userEnteredFormat: { numberFormat: { type: 'DATE' } } });

    expect(cellJson(a, 'formattedValue')).toEqual({ formattedValue: '3/10/2025' });
  });

  it('has its own format over the default one in effect', () => {
    const a = freshWorkbook();
    write(a, { userEnteredValue: { numberValue: 1 }, userEnteredFormat: { textFormat: { bold: true } } });

    expect(
      cellJson(a, 'effectiveFormat(textFormat(bold,italic,fontSize),horizontalAlignment,verticalAlignment)'),
    ).toEqual({
      effectiveFormat: {
        textFormat: { bold: true, italic: false, fontSize: 10 },
        horizontalAlignment: 'RIGHT',
        verticalAlignment: 'BOTTOM',
      },
    });
  });

  const link = (uri: string) => ({ link: { uri } });
  it.each<[string, JsonObject, string | undefined]>([
    ['its format', { userEnteredFormat: { textFormat: link('https://example.org/a') } }, 'https://example.org/a'],
    ['a run of its text', { textFormatRuns: [{ format: link('https://example.org/b') }] }, 'https://example.org/b'],
    [
      'none of several runs',
      {
        textFormatRuns: [
          { format: link('https://example.org/b') },
          { startIndex: 2, format: link('https://example.org/c') },
        ],
      },
      undefined,
    ],
  ])('takes its hyperlink from %s', (_where, cell, hyperlink) => {
    const a = freshWorkbook();
    write(a, { userEnteredValue: { stringValue: 'text' }, ...cell });

    expect(cellJson(a, 'hyperlink')).toEqual(hyperlink === undefined ? {} : { hyperlink });
  });

  it('loses the runs of its text with the text', () => {
    const a = freshWorkbook();
    write(a, { userEnteredValue: { stringValue: 'text' }, textFormatRuns: [{ format: { bold: true } }] });

    a.put('A1', [['other']]);

    expect(cellJson(a, 'textFormatRuns')).toEqual({});
  });
});

it('a workbook of 150 tabs with 60 rows of 8 cells is read in one call', () => {
  const a = freshWorkbook('vi_VN');
  const rows = Array.from({ length: 60 }, (_row, i) => ({
    values: Array.from({ length: 8 }, (_cell, j) => ({ userEnteredValue: { numberValue: i * j + 0.5 } })),
  }));
  a.batch(
    Array.from({ length: 150 }, (_tab, i) => i + 1).flatMap((sheetId): Json[] => [
      {
        addSheet: {
          properties: { sheetId, title: `Tab ${sheetId}`, gridProperties: { rowCount: 60, columnCount: 8 } },
        },
      },
      { updateCells: { start: { sheetId }, rows, fields: 'userEnteredValue' } },
    ]),
  );

  const { sheets } = a.get({ fields: 'sheets.data.rowData.values(effectiveValue,formattedValue)' }) as {
    sheets: { data: { rowData: { values: Json[] }[] }[] }[];
  };

  const cells = sheets.flatMap(({ data }) =>
    data.flatMap(({ rowData = [] }) => rowData.flatMap(({ values }) => values)),
  );
  expect(cells).toHaveLength(150 * 60 * 8);
  expect(cells.at(-1)).toEqual({ effectiveValue: { numberValue: 413.5 }, formattedValue: '413,5' });
});
