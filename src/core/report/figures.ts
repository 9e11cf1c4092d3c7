// The figures of one version of the report, and which of them have moved by the next.

import { type ActivityRow, countedClasses, countedPeople, type UnitReport } from '../submission/report';
import type { Summary, SummaryLine } from '../summary/summarize';

export interface Counts {
  readonly classes: number;
  readonly people: number;
}

export interface NamedCounts extends Counts {
  /** What it is known by from version to version. */
  readonly key: string;
  readonly name: string;
}

/** An activity, and what each unit has added to it. */
export interface ActivityCounts extends NamedCounts {
  readonly units: readonly NamedCounts[];
}

export interface ReportFigures {
  readonly total: Counts;
  /** A blank name: what the catalogue does not know. */
  readonly groups: readonly NamedCounts[];
  readonly activities: readonly ActivityCounts[];
  /** Of every unit that has rows. */
  readonly units: readonly NamedCounts[];
}

/** @param leftOut rows that are in no total */
export function figuresOf(
  summary: Summary,
  reports: readonly UnitReport[],
  leftOut: ReadonlySet<ActivityRow>,
): ReportFigures {
  return {
    total: pick(summary.totals),
    groups: summary.groups.map((group) => ({ key: group.name ?? '', name: group.name ?? '', ...pick(group) })),
    activities: summary.groups.flatMap((group) =>
      group.lines.map((line) => ({
        key: `${group.name ?? ''}|${line.activity}`,
        name: line.activity,
        ...pick(line),
        units: partsOf(line),
      })),
    ),
    units: reports.flatMap(({ unit, rows }) => {
      const counted = rows.filter((row) => !leftOut.has(row));
      return counted.length === 0 ? [] : [{ key: unit.code, name: unit.name, ...addUp(counted) }];
    }),
  };
}

/** Places are unique within a report only. */
function partsOf({ sources }: SummaryLine): NamedCounts[] {
  const rowsOf = new Map<UnitReport, ActivityRow[]>();
  for (const { report, place } of sources) {
    const row = report.rows.find((one) => one.place === place);
    if (row !== undefined) rowsOf.set(report, [...(rowsOf.get(report) ?? []), row]);
  }
  return [...rowsOf].map(([{ unit }, rows]) => ({ key: unit.code, name: unit.name, ...addUp(rows) }));
}

function addUp(rows: readonly ActivityRow[]): Counts {
  const add = (countOf: (row: ActivityRow) => number) => rows.reduce((sum, row) => sum + countOf(row), 0);
  return { classes: add(countedClasses), people: add(countedPeople) };
}

export interface Moved {
  readonly name: string;
  readonly before: Counts;
  readonly now: Counts;
}

export interface MovedActivity extends Moved {
  /** Those by which it has moved; figures of two units may outweigh each other. */
  readonly units: readonly Moved[];
}

export interface MovedFigures {
  /** Whether it has moved or not. */
  readonly total: Moved;
  readonly groups: readonly Moved[];
  readonly activities: readonly MovedActivity[];
  readonly units: readonly Moved[];
}

export function movedFigures(before: ReportFigures, now: ReportFigures): MovedFigures {
  return {
    total: { name: '', before: before.total, now: now.total },
    groups: moved(before.groups, now.groups).map(withoutKey),
    activities: moved(before.activities, now.activities).map(({ key, ...rest }) => ({
      ...rest,
      units: moved(unitsOf(before, key), unitsOf(now, key)).map(withoutKey),
    })),
    units: moved(before.units, now.units).map(withoutKey),
  };
}

function unitsOf({ activities }: ReportFigures, key: string): NamedCounts[] {
  return activities.filter((activity) => activity.key === key).flatMap(({ units }) => units);
}

const NOTHING: Counts = { classes: 0, people: 0 };

/** In the order of now, what is no longer there last; two activities may share a name in one group, and are one then. */
function moved(before: readonly NamedCounts[], now: readonly NamedCounts[]): (Moved & { key: string })[] {
  const [then, current] = [byKey(before), byKey(now)];
  const keys = new Set([...current.keys(), ...then.keys()]);
  return [...keys].flatMap((key) => {
    const [old, fresh] = [then.get(key), current.get(key)];
    const [from, to] = [old ?? NOTHING, fresh ?? NOTHING];
    if (from.classes === to.classes && from.people === to.people) return [];
    return [{ key, name: (fresh ?? old)?.name ?? '', before: pick(from), now: pick(to) }];
  });
}

function withoutKey({ name, before, now }: Moved): Moved {
  return { name, before, now };
}

function byKey(counts: readonly NamedCounts[]): Map<string, NamedCounts> {
  const found = new Map<string, NamedCounts>();
  for (const one of counts) {
    const same = found.get(one.key) ?? NOTHING;
    found.set(one.key, { ...one, classes: one.classes + same.classes, people: one.people + same.people });
  }
  return found;
}

function pick({ classes, people }: Counts): Counts {
  return { classes, people };
}
