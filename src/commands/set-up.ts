// Thiết lập: makes the workbook of the contract, or the parts of it that are missing. What stands already is left alone.

import type { Deadline } from '../core/calendar/deadline';
import { SetupError } from '../core/errors';
import { expectedUnits, type Unit } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { DONE } from '../messages/dialogs';
import { madeCodes } from '../messages/set-up-page';
import { TABS } from '../messages/tabs';
import { describeDeadline } from '../messages/time';
import {
  findOfficeTab,
  findUnitTab,
  type OccasionalTab,
  OFFICE_SHEET_IDS,
  type OfficeTab,
  unitSheetId,
} from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { journalPage } from '../sheets/journal';
import type { Page } from '../sheets/page';
import { cataloguePage, holidaysPage, rosterPage, settingsPage } from '../sheets/pages/base-pages';
import { pendingPage } from '../sheets/pages/pending-page';
import { unitPage } from '../sheets/pages/unit-page';
import { readRoster, requireDistinctIds } from '../sheets/read/roster';
import { readSettings } from '../sheets/read/settings';
import { copyPage, createPage } from '../sheets/render-page';
import { type Snapshot, toSnapshot } from '../sheets/snapshot';
import { DEFAULT_CATALOGUE } from '../templates/catalogue';
import { requireOffice, requireUser } from './office-book';
import type { Outcome } from './outcome';
import type { Services } from './services';
import { initialSettings, settingsText } from './setup-settings';
import { splitWrites } from './split-writes';

/** What a roster file and a settings file gave; absent parts are taken from the workbook, or blank and default in a new one. */
export interface SetupInput {
  readonly settings?: Settings;
  readonly units?: readonly Unit[];
  /** Codes that were made up for the units, for the office to know of. */
  readonly madeCodes?: readonly string[];
}

/** @throws SetupError when settings or roster do not allow it; nothing was written then */
export function setUpWorkbook(services: Services, input: SetupInput = {}): Outcome {
  const snapshot = toSnapshot(services.workbook.read('shown'));
  const isNew = findOfficeTab(snapshot, 'settings') === undefined;
  const settings = isNew ? (input.settings ?? initialSettings()) : readSettings(snapshot);
  if (isNew) requireUser(services);
  else requireOffice(services, settings);
  const units = rosterOf(snapshot, input);
  const expected = expectedUnits(units, settings.startDate);
  const missing = expected.filter((unit) => findUnitTab(snapshot, unit) === undefined);
  const deadline = { date: settings.deadline, inclusive: settings.deadlineInclusive };
  const office = officeBlock(snapshot, settings, units);
  const tabsBefore = snapshot.tabs.length + office.filter((request) => 'addSheet' in request).length;
  const blocks = [office, ...unitBlocks(missing, settings.year, deadline, tabsBefore), leftoverBlock(snapshot)];
  for (const requests of splitWrites(blocks)) services.workbook.write(requests);
  const kept = expected.length - missing.length;
  const message = units.length === 0 ? DONE.rosterNeeded : DONE.setUp(missing.length, kept);
  return { message: [message, ...describeMadeCodes(input)].join(' '), created: missing.length, kept };
}

function describeMadeCodes({ madeCodes: codes = [] }: SetupInput): string[] {
  const [first] = codes;
  return first === undefined ? [] : [madeCodes(first, codes[codes.length - 1] ?? first)];
}

function rosterOf(snapshot: Snapshot, input: SetupInput): Unit[] {
  const tab = findOfficeTab(snapshot, 'roster');
  // The first click on an empty spreadsheet makes the roster tab; there is nobody in it yet.
  return tab === undefined ? requireDistinctIds([...(input.units ?? [])]) : readRoster(snapshot);
}

/** The office's own tabs in the order of the contract, in front of the units'. */
function officeBlock(snapshot: Snapshot, settings: Settings, units: readonly Unit[]): SheetRequest[] {
  const pages: Readonly<Record<Exclude<OfficeTab, OccasionalTab>, () => Page>> = {
    summary: () => pendingPage(TABS.summary),
    tracking: () => pendingPage(TABS.tracking),
    problems: () => pendingPage(TABS.problems),
    nominations: () => pendingPage(TABS.nominations),
    shared: () => pendingPage(TABS.shared),
    settings: () => settingsPage(settingsText(settings)),
    roster: () => rosterPage(units),
    catalogue: () => cataloguePage(DEFAULT_CATALOGUE),
    holidays: () => holidaysPage(),
    journal: () => journalPage(),
  };
  const missing = (Object.keys(pages) as (keyof typeof pages)[]).filter(
    (tab) => findOfficeTab(snapshot, tab) === undefined,
  );
  const isNew = missing.includes('settings');
  return [
    ...(isNew ? [VIETNAMESE] : []),
    ...missing.flatMap((tab) => createPage(pages[tab](), OFFICE_SHEET_IDS[tab], Object.keys(pages).indexOf(tab))),
  ];
}

/** Numbers and dates are typed and shown the Vietnamese way, and a day begins at midnight in Hà Nội. */
const VIETNAMESE: SheetRequest = {
  updateSpreadsheetProperties: {
    properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    fields: 'locale,timeZone',
  },
};

/** The first missing tab is made cell by cell, the others are copies of it with their own name on it. */
export function unitBlocks(
  missing: readonly Unit[],
  year: number,
  deadline: Deadline,
  tabsBefore: number,
): SheetRequest[][] {
  const [first, ...others] = missing;
  if (first === undefined) return [];
  const pageOf = (unit: Unit) => unitPage(unit, year, describeDeadline(deadline));
  const original = { page: pageOf(first), sheetId: unitSheetId(first) };
  return [
    createPage(original.page, original.sheetId, tabsBefore),
    ...others.map((unit, i) => copyPage(pageOf(unit), unitSheetId(unit), tabsBefore + 1 + i, original)),
  ];
}

/** A new spreadsheet comes with one blank tab that nobody needs. Only a wholly blank one with its factory name goes. */
function leftoverBlock(snapshot: Snapshot): SheetRequest[] {
  const blank = snapshot.tabs.find((tab) => tab.height === 0 && /^(Sheet|Trang tính) ?1$/.test(tab.title));
  return blank === undefined || findOfficeTab(snapshot, 'settings') !== undefined
    ? []
    : [{ deleteSheet: { sheetId: blank.sheetId } }];
}

/** @throws SetupError when there are faults */
export function refuseFaults(faults: SetupError['faults']): void {
  if (faults.length > 0) throw new SetupError(faults);
}
