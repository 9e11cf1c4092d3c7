// A copy of last year's workbook -> the workbook of the new year, before it is set up.

import { type LocalTime, parseDate, parseSerial } from '../core/calendar/iso-date';
import type { LastYear } from '../core/comparison/last-year';
import type { Unit } from '../core/roster/unit';
import { SETTING_KEYS, type SettingKey } from '../core/settings/fields';
import { SETTINGS_TO_CHECK } from '../core/settings/next-year';
import { ROLL_OVER } from '../messages/roll-over';
import { HOLIDAYS_TAB, TABS } from '../messages/tabs';
import { findOfficeTab, findUnitTab, OFFICE_SHEET_IDS, type OfficeTab } from './contract';
import type { SheetRequest } from './google-json';
import { storeValue } from './mends';
import { lastYearPage } from './pages/last-year-page';
import { settingCells } from './read/settings';
import { findHeadings } from './read/table';
import { readUnitForm } from './read/unit-form';
import { createPage, replacePage } from './render-page';
import type { Snapshot, Tab } from './snapshot';

/** What the office has typed stays; last year's figures are replaced. */
const KEPT: readonly OfficeTab[] = ['settings', 'roster', 'catalogue', 'holidays', 'letters', 'lastYear'];

export interface NewYear {
  readonly year: number;
  /** Settings as they are typed. */
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly lastYear: LastYear;
  /** When last year's figures were taken. */
  readonly asOf: LocalTime;
}

/**
 * The figures first, then what they were taken from goes, in the same request as the year changes: a copy that still says the old year
 * has all of its tabs.
 * @param roster all units of the copy
 */
export function planNewYear(copy: Snapshot, roster: readonly Unit[], plan: NewYear): SheetRequest[][] {
  const gone = tabsToDelete(copy, roster).map(({ sheetId }) => ({ deleteSheet: { sheetId } }));
  return [putLastYear(copy, plan), [...gone, ...settingRequests(copy, plan), ...holidayRequests(copy, plan.year)]];
}

/** Tabs that are neither the add-in's nor a unit's: they are the office's own, and come along. */
export function foreignTabs(copy: Snapshot, roster: readonly Unit[]): Tab[] {
  const gone = tabsToDelete(copy, roster);
  const kept = KEPT.map((tab) => findOfficeTab(copy, tab));
  return copy.tabs.filter((tab) => !gone.includes(tab) && !kept.includes(tab));
}

/** Results, journal and history; every unit's tab, and every other that holds a report, such as a copy that a unit made of its tab. */
function tabsToDelete(copy: Snapshot, roster: readonly Unit[]): Tab[] {
  const kept = new Set(KEPT.map((tab) => findOfficeTab(copy, tab)));
  const own = (Object.keys(TABS) as OfficeTab[]).map((tab) => findOfficeTab(copy, tab));
  const gone = new Set([...own, ...roster.map((unit) => findUnitTab(copy, unit))]);
  return copy.tabs.filter((tab) => !kept.has(tab) && (gone.has(tab) || readUnitForm(tab).ok));
}

/** Only what changes is written; what has to be looked at gets a note with what stood there. */
function settingRequests(copy: Snapshot, { year, settings }: NewYear): SheetRequest[] {
  const { sheetId, cells } = settingCells(copy);
  return SETTING_KEYS.flatMap((key) => {
    const cell = cells.get(key);
    if (cell === undefined) return [];
    const isAsked = SETTINGS_TO_CHECK.includes(key);
    if (!isAsked && key !== 'year') return [];
    return [storeValue(sheetId, cell.place, settings[key], isAsked ? ROLL_OVER.checkNote(year, cell.shown) : '')];
  });
}

/** Days of other years go; what is no date was written for people and stays. */
function holidayRequests(copy: Snapshot, year: number): SheetRequest[] {
  const tab = findOfficeTab(copy, 'holidays');
  const headings = tab === undefined ? undefined : findHeadings(tab, HOLIDAYS_TAB.headings);
  const column = headings?.columns[0];
  if (tab === undefined || headings === undefined || column === undefined) return [];
  const rows = Array.from({ length: tab.height }, (_unused, row) => row).filter((row) => {
    const { value, shown } = tab.cell(row, column);
    const date = typeof value === 'number' ? parseSerial(value) : parseDate(shown);
    return row > headings.row && date !== undefined && Number(date.slice(0, 4)) < year;
  });
  const { sheetId } = tab;
  const remove = rows.reverse().map((row) => ({
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } },
  }));
  return rows.length === 0 ? [] : [...remove, { appendDimension: { sheetId, dimension: 'ROWS', length: rows.length } }];
}

function putLastYear(copy: Snapshot, { lastYear, asOf }: NewYear): SheetRequest[] {
  const page = lastYearPage(lastYear, asOf);
  const found = findOfficeTab(copy, 'lastYear');
  return found === undefined ? createPage(page, OFFICE_SHEET_IDS.lastYear) : replacePage(page, found.sheetId, found);
}
