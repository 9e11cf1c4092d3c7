// Last year beside this one on the summary tab: columns at its right, and what has to be known before they are used.

import type { ActivityKey, Compared, ComparedUnits, Comparison } from '../../core/comparison/compare-years';
import { hasReported } from '../../core/submission/report';
import type { Summary, SummaryLine } from '../../core/summary/summarize';
import { fold } from '../../core/text/fold';
import { formatCount } from '../../core/text/vietnamese-number';
import { COMPARISON, describeChanges, describeGone, describeGroup, nameUnits } from '../../messages/comparison';
import { SUMMARY_TAB } from '../../messages/tabs';
import { across, cell, type PageCell, type PageRow } from '../page';
import type { Rect } from '../snapshot';
import type { StyleName } from '../styles';

const WIDTHS = [90, 90, 90, 90, 110, 110];

/** What stands beside the table of the summary. */
export interface Beside {
  readonly columns: readonly number[];
  readonly merges: readonly Rect[];
  /** The rows of the table, from its heading to its total, with the columns added; activities of last year alone follow below. */
  extend(body: readonly PageRow[]): PageRow[];
}

/** @param left the first column that is free  @param top row of the table's heading */
export function comparisonColumns(comparison: Comparison, summary: Summary, left: number, top: number): Beside {
  const { year, totals } = comparison;
  const heading = [COMPARISON.heading(year), ...WIDTHS.slice(1).map(() => null)];
  const cells = [
    heading.map((text) => cell(text, 'heading')),
    COMPARISON.columns(year).map((text) => cell(text, 'heading')),
    ...summary.groups.flatMap((group) => [
      comparedCells(
        comparison.groups.find(({ name }) => name === group.name),
        GROUP,
      ),
      ...group.lines.map((line) => comparedCells(comparison.lines.get(keyOf(line)), LINE)),
    ]),
    comparedCells(totals, TOTAL),
  ];
  return {
    columns: WIDTHS,
    merges: [across(top, left, left + WIDTHS.length)],
    extend: (body) => [
      ...body.map((row, i) => ({ ...row, cells: [...row.cells, ...(cells[i] ?? [])] })),
      ...onlyBefore(comparison, summary, left),
    ],
  };
}

function keyOf(line: SummaryLine): ActivityKey {
  return line.known ?? fold(line.activity);
}

/** Left out, they would be missed where the lines are added up. */
function onlyBefore({ year, lines }: Comparison, summary: Summary, left: number): PageRow[] {
  const held = new Set(summary.groups.flatMap((group) => group.lines.map(keyOf)));
  const others = [...lines.values()].filter(({ key, before }) => !held.has(key) && before.classes + before.people > 0);
  if (others.length === 0) return [];
  const row = (text: string, style: StyleName, cells: readonly PageCell[]): PageRow => {
    const first = Array.from({ length: left }, (_unused, i) => cell(i === 1 ? text : null, style));
    return { cells: [...first, ...cells] };
  };
  const nothing = WIDTHS.map(() => cell(null, 'groupText'));
  return [
    row(COMPARISON.onlyBefore(year), 'groupText', nothing),
    ...others.map((line) => row(line.activity || SUMMARY_TAB.unnamed, 'text', comparedCells(line, LINE))),
  ];
}

interface Styles {
  readonly number: StyleName;
  readonly change: StyleName;
}

const LINE: Styles = { number: 'number', change: 'index' };
const GROUP: Styles = { number: 'groupNumber', change: 'groupIndex' };
const TOTAL: Styles = { number: 'totalNumber', change: 'totalText' };
const NOTHING: Compared = { before: { classes: 0, people: 0 }, now: { classes: 0, people: 0 } };

function comparedCells(compared: Compared = NOTHING, { number, change }: Styles): PageCell[] {
  const { before, now } = compared;
  const changes = describeChanges(compared);
  return [
    ...[now.classes, now.people, before.classes, before.people].map((figure) => cell(figure, number)),
    cell(changes.classes, change),
    cell(changes.people, change),
  ];
}

/** Of how many units the columns speak, and which are in none of them. */
export function comparisonCaveats({ year, units, newUnits, gone, doubtful }: Comparison): string[] {
  const complete = units.filter(({ isComplete }) => isComplete);
  const count = (side: 'unitsNow' | 'unitsBefore') =>
    formatCount(complete.reduce((sum, one) => sum + one[side].length, 0));
  const groups = units.filter(({ unitsNow }) => unitsNow.length > 1);
  const late = units.filter((one) => !one.isComplete);
  const early = late.flatMap(({ unitsBefore }) => unitsBefore.filter(({ reported }) => !reported));
  const now = late.flatMap(({ unitsNow }) => unitsNow.filter((report) => !hasReported(report)).map(({ unit }) => unit));
  return [
    COMPARISON.basis(year, count('unitsNow'), count('unitsBefore')),
    ...said(groups, (all) => COMPARISON.groups(all.map((one) => groupText(one, year)).join('; '))),
    ...said(now, (all) => COMPARISON.unreportedNow(nameUnits(all))),
    ...said(early, (all) => COMPARISON.unreportedBefore(year, nameUnits(all))),
    ...said(newUnits, (all) => COMPARISON.opened(nameUnits(all.map(({ unit }) => unit)))),
    ...said(gone, (all) => COMPARISON.gone(year, describeGone(all))),
    ...said(doubtful, (all) => COMPARISON.doubtful(all.join(', '))),
  ];
}

function said<T>(all: readonly T[], say: (all: readonly T[]) => string): string[] {
  return all.length === 0 ? [] : [say(all)];
}

function groupText({ unitsBefore, unitsNow }: ComparedUnits, year: number): string {
  return describeGroup(
    year,
    unitsBefore,
    unitsNow.map(({ unit }) => unit),
  );
}
