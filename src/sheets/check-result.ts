// The result of the last check on the unit's own tab: which cell holds it, and what it says.

import type { LocalTime } from '../core/calendar/iso-date';
import type { StandingRecord } from '../core/standing/change';
import { concernsUnit, countBySeverity, type Problem, severityOf } from '../core/submission/problem';
import type { UnitReport } from '../core/submission/report';
import { cleanLine } from '../core/text/clean';
import { formatCount } from '../core/text/vietnamese-number';
import { CHECK_RESULT } from '../messages/hints';
import { describeProblem } from '../messages/problems';
import { STANDING } from '../messages/standing';
import { SEVERITIES } from '../messages/states';
import { formatMoment } from '../messages/time';
import { cellLink } from './contract';
import type { SheetRequest } from './google-json';
import type { PageCell } from './page';
import { FORM_WIDTH } from './pages/unit-sections';
import { findHeading } from './read/heading';
import { toCellData } from './render-page';
import { fitRow } from './row-heights';
import type { Snapshot, Tab } from './snapshot';

/** Row and column of the cell that begins with the marker, above the table; where that is not found, anywhere. Undefined where a unit has deleted it. */
export function findResultCell(tab: Tab): { readonly row: number; readonly column: number } | undefined {
  const table = findHeading(tab);
  const end = 'reason' in table ? tab.height : table.bodyRow;
  for (let row = 0; row < end; row += 1) {
    const column = tab.row(row).findIndex(({ value }) => isResult(value));
    if (column >= 0) return { row, column };
  }
  return undefined;
}

/** A unit's own sentence may begin with the marker's words, but goes on in another way. */
export function isResult(value: unknown): boolean {
  return typeof value === 'string' && CHECK_RESULT.beginnings.some((words) => cleanLine(value).startsWith(words));
}

/** Where the submission stands, for the unit; blank while it has not been sent. */
export function standingLine({ standing, reason = '' }: StandingRecord): string {
  if (standing === 'open') return '';
  return STANDING.onTab(standing, standing === 'returned' ? reason : '');
}

/**
 * @param most problems listed; the others are counted
 * @param standing the line that says where the submission stands, blank for none
 */
export function resultCell(
  report: UnitReport,
  tab: Tab,
  snapshot: Snapshot,
  now: LocalTime,
  most: number,
  standing = '',
): PageCell {
  const moment = formatMoment(now);
  const problems = report.problems.filter(concernsUnit);
  if (problems.length === 0) {
    const value = (report.state === 'empty' ? CHECK_RESULT.blank : CHECK_RESULT.clean)(moment);
    return { value: standing === '' ? value : `${value}\n${standing}`, style: 'result' };
  }
  const counts = (['error', 'warning'] as const).map((severity) => formatCount(countBySeverity(problems, severity)));
  const [errors = '0', warnings = '0'] = counts;
  const lines = new Lines(CHECK_RESULT.counts(moment, errors, warnings));
  if (standing !== '') lines.add(standing);
  for (const problem of worstFirst(problems).slice(0, most)) {
    const { message, remedy } = describeProblem(problem);
    const link = cellLink(snapshot, tab.sheetId, problem.place);
    lines.add(
      CHECK_RESULT.place(problem.place),
      link,
      CHECK_RESULT.problem(SEVERITIES[severityOf(problem)], message, remedy),
    );
  }
  const left = problems.length - most;
  if (left > 0) lines.add((most === 0 ? CHECK_RESULT.all : CHECK_RESULT.more)(formatCount(left)));
  return { value: lines.text, style: 'result', runs: lines.runs };
}

/** Errors keep the report from being accepted; within a severity the order of the form stays. */
function worstFirst(problems: readonly Problem[]): Problem[] {
  const of = (severity: string) => problems.filter((problem) => severityOf(problem) === severity);
  return [...of('error'), ...of('warning')];
}

class Lines {
  readonly runs: { start: number; link?: string }[] = [];

  constructor(public text: string) {}

  add(words: string, link?: string, rest = ''): void {
    this.text += '\n';
    if (link !== undefined)
      this.runs.push({ start: this.text.length, link }, { start: this.text.length + words.length });
    this.text += words + rest;
  }
}

/** Requests that write the result into its cell, in a row as tall as it needs. */
export function writeResult(tab: Tab, place: { row: number; column: number }, cell: PageCell): SheetRequest[] {
  const { sheetId } = tab;
  const { height } = fitRow({ cells: [cell] }, 0, [FORM_WIDTH], []);
  const start = { sheetId, rowIndex: place.row, columnIndex: place.column };
  const range = { sheetId, dimension: 'ROWS', startIndex: place.row, endIndex: place.row + 1 };
  return [
    { updateCells: { start, rows: [{ values: [toCellData(cell)] }], fields: 'userEnteredValue,textFormatRuns' } },
    { updateDimensionProperties: { range, properties: { pixelSize: height }, fields: 'pixelSize' } },
  ];
}
