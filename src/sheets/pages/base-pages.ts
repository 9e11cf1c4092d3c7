// The four tabs the office types into: settings, roster, catalogue, holidays.

import type { ActivityGroup } from '../../core/activity/catalogue';
import { formatDate } from '../../core/calendar/iso-date';
import { ROSTER_COLUMNS, type RosterColumn } from '../../core/roster/columns';
import type { Unit } from '../../core/roster/unit';
import { SETTING_KEYS, type SettingKey } from '../../core/settings/fields';
import { SETTING_WORDS } from '../../messages/settings';
import { CATALOGUE_TAB, HOLIDAYS_TAB, ROSTER_TAB, SETTINGS_TAB, TABS } from '../../messages/tabs';
import { cell, type Page, type PageCell } from '../page';
import { listPage } from './list-page';

/** Of the tabs that the office types into. */
export const BLUE = { red: 0.26, green: 0.52, blue: 0.96 };

/** @param values what to write beside each setting, as typed */
export function settingsPage(values: Readonly<Record<SettingKey, string>>): Page {
  const page = listPage({
    tab: TABS.settings,
    title: SETTINGS_TAB.title,
    headings: SETTINGS_TAB.headings,
    columns: [230, 420, 480],
    rows: SETTING_KEYS.map((key) => [
      cell(SETTING_WORDS[key].label, 'labelBold'),
      cell(values[key], 'entry'),
      cell(SETTING_WORDS[key].help, 'text'),
    ]),
    spareRows: 5,
  });
  return { ...page, tabColor: BLUE };
}

export function rosterPage(units: readonly Unit[]): Page {
  const page = listPage({
    tab: TABS.roster,
    title: ROSTER_TAB.title,
    headings: ROSTER_COLUMNS.map((column) => ROSTER_TAB.headings[column]),
    columns: [80, 320, 160, 150, 190, 260, 320, 100, 100, 110],
    rows: units.map((unit) => ROSTER_COLUMNS.map((column) => cell(rosterText(unit, column), 'entry'))),
    spareRows: 20,
  });
  return { ...page, tabColor: BLUE };
}

/** What stands of a unit in a column of the roster tab. */
export function rosterText(unit: Unit, column: RosterColumn): string {
  const value = unit[column];
  if (value === undefined) return '';
  if (typeof value !== 'string') return value.join('; ');
  return column === 'validFrom' || column === 'validTo' ? formatDate(value) : value;
}

export function cataloguePage(groups: readonly ActivityGroup[]): Page {
  const page = listPage({
    tab: TABS.catalogue,
    title: CATALOGUE_TAB.title,
    headings: CATALOGUE_TAB.headings,
    columns: [70, 420, 240, 120, 160, 480],
    rows: groups.flatMap((group) =>
      group.activities.map((activity): PageCell[] => [
        cell(activity.code, 'index'),
        cell(activity.name, 'entry'),
        cell(group.name, 'entry'),
        cell(activity.unit, 'entry'),
        cell(activity.counts ? CATALOGUE_TAB.yes : CATALOGUE_TAB.no, 'entryCenter'),
        cell(activity.otherSpellings.join('; '), 'entry'),
      ]),
    ),
    spareRows: 30,
  });
  return { ...page, tabColor: BLUE };
}

export function holidaysPage(): Page {
  const page = listPage({
    tab: TABS.holidays,
    title: HOLIDAYS_TAB.title,
    headings: HOLIDAYS_TAB.headings,
    columns: [120, 120, 420],
    rows: [],
    spareRows: 30,
  });
  const area = { top: page.rows.length, bottom: page.rows.length + page.spareRows, left: 1, right: 2 };
  const values = HOLIDAYS_TAB.kinds.map((userEnteredValue) => ({ userEnteredValue }));
  const rule = { condition: { type: 'ONE_OF_LIST', values }, showCustomUi: true, strict: false };
  return { ...page, tabColor: BLUE, validations: [{ area, rule }] };
}
