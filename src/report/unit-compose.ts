// One unit's report as read -> what its paper says. What the unit typed stands as typed; a figure stands as it was understood and added.

import type { Quantity } from '../core/quantity/quantity';
import type { ReportLine } from '../core/report/model';
import type { UnitBlock, UnitReportModel } from '../core/report/unit-model';
import { headOf } from '../core/roster/unit-head';
import type { Settings } from '../core/settings/fields';
import { isBareAmount, type Money } from '../core/submission/money';
import {
  type ActivityRow,
  countedClasses,
  countedPeople,
  hasReported,
  isClassesUnread,
  isPeopleUnread,
  type OtherLine,
  type UnitReport,
} from '../core/submission/report';
import { apartOf, setApart } from '../core/summary/summarize';
import { formatCount, formatDong } from '../core/text/vietnamese-number';
import { UNIT_REPORT } from '../messages/unit-report';

export function composeUnitReport(report: UnitReport, settings: Settings): UnitReportModel {
  const { unit, narratives, funding, totals } = report;
  return {
    draft: draftOf(report),
    superior: UNIT_REPORT.superior(unit.name),
    issuer: UNIT_REPORT.issuer(unit.name),
    placeAndDate: UNIT_REPORT.placeAndDate(unit.commune ?? '', settings.year),
    subject: UNIT_REPORT.subject(settings.year),
    receiver: settings.officeName,
    opening: UNIT_REPORT.opening(settings, unit.name),
    ...(report.state === 'nil' ? withoutActivities(narratives) : narratives),
    isNil: report.state === 'nil',
    funding: {
      state: amountText(funding.state),
      mobilised: amountText(funding.mobilised),
      total: totalOf(funding.state, funding.mobilised),
    },
    figures: figures(report),
    directive: report.directive,
    links: report.links,
    photos: report.photos,
    closing: UNIT_REPORT.closing(settings.year, unit.name),
    attachedTo: UNIT_REPORT.attachedTo(settings.year, unit.name),
    table: { blocks: blocksOf(report), classes: formatCount(totals.classes), people: formatCount(totals.people) },
    nominations: report.nominations.map(({ place: _place, ...nomination }, i) => ({
      index: String(i + 1),
      ...nomination,
    })),
    authority: UNIT_REPORT.authority(unit.name, headOf(unit.name)),
  };
}

function draftOf(report: UnitReport): string {
  if (hasReported(report)) return '';
  if (report.standing === 'returned') return UNIT_REPORT.returned;
  return report.isTicked ? UNIT_REPORT.withErrors : UNIT_REPORT.notSent;
}

/** What a unit with nothing to report has left blank. */
function withoutActivities(narratives: UnitReport['narratives']): UnitReport['narratives'] {
  const filled = Object.entries(narratives).map(([name, text]) => [name, text.trim() || UNIT_REPORT.nilNarrative]);
  return { ...narratives, ...Object.fromEntries(filled) };
}

/** The unit's own words, which may name where the money came from; a mere amount as amounts are written. */
function amountText({ raw, dong }: Money): string {
  return dong !== null && isBareAmount(raw) ? formatDong(dong) : raw;
}

function totalOf(...amounts: readonly Money[]): string {
  const known = amounts.flatMap(({ dong }) => (dong === null ? [] : [dong]));
  const isWhole = known.length > 0 && amounts.every(({ state }) => state !== 'asked');
  return isWhole ? formatDong(known.reduce((sum, dong) => sum + dong, 0)) : '';
}

function figures(report: UnitReport): string[] {
  const { rows, totals, otherLines } = report;
  if (report.state === 'nil') return [UNIT_REPORT.nil];
  const apart = setApart(rows).map(({ value, unit }) => UNIT_REPORT.apartInProse(value, unit));
  const unread =
    rows.filter((row) => isClassesUnread(row) || isPeopleUnread(row)).length + otherLines.filter(isUncounted).length;
  return [
    ...(rows.length > 0 ? [UNIT_REPORT.total(rows.length, totals.classes, totals.people)] : [UNIT_REPORT.blank]),
    ...(apart.length > 0 ? [UNIT_REPORT.apart(apart.join(', '))] : []),
    ...(unread > 0 ? [UNIT_REPORT.unread(unread)] : []),
  ];
}

function isUncounted({ isHeading, classes, people }: OtherLine): boolean {
  return !isHeading && (classes !== '' || people !== '');
}

/** The lines in their order, cut where a heading stands. */
function blocksOf({ rows, otherLines }: UnitReport): UnitBlock[] {
  const indexes = indexesOf(rows, otherLines);
  const blocks: { heading?: ReportLine; lines: ReportLine[] }[] = [{ lines: [] }];
  const add = (line: ReportLine) => blocks[blocks.length - 1]?.lines.push(line);
  for (let above = 0; above <= rows.length; above += 1) {
    for (const { isHeading, rowsAbove, ...line } of otherLines) {
      if (rowsAbove !== above) continue;
      if (isHeading) blocks.push({ heading: line, lines: [] });
      else add(line);
    }
    const row = rows[above];
    if (row !== undefined) add(lineOf(row, indexes[above] ?? ''));
  }
  return blocks.filter(({ heading, lines }) => heading !== undefined || lines.length > 0);
}

/** Numbers that only rise are counted anew, for a heading typed over a numbered line leaves a gap; any other numbering is the unit's own. */
function indexesOf(rows: readonly ActivityRow[], others: readonly OtherLine[]): string[] {
  const typed = rows.map(({ index }) => index.trim());
  const numbers = typed.map((index) => (/^\d+$/.test(index) ? Number(index) : 0));
  const isRising = numbers.every((number, i) => number > (numbers[i - 1] ?? 0));
  // A line in between that keeps its number would stand there twice.
  const isFree = others.every(({ index }) => !/^\d+$/.test(index.trim()));
  return typed.map((index, i) => ((isRising && isFree) || index === '' ? String(i + 1) : index));
}

function lineOf(row: ActivityRow, index: string): ReportLine {
  const { activity, organizer, classes, people, note } = row;
  const apart = apartOf(row);
  return {
    index,
    activity,
    organizer,
    classes: figureText(classes, countedClasses(row), apart.classes),
    people: figureText(people, countedPeople(row), apart.people),
    note,
  };
}

/** A figure that is in the total as a number, one that is set apart with what it counts, anything else as it was typed. */
function figureText({ value, raw }: Quantity, counted: number, apart?: { value: number; unit: string }): string {
  if (apart !== undefined) return UNIT_REPORT.apartItem(apart.value, apart.unit);
  return value !== null && value === counted ? formatCount(value) : raw;
}
