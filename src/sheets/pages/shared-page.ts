// Pairs of lines that may be one event, for the office to decide. Its marks are kept from run to run; everything else is written anew.

import type { LocalTime } from '../../core/calendar/iso-date';
import type { ReportedRow, SharedEvent } from '../../core/summary/shared-events';
import { formatCount } from '../../core/text/vietnamese-number';
import { SHARED_TAB, TABS } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { cellLink, findUnitTab } from '../contract';
import { cell, type Page, type PageCell } from '../page';
import type { SharedMark } from '../read/shared-marks';
import type { Snapshot } from '../snapshot';
import { listPage } from './list-page';

const YELLOW = { red: 0.98, green: 0.74, blue: 0.02 };
const MARK_COLUMN = SHARED_TAB.headings.indexOf(SHARED_TAB.mark);
const KEY_COLUMN = SHARED_TAB.headings.length - 1;

/** @param marks as they stand on the tab now; those of pairs that are no longer alike are kept below the others */
export function sharedPage(
  events: readonly SharedEvent[],
  marks: readonly SharedMark[],
  snapshot: Snapshot,
  now: LocalTime,
): Page {
  const markOf = new Map(marks.map((mark) => [mark.key, mark]));
  const current = new Set(events.map(({ key }) => key));
  const past = marks.filter(({ key, typed }) => typed !== '' && !current.has(key));
  const undecided = events.filter(({ key }) => markOf.get(key)?.decision === undefined).length;
  const rows = [
    ...events.map(({ key, first, second }) => [
      ...rowCells(first, snapshot),
      ...rowCells(second, snapshot),
      cell(markOf.get(key)?.typed ?? '', 'entryCenter'),
      cell(key, 'mark'),
    ]),
    ...past.map(pastCells),
  ].map((cells, i) => [cell(i + 1, 'index'), ...cells]);
  const page = listPage({
    tab: TABS.shared,
    title: SHARED_TAB.title,
    lines: [
      { text: SHARED_TAB.asOf(formatMoment(now), formatCount(events.length), formatCount(undecided)), style: 'info' },
      { text: SHARED_TAB.advice, style: 'info' },
    ],
    headings: SHARED_TAB.headings,
    columns: [50, 290, 300, 70, 80, 290, 300, 70, 80, 130, 140],
    rows,
  });
  const area = {
    top: page.rows.length - rows.length,
    bottom: page.rows.length,
    left: MARK_COLUMN,
    right: MARK_COLUMN + 1,
  };
  const values = SHARED_TAB.choices.map((userEnteredValue) => ({ userEnteredValue }));
  const rule = { condition: { type: 'ONE_OF_LIST', values }, showCustomUi: true, strict: false };
  return {
    ...page,
    tabColor: YELLOW,
    hiddenColumns: [KEY_COLUMN],
    ...(rows.length === 0 ? {} : { validations: [{ area, rule }] }),
  };
}

function rowCells({ unit, row }: ReportedRow, snapshot: Snapshot): PageCell[] {
  const tab = findUnitTab(snapshot, unit);
  const link = tab === undefined ? undefined : cellLink(snapshot, tab.sheetId, row.place);
  return [
    cell(unit.name, 'text', link),
    cell(row.activity, 'text'),
    cell(row.classes.value, 'number'),
    cell(row.people.value, 'number'),
  ];
}

function pastCells({ key, typed }: SharedMark): PageCell[] {
  const blanks = Array.from({ length: MARK_COLUMN - 2 }, () => cell(null, 'text'));
  return [cell(SHARED_TAB.past, 'text'), ...blanks, cell(typed, 'entryCenter'), cell(key, 'mark')];
}
