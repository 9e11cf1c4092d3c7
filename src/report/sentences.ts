// The sentences of I.1, I.2, II.1 and II.4 that are made of counts: the same values as in the table.

import type { AnnexName } from '../core/report/annexes';
import { unitsOf } from '../core/report/highlights';
import type { Mark } from '../core/report/marks';
import type { Settings } from '../core/settings/fields';
import { namesDispatch } from '../core/submission/check-evidence';
import { hasReported, type UnitReport } from '../core/submission/report';
import type { Summary } from '../core/summary/summarize';
import { formatCount } from '../core/text/vietnamese-number';
import { REPORT } from '../messages/report';
import { FINDINGS } from '../messages/report-findings';
import { SUMMARY_TAB } from '../messages/tabs';

export function steering(settings: Settings, reports: readonly UnitReport[], summary: Summary): string[] {
  const deadline = { date: settings.deadline, inclusive: settings.deadlineInclusive };
  const nil = reports.filter((report) => report.state === 'nil').length;
  const directives = reports.filter((report) => namesDispatch(report.directive)).length;
  return [
    REPORT.reported(settings, summary.reported, summary.expected, deadline),
    ...(nil > 0 ? [REPORT.nil(nil)] : []),
    ...(directives > 0 ? [REPORT.directives(directives)] : []),
  ];
}

export function activities(settings: Settings, summary: Summary): string[] {
  const groups = summary.groups.map((group) => {
    const parts = [
      ...(group.classes > 0 ? [REPORT.classes(group.classes)] : []),
      ...(group.people > 0 ? [REPORT.people(group.people)] : []),
    ];
    return REPORT.group(group.name ?? SUMMARY_TAB.unknownGroup, parts, unitsOf(group));
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
  const sources = summary.groups.flatMap(({ lines }) => lines.flatMap((line) => line.sources));
  const units = new Map(sources.map(({ report }) => [report.unit.code, report]));
  const unsent = [...units.values()].filter((report) => !hasReported(report)).length;
  return REPORT.total(settings, summary, summary.totals, units.size, unsent);
}

interface FigureFacts {
  readonly marks: readonly Mark[];
  readonly missing: number;
  readonly annexes: Readonly<Record<AnnexName, string>>;
}

export function figures(settings: Settings, summary: Summary, { marks, missing, annexes }: FigureFacts): string[] {
  const lines = summary.groups.flatMap((group) => group.lines);
  const apart = new Map<string, number>();
  for (const { unit, value } of lines.flatMap((line) => line.apart)) apart.set(unit, (apart.get(unit) ?? 0) + value);
  const items = [...apart].map(([unit, value]) => `${formatCount(value)} ${unit}`.trim()).join(', ');
  const unread = lines.reduce((sum, line) => sum + line.unread, 0);
  return [
    totalSentence(settings, summary),
    ...(items === '' ? [] : [REPORT.apart(items)]),
    ...marks.map(({ kind, rows, number }) => FINDINGS.marked[kind](rows, FINDINGS.mark(number), annexes.figures)),
    ...(unread > 0 ? [REPORT.unread(unread)] : []),
    missing > 0 ? REPORT.missing(missing, annexes.missing) : REPORT.allReported,
  ];
}
