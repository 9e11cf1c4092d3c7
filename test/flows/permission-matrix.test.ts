// Everybody tries everything: the owner, somebody of the office, a unit, another unit and a viewer, each command and each kind of cell.

import type { Json } from '../../local/google/api';
import type { EngineState } from '../../local/google/state';
import { generateDistrict } from '../../samples/thanh-oai-2021/generate';
import { type BuiltAddIn, fillDistrict, OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { TABS } from '../../src/messages/tabs';
import { OFFICE_SHEET_IDS, type OfficeTab, unitSheetId } from '../../src/sheets/contract';
import { builtAddIn, engineOn, setUpWith } from './district';
import { copyState, textOfState } from './shared-state';
import { Week } from './week';

const OFFICER = 'can-bo@example.org';
const VIEWER = 'lanh-dao@example.org';
const UNITS = sampleUnits(8);
const CODE = generateDistrict(UNITS).filled.find(({ truth }) => truth.state === 'submitted')?.code ?? '';
/** Has not reported, so that there is a letter to it. */
const REMINDED = generateDistrict(UNITS).filled.find(({ truth }) => truth.state === 'empty')?.code ?? '';
const addressOf = (unit: (typeof UNITS)[number] | undefined) => unit?.emails.split(/[,;]\s*/)[0] ?? '';
const UNIT = addressOf(UNITS.find(({ code }) => code === CODE));
const OTHER = addressOf(UNITS.find(({ code }) => code !== CODE));

const PEOPLE = { owner: OFFICE, officer: OFFICER, unit: UNIT, other: OTHER, viewer: VIEWER } as const;
type Person = keyof typeof PEOPLE;
const EVERYBODY = Object.keys(PEOPLE) as Person[];
const OF_THE_OFFICE: readonly Person[] = ['owner', 'officer'];

let addIn: BuiltAddIn;
let shared: EngineState;
let week: Week;
/** The workbook that everybody starts from, as text. */
let text: string;
const copy = () => copyState(week.state);

beforeAll(async () => {
  addIn = await builtAddIn();
  shared = setUpWith(addIn, UNITS, { officeUsers: OFFICER });
  fillDistrict(shared, UNITS);
  shared.spreadsheet.editors = [OFFICER, UNIT, OTHER];
  shared.spreadsheet.viewers = [VIEWER];
  week = new Week(addIn, copyState(shared));
  week.act('2021-10-11T08:00', 'return', [CODE], { reason: 'Xem lại', deadline: '2021-10-20' });
  // For the tab of its versions.
  engineOn(addIn, week.state).run('exportReport');
  text = textOfState(week.state);
});

/** Every function that a menu, a page or the command line calls on a workbook that is set up; the rest only look at what is typed into a form. */
const COMMANDS: readonly (readonly [name: string, args?: Json[]])[] = [
  ['runWholeCycle'],
  ['checkReports'],
  ['summarizeReports'],
  ['exportReport'],
  ['exportPdf'],
  ['exportUnitReports'],
  ['openPhotos'],
  ['showUnitPhotos', [CODE]],
  ['savePhotos', [{ unit: CODE, photos: [] }]],
  ['listStandings'],
  ['previewStandings', [{ action: 'approve', units: [CODE] }]],
  ['changeStandings', [{ action: 'approve', units: [CODE] }]],
  ['previewMends'],
  ['applyMends', [[]]],
  ['undoMends'],
  ['listSnapshots'],
  ['previewRestore', [{ snapshot: 1, unit: CODE }]],
  ['showBulletin'],
  ['previewReminders'],
  ['previewReminder', [REMINDED]],
  ['sendTestReminder', [REMINDED]],
  ['sendReminders'],
  ['startAutoReminders'],
  ['takeOverAutoReminders'],
  ['stopAutoReminders'],
  ['startSetUp'],
  ['setUp'],
  ['setUpFrom', [{}]],
  ['updateRoster'],
  ['openReportTemplate'],
  ['rollOver'],
];
const FROM_PAGES =
  /^(previewStandings|changeStandings|applyMends|previewRestore|setUpFrom|previewReminder|sendTestReminder|showUnitPhotos|savePhotos)$/;

describe.each(COMMANDS.map(([name, args = []]): [string, Json[]] => [name, args]))('%s', (name, args) => {
  test.each(EVERYBODY)('by the %s', (person) => {
    const state = copy();
    // Google shows each of them only the files they have made themselves.
    if (name === 'exportPdf' && OF_THE_OFFICE.includes(person))
      engineOn(addIn, state, { user: PEOPLE[person] }).run('exportReport');
    const engine = engineOn(addIn, state, { user: PEOPLE[person], toPdf: () => Buffer.from('%PDF-1.7') });
    const run = () => engine.run(name, args, FROM_PAGES.test(name) ? 'client' : 'menu') as { [key: string]: Json };

    if (person === 'viewer') {
      expect(run).toThrow(/only people who may edit/);
      expect(textOfState(state) === text).toBe(true);
      return;
    }
    const outcome = run();
    expect(outcome.ok).toBe(OF_THE_OFFICE.includes(person));
    if (OF_THE_OFFICE.includes(person)) return;
    expect(outcome.message).toBe(
      `Tài khoản: ${PEOPLE[person]} không có trong danh sách người của cơ quan nên không dùng được mục này; không có gì bị thay đổi; ` +
        'cần dùng thì đề nghị cơ quan tổng hợp ghi thêm vào mục "Người của cơ quan" của trang Cấu hình.',
    );
    expect(textOfState(state) === text).toBe(true);
  });
});

test.each(EVERYBODY)('the menu, for the %s', (person) => {
  const engine = engineOn(addIn, copy(), { user: PEOPLE[person] });

  engine.open();

  // Google shows a menu to everybody who may edit; what it does is another matter.
  expect(engine.menus).toHaveLength(person === 'viewer' ? 0 : 1);
});

type Allowed = readonly Person[];
const OWN: Allowed = ['owner', 'officer', 'unit'];

/** What stands where on the unit's tab, by what the reader finds. */
function cells(code: string): readonly (readonly [what: string, place: string, allowed: Allowed])[] {
  const form = week.form(code);
  const [line] = form.rows;
  if (line === undefined || form.sentAt === undefined || form.unlock === undefined)
    throw new RangeError('No such cells');
  return [
    ['a line of the table', line.note.place, OWN],
    ['a figure', line.people.place, OWN],
    ['a narrative', form.narratives.results.place, OWN],
    ['money', form.stateBudget.place, OWN],
    ['a link', form.links[0]?.place ?? '', OWN],
    ['the tick', form.submit.place, OWN],
    ['the moment beside it', form.sentAt.place, OWN],
    ['the title', 'A1', OF_THE_OFFICE],
    ['a heading', `B${Number(line.activity.place.slice(1)) - 2}`, OF_THE_OFFICE],
    ['the label of the tick', `A${form.submit.place.slice(1)}`, OF_THE_OFFICE],
  ];
}

function mayType(state: EngineState, person: Person, sheetId: number, place: string, value: string | boolean): boolean {
  const engine = engineOn(addIn, state, { user: PEOPLE[person] });
  try {
    engine.edit(PEOPLE[person], sheetId, place, value);
    return true;
  } catch {
    return false;
  }
}

test('cells of a unit’s tab: the unit and the office where it is filled in, the office alone elsewhere', () => {
  for (const [what, place, allowed] of cells(CODE)) {
    const value = what === 'the tick' ? true : 'x';
    const who = EVERYBODY.filter((person) => mayType(copy(), person, unitSheetId({ code: CODE }), place, value));
    expect([what, who]).toEqual([what, [...allowed]]);
  }
});

test.each(Object.keys(OFFICE_SHEET_IDS).filter((tab) => tab !== 'lastYear') as OfficeTab[])(
  'cells of the tab %s: the office alone',
  (tab) => {
    const who = EVERYBODY.filter((person) => mayType(copy(), person, OFFICE_SHEET_IDS[tab], 'A1', TABS[tab]));
    expect(who).toEqual(OF_THE_OFFICE);
  },
);

test.each(EVERYBODY)('the tick by the %s, through the simple trigger', (person) => {
  const state = copy();
  const { submit, sentAt } = week.form(CODE);
  const sheetId = unitSheetId({ code: CODE });

  const isAllowed = mayType(state, person, sheetId, submit.place, true);

  const row = state.spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId)?.rows;
  const stamp = row?.[Number(sentAt?.place.slice(1)) - 1]?.[3]?.userEnteredValue?.stringValue;
  expect([isAllowed, stamp]).toEqual(OWN.includes(person) ? [true, 'Lúc 11/10/2021 08:00'] : [false, undefined]);
});

