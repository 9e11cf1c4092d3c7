// Sheets added, copied, moved and removed; spreadsheets created; rules and names kept.

import type { Json, JsonObject } from '../../../../local/google/api';
import { createSheetsApi } from '../../../../local/google/sheets';
import { callerNamed, firstSheet, freshWorkbook, lines, OWNER, range, type Workbook } from './workbook';

const add = (title: string, properties: JsonObject = {}): Json => ({
  addSheet: { properties: { title, ...properties } },
});
const titles = (a: Workbook) => a.book.sheets.map(({ properties }) => properties.title);
const indices = (a: Workbook) => a.book.sheets.map(({ properties }) => properties.index);

describe('adding sheets', () => {
  it('gives free ids and titles and puts them last', () => {
    const a = freshWorkbook();

    const replies = a.batch([add('Sheet3'), { addSheet: {} }, { addSheet: {} }]) as {
      addSheet: { properties: JsonObject };
    }[];

    expect(titles(a)).toEqual(['Sheet1', 'Sheet3', 'Sheet4', 'Sheet5']);
    expect(new Set(replies.map(({ addSheet }) => addSheet.properties.sheetId)).size).toBe(3);
  });

  it('puts them where they are wanted and numbers the others anew', () => {
    const a = freshWorkbook();

    a.batch([add('first', { index: 0 }), add('second', { index: 1 })]);

    expect([titles(a), indices(a)]).toEqual([
      ['first', 'second', 'Sheet1'],
      [0, 1, 2],
    ]);
  });

  it('lets later requests of the batch use a chosen id', () => {
    const a = freshWorkbook();

    a.batch([add('q', { sheetId: 77 }), { deleteSheet: { sheetId: 0 } }]);

    expect(titles(a)).toEqual(['q']);
  });
});

describe('moving a sheet', () => {
  // Google counts the index before the move: one further than now means staying.
  it.each([
    [0, ['a', 'b', 'c']],
    [1, ['a', 'b', 'c']],
    [2, ['b', 'a', 'c']],
    [3, ['b', 'c', 'a']],
  ])('the first of three to index %d', (index, expected) => {
    const a = freshWorkbook();
    a.batch([
      { updateSheetProperties: { properties: { sheetId: 0, title: 'a' }, fields: 'title' } },
      add('b'),
      add('c'),
      { updateSheetProperties: { properties: { sheetId: 0, index }, fields: 'index' } },
    ]);

    expect([titles(a), indices(a)]).toEqual([expected, [0, 1, 2]]);
  });
});

describe('duplicating a sheet', () => {
  it('copies cells, merges, rules and sizes, but neither protections nor metadata', () => {
    const a = freshWorkbook();
    a.put('A1', [['x']]);
    const rule = { ranges: [range(0, 1, 0, 1)], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } };
    a.batch([
      { mergeCells: { range: range(2, 4, 0, 1), mergeType: 'MERGE_ALL' } },
      { addConditionalFormatRule: { rule } },
      {
        updateDimensionProperties: {
          range: lines('COLUMNS', 0, 1),
          properties: { pixelSize: 50 },
          fields: 'pixelSize',
        },
      },
      { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1), editors: {} } } },
      {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: 'k', location: { sheetId: 0 }, visibility: 'DOCUMENT' },
        },
      },
      { duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 8, newSheetName: 'Copy' } },
    ]);

    const copy = a.book.sheets[1];
    expect(copy).toMatchObject({
      properties: { sheetId: 8, title: 'Copy', index: 1 },
      merges: [range(2, 4, 0, 1, 8)],
      columnMetadata: { 0: { pixelSize: 50 } },
      conditionalFormats: [{ ranges: [range(0, 1, 0, 1, 8)] }],
      protectedRanges: [],
      developerMetadata: [],
    });
    expect(a.values('Copy!A1').values).toEqual([['x']]);
  });

  it('leaves the original alone when the copy changes', () => {
    const a = freshWorkbook();
    a.put('A1', [['x']]);
    a.batch([{ duplicateSheet: { sourceSheetId: 0, newSheetName: 'Copy' } }]);

    a.put('Copy!A1', [['y']]);

    expect(a.values('Sheet1!A1').values).toEqual([['x']]);
  });
});

describe('deleting a sheet', () => {
  it('ends the names of its ranges', () => {
    const a = freshWorkbook();
    a.batch([
      add('q', { sheetId: 5 }),
      { addNamedRange: { namedRange: { name: 'gone', range: range(0, 1, 0, 1, 5) } } },
      { addNamedRange: { namedRange: { name: 'kept', range: range(0, 1, 0, 1) } } },
      { deleteSheet: { sheetId: 5 } },
    ]);

    expect(a.book.namedRanges.map(({ name }) => name)).toEqual(['kept']);
  });
});

