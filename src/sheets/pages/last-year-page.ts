// Last year's figures, a line for each unit and activity and one with the total of each unit.

import { formatDate, type LocalTime } from '../../core/calendar/iso-date';
import type { LastYear, UnitFigures } from '../../core/comparison/last-year';
import { formatCount } from '../../core/text/vietnamese-number';
import { LAST_YEAR_TAB } from '../../messages/comparison';
import { TABS } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { cell, type Page, type PageCell } from '../page';
import type { StyleName } from '../styles';
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
    rows: units.flatMap((unit) => unitRows(unit, year, formatDate(startDate))),
  });
  return { ...page, tabColor: GREY };
}

function unitRows(unit: UnitFigures, year: number, startDate: string): PageCell[][] {
  const row = (state: string, code: string, activity: string, figures: readonly [number, number], styles: Styles) => [
    cell(unit.code, styles.index),
    cell(unit.name, styles.text),
    cell(year, styles.index),
    cell(startDate, styles.index),
    cell(state, styles.text),
    cell(code, styles.index),
    cell(activity, styles.text),
    ...figures.map((figure) => cell(figure, styles.number)),
  ];
  const state = unit.reported ? LAST_YEAR_TAB.reported : LAST_YEAR_TAB.notReported;
  const sum = LAST_YEAR_TAB.sum(formatCount(unit.lines.length));
  return [
    ...unit.lines.map(({ activityCode, activity, classes, people }) =>
      row('', activityCode, activity, [classes, people], LINE),
    ),
    row(state, '', sum, [unit.classes, unit.people], SUM),
  ];
}

interface Styles {
  readonly index: StyleName;
  readonly text: StyleName;
  readonly number: StyleName;
}

const LINE: Styles = { index: 'index', text: 'text', number: 'number' };
const SUM: Styles = { index: 'groupIndex', text: 'groupText', number: 'groupNumber' };
