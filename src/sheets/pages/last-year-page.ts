// Last year's figures, a line for each unit and activity and one with the total of each unit.

import { formatDate, type LocalTime } from '../../core/calendar/iso-date';
import type { Figures, LastYear, UnitFigures } from '../../core/comparison/last-year';
import { formatCount } from '../../core/text/vietnamese-number';
import { LAST_YEAR_TAB } from '../../messages/comparison';
import { TABS } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { cell, type Page, type PageCell } from '../page';
import { listPage } from './list-page';

const GREY = { red: 0.6, green: 0.6, blue: 0.6 };

/** @param asOf when the figures were taken */
export function lastYearPage({ year, startDate, units }: LastYear, asOf: LocalTime): Page {
  const page = listPage({
    tab: TABS.lastYear,
    title: LAST_YEAR_TAB.title(String(year)),
    lines: [{ text: LAST_YEAR_TAB.advice(formatMoment(asOf)), style: 'info' }],
    headings: LAST_YEAR_TAB.headings,
    columns: [90, 300, 60, 110, 120, 110, 420, 110, 90],
    rows: [],
  });
  const rows = units.flatMap((unit) => unitRows(unit, year, formatDate(startDate)));
  return { ...page, rows: [...page.rows, ...rows.map((cells) => ({ cells }))], tabColor: GREY };
}

/**
 * All rows look alike and none is fitted to its text: a thousand rows in turn bold and not, low and tall, would be a write of twice the
 * size. Year and first day stand once for each unit.
 */
function unitRows(unit: UnitFigures, year: number, startDate: string): PageCell[][] {
  const state = unit.reported ? LAST_YEAR_TAB.reported : LAST_YEAR_TAB.notReported;
  const sum = LAST_YEAR_TAB.sum(formatCount(unit.lines.length));
  const row = (middle: readonly (string | number | null)[], activity: string, { classes, people }: Figures) => [
    ...[unit.code, unit.name, ...middle, activity].map((value) => cell(value, 'mark')),
    cell(classes, 'number'),
    cell(people, 'number'),
  ];
  return [
    row([year, startDate, state, null], sum, unit),
    ...unit.lines.map((line) => row([null, null, null, line.activityCode], line.activity, line)),
  ];
}
