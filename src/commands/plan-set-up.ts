// What a set-up is going to do: the tabs to make and the damages to mend, as writes that may be cut off after any of them.

import type { Unit } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { REASONS } from '../messages/history';
import { SET_UP, type SetUpWork } from '../messages/set-up';
import { TABS } from '../messages/tabs';
import { findOfficeTab, OFFICE_SHEET_IDS } from '../sheets/contract';
import type { SheetRequest } from '../sheets/google-json';
import { readJournal } from '../sheets/journal';
import { readRoster, requireDistinctIds } from '../sheets/read/roster';
import { readSettings } from '../sheets/read/settings';
import { journalSetUp } from '../sheets/setup-journal';
import { type Snapshot, type Tab, toSnapshot, toTab } from '../sheets/snapshot';
import { lockedUnits } from '../sheets/state-journal';
import { mendOfficeTabs, officePages } from './mend-office';
import { keepersOf, requireOffice, requireUser } from './office-book';
import { planOffice } from './plan-office';
import { planUnits } from './plan-units';
import type { Services } from './services';
import type { SetupInput } from './set-up';
import { initialSettings } from './setup-settings';
import { keepSnapshot } from './snapshots';
import { splitWrites } from './split-writes';

export interface SetUpPlan {
  readonly settings: Settings;
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
  const expected = planUnits(snapshot, settings, units, office, lockedUnits(readJournal(snapshot)), offices.tabs);
  const work: SetUpWork = {
    officeTabs: offices.made.map((tab) => TABS[tab]),
    unitTabs: expected.made.map(({ tab }) => tab),
    mended: [...mendedOffice.mended, ...offices.mended, ...expected.mended],
    noticed: [...mendedOffice.noticed, ...offices.noticed, ...expected.noticed],
  };
  const hasWork = work.officeTabs.length + work.unitTabs.length + work.mended.length > 0;
  const deed = { at: services.now(), user: services.user(), detail: SET_UP.detail(work) };
  const journal = journalSetUp(journalOf(snapshot), deed, hasWork);
  const kept = keepSnapshot(snapshot, expected.changed, { ...deed, reason: REASONS.setUp }, office);
  const first = [...kept, ...mendedOffice.requests, ...offices.requests, ...journal.begin];
  const last = [...expected.last, ...journal.settle];
  return {
    settings,
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
