// The summary tab: the columns of the Mẫu tổng hợp, one line for each activity, and where its figures come from.

import type { LocalTime } from '../../core/calendar/iso-date';
import type { Comparison } from '../../core/comparison/compare-years';
import type { Summary, SummaryGroup, SummaryLine } from '../../core/summary/summarize';
import { formatCount, toRoman } from '../../core/text/vietnamese-number';
import { FORM } from '../../messages/form';
import { SUMMARY_TAB, TABS } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { sourcesCell, sumCell, traceCell } from '../links';
import { across, cell, type Page, type PageCell, type PageRow, spanning } from '../page';
import { fitRow } from '../row-heights';
import type { Rect, Snapshot } from '../snapshot';
import { comparisonCaveats, comparisonColumns } from './comparison-columns';

/** The six columns of the form, then the sources, then every row among them. */
const COLUMNS = [50, 400, 200, 120, 100, 260, 320, 320];
const FORM_WIDTH = 6;
/** Hidden: few ask for single rows, and a line of a large district has some hundred. */
const TRACE_COLUMN = 7;
const GREEN = { red: 0.2, green: 0.66, blue: 0.33 };

/** @param comparison only where there is a year before: its columns stand at the right of the others */
export function summaryPage(summary: Summary, snapshot: Snapshot, now: LocalTime, comparison?: Comparison): Page {
  const caveats = [...caveatsOf(summary), ...(comparison === undefined ? [] : comparisonCaveats(comparison))];
  const top = [
    spanning(SUMMARY_TAB.title, 'title', FORM_WIDTH),
    spanning(SUMMARY_TAB.attached, 'subtitle', FORM_WIDTH),
    spanning(SUMMARY_TAB.asOf(formatMoment(now), summary.reported, summary.expected), 'info', FORM_WIDTH),
    ...caveats.map((text) => spanning(text, 'warning', FORM_WIDTH)),
  ];
  const heads = rowsOfGroups(summary, top.length + HEADING_ROWS);
  const groups = summary.groups.flatMap((group, i) => groupRows(group, i, snapshot, heads[i] ?? 0));
  const body = [...headingRows(), ...groups, totalRow(summary, snapshot, heads)];
  const beside =
    comparison === undefined ? undefined : comparisonColumns(comparison, summary, COLUMNS.length, top.length);
  const rows = [...top, ...(beside === undefined ? body : beside.extend(body))];
  const merges = [
    ...top.map((_row, i) => across(i, 0, FORM_WIDTH)),
    ...headingMerges(top.length),
    ...(beside?.merges ?? []),
  ];
  return {
    title: TABS.summary,
    columns: [...COLUMNS, ...(beside?.columns ?? [])],
    rows: rows.map((row, i) => fitForm(row, i, merges)),
    spareRows: 0,
    merges,
    frozenRows: top.length + 2,
    hiddenColumns: [TRACE_COLUMN],
    tabColor: GREEN,
  };
}

/** As tall as the form needs: the list of sources beside it would make the rows as tall as a page. */
function fitForm(row: PageRow, index: number, merges: readonly Rect[]): PageRow {
  const { height } = fitRow({ cells: row.cells.slice(0, FORM_WIDTH) }, index, COLUMNS, merges);
  return height === undefined ? row : { ...row, height };
}

/** What a reader must know before using the total. */
function caveatsOf(summary: Summary): string[] {
  const names = summary.unreadable.map((report) => report.unit.name).join(', ');
  return [
    ...(summary.unsentWithRows > 0 ? [SUMMARY_TAB.unsent(formatCount(summary.unsentWithRows))] : []),
    ...(summary.unreadable.length > 0 ? [SUMMARY_TAB.unreadable(names)] : []),
  ];
}

const SOURCE_HEADINGS = [SUMMARY_TAB.sources, SUMMARY_TAB.trace];

