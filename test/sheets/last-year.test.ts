// The tab of last year's figures: what is written is read back, and what somebody has done to it is seen.

import '../support/fast-check';
import fc from 'fast-check';
import { type LastYear, sumFigures } from '../../src/core/comparison/last-year';
import { SetupError } from '../../src/core/errors';
import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { lastYearPage } from '../../src/sheets/pages/last-year-page';
import { readLastYear } from '../../src/sheets/read/last-year';
import { type Grid, gridOfPage, snapshot, type } from '../support/sheet-builders';

const AS_OF = { date: '2021-10-11', time: '08:00' };
const gridOf = (year: LastYear): Grid => gridOfPage(lastYearPage(year, AS_OF), OFFICE_SHEET_IDS.lastYear);
const read = (grid: Grid) => readLastYear(snapshot(grid));

const line = { activityCode: 'HD17', activity: 'Chuyên đề pháp luật', classes: 4, people: 42 };
const other = { activityCode: '', activity: 'Thả diều', classes: 1, people: 30 };
const YEAR: LastYear = {
  year: 2021,
  startDate: '2021-10-01',
  units: [
    { code: 'TO001', name: 'UBND Kim Bài', reported: true, lines: [line, other], classes: 5, people: 72 },
    { code: 'TO002', name: 'UBND Cự Khê', reported: false, lines: [line], classes: 4, people: 42 },
    { code: 'TO003', name: 'UBND Bích Hòa', reported: true, lines: [], classes: 0, people: 0 },
  ],
  doubtful: [],
};
const GRID = gridOf(YEAR);
/** Rows and columns of the tab as YEAR makes it: the total of the first unit, then its lines. */
const TOTAL = 3;
const FIRST = TOTAL + 1;
const PEOPLE = 8;

test('a workbook without the tab has no year before', () => {
  expect(readLastYear(snapshot())).toBeUndefined();
  expect(read(gridOf({ ...YEAR, units: [] }))).toBeUndefined();
});

test('what is written is read back', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((one) => /^[a-zà-ỹ]([a-zà-ỹ0-9 ]*[a-zà-ỹ0-9])?$/u.test(one.normalize('NFC')) && !/ {2}/.test(one));
  const lines = fc.array(
    fc.record({ activityCode: fc.constantFrom('', 'HD1'), activity: text, classes: fc.nat(99), people: fc.nat(9999) }),
    { maxLength: 4 },
  );
  const units = fc.uniqueArray(
    fc
      .record({ code: fc.nat(999).map((n) => `TO${n}`), name: text, reported: fc.boolean(), lines })
      .map((unit) => ({ ...unit, ...sumFigures(unit.lines) })),
    { selector: ({ code }) => code, minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(units, (some) => {
      expect(read(gridOf({ ...YEAR, units: some }))).toEqual({ ...YEAR, units: some });
    }),
    { numRuns: 40 },
  );
});

test('a column that was put in between changes nothing, nor does a year typed as text', () => {
  const values = GRID.values.map((row) => [
    row[0] ?? null,
    null,
    ...row.slice(1).map((one) => (one === 2021 ? '2021' : one)),
  ]);

  expect(read({ ...GRID, values })).toEqual(YEAR);
});

test.each<[string, Grid]>([
  ['a figure was changed', type(GRID, [[FIRST, PEOPLE, 420]])],
  ['a figure is no number', type(GRID, [[FIRST, PEOPLE, '42 người']])],
  ['a line was deleted', { ...GRID, values: GRID.values.filter((_row, i) => i !== FIRST) }],
  ['the total was deleted', { ...GRID, values: GRID.values.filter((_row, i) => i !== TOTAL) }],
])('%s: the lines count, and the unit is named', (_name, grid) => {
  expect(read(grid)?.doubtful).toEqual(['UBND Kim Bài']);
  const unit = read(grid)?.units[0];
  expect(sumFigures(unit?.lines ?? [])).toEqual({ classes: unit?.classes, people: unit?.people });
});

test.each<[string, Grid, string]>([
  ['a heading was changed', type(GRID, [[TOTAL - 1, 0, 'Ký hiệu']]), 'missingColumn'],
  ['the year is none', type(GRID, [[TOTAL, 2, 'năm ngoái']]), 'badYear'],
  ['the first day is none', type(GRID, [[TOTAL, 3, 'tháng 10']]), 'badDate'],
])('%s: the work stops with the place', (_name, grid, code) => {
  const fault = (() => {
    try {
      return read(grid);
    } catch (error) {
      return error;
    }
  })();

  expect(fault).toBeInstanceOf(SetupError);
  expect((fault as SetupError).faults).toEqual([
    expect.objectContaining({ code, place: expect.objectContaining({ in: 'Trang "Năm trước"' }) }),
  ]);
});
