// The sentences of I.1, I.2, II.1 and II.4 that are made of counts: the same values as in the table.

import type { AnnexName } from '../core/report/annexes';
import { unitsOf } from '../core/report/highlights';
import type { Mark } from '../core/report/marks';
import type { Settings } from '../core/settings/fields';
import { namesDispatch } from '../core/submission/check-evidence';
import { hasReported, type UnitReport } from '../core/submission/report';
import type { Summary, SummaryLine } from '../core/summary/summarize';
import { REPORT } from '../messages/report';
import { FINDINGS } from '../messages/report-findings';
import { countNominations } from './annexes';

export function steering(settings: Settings, reports: readonly UnitReport[], summary: Summary): string[] {
  const deadline = { date: settings.deadline, inclusive: settings.deadlineInclusive };
  const nil = reports.filter((report) => report.state === 'nil').length;
  const directives = reports.filter((report) => namesDispatch(report.directive));
  const unfinished = directives.filter((report) => !hasReported(report)).length;
  return [
    REPORT.reported(settings, summary.reported, summary.expected, deadline),
    ...(nil > 0 ? [REPORT.nil(nil)] : []),
    ...(directives.length > 0 ? [REPORT.directives(directives.length, unfinished)] : []),
  ];
}

export function activities(settings: Settings, summary: Summary): string[] {
  const groups = summary.groups.map((group) => {
    const parts = [
      ...(group.classes > 0 ? [REPORT.classes(group.classes)] : []),
      ...(group.people > 0 ? [REPORT.people(group.people)] : []),
    ];
    return REPORT.group(group.name ?? REPORT.unknownGroup, parts, unitsOf(group));
  });
  return [
    ...(settings.theme === '' ? [] : [REPORT.theme(settings.theme)]),
    ...(groups.length === 0 ? [] : [REPORT.groupsIntro, ...endList(groups)]),
  ];
}

/** Items of one sentence: a semicolon after each, a full stop after the last. */
function endList(items: readonly string[]): string[] {
  return items.map((item, i) => `${item}${i === items.length - 1 ? '.' : ';'}`);
}

export function totalSentence(settings: Settings, summary: Summary): string {
  const lines = summary.groups.flatMap((group) => group.lines);
  const sources = lines.flatMap((line) => line.sources);
  const units = new Map(sources.map(({ report }) => [report.unit.code, report]));
  const unfinished = [...units.values()].filter((report) => !hasReported(report)).length;
  const { classes, people } = summary.totals;
  const hasOthers = lines.some((line) => line.classes === 0 || line.apart.length > 0);
  return REPORT.total(settings, summary, {
    units: units.size,
    work: REPORT.work(classes, hasOthers),
    people,
    unfinished,
  });
}

interface FigureFacts {
  readonly marks: readonly Mark[];
  readonly missing: number;
  readonly annexes: Readonly<Record<AnnexName, string>>;
}

/** @param facts marks beside figures, units that are missing, names of the annexes */
export function figures(summary: Summary, { marks, missing, annexes }: FigureFacts): string[] {
  const lines = summary.groups.flatMap((group) => group.lines);
  const unread = lines.reduce((sum, line) => sum + line.unread, 0);
  return [
    REPORT.totalAgain(summary.totals),
    ...apartSentence(lines, annexes.figures),
    ...marks.map(({ kind, rows, number }) => FINDINGS.marked[kind](rows, FINDINGS.mark(number), annexes.figures)),
    ...(unread > 0 ? [REPORT.unread(unread)] : []),
    missing > 0 ? REPORT.missing(missing) : REPORT.allReported,
  ];
}

/** Activities of which the number of something else is told: more make a sentence that nobody reads, and all of them stand in the table. */
const MOST_APART = 8;

/** What is neither classes nor contests, by activity: the largest numbers, in the order of the table. */
function apartSentence(lines: readonly SummaryLine[], annex: string): string[] {
  // A bare number says nothing without what it counts.
  const told = lines
    .map(({ activity, apart }) => ({ activity, counted: apart.filter(({ unit }) => unit !== '') }))
    .filter(({ counted }) => counted.length > 0);
  if (told.length === 0) return [];
  const most = ({ counted }: (typeof told)[number]) => Math.max(...counted.map(({ value }) => value));
  const chosen = [...told].sort((a, b) => most(b) - most(a)).slice(0, MOST_APART);
  const items = told
    .filter((one) => chosen.includes(one))
    .map(({ activity, counted }) =>
      REPORT.apartOf(
        activity || REPORT.unnamed,
        counted.map(({ value, unit }) => REPORT.apartItem(value, unit)),
      ),
    );
  return [REPORT.apart([...items, ...(told.length > chosen.length ? [REPORT.apartLeft(annex)] : [])])];
}

/** II.3: whom the office proposes for an award, after the units that have reported. */
export function nominationSentences(reports: readonly UnitReport[], annex: string): string[] {
  const counts = countNominations(reports);
  if (annex !== '') return [REPORT.nominations(counts, annex)];
  return counts.left > 0 ? [REPORT.laterNominations(counts.left)] : [];
}