function headingRows(): PageRow[] {
  const words = FORM.columns;
  const upper = [words.index, words.activity, words.organizer, words.quantity, null, words.note, ...SOURCE_HEADINGS];
  const lower = [null, null, null, words.classes, words.people, null, null, null];
  return [upper, lower].map((texts) => ({ cells: texts.map((text) => cell(text, 'heading')) }));
}

function headingMerges(top: number): Rect[] {
  const tall = [0, 1, 2, 5, 6, TRACE_COLUMN].map((column) => ({
    top,
    bottom: top + 2,
    left: column,
    right: column + 1,
  }));
  return [...tall, across(top, 3, 5)];
}

const HEADING_ROWS = 2;

/** Zero-based row of each group, its lines following. */
function rowsOfGroups({ groups }: Summary, first: number): number[] {
  let row = first;
  return groups.map(({ lines }) => {
    const head = row;
    row += 1 + lines.length;
    return head;
  });
}

/** @param head the row of the group */
function groupRows(group: SummaryGroup, index: number, snapshot: Snapshot, head: number): PageRow[] {
  const subtotal = [
    cell(toRoman(index + 1), 'groupIndex'),
    cell(group.name ?? SUMMARY_TAB.unknownGroup, 'groupText'),
    cell(null, 'groupText'),
    cell(group.classes, 'groupNumber'),
    cell(group.people, 'groupNumber'),
    cell(null, 'groupText'),
    cell(null, 'groupText'),
    sumCell(snapshot, [[head + 1, head + group.lines.length]], 'groupText'),
  ];
  return [{ cells: subtotal }, ...group.lines.map((line, i) => ({ cells: lineCells(line, i, snapshot) }))];
}

function lineCells(line: SummaryLine, index: number, snapshot: Snapshot): PageCell[] {
  return [
    cell(index + 1, 'index'),
    cell(activityText(line), 'text'),
    cell(organizerText(line), 'text'),
    cell(line.classes, 'number'),
    cell(line.people, 'number'),
    cell([...suggestionText(line), noteText(line)].filter((text) => text !== '').join('; '), 'text'),
    sourcesCell(snapshot, line.sources),
    traceCell(snapshot, line.sources),
  ];
}

function activityText(line: SummaryLine): string {
  return line.activity === '' ? SUMMARY_TAB.unnamed : line.activity;
}

/** One unit is named, several are counted. */
export function organizerText(line: SummaryLine): string {
  const [only] = line.sources;
  return line.units === 1 && only !== undefined ? only.report.unit.name : SUMMARY_TAB.units(formatCount(line.units));
}

/** For the office's eyes: no part of the report. */
function suggestionText({ suggestion }: SummaryLine): string[] {
  return suggestion === undefined ? [] : [SUMMARY_TAB.suggestion(suggestion.name)];
}

export function noteText(line: SummaryLine): string {
  const apart = line.apart.map(({ unit, value }) => `${formatCount(value)} ${unit}`.trim()).join(', ');
  return [
    ...(apart === '' ? [] : [SUMMARY_TAB.apart(apart)]),
    ...(line.leftOut > 0 ? [SUMMARY_TAB.leftOut(formatCount(line.leftOut))] : []),
    ...(line.unread > 0 ? [SUMMARY_TAB.unread(formatCount(line.unread))] : []),
  ].join('; ');
}

function totalRow(summary: Summary, snapshot: Snapshot, heads: readonly number[]): PageRow {
  return {
    cells: [
      cell(null, 'totalText'),
      cell(SUMMARY_TAB.total, 'totalText'),
      cell(null, 'totalText'),
      cell(summary.totals.classes, 'totalNumber'),
      cell(summary.totals.people, 'totalNumber'),
      cell(null, 'totalText'),
      cell(null, 'totalText'),
      heads.length === 0
        ? cell(null, 'totalText')
        : sumCell(
            snapshot,
            heads.map((head) => [head, head]),
            'totalText',
          ),
    ],
  };
}
