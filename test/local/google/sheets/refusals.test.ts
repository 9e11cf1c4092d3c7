// The second layer: what fits the schema and is still refused, in Google's grammar.

import { type Json, NotEmulatedError } from '../../../../local/google/api';
import { freshWorkbook, lines, range, refusal } from './workbook';

const add = (title: string, properties: { [key: string]: Json } = {}): Json => ({
  addSheet: { properties: { title, ...properties } },
});
const text = (stringValue: string): Json => ({ userEnteredValue: { stringValue } });
const properties = (fields: string, values: { [key: string]: Json }): Json => ({
  updateSheetProperties: { properties: { sheetId: 0, ...values }, fields },
});

const REFUSALS: readonly (readonly [string, Json[], string])[] = [
  ['no request at all', [], 'Must specify at least one request.'],
  ['a request without a kind', [{}], 'Invalid requests[0]: No request set.'],
  [
    'two kinds in one request',
    [{ addSheet: {}, deleteSheet: { sheetId: 0 } }],
    "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
  ],
  [
    'an unknown sheet',
    [add('q'), { updateCells: { start: { sheetId: 5 }, rows: [], fields: '*' } }],
    'Invalid requests[1].updateCells: No grid with id: 5',
  ],
  [
    'a title in use',
    [add('SHEET1')],
    'Invalid requests[0].addSheet: A sheet with the name "SHEET1" already exists. Please enter another name.',
  ],
  ['an id in use', [add('q', { sheetId: 0 })], 'Invalid requests[0].addSheet: A sheet with the ID 0 already exists.'],
  [
    'an empty mask',
    [properties('', { title: 'n' })],
    "Invalid requests[0].updateSheetProperties: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  ],
  [
    'a mask with a path that does not exist',
    [properties('colour', {})],
    'Invalid requests[0].updateSheetProperties: Invalid field: colour',
  ],
  [
    'a range beyond the grid',
    [{ unmergeCells: { range: range(0, 1001, 0, 1) } }],
    'Invalid requests[0].unmergeCells: Range (Sheet1) exceeds grid limits. Max rows: 1000, max columns: 26',
  ],
  [
    'an empty range',
    [{ unmergeCells: { range: range(3, 3, 0, 1) } }],
    'Invalid requests[0].unmergeCells: range.endRowIndex must be after range.startRowIndex: [3, 3)',
  ],
  [
    'cells written beyond the grid',
    [
      {
        updateCells: {
          start: { rowIndex: 999 },
          rows: [{ values: [text('a')] }, { values: [text('b')] }],
          fields: '*',
        },
      },
    ],
    'Invalid requests[0].updateCells: Range (Sheet1) exceeds grid limits. Max rows: 1000, max columns: 26',
  ],
  [
    'half of a merge',
    [
      { mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ALL' } },
      { unmergeCells: { range: range(0, 1, 0, 2) } },
    ],
    'Invalid requests[1].unmergeCells: You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    'a merge across the frozen rows',
    [
      properties('gridProperties.frozenRowCount', { gridProperties: { frozenRowCount: 1 } }),
      { mergeCells: { range: range(0, 2, 0, 2), mergeType: 'MERGE_ALL' } },
    ],
    "Invalid requests[1].mergeCells: You can't merge frozen and non-frozen rows.",
  ],
  [
    'all rows frozen',
    [properties('gridProperties', { gridProperties: { rowCount: 2, columnCount: 2, frozenRowCount: 2 } })],
    "Invalid requests[0].updateSheetProperties: You can't freeze all visible rows on the sheet.",
  ],
  [
    'the last sheet deleted',
    [{ deleteSheet: { sheetId: 0 } }],
    "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
  ],
  [
    'a second protection of the whole sheet',
    [
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: {} } } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: {} } } },
    ],
    'Invalid requests[1].addProtectedRange: Sheet "Sheet1" already has sheet protection.',
  ],
  [
    'more than ten million cells',
    [add('big', { gridProperties: { rowCount: 500_000, columnCount: 20 } })],
    'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a text longer than a cell takes',
    [{ repeatCell: { range: range(0, 1, 0, 1), cell: text('x'.repeat(50_001)), fields: 'userEnteredValue' } }],
    'Invalid requests[0].repeatCell: Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'two values in one cell',
    [
      {
        repeatCell: {
          range: range(0, 1, 0, 1),
          cell: { userEnteredValue: { numberValue: 1, stringValue: 'a' } },
          fields: '*',
        },
      },
    ],
    "Invalid requests[0].repeatCell: oneof field 'value' is already set. Cannot set 'stringValue'",
  ],
  [
    'all rows deleted',
    [{ deleteDimension: { range: lines('ROWS', 0, 1000) } }],
    "Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet.",
  ],
  [
    'more cells than the range has',
    [{ updateCells: { range: range(0, 1, 0, 1), rows: [{ values: [text('a'), text('b')] }], fields: '*' } }],
    'Invalid requests[0].updateCells: Attempting to write column or row beyond the range that was requested.',
  ],
  [
    'an unknown named range',
    [{ deleteNamedRange: { namedRangeId: 'n' } }],
    'Invalid requests[0].deleteNamedRange: No named range with id: n',
  ],
  [
    'metadata without a visibility',
    [{ createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', location: { sheetId: 0 } } } }],
    'Invalid requests[0].createDeveloperMetadata: The developer metadata must have a visibility.',
  ],
];

describe('requests that fit the schema and are refused all the same', () => {
  it.each(REFUSALS)('%s', (_what, requests, message) => {
    const a = freshWorkbook();

    expect(refusal(() => a.batch(requests))).toBe(message);
  });

  it('accepts a text exactly as long as a cell takes', () => {
    const a = freshWorkbook();
    const cell = text('x'.repeat(50_000));

    expect(a.batch([{ repeatCell: { range: range(0, 1, 0, 1), cell, fields: 'userEnteredValue' } }])).toEqual([{}]);
  });
});

describe('what the engine does not have', () => {
  const cell = (formulaValue: string): Json => ({
    repeatCell: { range: range(0, 1, 0, 1), cell: { userEnteredValue: { formulaValue } }, fields: 'userEnteredValue' },
  });
  const at: Json = { overlayPosition: { anchorCell: {} } };

  it.each<[string, Json]>([
    ['a pie chart', { addChart: { chart: { spec: { pieChart: {} }, position: at } } }],
    ['a chart on a sheet of its own', { addChart: { chart: { spec: {}, position: { newSheet: true } } } }],
    ['a formula it cannot work out', cell('=QUERY(A1:B2)')],
    ['a formula over another sheet', cell('=Sheet1!A2')],
    [
      'criteria of a filter',
      { setBasicFilter: { filter: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 0 }] } } },
    ],
    ['a sheet that reads from right to left', { addSheet: { properties: { rightToLeft: true } } }],
    ['a transposed paste', { copyPaste: { source: range(0, 1, 0, 1), pasteOrientation: 'TRANSPOSE' } }],
    ['a pivot table', { updateCells: { range: range(0, 1, 0, 1), fields: 'pivotTable' } }],
    ['a colour of the theme', properties('tabColorStyle', { tabColorStyle: { themeColor: 'ACCENT1' } })],
  ])('is refused as such: %s', (_what, request) => {
    const a = freshWorkbook();

    expect(() => a.batch([request])).toThrow(NotEmulatedError);
  });

  it('refuses answers in another form than JSON', () => {
    const a = freshWorkbook();

    expect(() => a.get({ alt: 'media' })).toThrow(NotEmulatedError);
  });
});

describe('access to the file', () => {
  it('is refused to those it is not shared with', () => {
    const a = freshWorkbook();

    expect(refusal(() => a.get({}, 'stranger@example.org'))).toBe('The caller does not have permission');
  });

  it('is given to everybody where the file says so', () => {
    const a = freshWorkbook();
    a.book.editors = ['*'];

    expect(a.get({ fields: 'spreadsheetId' }, 'stranger@example.org')).toEqual({ spreadsheetId: 'book' });
  });

  it('finds no other file', () => {
    const a = freshWorkbook();

    expect(refusal(() => a.get({ spreadsheetId: 'other' }))).toBe('Requested entity was not found.');
  });
});
