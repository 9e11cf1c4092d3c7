// Campaign -> what the report says. Chosen by declared rules, worded in src/messages; nothing is invented.

import type { Deadline } from '../core/calendar/deadline';
import type { LocalTime } from '../core/calendar/iso-date';
import type { ReportGroup, ReportModel } from '../core/report/model';
import type { Settings } from '../core/settings/fields';
import type { Money } from '../core/submission/money';
import { hasReported, type UnitReport } from '../core/submission/report';
import type { Summary, SummaryGroup } from '../core/summary/summarize';
import { formatCount, formatDong, toRoman } from '../core/text/vietnamese-number';
import { REPORT } from '../messages/report';
import { STATES } from '../messages/states';
import { SUMMARY_TAB } from '../messages/tabs';
import { placeAndDate } from '../messages/time';
import { activityText, noteText, organizerText } from '../sheets/pages/summary-page';
import { quoteAlike, quoteLongest } from './quotes';

export interface ReportFacts {
  readonly settings: Settings;
  readonly reports: readonly UnitReport[];
  readonly summary: Summary;
  readonly now: LocalTime;
}

export function composeReport({ settings, reports, summary, now }: ReportFacts): ReportModel {
  const deadline = { date: settings.deadline, inclusive: settings.deadlineInclusive };
  const missing = reports.filter((report) => !hasReported(report));
  return {
    superior: settings.superior,
    issuer: settings.issuer,
    sign: settings.documentSign,
    placeAndDate: placeAndDate(settings.place, now.date),
    subject: REPORT.subject(settings),
    receivers: settings.receivers,
    opening: [REPORT.opening(settings)],
    steering: [...steering(settings, reports, summary, deadline), ...quoteLongest(reports, 'steering')],
    activities: [...activities(settings, summary), ...quoteLongest(reports, 'activities')],
    funding: funding(reports),
    results: [totalSentence(settings, summary), ...quoteLongest(reports, 'results')],
    difficulties: quoteAlike(reports, 'difficulties'),
    proposals: quoteAlike(reports, 'proposals'),
    figures: figures(settings, summary, missing.length),
    closing: REPORT.closing(settings),
    attachedTo: REPORT.attachedTo(settings),
    table: {
      groups: summary.groups.map(toGroup),
      classes: formatCount(summary.totals.classes),
      people: formatCount(summary.totals.people),
    },
    missing: missing.map((report, i) => ({
      index: String(i + 1),
      name: report.unit.name,
      state: STATES[report.state],
    })),
    authority: settings.authority,
    recipients: settings.recipients,
  };
}

function steering(settings: Settings, reports: readonly UnitReport[], summary: Summary, deadline: Deadline): string[] {
  const nil = reports.filter((report) => report.state === 'nil').length;
  const directives = reports.filter((report) => report.directive !== '').length;
  return [
    REPORT.reported(settings, summary.reported, summary.expected, deadline),
    ...(nil > 0 ? [REPORT.nil(nil)] : []),
    ...(directives > 0 ? [REPORT.directives(directives)] : []),
  ];
}

function activities(settings: Settings, summary: Summary): string[] {
  const groups = summary.groups.map((group) => {
    const units = new Set(group.lines.flatMap((line) => line.sources.map(({ report }) => report.unit.code))).size;
    const parts = [
      ...(group.classes > 0 ? [REPORT.classes(group.classes)] : []),
      ...(group.people > 0 ? [REPORT.people(group.people)] : []),
    ];
    return REPORT.group(group.name ?? SUMMARY_TAB.unknownGroup, parts, units);
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

function funding(reports: readonly UnitReport[]) {
  const state = addUp(reports.map((report) => report.funding.state));
  const mobilised = addUp(reports.map((report) => report.funding.mobilised));
  return {
    state: describe(state),
    mobilised: describe(mobilised),
    total: describe({ dong: state.dong + mobilised.dong, unread: state.unread + mobilised.unread }),
  };
}

function addUp(amounts: readonly Money[]): { dong: number; unread: number } {
  return {
    dong: amounts.reduce((total, amount) => total + (amount.dong ?? 0), 0),
    unread: amounts.filter((amount) => amount.state === 'asked').length,
  };
}

function describe({ dong, unread }: { dong: number; unread: number }): string {
  return formatDong(dong) + (unread > 0 ? REPORT.fundingUnread(unread) : '');
}

function totalSentence(settings: Settings, summary: Summary): string {
  const units = new Set(allSources(summary).map(({ report }) => report.unit.code)).size;
  return REPORT.total(settings, summary.totals.classes, summary.totals.people, units);
}

function figures(settings: Settings, summary: Summary, missing: number): string[] {
  const apart = new Map<string, number>();
  for (const { unit, value } of summary.groups.flatMap((group) => group.lines.flatMap((line) => line.apart))) {
    apart.set(unit, (apart.get(unit) ?? 0) + value);
  }
  const items = [...apart].map(([unit, value]) => `${formatCount(value)} ${unit}`.trim()).join(', ');
  const unread = summary.groups.reduce((sum, group) => sum + group.lines.reduce((n, line) => n + line.unread, 0), 0);
  return [
    totalSentence(settings, summary),
    ...(items === '' ? [] : [REPORT.apart(items)]),
    ...(summary.unsentWithRows > 0 ? [REPORT.unsent(summary.unsentWithRows)] : []),
    ...(unread > 0 ? [REPORT.unread(unread)] : []),
    ...(missing > 0 ? [REPORT.missing(missing)] : []),
  ];
}

function allSources(summary: Summary) {
  return summary.groups.flatMap((group) => group.lines.flatMap((line) => line.sources));
}

function toGroup(group: SummaryGroup, index: number): ReportGroup {
  return {
    index: toRoman(index + 1),
    name: group.name ?? SUMMARY_TAB.unknownGroup,
    classes: formatCount(group.classes),
    people: formatCount(group.people),
    lines: group.lines.map((line, i) => ({
      index: String(i + 1),
      activity: activityText(line),
      organizer: organizerText(line),
      classes: formatCount(line.classes),
      people: formatCount(line.people),
      note: noteText(line),
    })),
  };
}
