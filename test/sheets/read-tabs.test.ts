// The office's tabs: read as typed, and refused at the very cell that is wrong.

import { initialSettings, settingsText } from '../../src/commands/setup-settings';
import { SetupError, type SetupFault } from '../../src/core/errors';
import { SETTING_WORDS } from '../../src/messages/settings';
import { OFFICE_SHEET_IDS, unitSheetId } from '../../src/sheets/contract';
import { cataloguePage, rosterPage, settingsPage } from '../../src/sheets/pages/base-pages';
import { readCatalogue } from '../../src/sheets/read/catalogue';
import { readRoster, requireDistinctIds } from '../../src/sheets/read/roster';
import { readSettings, settingOf } from '../../src/sheets/read/settings';
import { findHeadings } from '../../src/sheets/read/table';
import { grid, gridOfPage, insertRows, snapshot, tabOf, type as typeInto } from '../support/sheet-builders';

const SETTINGS = gridOfPage(settingsPage(settingsText(initialSettings())), OFFICE_SHEET_IDS.settings);
const UNIT = {
  code: 'X01',
  name: 'UBND xã Cự Khê',
  type: 'Xã',
  tab: 'Cự Khê',
  emails: ['cukhe@example.org'],
  otherNames: ['xã Cự Khê'],
  validFrom: '2021-01-01',
};
const OTHER = { code: 'T01', name: 'TH Kim Bài', type: 'Trường', tab: 'TH Kim Bài', emails: [], otherNames: [] };
const ROSTER = gridOfPage(rosterPage([UNIT, OTHER]), OFFICE_SHEET_IDS.roster);
const GROUPS = [
  {
    name: 'Hội thi',
    activities: [
      { code: 'HD01', name: 'Thi viết', unit: 'cuộc', counts: true, otherSpellings: ['Cuộc thi viết'] },
      { code: 'HD02', name: 'Treo băng rôn', unit: 'băng rôn', counts: false, otherSpellings: [] },
    ],
  },
];
const CATALOGUE = gridOfPage(cataloguePage(GROUPS), OFFICE_SHEET_IDS.catalogue);

function faultsOf(work: () => unknown): readonly SetupFault[] {
  try {
    work();
  } catch (error) {
    if (error instanceof SetupError) return error.faults;
    throw error;
  }
  return [];
}

const rowOfSetting = (key: 'deadline' | 'officeEmails' | 'planNumber' | 'deadlineInclusive') =>
  SETTINGS.values.findIndex(([label]) => label === SETTING_WORDS[key].label);

describe('the settings tab', () => {
  test('what set-up writes is read back unchanged', () => {
    expect(readSettings(snapshot(SETTINGS))).toEqual(initialSettings());
  });

  test('a label is known by its Vietnamese words in any spelling, and by its English key', () => {
    expect(settingOf('kí hiệu báo cáo')).toBe('documentSign');
    expect(settingOf('HẠN NỘP BÁO CÁO'.normalize('NFD'))).toBe('deadline');
    expect(settingOf('officeEmails')).toBe('officeEmails');
    expect(settingOf('Hạn')).toBeUndefined();
  });

  test.each([
    ['deadline', '31/02/2021', 'badDate', 'ô B8'],
    ['deadlineInclusive', 'có thể', 'badYesNo', 'ô B9'],
    ['officeEmails', 'tothcs tại example.org', 'badEmail', 'ô B22'],
    ['planNumber', null, 'missingSetting', 'ô B10'],
  ] as const)('a wrong %s is refused at its cell', (key, value, code, at) => {
    const wrong = typeInto(SETTINGS, [[rowOfSetting(key), 1, value]]);
    expect(faultsOf(() => readSettings(snapshot(wrong)))).toMatchObject([
      { code, place: { in: 'Trang "Cấu hình"', at }, params: { key } },
    ]);
  });

  test('all faults are named at once', () => {
    const wrong = typeInto(SETTINGS, [
      [rowOfSetting('deadline'), 1, 'mai'],
      [rowOfSetting('planNumber'), 1, ''],
    ]);
    expect(faultsOf(() => readSettings(snapshot(wrong))).map((fault) => fault.code)).toEqual([
      'badDate',
      'missingSetting',
    ]);
  });

  test('without its headings, and without the tab, it is refused', () => {
    const lost = typeInto(SETTINGS, [[1, 1, 'Nội dung']]);
    expect(faultsOf(() => readSettings(snapshot(lost)))).toMatchObject([
      { code: 'missingColumn', place: { in: 'Trang "Cấu hình"' }, params: { column: 'Giá trị' } },
    ]);
    expect(faultsOf(() => readSettings(snapshot()))).toMatchObject([
      { code: 'missingTab', place: { in: 'Trang "Cấu hình"' } },
    ]);
  });
});

