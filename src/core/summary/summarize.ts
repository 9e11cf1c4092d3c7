// All units' rows added up by activity group and activity, each figure with where it comes from.

import type { Activity, Catalogue } from '../activity/catalogue';
import type { Place } from '../submission/form';
import {
  type ActivityRow,
  countedClasses,
  countedPeople,
  hasReported,
  isClassesUnread,
  isPeopleUnread,
  type UnitReport,
  type UnitTotals,
} from '../submission/report';
import { compareVietnamese } from '../text/collate';
import { fold } from '../text/fold';

/** A row of a unit's tab that went into a line. */
export interface Source {
  readonly report: UnitReport;
  readonly place: Place;
}

export interface SummaryLine {
  readonly activity: string;
  /** Absent for what the catalogue does not know. */
  readonly known?: Activity;
  /** What the catalogue has that is most like it: for the office to settle. */
  readonly suggestion?: Activity;
  readonly sources: readonly Source[];
  /** Distinct units among the sources. */
  readonly units: number;
  readonly classes: number;
  readonly people: number;
  /** What was counted but is neither classes nor contests, e.g. 412 băng rôn: shown apart, never added. */
  readonly apart: readonly { readonly unit: string; readonly value: number }[];
  /** Rows not added because the office counts their event once; they are no sources. */
  readonly leftOut: number;
  /** Figures nobody could read: the line is short of them. */
  readonly unread: number;
  /** Rows whose unit gave a rough figure (`khoảng 200`), and which figures of the line hold one. */
  readonly approximate: { readonly rows: number; readonly classes: boolean; readonly people: boolean };
}

export interface SummaryGroup {
  /** Null for the group of what the catalogue does not know. */
  readonly name: string | null;
  readonly lines: readonly SummaryLine[];
  readonly classes: number;
  readonly people: number;
}

export interface Summary {
  readonly groups: readonly SummaryGroup[];
  readonly totals: UnitTotals;
  readonly expected: number;
  readonly reported: number;
  /** Units whose rows are in the totals though they have not been sent. */
  readonly unsentWithRows: number;
  /** Units of which nothing could be read. */
  readonly unreadable: readonly UnitReport[];
}

interface TakenRow {
  readonly report: UnitReport;
  readonly row: ActivityRow;
  readonly isCounted: boolean;
}

/** @param leftOut rows of events that another row stands for */
export function summarize(
  reports: readonly UnitReport[],
  catalogue: Catalogue,
  leftOut: ReadonlySet<ActivityRow> = new Set(),
): Summary {
  const taken = reports.flatMap((report) =>
    report.rows.map((row): TakenRow => ({ report, row, isCounted: !leftOut.has(row) })),
  );
  const known = catalogue.groups.map(({ name, activities }) => ({
    name,
    lines: activities.flatMap((activity) =>
      lineOf(
        activity.name,
        taken.filter(({ row }) => row.known === activity),
      ),
    ),
  }));
  const unknown = { name: null, lines: unknownLines(taken.filter(({ row }) => row.known === undefined)) };
  const groups = [...known, unknown].filter(({ lines }) => lines.length > 0).map(withTotals);
  return {
    groups,
    totals: {
      rows: taken.filter(({ isCounted }) => isCounted).length,
      classes: sumOf(groups, 'classes'),
      people: sumOf(groups, 'people'),
    },
    expected: reports.length,
    reported: reports.filter(hasReported).length,
    unsentWithRows: reports.filter((report) => report.rows.length > 0 && !hasReported(report)).length,
    unreadable: reports.filter((report) => report.state === 'unreadable'),
  };
}

/** Spellings that fold to the same words share a line, named as it was first typed; in the order of the alphabet. */
function unknownLines(taken: readonly TakenRow[]): SummaryLine[] {
  const byWords = new Map<string, TakenRow[]>();
  for (const one of taken) {
    const words = fold(one.row.activity);
    byWords.set(words, [...(byWords.get(words) ?? []), one]);
  }
  return [...byWords.values()]
    .flatMap((group) => lineOf(group[0]?.row.activity ?? '', group))
    .sort((a, b) => compareVietnamese(a.activity, b.activity));
}

function lineOf(activity: string, all: readonly TakenRow[]): SummaryLine[] {
  const taken = all.filter(({ isCounted }) => isCounted);
  const first = taken[0];
  // Of the rows of one event one is always counted, and under the same activity.
  if (first === undefined) return [];
  return [
    {
      activity,
      ...(first.row.known === undefined ? {} : { known: first.row.known }),
      ...(first.row.suggestion === undefined ? {} : { suggestion: first.row.suggestion }),
      sources: taken.map(({ report, row }) => ({ report, place: row.place })),
      units: new Set(taken.map(({ report }) => report.unit.code)).size,
      classes: sum(taken.map(({ row }) => countedClasses(row))),
      people: sum(taken.map(({ row }) => countedPeople(row))),
      apart: setApart(taken.map(({ row }) => row)),
      leftOut: all.length - taken.length,
      unread: taken.filter(({ row }) => isClassesUnread(row) || isPeopleUnread(row)).length,
      approximate: approximateAmong(taken.map(({ row }) => row)),
    },
  ];
}

function approximateAmong(rows: readonly ActivityRow[]): SummaryLine['approximate'] {
  const classes = rows.filter((row) => row.classes.doubt === 'approximate' && countedClasses(row) > 0);
  const people = rows.filter((row) => row.people.doubt === 'approximate' && countedPeople(row) > 0);
  return { rows: new Set([...classes, ...people]).size, classes: classes.length > 0, people: people.length > 0 };
}

/** What was counted and is in neither sum, by its unit word. */
export function setApart(rows: readonly ActivityRow[]): { unit: string; value: number }[] {
  const byUnit = new Map<string, number>();
  const add = (unit: string, value: number) => byUnit.set(unit, (byUnit.get(unit) ?? 0) + value);
  for (const row of rows) {
    const { classes, people } = apartOf(row);
    if (classes !== undefined) add(classes.unit, classes.value);
    if (people !== undefined) add(people.unit, people.value);
  }
  return [...byUnit].map(([unit, value]) => ({ unit, value }));
}

interface Apart {
  readonly unit: string;
  readonly value: number;
}

/** The figures of a row that were read and are in neither sum. */
export function apartOf(row: ActivityRow): { readonly classes?: Apart; readonly people?: Apart } {
  const { classes, people, known } = row;
  const isClasses = !isClassesUnread(row) && classes.value !== null && classes.value > 0 && countedClasses(row) === 0;
  const isPeople = !isPeopleUnread(row) && people.value !== null && people.value > 0 && countedPeople(row) === 0;
  const unit = classes.doubt === 'otherUnit' ? classes.unit : known?.unit;
  return {
    ...(isClasses ? { classes: { unit: unit ?? '', value: classes.value ?? 0 } } : {}),
    ...(isPeople ? { people: { unit: people.unit ?? '', value: people.value ?? 0 } } : {}),
  };
}

function withTotals(group: { name: string | null; lines: readonly SummaryLine[] }): SummaryGroup {
  return { ...group, classes: sumOf(group.lines, 'classes'), people: sumOf(group.lines, 'people') };
}

function sumOf(items: readonly { classes: number; people: number }[], key: 'classes' | 'people'): number {
  return sum(items.map((item) => item[key]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
