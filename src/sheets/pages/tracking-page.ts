// The tracking tab: the rates and a chart, then every expected unit, where it stands, and since when.

import { formatDate, formatStamp, type LocalTime } from '../../core/calendar/iso-date';
import type { Automation, AutomationHealth } from '../../core/reminders/automation';
import { formatCount } from '../../core/text/vietnamese-number';
import { permille, rateOf } from '../../core/tracking/rates';
import type { TrackedUnit } from '../../core/tracking/track';
import { automationLine } from '../../messages/automation';
import { percentText } from '../../messages/percent';
import { describeTimeliness, STANDING } from '../../messages/standing';
import { describeState } from '../../messages/states';
import { TABS, TRACKING_TAB } from '../../messages/tabs';
import { formatMoment } from '../../messages/time';
import { writeAutomationMark } from '../automation-mark';
import { cellLink, findUnitTab } from '../contract';
import { cell, type Page, type PageCell, spanning } from '../page';
import { fitRow } from '../row-heights';
import type { Snapshot } from '../snapshot';
import { PageBuilder } from './page-builder';
import { addRates } from './rates-block';

const GREEN = { red: 0.2, green: 0.66, blue: 0.33 };

/** Width in pixels and cell of each column, in the order of the tab; the last two are for the add-in, not for people. */
const COLUMNS = [
  ['index', 50],
  ['code', 70],
  ['unit', 300],
  ['type', 160],
  ['state', 190],
  ['sentAt', 130],
  ['timeliness', 110],
  ['rows', 60],
  ['classes', 100],
  ['people', 90],
  ['lastClasses', 100],
  ['lastPeople', 90],
  ['errors', 60],
  ['warnings', 70],
  ['changedAt', 130],
  ['remindedAt', 130],
  ['open', 90],
  ['note', 240],
  ['fingerprint', 140],
  ['readAt', 130],
] as const satisfies readonly (readonly [Column, number])[];
type Column = keyof typeof TRACKING_TAB.headings;

const OF_LAST_YEAR: readonly Column[] = ['lastClasses', 'lastPeople'];
const HIDDEN: readonly Column[] = ['fingerprint', 'readAt'];

/** Of a unit in the year before: its figures, or why they cannot be set beside this year's. */
export interface LastYearOfUnit {
  readonly figures?: { readonly classes: number; readonly people: number };
  readonly note?: string;
}

/** How automatic reminding does. */
export interface Reminding {
  readonly automation: Automation;
  readonly health: AutomationHealth;
}

/** @param lastYear by unit code; undefined in a first year */
export function trackingPage(
  units: readonly TrackedUnit[],
  snapshot: Snapshot,
  now: LocalTime,
  reminding: Reminding,
  lastYear?: ReadonlyMap<string, LastYearOfUnit>,
): Page {
  const columns = COLUMNS.filter(([column]) => lastYear !== undefined || !OF_LAST_YEAR.includes(column));
  const widths = columns.map(([, width]) => width);
  const page = new PageBuilder(columns.length);
  const at = (column: Column) => columns.findIndex(([name]) => name === column);
  addHead(page, units, now);
  addReminding(page, reminding, at('readAt'));
  page.blank();
  const figures = (...names: readonly Column[]) => names.map(at);
  const chart = addRates(page, units, {
    types: {
      name: { left: at('index'), right: at('type') },
      figures: figures('type', 'state', 'sentAt', 'timeliness', 'rows', 'classes'),
    },
    communes: {
      name: { left: at('people'), right: at('changedAt') },
      figures: figures('changedAt', 'remindedAt', 'open', 'note'),
    },
  });
  page.add({ cells: columns.map(([column]) => cell(TRACKING_TAB.headings[column], 'heading')) });
  for (const [i, unit] of units.entries()) {
    const cells = unitCells(unit, i, snapshot, now, lastYear?.get(unit.report.unit.code));
    page.add({ cells: columns.map(([column]) => cells[column]) });
  }
  return {
    title: TABS.tracking,
    columns: widths,
    rows: page.rows.map((row, i) => fitRow(row, i, widths, page.merges)),
    spareRows: 0,
    merges: page.merges,
    frozenRows: 0,
    tabColor: GREEN,
    hiddenColumns: HIDDEN.map(at),
    charts: units.length === 0 ? [] : [chart],
  };
}