test('a locked tab: the unit may wish to have it opened, and nothing else', () => {
  const locked = new Week(addIn, copy());
  locked.typeQuietly(CODE, week.form(CODE).submit.place, true);
  locked.run('2021-10-11T09:00', 'checkReports');
  locked.act('2021-10-11T09:10', 'approve', [CODE]);
  locked.act('2021-10-11T09:20', 'lock', [CODE]);
  expect(locked.standing(CODE)).toBe('locked');
  const { unlock, rows, submit } = locked.form(CODE);
  const who = (place: string, value: string | boolean) =>
    EVERYBODY.filter((person) => mayType(copyState(locked.state), person, unitSheetId({ code: CODE }), place, value));

  expect(who(unlock?.place ?? '', true)).toEqual(OWN);
  expect(who(submit.place, false)).toEqual(OF_THE_OFFICE);
  expect(who(rows[0]?.people.place ?? '', '12')).toEqual(OF_THE_OFFICE);

  locked.act('2021-10-11T10:00', 'unlock', [CODE], { reason: 'Bổ sung', deadline: '2021-10-20' });
  expect(who(rows[0]?.people.place ?? '', '12')).toEqual(OWN);
});

test('somebody Google does not name gets nothing done', () => {
  const state = copy();
  state.spreadsheet.editors = ['*'];
  const before = JSON.stringify(state);

  const outcome = engineOn(addIn, state, { user: '' }).run('checkReports') as { [key: string]: Json };

  expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('Google không cho biết tài khoản') });
  expect(JSON.stringify(state)).toBe(before);
});