describe('conditional format rules', () => {
  const rule = (value: string, format: JsonObject = {}): JsonObject => ({
    ranges: [range(0, 1, 0, 1)],
    booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: value }] }, format },
  });
  const order = (a: Workbook) => {
    const { conditionalFormats } = firstSheet(a, 'conditionalFormats.booleanRule.condition.values') as {
      conditionalFormats: { booleanRule: { condition: { values: [{ userEnteredValue: string }] } } }[];
    };
    return conditionalFormats.map(({ booleanRule }) => booleanRule.condition.values[0].userEnteredValue);
  };

  it('stand in the order of their indices and can be moved and replaced', () => {
    const a = freshWorkbook();
    a.batch(['a', 'b', 'c'].map((value, index) => ({ addConditionalFormatRule: { rule: rule(value), index } })));

    a.batch([{ updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 2 } }]);
    expect(order(a)).toEqual(['b', 'c', 'a']);

    a.batch([{ updateConditionalFormatRule: { index: 1, rule: rule('d') } }]);
    expect(order(a)).toEqual(['b', 'd', 'a']);
  });

  it('show their colours in both spellings', () => {
    const a = freshWorkbook();
    a.batch([{ addConditionalFormatRule: { rule: rule('a', { backgroundColorStyle: { rgbColor: { red: 1 } } }) } }]);

    expect(firstSheet(a, 'conditionalFormats.booleanRule.format')).toEqual({
      conditionalFormats: [
        { booleanRule: { format: { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { red: 1 } } } } },
      ],
    });
  });
});

describe('creating a spreadsheet', () => {
  it('makes it with the sheets that are asked for and gives it to the caller', () => {
    const books = new Map();
    const api = createSheetsApi(books, { newSpreadsheetId: () => 'new' });
    const body = {
      properties: { title: 'Báo cáo', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: [
        { properties: { title: 'Một', sheetId: 0 } },
        { properties: { title: 'Hai', gridProperties: { rowCount: 9 } } },
      ],
    };
    const create = api['sheets.spreadsheets.create'];
    const params = { fields: 'spreadsheetId,properties(title,locale),sheets.properties(title,gridProperties)' };

    const answer = create?.({ params, body }, callerNamed(OWNER));

    expect(answer).toEqual({
      spreadsheetId: 'new',
      properties: { title: 'Báo cáo', locale: 'vi_VN' },
      sheets: [
        { properties: { title: 'Một', gridProperties: { rowCount: 1000, columnCount: 26 } } },
        { properties: { title: 'Hai', gridProperties: { rowCount: 9, columnCount: 26 } } },
      ],
    });
    expect(books.get('new')).toMatchObject({ owner: OWNER });
  });

  it('starts with one sheet where none is asked for', () => {
    const api = createSheetsApi(new Map());

    const answer = api['sheets.spreadsheets.create']?.({ params: {}, body: {} }, callerNamed(OWNER));

    expect(answer).toMatchObject({
      properties: { title: 'Untitled spreadsheet' },
      sheets: [{ properties: { sheetId: 0 } }],
    });
  });
});

describe('a batch that asks for the spreadsheet it leaves', () => {
  it('gets it, cut down to the ranges it names', () => {
    const a = freshWorkbook();
    const cell = { userEnteredValue: { numberValue: 5 } };
    const body = {
      requests: [{ repeatCell: { range: range(0, 1, 0, 1), cell, fields: 'userEnteredValue' } }],
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: ['A1'],
    };

    const answer = a.call(
      'batchUpdate',
      { fields: 'updatedSpreadsheet.sheets.data.rowData.values.effectiveValue' },
      body,
    );

    expect(answer).toEqual({
      updatedSpreadsheet: { sheets: [{ data: [{ rowData: [{ values: [{ effectiveValue: { numberValue: 5 } }] }] }] }] },
    });
  });
});

describe('a very large request', () => {
  it('is carried out with a warning', () => {
    const warnings: string[] = [];
    const { book } = freshWorkbook();
    const api = createSheetsApi(new Map([['book', book]]), { warn: (message) => warnings.push(message) });
    const values = [
      Array.from({ length: 26 }, () => 'x'.repeat(50_000)),
      Array.from({ length: 26 }, () => 'x'.repeat(50_000)),
    ];
    const params = { spreadsheetId: 'book', range: 'A1', valueInputOption: 'RAW' };

    api['sheets.spreadsheets.values.update']?.({ params, body: { values } }, callerNamed(OWNER));

    expect(warnings).toEqual([
      'sheets.spreadsheets.values.update: the request has 2600172 bytes; Google advises at most 2097152.',
    ]);
  });
});
