// Where things stand in the workbook: the identity of its tabs, and how a tab is found again whatever has become of its title.

import { setupError } from '../core/errors';
import type { Unit } from '../core/roster/unit';
import { hash32 } from '../core/text/hash';
import { PLACES } from '../messages/setup-faults';
import { TABS } from '../messages/tabs';
import type { Snapshot, Tab } from './snapshot';

export type OfficeTab = keyof typeof TABS;

/** Ids the add-in gives its own tabs. Google's are random, so a range nobody else uses is enough. */
export const OFFICE_SHEET_IDS: Readonly<Record<OfficeTab, number>> = {
  settings: 489_000_001,
  roster: 489_000_002,
  catalogue: 489_000_003,
  holidays: 489_000_004,
  summary: 489_000_011,
  tracking: 489_000_012,
  problems: 489_000_013,
  nominations: 489_000_014,
  journal: 489_000_015,
  shared: 489_000_016,
  lastYear: 489_000_017,
  history: 489_000_018,
  letters: 489_000_019,
  versions: 489_000_020,
};

/** Google's ids of charts are random too: that one of somebody else's falls among these has odds of one in two million. */
const OWN_CHARTS = { from: 489_100_000, to: 489_101_000 };

/** Only charts with such an id are the add-in's, to be replaced at every run. */
export function isOwnChart(chartId: number): boolean {
  return chartId >= OWN_CHARTS.from && chartId < OWN_CHARTS.to;
}

/**
 * The sheet id of a unit's tab follows from the unit's code, so no table of ids can go astray, and a set-up that was cut off
 * gives the same ids again. Between 2^30 and 2^31: ids are non-negative 32-bit integers and cannot be changed once set.
 */
export function unitSheetId(unit: Pick<Unit, 'code'>): number {
  return (hash32(unit.code) & 0x3fffffff) | 0x40000000;
}

/** Tabs that only some workbooks have: a first year has none before it, nothing was changed yet, no report was made. */
export type OccasionalTab = 'lastYear' | 'history' | 'versions';

/**
 * A tab by its id; by its title where the id is gone, as in a workbook downloaded as .xlsx. A tab whose own id says whose it is never stands
 * in for another one, whatever it was renamed to: it would be read twice.
 */
export function findTab(snapshot: Snapshot, sheetId: number, title: string): Tab | undefined {
  const byId = snapshot.tabs.find((tab) => tab.sheetId === sheetId);
  if (byId !== undefined) return byId;
  const byTitle = findByTitle(snapshot, title);
  return byTitle === undefined || isKnownId(snapshot, byTitle.sheetId) ? undefined : byTitle;
}

function findByTitle(snapshot: Snapshot, title: string): Tab | undefined {
  const wanted = title.normalize('NFC');
  return snapshot.tabs.find((tab) => tab.title.normalize('NFC') === wanted);
}

/** Whether a tab with this id is one of the office's or of a unit of the roster. */
export function isKnownId(snapshot: Snapshot, sheetId: number): boolean {
  if (Object.values(OFFICE_SHEET_IDS).includes(sheetId)) return true;
  const roster =
    snapshot.tabs.find((tab) => tab.sheetId === OFFICE_SHEET_IDS.roster) ?? findByTitle(snapshot, TABS.roster);
  if (roster === undefined) return false;
  // Whatever stands there as a code: the roster itself may have faults, or its headings may be gone.
  const rows = Array.from({ length: roster.height }, (_unused, row) => roster.row(row));
  return rows.some((cells) =>
    cells.some(({ shown }) => shown !== '' && unitSheetId({ code: shown.trim() }) === sheetId),
  );
}

export function findOfficeTab(snapshot: Snapshot, tab: OfficeTab): Tab | undefined {
  return findTab(snapshot, OFFICE_SHEET_IDS[tab], TABS[tab]);
}

export function findUnitTab(snapshot: Snapshot, unit: Unit): Tab | undefined {
  return findTab(snapshot, unitSheetId(unit), unit.tab);
}

/** @throws SetupError when the workbook has no such tab: it was never set up */
export function requireOfficeTab(snapshot: Snapshot, tab: OfficeTab): Tab {
  const found = findOfficeTab(snapshot, tab);
  if (found === undefined) throw setupError('missingTab', { in: PLACES.tab(TABS[tab]) });
  return found;
}

/** A link to a cell that works from a mail and from inside the workbook. */
export function cellLink(snapshot: Pick<Snapshot, 'url'>, sheetId: number, a1?: string): string {
  const base = snapshot.url.replace(/[#?].*$/, '');
  return `${base}#gid=${sheetId}${a1 === undefined ? '' : `&range=${a1}`}`;
}
