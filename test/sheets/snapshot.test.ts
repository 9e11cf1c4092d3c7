// Google's answer as plain values.

import { toSnapshot } from '../../src/sheets/snapshot';
import { grid, tabOf } from '../support/sheet-builders';

describe('a snapshot of the workbook', () => {
  test('a workbook of which Google sends nothing but the id is empty and has an address', () => {
    expect(toSnapshot({ spreadsheetId: 'abc' })).toEqual({
      spreadsheetId: 'abc',
      url: 'https://docs.google.com/spreadsheets/d/abc/edit',
      title: '',
      timeZone: '',
      tabs: [],
    });
  });

  test('indexes that Google leaves out of a merge are zero', () => {
    const json = {
      spreadsheetId: 'abc',
      sheets: [{ properties: { sheetId: 0, title: 'A' }, merges: [{ endRowIndex: 2, endColumnIndex: 3 }] }],
    };
    expect(toSnapshot(json).tabs[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 3 }]);
  });

  test('charts are known by their ids, whoever made them', () => {
    const properties = { sheetId: 0, title: 'A' };
    const json = { spreadsheetId: 'abc', sheets: [{ properties, charts: [{ chartId: 5 }, { chartId: 489_100_001 }] }] };
    expect(toSnapshot(json).tabs[0]?.chartIds).toEqual([5, 489_100_001]);
    expect(toSnapshot({ ...json, sheets: [{ properties }] }).tabs[0]?.chartIds).toEqual([]);
  });

  test('a tab without data has no height, and any cell of it is blank', () => {
    const [tab] = toSnapshot({ spreadsheetId: 'abc', sheets: [{ properties: { sheetId: 0, title: 'A' } }] }).tabs;
    expect(tab).toMatchObject({ height: 0, rowCount: 0, columnCount: 0 });
    expect(tab?.cell(4, 2)).toEqual({ value: null, shown: '', isDate: false, place: 'C5' });
    expect(tab?.row(4)).toEqual([]);
  });

  test.each([
    ['DATE', true],
    ['DATE_TIME', true],
    ['TIME', true],
    ['NUMBER', false],
  ])('a number of the format %s: being a date is %s', (type, isDate) => {
    const tab = tabOf(
      grid([
        [
          {
            effectiveValue: { numberValue: 44_479 },
            formattedValue: '10/10/2021',
            userEnteredFormat: { numberFormat: { type } },
          },
        ],
      ]),
    );
    expect(tab.cell(0, 0)).toEqual({ value: 44_479, shown: '10/10/2021', isDate, place: 'A1' });
  });

  test('an error is its shown text, or its kind where Google shows none', () => {
    const tab = tabOf(
      grid([
        [
          { effectiveValue: { errorValue: { type: 'REF' } }, formattedValue: '#REF!' },
          { effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO' } } },
        ],
      ]),
    );
    expect(tab.row(0).map((cell) => cell.value)).toEqual([{ error: '#REF!' }, { error: 'DIVIDE_BY_ZERO' }]);
  });

  test('rows that hold nothing but a format do not count as filled', () => {
    const formatOnly = { userEnteredFormat: { numberFormat: { type: 'NUMBER' } } };
    expect(tabOf(grid([['a'], [null], [0], [formatOnly], []])).height).toBe(3);
    expect(tabOf(grid([[formatOnly]])).height).toBe(0);
  });

  test('zero and false are values, not blanks', () => {
    const tab = tabOf(grid([[0, false]]));
    expect(tab.row(0).map((cell) => cell.value)).toEqual([0, false]);
  });

  test('a hyperlink is kept beside the text', () => {
    const tab = tabOf(grid([[{ effectiveValue: { stringValue: 'Ảnh' }, hyperlink: 'https://anh.example.org/1' }]]));
    expect(tab.cell(0, 0)).toMatchObject({ value: 'Ảnh', shown: 'Ảnh', link: 'https://anh.example.org/1' });
  });

  test('decomposed letters are composed in value and in shown text', () => {
    const tab = tabOf(grid([['Người'.normalize('NFD')]]));
    expect(tab.cell(0, 0)).toMatchObject({ value: 'Người', shown: 'Người' });
  });

  test('a text stored in another form than NFC is kept beside it, and only then', () => {
    const tab = tabOf(grid([['Người'.normalize('NFD'), 'Người']]));
    expect(tab.row(0).map((cell) => cell.stored)).toEqual(['Người'.normalize('NFD'), undefined]);
  });

  test('what forbids writing a cell anew is known: a formula, pieces with formats, a percentage', () => {
    const tab = tabOf(
      grid([
        [
          { effectiveValue: { numberValue: 3 }, userEnteredValue: { formulaValue: '=1+2' } },
          { effectiveValue: { stringValue: 'a b' }, textFormatRuns: [{}, { startIndex: 2 }] },
          { effectiveValue: { numberValue: 0.5 }, userEnteredFormat: { numberFormat: { type: 'PERCENT' } } },
          'a',
        ],
      ]),
    );
    const flags = tab.row(0).map(({ isFormula, isRichText, isPercent }) => [isFormula, isRichText, isPercent]);
    expect(flags).toEqual([
      [true, undefined, undefined],
      [undefined, true, undefined],
      [undefined, undefined, true],
      [undefined, undefined, undefined],
    ]);
  });
});