describe('the roster tab', () => {
  test('what set-up writes is read back unchanged', () => {
    expect(readRoster(snapshot(ROSTER))).toEqual([UNIT, OTHER]);
  });

  test.each([
    [0, null, 'missingCode', 'ô A4'],
    [0, 'X01', 'duplicateCode', 'ô A4'],
    [1, null, 'missingName', 'ô B4'],
    [4, 'CỰ KHÊ', 'duplicateTab', 'ô E4'],
    [4, 'Kim/Bài', 'badTabTitle', 'ô E4'],
    [5, 'kimbai', 'badEmail', 'ô F4'],
    [7, '30/02/2021', 'badDate', 'ô H4'],
  ])('in column %i, %p is %s at %s', (column, value, code, at) => {
    const wrong = typeInto(ROSTER, [[3, column, value]]);
    expect(faultsOf(() => readRoster(snapshot(wrong)))).toMatchObject([
      { code, place: { in: 'Trang "Danh sách đơn vị"', at } },
    ]);
  });

  test('the places move with rows inserted above the heading', () => {
    const moved = insertRows(typeInto(ROSTER, [[3, 5, 'kimbai']]), 0, [['Năm 2021']]);
    expect(faultsOf(() => readRoster(snapshot(moved)))).toMatchObject([{ place: { at: 'ô F5' } }]);
  });

  test('a roster without units, or without a heading, is refused', () => {
    const empty = gridOfPage(rosterPage([]), OFFICE_SHEET_IDS.roster);
    expect(faultsOf(() => readRoster(snapshot(empty)))).toMatchObject([{ code: 'emptyRoster' }]);
    const blank = grid([], { sheetId: OFFICE_SHEET_IDS.roster, title: 'Danh sách đơn vị' });
    expect(faultsOf(() => readRoster(snapshot(blank))).map((fault) => fault.params.column)).toEqual(['code', 'name']);
  });

  test('two codes that make the same sheet id are refused before a tab is lost to the other', () => {
    const firstWithId = new Map<number, string>();
    let pair: readonly [string, string] | undefined;
    for (let i = 0; pair === undefined && i < 400_000; i += 1) {
      const code = `U${i}`;
      const id = unitSheetId({ code });
      const first = firstWithId.get(id);
      if (first !== undefined) pair = [first, code];
      firstWithId.set(id, code);
    }
    const [first = '', second = ''] = pair ?? [];
    const units = [first, second].map((code) => ({ ...OTHER, code }));
    expect(faultsOf(() => requireDistinctIds(units))).toMatchObject([
      { code: 'codesCollide', params: { value: second, first } },
    ]);
  });
});

describe('the catalogue tab', () => {
  test('what set-up writes is read back unchanged', () => {
    const catalogue = readCatalogue(snapshot(CATALOGUE));
    expect(catalogue.groups).toEqual(GROUPS);
    expect(catalogue.match('CUỘC THI VIẾT')).toMatchObject({ kind: 'known', activity: { code: 'HD01' } });
  });

  test('a name that stands twice is refused at the second, with the place of the first', () => {
    const twice = typeInto(CATALOGUE, [[3, 1, 'thi viết']]);
    expect(faultsOf(() => readCatalogue(snapshot(twice)))).toEqual([
      {
        code: 'duplicateActivity',
        place: { in: 'Trang "Danh mục hoạt động"', at: 'ô B4' },
        params: { value: 'thi viết', first: 'ô B3' },
      },
    ]);
  });

  test('a flag that is neither yes nor no is refused at its cell', () => {
    const wrong = typeInto(CATALOGUE, [[2, 4, 'tùy']]);
    expect(faultsOf(() => readCatalogue(snapshot(wrong)))).toMatchObject([
      { code: 'badActivityFlag', place: { at: 'ô E3' }, params: { value: 'tùy' } },
    ]);
  });

  test('a catalogue without activities is refused', () => {
    const empty = gridOfPage(cataloguePage([]), OFFICE_SHEET_IDS.catalogue);
    expect(faultsOf(() => readCatalogue(snapshot(empty)))).toMatchObject([{ code: 'emptyCatalogue' }]);
  });
});

describe('headings', () => {
  test('are found in any order and with the tone on either vowel', () => {
    const tab = tabOf(grid([['Ghi gì đó'], ['Khoá', 'Kết quả']]));
    expect(findHeadings(tab, ['Kết quả', 'Khóa'])).toEqual({ row: 1, columns: [1, 0] });
  });

  test('are not found when one of them stands in another row', () => {
    expect(findHeadings(tabOf(grid([['Khóa'], ['Kết quả']])), ['Kết quả', 'Khóa'])).toBeUndefined();
  });
});
