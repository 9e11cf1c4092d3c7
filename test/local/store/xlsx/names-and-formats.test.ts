// Small translations: tab titles, number formats, addresses, links.

import fc from 'fast-check';
import { areaAddress, parseArea } from '../../../../local/store/xlsx/a1';
import { tabLink } from '../../../../local/store/xlsx/cell-links';
import { excelCode, googleNumberFormat, kindOfCode } from '../../../../local/store/xlsx/number-format';
import { fileTitles } from '../../../../local/store/xlsx/tab-titles';

test('titles that Excel takes stay, others are made safe without taking one that stays', () => {
  expect(fileTitles(['a/b', 'a-b', "Ủy ban 'x'", 'History', '  ', 'A-B'])).toEqual([
    'a-b (2)',
    'a-b',
    'Ủy ban ’x’',
    'History (2)',
    '_',
    'A-B (3)',
  ]);
});

test('titles of any kind become distinct ones of at most 31 characters that Excel takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 100 }), { maxLength: 8 }), (titles) => {
      const safe = fileTitles(titles);
      expect(new Set(safe.map((title) => title.toLowerCase())).size).toBe(titles.length);
      for (const title of safe) {
        expect(title).toMatch(/^[^*?:\\/[\]'\p{Cc}]+$/su);
        expect(title.length).toBeLessThanOrEqual(31);
        expect(title.toLowerCase()).not.toBe('history');
      }
    }),
  );
});

test.each([
  ['dd/mm/yyyy', 'DATE'],
  ['d "tháng" m', 'DATE'],
  ['[$-42A]dd/mm/yyyy;@', 'DATE'],
  ['dd/mm/yyyy hh:mm', 'DATE_TIME'],
  ['h:mm:ss AM/PM', 'TIME'],
  ['[h]:mm:ss', 'TIME'],
  ['0.00%', 'PERCENT'],
  ['#,##0 [$₫-42A]', 'CURRENCY'],
  ['#,##0 "đồng/day"', 'NUMBER'],
  ['0.00E+00', 'SCIENTIFIC'],
  ['@', 'TEXT'],
  ['[Red]#,##0', 'NUMBER'],
])('%s shows a %s', (code, kind) => {
  expect(kindOfCode(code)).toBe(kind);
});

test('a kind without a pattern is shown the Vietnamese way, and no kind at all is the general format', () => {
  expect(excelCode({ type: 'DATE' })).toBe('dd/mm/yyyy');
  expect(excelCode({ type: 'DATE', pattern: 'd/m' })).toBe('d/m');
  expect(excelCode(null)).toBeNull();
  expect(googleNumberFormat('General')).toBeNull();
});

test('addresses of areas are read back as the same areas', () => {
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.nat(60),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (row, column, height, width) => {
        const area = {
          startRowIndex: row,
          endRowIndex: row + height,
          startColumnIndex: column,
          endColumnIndex: column + width,
        };
        expect(parseArea(areaAddress(area))).toEqual(area);
      },
    ),
  );
  expect(parseArea('$B$2:C')).toEqual({
    startRowIndex: 1,
    endRowIndex: 1_048_576,
    startColumnIndex: 1,
    endColumnIndex: 3,
  });
  expect(parseArea('#REF!')).toBeNull();
});

test.each([
  ['#gid=12&range=B5', { sheetId: 12, range: 'B5' }],
  ['#gid=0', { sheetId: 0, range: 'A1' }],
  ['https://docs.google.com/spreadsheets/d/own/edit?usp=sharing#gid=3&range=C1', { sheetId: 3, range: 'C1' }],
  ['https://docs.google.com/spreadsheets/u/1/d/own/edit#gid=3', { sheetId: 3, range: 'A1' }],
  ['https://docs.google.com/spreadsheets/d/other/edit#gid=3', null],
  ['https://example.org/#gid=3', null],
])('%s leads to %j', (uri, target) => {
  expect(tabLink(uri, 'own')).toEqual(target);
});
