// spreadsheets.values: reading and writing plain values.

import type { Json, JsonObject } from '../../../../local/google/api';
import { freshWorkbook, lines, range, refusal, type Workbook, without } from './workbook';

describe('reading', () => {
  function filled(): Workbook {
    const a = freshWorkbook('vi_VN');
    a.put('B2:D4', [['a', 1234.5], [], [null, null, true]]);
    return a;
  }

  it('leaves out the empty tail of every row and of the range', () => {
    const a = filled();

    expect(a.values('A1:F9')).toEqual({
      range: 'Sheet1!A1:F9',
      majorDimension: 'ROWS',
      values: [[], ['', 'a', '1234,5'], [], ['', '', '', 'TRUE']],
    });
  });

  it('of an empty range has no values at all', () => {
    expect(filled().values('G1:H2')).toEqual({ range: 'Sheet1!G1:H2', majorDimension: 'ROWS' });
  });

  it('names the whole grid where only a sheet is asked for', () => {
    expect(filled().values('Sheet1').range).toBe('Sheet1!A1:Z1000');
  });

  it('by columns turns the block round', () => {
    expect(filled().values('B2:D4', { majorDimension: 'COLUMNS' }).values).toEqual([
      ['a'],
      ['1234,5'],
      ['', '', 'TRUE'],
    ]);
  });

  it('of several ranges answers in their order', () => {
    const answer = filled().call('values.batchGet', { ranges: ['C2', 'B2'], valueRenderOption: 'UNFORMATTED_VALUE' });

    expect((answer.valueRanges as JsonObject[]).map(({ values }) => values)).toEqual([[[1234.5]], [['a']]]);
  });

  it('finds cells by their name', () => {
    const a = filled();
    a.batch([{ addNamedRange: { namedRange: { name: 'Số_liệu', range: range(1, 2, 1, 3) } } }]);

    expect(a.values('Số_liệu')).toMatchObject({ range: 'Sheet1!B2:C2', values: [['a', '1234,5']] });
  });

  it('shows only what the mask names', () => {
    expect(filled().values('B2', { fields: 'values' })).toEqual({ values: [['a']] });
  });
});

