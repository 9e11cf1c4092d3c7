// The identity of tabs.

import fc from 'fast-check';
import {
  cellLink,
  findOfficeTab,
  findTab,
  findUnitTab,
  OFFICE_SHEET_IDS,
  requireOfficeTab,
  unitSheetId,
} from '../../src/sheets/contract';
import { grid, snapshot } from '../support/sheet-builders';

const UNIT = { code: 'X01', name: 'UBND xã Cự Khê', type: 'Xã', tab: 'Cự Khê', emails: [], otherNames: [] };

describe('the sheet id of a unit', () => {
  test('lies between 2^30 and 2^31 and is none of the office’s, whatever the code', () => {
    const office = new Set(Object.values(OFFICE_SHEET_IDS));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (code) => {
        const id = unitSheetId({ code });
        expect(Number.isInteger(id)).toBe(true);
        expect(id).toBeGreaterThanOrEqual(2 ** 30);
        expect(id).toBeLessThan(2 ** 31);
        expect(office.has(id)).toBe(false);
      }),
    );
  });

  test('is the same each time and differs between neighbouring codes', () => {
    const codes = Array.from({ length: 300 }, (_unused, i) => `X${i}`);
    const ids = codes.map((code) => unitSheetId({ code }));
    expect(new Set(ids).size).toBe(300);
    expect(codes.map((code) => unitSheetId({ code }))).toEqual(ids);
  });

  test('the office’s own ids are distinct', () => {
    const ids = Object.values(OFFICE_SHEET_IDS);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('finding a tab', () => {
  test('the id wins over another tab that has taken the title', () => {
    const found = findTab(
      snapshot(grid([], { sheetId: 5, title: 'Cự Khê' }), grid([], { sheetId: 7, title: 'X' })),
      7,
      'Cự Khê',
    );
    expect(found?.sheetId).toBe(7);
  });

  test('where the id is gone, the title finds it, in composed or decomposed letters', () => {
    const book = snapshot(grid([], { sheetId: 5, title: 'Cự Khê'.normalize('NFD') }));
    expect(findUnitTab(book, UNIT)?.sheetId).toBe(5);
  });

  test('a renamed tab is found by its id', () => {
    const book = snapshot(grid([], { sheetId: unitSheetId(UNIT), title: 'Xã Cự Khê (mới)' }));
    expect(findUnitTab(book, UNIT)?.title).toBe('Xã Cự Khê (mới)');
  });

  test('a tab that is another unit’s by its id, or the office’s, does not stand in for a lost one', () => {
    const other = { code: 'X02' };
    const roster = grid(
      [
        ['Mã', 'Tên đơn vị'],
        ['X01', 'UBND xã Cự Khê'],
        ['X02', 'UBND thị trấn Kim Bài'],
      ],
      {
        sheetId: OFFICE_SHEET_IDS.roster,
        title: 'Danh sách đơn vị',
      },
    );
    const renamed = (sheetId: number, title: string) => snapshot(roster, grid([], { sheetId, title }));
    expect(findUnitTab(renamed(unitSheetId(other), 'Cự Khê'), UNIT)).toBeUndefined();
    expect(findUnitTab(renamed(OFFICE_SHEET_IDS.tracking, 'Cự Khê'), UNIT)).toBeUndefined();
    expect(findOfficeTab(renamed(unitSheetId(other), 'Theo dõi'), 'tracking')).toBeUndefined();
    expect(findUnitTab(renamed(5, 'Cự Khê'), UNIT)?.sheetId).toBe(5);
  });

  test('a tab that is not there is undefined, and a SetupError where it is needed', () => {
    expect(findOfficeTab(snapshot(), 'roster')).toBeUndefined();
    expect(() => requireOfficeTab(snapshot(), 'roster')).toThrow('missingTab in Trang "Danh sách đơn vị"');
  });
});

describe('a link to a cell', () => {
  test.each([
    [
      'https://docs.google.com/spreadsheets/d/b/edit',
      'B7',
      'https://docs.google.com/spreadsheets/d/b/edit#gid=9&range=B7',
    ],
    [
      'https://docs.google.com/spreadsheets/d/b/edit#gid=0',
      undefined,
      'https://docs.google.com/spreadsheets/d/b/edit#gid=9',
    ],
    [
      'https://docs.google.com/spreadsheets/d/b/edit?gid=0#gid=0',
      'A1',
      'https://docs.google.com/spreadsheets/d/b/edit#gid=9&range=A1',
    ],
  ])('from %s to %s', (url, a1, link) => {
    expect(cellLink({ url }, 9, a1)).toBe(link);
  });
});