/** Columns that lines of words may take: what is wider nobody sees at once. */
const WORDS_WIDTH = 10;

function addHead(page: PageBuilder, units: readonly TrackedUnit[], now: LocalTime): void {
  const { expected, reported, onTime } = rateOf(units);
  const unclear = units.filter(({ timeliness }) => timeliness?.kind === 'unclear').length;
  const rate = TRACKING_TAB.rate(
    formatCount(reported),
    formatCount(expected),
    percentText(permille(reported, expected)),
    formatCount(onTime),
    percentText(permille(onTime, expected)),
  );
  const lines = [
    TRACKING_TAB.asOf(formatMoment(now)),
    rate,
    ...(unclear === 0 ? [] : [TRACKING_TAB.unclear(formatCount(unclear))]),
    TRACKING_TAB.duty,
  ];
  page.add(spanning(TRACKING_TAB.title, 'title', WORDS_WIDTH), [0, WORDS_WIDTH]);
  for (const text of lines) page.add(spanning(text, 'info', WORDS_WIDTH), [0, WORDS_WIDTH]);
}

/** Whether reminding goes on by itself; for the menu, the same in a hidden cell of the line. */
function addReminding(page: PageBuilder, { automation, health }: Reminding, markColumn: number): void {
  const { cells } = spanning(automationLine(automation, health), 'info', WORDS_WIDTH);
  const between = Array.from({ length: markColumn - WORDS_WIDTH }, () => cell(null, 'plain'));
  const mark = cell(writeAutomationMark(automation, health), 'aside');
  page.add({ cells: [...cells, ...between, mark] }, [0, WORDS_WIDTH]);
}

function unitCells(
  tracked: TrackedUnit,
  index: number,
  snapshot: Snapshot,
  now: LocalTime,
  lastYear: LastYearOfUnit | undefined,
): Readonly<Record<Column, PageCell>> {
  const { report } = tracked;
  const tab = findUnitTab(snapshot, report.unit);
  return {
    index: cell(index + 1, 'index'),
    code: cell(report.unit.code, 'index'),
    unit: cell(report.unit.name, 'text'),
    type: cell(report.unit.type, 'text'),
    state: cell(describeState(report), 'text'),
    sentAt: cell(tracked.sentAt === undefined ? null : formatStamp(tracked.sentAt), 'index'),
    timeliness: cell(describeTimeliness(tracked.timeliness), 'index'),
    rows: cell(report.totals.rows, 'number'),
    classes: cell(report.totals.classes, 'number'),
    people: cell(report.totals.people, 'number'),
    lastClasses: cell(lastYear?.figures?.classes ?? null, 'number'),
    lastPeople: cell(lastYear?.figures?.people ?? null, 'number'),
    errors: cell(tracked.errors, 'number'),
    warnings: cell(tracked.warnings, 'number'),
    changedAt: cell(tracked.changedAt, 'index'),
    remindedAt: cell(tracked.remindedAt, 'index'),
    open: tab === undefined ? cell(null, 'text') : cell(TRACKING_TAB.open, 'index', cellLink(snapshot, tab.sheetId)),
    note: cell(noteOf(tracked, lastYear), 'text'),
    fingerprint: cell(report.fingerprint, 'mark'),
    readAt: cell(formatStamp(now), 'mark'),
  };
}

function noteOf({ report, deadline, isTampered }: TrackedUnit, lastYear: LastYearOfUnit | undefined): string {
  return [
    ...(report.standing === 'returned' && deadline !== undefined
      ? [TRACKING_TAB.newDeadline(formatDate(deadline))]
      : []),
    ...(report.standing === 'unlockRequested' ? [STANDING.requested] : []),
    ...(isTampered ? [STANDING.changedWhileLocked] : []),
    ...(lastYear?.note === undefined ? [] : [lastYear.note]),
  ].join('; ');
}