describe('writing', () => {
  it('RAW keeps texts, USER_ENTERED reads them', () => {
    const a = freshWorkbook('vi_VN');
    a.put('A1:A2', [['02'], ['=1+1']], 'RAW');
    a.put('B1:B2', [['02'], ['=1+1']], 'USER_ENTERED');

    expect(a.values('A1:B2', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([
      ['02', 2],
      ['=1+1', 2],
    ]);
  });

  it('takes the year of a date typed without one from the clock in the time zone of the spreadsheet', () => {
    const a = freshWorkbook('vi_VN');
    // 31 December 2025, 18:00 UTC is 1 January 2026 in Viet Nam.
    const caller = { actor: 'owner@example.org', authMode: 'FULL', now: new Date('2025-12-31T18:00:00Z') } as const;
    const params = { spreadsheetId: 'book', range: 'A1', valueInputOption: 'USER_ENTERED' };

    a.api['sheets.spreadsheets.values.update']?.({ params, body: { values: [['1/2']] } }, caller);

    expect(a.values('A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([[46054]]);
  });

  it('gives a typed date its format, unless the cell has one', () => {
    const a = freshWorkbook('vi_VN');
    const numberFormat = { type: 'NUMBER', pattern: '0' };
    const format = { userEnteredFormat: { numberFormat } };
    a.batch([{ repeatCell: { range: range(0, 1, 1, 2), cell: format, fields: 'userEnteredFormat.numberFormat' } }]);

    a.put('A1:B1', [['3/10/2025', '3/10/2025']], 'USER_ENTERED');

    expect(a.values('A1:B1').values).toEqual([['3/10/2025', '45933']]);
  });

  it('leaves everything text in a cell formatted as text', () => {
    const a = freshWorkbook();
    const format = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
    a.batch([{ repeatCell: { range: range(0, 1, 0, 1), cell: format, fields: 'userEnteredFormat.numberFormat' } }]);

    a.put('A1', [['007']], 'USER_ENTERED');

    expect(a.values('A1').values).toEqual([['007']]);
  });

  it('from a single cell reaches as far as the data', () => {
    const a = freshWorkbook();

    expect(a.put('B2', [[1, 2], [3]]).updatedRange).toBe('Sheet1!B2:C3');
  });

  it('the empty text clears a cell and null skips it', () => {
    const a = freshWorkbook();
    a.put('A1:B1', [['a', 'b']]);

    a.put('A1:B1', [['', null]]);

    expect(a.values('A1:B1').values).toEqual([['', 'b']]);
  });

  it('shows what it wrote where it is asked to', () => {
    const a = freshWorkbook('vi_VN');
    const params = {
      range: 'A1',
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: true,
      responseValueRenderOption: 'UNFORMATTED_VALUE',
    };

    const answer = a.call('values.update', params, { values: [['50%']] });

    expect(answer.updatedData).toEqual({ range: 'Sheet1!A1', majorDimension: 'ROWS', values: [[0.5]] });
  });

  it('several ranges adds up what was written', () => {
    const a = freshWorkbook();
    const data = [
      { range: 'A1:B1', values: [[1, 2]] },
      { range: 'A3', majorDimension: 'COLUMNS', values: [[3, 4]] },
    ];

    const answer = a.call('values.batchUpdate', {}, { valueInputOption: 'RAW', data });

    expect(without(answer, 'responses')).toEqual({
      spreadsheetId: 'book',
      totalUpdatedRows: 3,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 4,
      totalUpdatedSheets: 1,
    });
    expect(a.values('A1:B4').values).toEqual([['1', '2'], [], ['3'], ['4']]);
  });

  it.each<[string, JsonObject, Json[][], string]>([
    ['without an input option', { range: 'A1' }, [[1]], "'valueInputOption' is required but not specified"],
    [
      'beyond the range',
      { range: 'A1:A2', valueInputOption: 'RAW' },
      [[1], [2], [3]],
      'Requested writing within range [Sheet1!A1:A2], but tried writing to row [3]',
    ],
    ['lists into cells', { range: 'A1', valueInputOption: 'RAW' }, [[[1]]], 'Invalid values[0][0]: list_value [1]'],
    ['to no sheet', { range: 'Nobody!A1', valueInputOption: 'RAW' }, [[1]], 'Unable to parse range: Nobody!A1'],
  ])('is refused %s', (_what, params, values, message) => {
    expect(refusal(() => freshWorkbook().call('values.update', params, { values }))).toBe(message);
  });

  it('is refused where the body names another range than the path', () => {
    const body = { range: 'B1', values: [[1]] };

    expect(refusal(() => freshWorkbook().call('values.update', { range: 'A1', valueInputOption: 'RAW' }, body))).toBe(
      "Requested range[A1] does not match value's range[B1]",
    );
  });
});

describe('clearing', () => {
  it('takes values and leaves notes, formats and rules', () => {
    const a = freshWorkbook();
    a.put('A1', [['x']]);
    a.batch([{ repeatCell: { range: range(0, 1, 0, 1), cell: { note: 'kept' }, fields: 'note' } }]);

    const answer = a.call('values.clear', { range: 'A1:B2' }, {});

    expect(answer).toEqual({ spreadsheetId: 'book', clearedRange: 'Sheet1!A1:B2' });
    expect(a.book.sheets[0]?.rows[0]?.[0]).toEqual({ note: 'kept' });
  });

  it('several ranges names them all', () => {
    const answer = freshWorkbook().call('values.batchClear', {}, { ranges: ['A1', 'B2:C3'] });

    expect(answer.clearedRanges).toEqual(['Sheet1!A1', 'Sheet1!B2:C3']);
  });
});

describe('appending, by the example of Google’s guide', () => {
  /** One table in A1:C2, another in B4:D6. */
  function twoTables(): Workbook {
    const a = freshWorkbook();
    const block = (rows: number) => Array.from({ length: rows }, () => ['x', 'x', 'x']);
    a.put('A1', block(2));
    a.put('B4', block(3));
    return a;
  }

  it.each([
    ['Sheet1', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['C5', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['B2:D4', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['A3:G10', 'Sheet1!B4:D6', 'Sheet1!B7'],
    ['A1', 'Sheet1!A1:C2', 'Sheet1!A3'],
    ['E4', undefined, 'Sheet1!E4'],
  ])('to %s', (searched, tableRange, updatedRange) => {
    const answer = twoTables().append(searched, [['new']]) as { tableRange?: string; updates: JsonObject };

    expect([answer.tableRange, answer.updates.updatedRange]).toEqual([tableRange, updatedRange]);
  });

  it('pushes what stands below down where it is told to insert rows', () => {
    const a = twoTables();

    a.append('A1', [['new']], { insertDataOption: 'INSERT_ROWS' });

    expect(a.values('A2:B5').values).toEqual([['x', 'x'], ['new'], [], ['', 'x']]);
  });

  it('makes the grid longer where it must', () => {
    const a = freshWorkbook();
    a.put('A1000', [['last']]);

    a.append('A1000', [['more']]);

    expect(a.values('A1000:A1001').values).toEqual([['last'], ['more']]);
  });
});

describe('by data filters', () => {
  const lookup = { developerMetadataLookup: { metadataKey: 'row' } };
  function marked(): Workbook {
    const a = freshWorkbook();
    a.put('A1:B3', [['a', 'b'], ['c', 'd'], ['e']]);
    const location = { dimensionRange: lines('ROWS', 1, 2) };
    a.batch([
      { addSheet: { properties: { sheetId: 1, title: 'Other' } } },
      { createDeveloperMetadata: { developerMetadata: { metadataKey: 'row', location, visibility: 'DOCUMENT' } } },
    ]);
    return a;
  }

  it('values come with the filters that matched', () => {
    const dataFilters = [{ gridRange: range(0, 1, 0, 2) }, lookup, { a1Range: 'Sheet1!A1:B1' }];

    const answer = marked().call('values.batchGetByDataFilter', {}, { dataFilters });

    const { sheetId: _zero, ...echoed } = range(0, 1, 0, 2);
    expect(answer.valueRanges).toEqual([
      {
        valueRange: { range: 'Sheet1!A1:B1', majorDimension: 'ROWS', values: [['a', 'b']] },
        dataFilters: [{ gridRange: echoed }, { a1Range: 'Sheet1!A1:B1' }],
      },
      {
        valueRange: { range: 'Sheet1!A2:Z2', majorDimension: 'ROWS', values: [['c', 'd']] },
        dataFilters: [lookup],
      },
    ]);
  });

  it('follow the row they mark', () => {
    const a = marked();
    a.batch([{ insertDimension: { range: lines('ROWS', 0, 3) } }]);

    const data = [{ dataFilter: lookup, values: [['new']] }];
    const answer = a.call('values.batchUpdateByDataFilter', {}, { valueInputOption: 'RAW', data });

    expect(answer.responses).toEqual([
      { updatedRange: 'Sheet1!A5', updatedRows: 1, updatedColumns: 1, updatedCells: 1, dataFilter: lookup },
    ]);
    expect(a.values('A5:B5').values).toEqual([['new', 'd']]);
  });

  it('values are cleared', () => {
    const a = marked();

    const answer = a.call('values.batchClearByDataFilter', {}, { dataFilters: [lookup] });

    expect(answer.clearedRanges).toEqual(['Sheet1!A2:Z2']);
    expect(a.values('A1:B3').values).toEqual([['a', 'b'], [], ['e']]);
  });

  it.each<[string, JsonObject, string]>([
    ['an empty filter', {}, 'Invalid dataFilter[0]: No filter specified in the data filter.'],
    ['an unknown sheet', { gridRange: { sheetId: 9 } }, 'Invalid dataFilter[0]: No grid with id: 9'],
  ])('refuse %s', (_what, filter, message) => {
    expect(refusal(() => marked().call('values.batchGetByDataFilter', {}, { dataFilters: [filter] }))).toBe(message);
  });
});
