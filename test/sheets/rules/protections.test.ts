// Who may edit what, as requests for Google.

import { PROTECTIONS } from '../../../src/messages/protections';
import type { ProtectedRangeJson, SheetRequest } from '../../../src/sheets/google-json';
import { unitForm } from '../../../src/sheets/pages/unit-page';
import { placesOfTab } from '../../../src/sheets/read/places-of-tab';
import { fillingAreas, protectOfficeTab, protectUnitTab } from '../../../src/sheets/rules/protections';
import { tabOfPage } from '../../support/sheet-builders';
import { UNIT } from '../../support/unit-form';

const FORM = unitForm(UNIT, 2021, 'trước ngày 10/10/2021');
const OWNER = 'chu@example.org';
const OFFICE = { owner: OWNER, editors: [OWNER, 'To.THCS@example.org'] };
const SHEET = 7;

function protect(existing: readonly ProtectedRangeJson[] = [], changes: { locked?: boolean; emails?: string[] } = {}) {
  const { locked = false, emails = ['Cu.Khe@example.org'] } = changes;
  const { places } = FORM;
  return protectUnitTab({ sheetId: SHEET, existing, places, unit: { emails }, office: OFFICE, locked });
}

/** What Google would tell of protections that were asked for: with ids, and without the owner. */
function asKept(requests: readonly SheetRequest[]): ProtectedRangeJson[] {
  return requests.map((request, i) => {
    const { protectedRange } = (request.addProtectedRange ?? request.updateProtectedRange) as {
      protectedRange: ProtectedRangeJson;
    };
    const users = protectedRange.editors?.users?.filter((user) => user !== OWNER) ?? [];
    const { warningOnly: _off, ...kept } = protectedRange;
    return { ...kept, protectedRangeId: protectedRange.protectedRangeId ?? i + 1, editors: { users } };
  });
}

test('the places of a tab as it was handed out are those it was made with', () => {
  expect(placesOfTab(tabOfPage(FORM.page))).toEqual(FORM.places);
});

test('a tab has one protection of its whole with holes for what is filled in, and one of those rows for the unit', () => {
  const [whole, entries] = asKept(protect());

  expect(whole).toMatchObject({ range: { sheetId: SHEET }, description: PROTECTIONS.open });
  expect(whole?.editors).toEqual({ users: ['to.thcs@example.org'] });
  expect(entries?.editors).toEqual({ users: ['to.thcs@example.org', 'cu.khe@example.org'] });
  const holes = whole?.unprotectedRanges ?? [];
  expect(holes).toHaveLength(fillingAreas(FORM.places).length);
  const rows = holes.map(({ startRowIndex = 0, endRowIndex = 0 }) => [startRowIndex, endRowIndex]);
  expect(entries?.range).toMatchObject({ startRowIndex: rows[0]?.[0], endRowIndex: rows[rows.length - 1]?.[1] });
});

test('no hole holds a word of the form, and every cell to type into lies in one', () => {
  const areas = fillingAreas(FORM.places);
  for (const [row, { cells }] of FORM.page.rows.entries()) {
    for (const [column, { style, value }] of cells.entries()) {
      const isOpen = areas.some(
        ({ top, bottom, left, right }) => top <= row && row < bottom && left <= column && column < right,
      );
      if (style.startsWith('entry')) expect({ row, column, isOpen }).toEqual({ row, column, isOpen: true });
      else if (typeof value === 'string') expect({ row, column, isOpen }).toEqual({ row, column, isOpen: false });
    }
  }
});

test('a tab that is protected so already needs nothing, however addresses are written', () => {
  expect(protect(asKept(protect()))).toEqual([]);
  expect(protect(asKept(protect()), { emails: ['CU.KHE@example.org'] })).toEqual([]);
});

test.each<[string, (kept: ProtectedRangeJson) => ProtectedRangeJson]>([
  ['other people', (kept) => ({ ...kept, editors: { users: ['la@example.org'] } })],
  ['a group', (kept) => ({ ...kept, editors: { ...kept.editors, groups: ['nhom@example.org'] } })],
  ['a warning only', (kept) => ({ ...kept, warningOnly: true })],
  ['other holes', (kept) => ({ ...kept, unprotectedRanges: [{ sheetId: SHEET, startRowIndex: 0, endRowIndex: 2 }] })],
  ['other words', (kept) => ({ ...kept, description: 'Khóa tạm' })],
])('a protection of the whole with %s is changed in its place', (_name, damage) => {
  const [whole, entries] = asKept(protect());
  if (whole === undefined || entries === undefined) throw new Error('The tab was not protected.');

  const requests = protect([damage(whole), entries]);

  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({ updateProtectedRange: { protectedRange: { protectedRangeId: 1 } } });
  expect(asKept(requests)[0]).toMatchObject({
    description: PROTECTIONS.open,
    unprotectedRanges: whole.unprotectedRanges,
  });
});

test('protections of other people stay, and a second one of the add-in’s own goes', () => {
  const kept = asKept(protect());
  const foreign = {
    protectedRangeId: 8,
    range: { sheetId: SHEET, startRowIndex: 3, endRowIndex: 4 },
    description: 'Của tôi',
  };
  const twice = { ...kept[1], protectedRangeId: 9 };

  expect(protect([...kept, foreign])).toEqual([]);
  expect(protect([...kept, foreign, twice])).toEqual([{ deleteProtectedRange: { protectedRangeId: 9 } }]);
});

test('locked, a tab has one hole, the wish to have it opened; opened again it has them all', () => {
  const { unlock } = FORM.places.sections;
  const locked = asKept(protect(asKept(protect()), { locked: true }));

  expect(locked[0]?.unprotectedRanges).toEqual([
    {
      sheetId: SHEET,
      startRowIndex: unlock.area.top,
      endRowIndex: unlock.area.bottom,
      startColumnIndex: 5,
      endColumnIndex: 6,
    },
  ]);
  expect(locked[1]?.range).toMatchObject({ startRowIndex: unlock.area.top, endRowIndex: unlock.area.bottom });
  expect(asKept(protect(locked))).toEqual(asKept(protect()));
});

test('a unit without addresses leaves its tab to the office, and a tab of the office has no holes', () => {
  expect(asKept(protect([], { emails: [] }))[1]?.editors).toEqual({ users: ['to.thcs@example.org'] });
  expect(protectOfficeTab(SHEET, [], OFFICE)).toEqual([
    {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: SHEET },
          description: PROTECTIONS.office,
          editors: { users: [OWNER, 'to.thcs@example.org'] },
        },
      },
    },
  ]);
});
