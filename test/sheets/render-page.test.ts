// Pages as requests.

import type { SheetRequest } from '../../src/sheets/google-json';
import { toRange } from '../../src/sheets/grid-range';
import { cell, type Page } from '../../src/sheets/page';
import { holidaysPage } from '../../src/sheets/pages/base-pages';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { copyPage, createPage, replacePage, toExtendedValue } from '../../src/sheets/render-page';

const PAGE: Page = {
  title: 'Trang',
  columns: [100, 100, 50],
  rows: [
    { cells: [cell('A', 'heading'), cell('B', 'heading'), cell('C', 'heading')], height: 40 },
    { cells: [cell(1, 'index'), cell('=1+1', 'text'), cell('x', 'text')] },
    { cells: [cell(2, 'index'), cell(true, 'text'), cell(null, 'text')] },
  ],
  spareRows: 0,
  merges: [],
  frozenRows: 1,
};
const UNIT = { code: 'X01', name: 'UBND xã Cự Khê', type: 'Xã', tab: 'Cự Khê', emails: [], otherNames: [] };

const ofKind = (requests: readonly SheetRequest[], kind: string) =>
  requests.flatMap((request) => (kind in request ? [request[kind]] : []));

describe('a new tab', () => {
  test('cells of one style are one rectangle as wide and as high as they go', () => {
    const areas = ofKind(createPage(PAGE, 9), 'repeatCell');
    expect(areas).toMatchObject([
      { range: toRange(9, { top: 0, bottom: 1, left: 0, right: 3 }) },
      { range: toRange(9, { top: 1, bottom: 3, left: 0, right: 1 }) },
      { range: toRange(9, { top: 1, bottom: 3, left: 1, right: 3 }) },
    ]);
  });

  test('the form of a unit takes few rectangles for its hundreds of cells', () => {
    const page = unitPage(UNIT, 2021, 'trước ngày 10/10/2021');
    const cells = page.rows.reduce((sum, row) => sum + row.cells.length, 0);
    const areas = ofKind(createPage(page, 9), 'repeatCell');
    expect(cells).toBeGreaterThan(300);
    expect(areas.length).toBeLessThan(cells / 5);
  });

  test('equal widths are set together, and rows without a height are left to Google', () => {
    expect(ofKind(createPage(PAGE, 9), 'updateDimensionProperties')).toMatchObject([
      { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 }, properties: { pixelSize: 100 } },
      { range: { dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, properties: { pixelSize: 50 } },
      { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 }, properties: { pixelSize: 40 } },
    ]);
  });

  test('text that looks like a formula is written as text', () => {
    const [written] = ofKind(createPage(PAGE, 9), 'updateCells');
    expect(written).toMatchObject({
      rows: [{}, { values: [{}, { userEnteredValue: { stringValue: '=1+1' } }, {}] }, {}],
    });
  });

  test('a formula is written as a formula, and colours one after the other', () => {
    const area = { top: 1, bottom: 3, left: 0, right: 1 };
    const fill = { red: 1, green: 0, blue: 0 };
    const colours = ['=A2>1', '=A2>2'].map((formula) => ({ area, when: { formula }, fill }));
    const page = { ...PAGE, rows: [{ cells: [cell({ formula: '=1+1' }, 'text')] }], colours };
    const requests = createPage(page, 9);
    expect(ofKind(requests, 'updateCells')).toMatchObject([
      { rows: [{ values: [{ userEnteredValue: { formulaValue: '=1+1' } }] }] },
    ]);
    expect(ofKind(requests, 'addConditionalFormatRule')).toMatchObject([
      {
        index: 0,
        rule: {
          ranges: [toRange(9, area)],
          booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A2>1' }] } },
        },
      },
      { index: 1, rule: { booleanRule: { condition: { values: [{ userEnteredValue: '=A2>2' }] } } } },
    ]);
    expect(
      ofKind(replacePage(page, 9, { rowCount: 3, columnCount: 3, chartIds: [] }), 'addConditionalFormatRule'),
    ).toEqual([]);
  });

  test.each([
    ['=1+1', { stringValue: '=1+1' }],
    ["'0123", { stringValue: "'0123" }],
    [0, { numberValue: 0 }],
    [false, { boolValue: false }],
    ['', undefined],
    [null, undefined],
  ])('the value %p is written as %p', (value, written) => {
    expect(toExtendedValue(value)).toEqual(written);
  });

  test('never freezes every row it has', () => {
    const onlyHeading = { ...PAGE, rows: PAGE.rows.slice(0, 1) };
    const [made] = ofKind(createPage(onlyHeading, 9), 'addSheet');
    expect(made).toMatchObject({ properties: { gridProperties: { rowCount: 2, frozenRowCount: 1 } } });
    expect(
      ofKind(replacePage(onlyHeading, 9, { rowCount: 5, columnCount: 3, chartIds: [] }), 'updateSheetProperties')[1],
    ).toMatchObject({
      properties: { gridProperties: { rowCount: 2, frozenRowCount: 1 } },
    });
  });

  test('links and partial links become runs of the text', () => {
    const linked: Page = {
      ...PAGE,
      rows: [
        {
          cells: [
            cell('Mở', 'text', 'https://a.example.org/'),
            { value: 'A, B', style: 'text', runs: [{ start: 0, link: 'https://b.example.org/' }, { start: 1 }] },
          ],
        },
      ],
    };
    expect(ofKind(createPage(linked, 9), 'updateCells')).toMatchObject([
      {
        rows: [
          {
            values: [
              { textFormatRuns: [{ startIndex: 0, format: { link: { uri: 'https://a.example.org/' } } }] },
              {
                textFormatRuns: [
                  { startIndex: 0, format: { link: { uri: 'https://b.example.org/' } } },
                  { startIndex: 1, format: {} },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('validations, merges, hidden columns and the colour of the tab are written', () => {
    const page = { ...holidaysPage(), hiddenColumns: [2] };
    const requests = createPage(page, 9, 3);
    expect(ofKind(requests, 'setDataValidation')).toMatchObject([
      { range: toRange(9, { top: 2, bottom: 32, left: 1, right: 2 }) },
    ]);
    expect(ofKind(requests, 'mergeCells')).toHaveLength(1);
    expect(ofKind(requests, 'addSheet')).toMatchObject([{ properties: { index: 3, tabColorStyle: { rgbColor: {} } } }]);
    expect(ofKind(requests, 'updateDimensionProperties')).toContainEqual({
      range: { sheetId: 9, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    });
  });
});

describe('a tab replaced', () => {
  test('what stuck out below and to the right is cleared before the grid is cut', () => {
    const requests = replacePage(PAGE, 9, { rowCount: 40, columnCount: 8, chartIds: [] });
    const whole = toRange(9, { top: 0, left: 0, bottom: 40, right: 8 });
    expect(requests.slice(0, 4)).toMatchObject([
      {
        updateSheetProperties: { properties: { gridProperties: { rowCount: 40, columnCount: 8, frozenRowCount: 0 } } },
      },
      { unmergeCells: { range: whole } },
      { updateCells: { range: whole, fields: 'userEnteredValue,userEnteredFormat,textFormatRuns,note' } },
      { updateSheetProperties: { properties: { gridProperties: { rowCount: 3, columnCount: 3, frozenRowCount: 1 } } } },
    ]);
    expect(requests[2]).not.toHaveProperty('updateCells.rows');
  });

  test('a smaller tab is made large enough first', () => {
    const [first] = replacePage(PAGE, 9, { rowCount: 1, columnCount: 1, chartIds: [] });
    expect(first).toMatchObject({
      updateSheetProperties: { properties: { gridProperties: { rowCount: 3, columnCount: 3 } } },
    });
  });
});

describe('a tab copied', () => {
  test('only the cells that differ are written, after the copy', () => {
    const original = { page: unitPage(UNIT, 2021, 'trước ngày 10/10/2021'), sheetId: 9 };
    const other = unitPage({ ...UNIT, name: 'TH Kim Bài', tab: 'Kim Bài' }, 2021, 'trước ngày 10/10/2021');
    expect(copyPage(other, 10, 4, original)).toEqual([
      { duplicateSheet: { sourceSheetId: 9, insertSheetIndex: 4, newSheetId: 10, newSheetName: 'Kim Bài' } },
      {
        updateCells: {
          start: { sheetId: 10, rowIndex: 2, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Đơn vị báo cáo: TH Kim Bài' } }] }],
          fields: 'userEnteredValue,textFormatRuns',
        },
      },
    ]);
  });

  test('a page like the original is a copy and nothing else', () => {
    expect(copyPage(PAGE, 10, 0, { page: PAGE, sheetId: 9 })).toHaveLength(1);
  });
});
