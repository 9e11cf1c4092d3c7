// The copy of a workbook made into that of the next year.

import { initialSettings, settingsText } from '../../src/commands/setup-settings';
import { settingsOfNextYear } from '../../src/core/settings/next-year';
import { ROLL_OVER } from '../../src/messages/roll-over';
import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { foreignTabs, planNewYear } from '../../src/sheets/new-year';
import { holidaysPage, settingsPage } from '../../src/sheets/pages/base-pages';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { unit } from '../support/core-builders';
import { type Grid, grid, gridOfPage, snapshot } from '../support/sheet-builders';

const SETTINGS = gridOfPage(settingsPage(settingsText(initialSettings())), OFFICE_SHEET_IDS.settings);
const PLAN = {
  year: 2022,
  settings: settingsText(settingsOfNextYear(initialSettings())),
  lastYear: { year: 2021, startDate: '2021-10-01', units: [], doubtful: [] },
  asOf: { date: '2021-10-11', time: '08:00' },
};
const A = unit('A');

const tab = (sheetId: number, title: string) => grid([['Ghi chép']], { sheetId, title });
const form = (sheetId: number, title: string) => ({ ...gridOfPage(unitPage(A, 2021, ''), sheetId), title });

function deleted(...tabs: Grid[]): unknown[] {
  return planNewYear(snapshot(SETTINGS, ...tabs), [A], PLAN)
    .flat()
    .flatMap((request) => ('deleteSheet' in request ? [(request.deleteSheet as { sheetId: number }).sheetId] : []));
}

test('tabs of units go, also renamed, copied and unreadable ones; results, journal and history go; the rest stays', () => {
  const tabs = [
    form(1, 'Bản sao của Trường A'),
    tab(2, 'Trường A'),
    tab(OFFICE_SHEET_IDS.summary, 'Tổng hợp cũ'),
    tab(OFFICE_SHEET_IDS.journal, 'Nhật ký'),
    tab(OFFICE_SHEET_IDS.history, 'Bản lưu'),
    tab(3, 'Số điện thoại'),
    tab(OFFICE_SHEET_IDS.roster, 'Danh sách đơn vị'),
    tab(OFFICE_SHEET_IDS.letters, 'Mẫu thư nhắc'),
    tab(OFFICE_SHEET_IDS.lastYear, 'Năm trước'),
  ];

  expect(deleted(...tabs)).toEqual([
    1,
    2,
    OFFICE_SHEET_IDS.summary,
    OFFICE_SHEET_IDS.journal,
    OFFICE_SHEET_IDS.history,
  ]);
  expect(foreignTabs(snapshot(SETTINGS, ...tabs), [A]).map(({ title }) => title)).toEqual(['Số điện thoại']);
});

test('figures are written before what they were taken from goes, and the year changes with that', () => {
  const [figures = [], rest = [], ...more] = planNewYear(snapshot(SETTINGS, form(1, 'Trường A')), [A], PLAN);
  const kinds = (requests: typeof rest) => new Set(requests.flatMap((one) => Object.keys(one)));

  expect(more).toEqual([]);
  expect(kinds(figures)).toContain('addSheet');
  expect(kinds(figures)).not.toContain('deleteSheet');
  expect(kinds(rest)).toEqual(new Set(['deleteSheet', 'updateCells']));
  expect(JSON.stringify(rest)).toContain('"2022"');
  expect(JSON.stringify(figures)).not.toContain('"2022"');
});

test('holidays of years gone by go, from below, and their room comes back; others stay as typed', () => {
  const page = gridOfPage(holidaysPage(), OFFICE_SHEET_IDS.holidays);
  const days = [['02/09/2021'], ['01/01/2022'], ['Tết Nguyên đán'], [44440], ['31/12/2021']];
  const requests = planNewYear(snapshot(SETTINGS, { ...page, values: [...page.values, ...days] }), [], PLAN).flat();
  const first = page.values.length;

  expect(requests.flatMap((one) => ('deleteDimension' in one ? [one.deleteDimension] : []))).toEqual(
    [4, 3, 0].map((day) => ({
      range: {
        sheetId: OFFICE_SHEET_IDS.holidays,
        dimension: 'ROWS',
        startIndex: first + day,
        endIndex: first + day + 1,
      },
    })),
  );
  expect(requests).toContainEqual({
    appendDimension: { sheetId: OFFICE_SHEET_IDS.holidays, dimension: 'ROWS', length: 3 },
  });
});

test.each([
  ['2021-10-01', '2022-10-01'],
  ['2024-02-29', '2025-02-28'],
  ['2024-12-31', '2025-12-31'],
])('%s becomes %s', (date, later) => {
  const settings = { ...initialSettings(), startDate: date, endDate: date, deadline: date };

  expect(settingsOfNextYear(settings)).toMatchObject({ startDate: later, endDate: later, deadline: later });
});

test('the plan stays until there is a new one, the theme does not', () => {
  const before = initialSettings();

  expect(settingsOfNextYear(before)).toMatchObject({
    year: 2022,
    theme: '',
    planNumber: before.planNumber,
    planDate: before.planDate,
    officeEmails: before.officeEmails,
  });
});

test.each([
  ['tuan-le-2021', 'tuan-le-2022'],
  ['Tuần lễ 2021 (bản 2021)', 'Tuần lễ 2022 (bản 2022)'],
  ['Sổ tổng hợp', 'Sổ tổng hợp - năm 2022'],
  ['', 'năm 2022'],
])('after %j comes %j', (title, next) => {
  expect(ROLL_OVER.title(title, 2021)).toBe(next);
});
