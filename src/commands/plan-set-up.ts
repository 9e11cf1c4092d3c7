// What a set-up is going to do: the tabs to make and the damages to mend, as writes that may be cut off after any of them.

import { expectedUnits, type Unit } from '../core/roster/unit';
import type { Mended, Noticed } from '../core/set-up/finding';
import type { Settings } from '../core/settings/fields';
import { SET_UP, type SetUpWork } from '../messages/set-up';
import { TABS } from '../messages/tabs';
import { describeDeadline } from '../messages/time';
import { findOfficeTab, findUnitTab, OFFICE_SHEET_IDS, type OfficeTab, unitSheetId } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { type UnitForm, unitForm } from '../sheets/pages/unit-page';
import { readRoster, requireDistinctIds } from '../sheets/read/roster';
import { readSettings } from '../sheets/read/settings';
import { findCopies } from '../sheets/repair/find-copies';
import { templateOf } from '../sheets/repair/form-template';
import { type MendedTab, mendUnitTab } from '../sheets/repair/mend-unit-tab';
import { type Keepers, protectOfficeTab } from '../sheets/rules/protections';
import { journalSetUp } from '../sheets/setup-journal';
import { type Snapshot, type Tab, toSnapshot, toTab } from '../sheets/snapshot';
import { freeTitle, makeOfficeTab, makeUnitTabs } from './make-tabs';
import { type LastingTab, mendOfficeTabs, officePages } from './mend-office';
import { keepersOf, requireOffice, requireUser } from './office-book';
import type { Services } from './services';
import type { SetupInput } from './set-up';
import { initialSettings } from './setup-settings';
import { splitWrites } from './split-writes';

export interface SetUpPlan {
  readonly work: SetUpWork;
  readonly hasWork: boolean;
  readonly hasRoster: boolean;
  /** Units whose tab is there already. */
  readonly kept: number;
  readonly writes: readonly (readonly SheetRequest[])[];
}

/** @throws SetupError when settings or roster do not allow it, or the user is nobody of the office */
export function planSetUp(services: Services, input: SetupInput): SetUpPlan {
  const before = toSnapshot(services.workbook.read('whole'));
  const mendedOffice = mendOfficeTabs(before);
  const { snapshot } = mendedOffice;
  const isNew = findOfficeTab(snapshot, 'settings') === undefined;
  const settings = isNew ? (input.settings ?? initialSettings()) : readSettings(snapshot);
  if (isNew) requireUser(services);
  else requireOffice(services, settings);
  const office = keepersOf(services, settings);
  const units = rosterOf(snapshot, input);
  const offices = planOffice(snapshot, settings, units, office);
  const expected = planUnits(snapshot, settings, units, office, offices.tabs);
  const work: SetUpWork = {
    officeTabs: offices.made.map((tab) => TABS[tab]),
    unitTabs: expected.made.map(({ tab }) => tab),
    mended: [...mendedOffice.mended, ...offices.mended, ...expected.mended],
    noticed: [...mendedOffice.noticed, ...offices.noticed, ...expected.noticed],
  };
  const hasWork = work.officeTabs.length + work.unitTabs.length + work.mended.length > 0;
  const deed = { at: services.now(), user: services.user(), detail: SET_UP.detail(work) };
  const journal = journalSetUp(journalOf(snapshot), deed, hasWork);
  const first = [...mendedOffice.requests, ...offices.requests, ...journal.begin];
  const last = [...expected.last, ...journal.settle];
  return {
    work,
    hasWork,
    hasRoster: units.length > 0,
    kept: expected.kept,
    writes: splitWrites([first, ...expected.blocks, last], input.largestWrite),
  };
}

function rosterOf(snapshot: Snapshot, input: SetupInput): Unit[] {
  const tab = findOfficeTab(snapshot, 'roster');
  // The first click on an empty spreadsheet makes the roster tab; there is nobody in it yet.
  return tab === undefined ? requireDistinctIds([...(input.units ?? [])]) : readRoster(snapshot);
}

/** The journal, or what will stand in its place. */
function journalOf(snapshot: Snapshot): Tab {
  const found = findOfficeTab(snapshot, 'journal');
  if (found !== undefined) return found;
  const page = officePages(initialSettings(), []).journal();
  const gridProperties = { rowCount: page.rows.length + page.spareRows, columnCount: page.columns.length };
  const rowData = page.rows.map(() => ({ values: [{ effectiveValue: { stringValue: ' ' } }] }));
  return toTab({
    properties: { sheetId: OFFICE_SHEET_IDS.journal, title: page.title, gridProperties },
    data: [{ rowData }],
  });
}

interface OfficePlan {
  readonly made: readonly LastingTab[];
  readonly mended: readonly Mended[];
  readonly noticed: readonly Noticed[];
  readonly requests: readonly SheetRequest[];
  /** Number of tabs once the office's are there. */
  readonly tabs: number;
}

/** The office's own tabs in the order of the contract, in front of the units'. */
function planOffice(snapshot: Snapshot, settings: Settings, units: readonly Unit[], office: Keepers): OfficePlan {
  const pages = officePages(settings, units);
  const order = Object.keys(pages) as LastingTab[];
  const made = order.filter((tab) => findOfficeTab(snapshot, tab) === undefined);
  const isNew = made.includes('settings');
  const making = made.flatMap((tab) => {
    const page = pages[tab]();
    return makeOfficeTab(tab, { ...page, title: freeTitle(snapshot, page.title) }, order.indexOf(tab), office);
  });
  const protecting = (Object.keys(TABS) as OfficeTab[]).flatMap((key) => {
    const tab = findOfficeTab(snapshot, key);
    const requests = tab === undefined ? [] : protectOfficeTab(tab.sheetId, tab.json.protectedRanges ?? [], office);
    return tab === undefined || requests.length === 0 ? [] : [{ tab, requests }];
  });
  const leftover = isNew ? removeLeftover(snapshot) : [];
  return {
    made,
    mended: protecting.map(({ tab }) => ({ part: 'protection', tab: tab.title })),
    // Whatever was typed there is gone; in a new workbook nothing was.
    noticed: isNew ? [] : made.filter((tab) => isTypedInto(tab)).map((tab) => ({ part: 'emptied', tab: TABS[tab] })),
    requests: [
      ...(isNew ? [VIETNAMESE] : []),
      ...making,
      ...protecting.flatMap(({ requests }) => requests),
      ...leftover,
    ],
    tabs: snapshot.tabs.length + made.length - leftover.length,
  };
}

function isTypedInto(tab: LastingTab): boolean {
  return tab === 'roster' || tab === 'catalogue' || tab === 'holidays';
}

/** Numbers and dates are typed and shown the Vietnamese way, and a day begins at midnight in Hà Nội. */
const VIETNAMESE: SheetRequest = {
  updateSpreadsheetProperties: {
    properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    fields: 'locale,timeZone',
  },
};

/** A new spreadsheet comes with one blank tab that nobody needs. Only a wholly blank one with its factory name goes. */
function removeLeftover(snapshot: Snapshot): SheetRequest[] {
  const blank = snapshot.tabs.find((tab) => tab.height === 0 && /^(Sheet|Trang tính) ?1$/.test(tab.title));
  return blank === undefined ? [] : [{ deleteSheet: { sheetId: blank.sheetId } }];
}

interface UnitsPlan {
  readonly made: readonly Unit[];
  readonly kept: number;
  readonly mended: readonly Mended[];
  readonly noticed: readonly Noticed[];
  readonly blocks: readonly (readonly SheetRequest[])[];
  readonly last: readonly SheetRequest[];
}

function planUnits(
  snapshot: Snapshot,
  settings: Settings,
  units: readonly Unit[],
  office: Keepers,
  tabsBefore: number,
): UnitsPlan {
  const deadline = describeDeadline({ date: settings.deadline, inclusive: settings.deadlineInclusive });
  const formOf = (unit: Unit): UnitForm => unitForm(unit, settings.year, deadline);
  const expected = expectedUnits(units, settings).map((unit) => ({ unit, tab: findUnitTab(snapshot, unit) }));
  const missing = expected.filter(({ tab }) => tab === undefined).map(({ unit }) => unit);
  const mended = expected.flatMap(({ unit, tab }): MendedTab[] =>
    tab === undefined ? [] : [mendUnitTab(tab, templateOf(formOf(unit)), unit, office)],
  );
  const made = missing.map((unit) => ({ unit, form: formOf({ ...unit, tab: freeTitle(snapshot, unit.tab) }) }));
  const { blocks, last } = makeUnitTabs(made, tabsBefore, office);
  return {
    made: missing,
    kept: expected.length - missing.length,
    mended: mended.flatMap((one) => one.mended),
    noticed: [...mended.flatMap((one) => one.noticed), ...findCopies(snapshot, knownIds(snapshot, units), units)],
    blocks: [...blocks, ...mended.map(({ requests }) => requests)],
    last,
  };
}

/** Of all units: one that has closed keeps its tab. */
function knownIds(snapshot: Snapshot, units: readonly Unit[]): Set<number> {
  const found = units.map((unit) => findUnitTab(snapshot, unit)?.sheetId ?? unitSheetId(unit));
  return new Set([...Object.values(OFFICE_SHEET_IDS), ...found]);
}
