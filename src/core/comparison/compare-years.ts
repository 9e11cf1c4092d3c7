// This year beside last year, like with like: totals only over units that stand, and have reported, on both sides.

import type { Activity, Catalogue } from '../activity/catalogue';
import type { Unit } from '../roster/unit';
import { type ActivityRow, countedClasses, countedPeople, hasReported, type UnitReport } from '../submission/report';
import { fold } from '../text/fold';
import { type GoneUnit, joinUnits } from './join-units';
import {
  type ActivityFigures,
  addFigures,
  type Figures,
  figuresToCarry,
  type LastYear,
  NO_FIGURES,
  sumFigures,
  type UnitFigures,
} from './last-year';

/** Both years' figures of the same thing. */
export interface Compared {
  readonly before: Figures;
  readonly now: Figures;
}

/** Units of both years that are the same, or together the same: the smallest that can be compared. */
export interface ComparedUnits extends Compared {
  readonly unitsBefore: readonly UnitFigures[];
  readonly unitsNow: readonly UnitReport[];
  /** Whether every one of them has reported, in both years. */
  readonly isComplete: boolean;
}

/** An activity of this year's catalogue, or the folded words of what the catalogue does not know. */
export type ActivityKey = Activity | string;

export interface ComparedLine extends Compared {
  readonly key: ActivityKey;
  /** As it was called where it was last held. */
  readonly activity: string;
}

export interface ComparedGroup extends Compared {
  /** Null for what the catalogue does not know. */
  readonly name: string | null;
  readonly lines: readonly ComparedLine[];
}

export interface Comparison {
  readonly year: number;
  readonly units: readonly ComparedUnits[];
  /** Units of this year that have no part in any of last year's. */
  readonly newUnits: readonly UnitReport[];
  readonly gone: readonly GoneUnit[];
  /** Names of last year's units whose figures somebody has changed since. */
  readonly doubtful: readonly string[];
  /** Over the complete ones of `units` alone, as are `groups` and `totals`. */
  readonly lines: ReadonlyMap<ActivityKey, ComparedLine>;
  readonly groups: readonly ComparedGroup[];
  readonly totals: Compared;
}

export interface ThisYear {
  /** One for each unit that must report. */
  readonly reports: readonly UnitReport[];
  /** All units, closed ones too. */
  readonly roster: readonly Unit[];
  readonly catalogue: Catalogue;
  /** Rows of events that another row stands for. */
  readonly leftOut: ReadonlySet<ActivityRow>;
}

export function compareYears(lastYear: LastYear, { reports, roster, catalogue, leftOut }: ThisYear): Comparison {
  const figuresNow = new Map(figuresToCarry(reports, leftOut).map((unit) => [unit.code, unit]));
  const reportOf = new Map(reports.map((report) => [report.unit.code, report]));
  const { joined, gone } = joinUnits(lastYear, roster, [...reportOf.keys()]);
  const units = joined.map(({ before, after }): ComparedUnits => {
    const unitsNow = after.flatMap((code) => reportOf.get(code) ?? []);
    const now = sumFigures(after.flatMap((code) => figuresNow.get(code) ?? []));
    const isComplete = before.every(({ reported }) => reported) && unitsNow.every(hasReported);
    return { unitsBefore: before, unitsNow, before: sumFigures(before), now, isComplete };
  });
  const joinedCodes = new Set(joined.flatMap(({ after }) => after));
  const complete = units.filter(({ isComplete }) => isComplete);
  const keyOf = createKeys(catalogue);
  const before = complete
    .flatMap(({ unitsBefore }) => unitsBefore)
    .flatMap((unit) => unit.lines.map((line): Entry => ({ key: keyOf(line), activity: line.activity, figures: line })));
  const now = complete
    .flatMap(({ unitsNow }) => unitsNow)
    .flatMap(({ rows }) => rows.filter((row) => !leftOut.has(row)).map(toEntry));
  const lines = compareLines(before, now);
  return {
    year: lastYear.year,
    units,
    newUnits: reports.filter(({ unit }) => !joinedCodes.has(unit.code)),
    gone,
    doubtful: lastYear.doubtful,
    lines,
    groups: groupLines(lines, catalogue),
    totals: { before: sumFigures(complete.map((one) => one.before)), now: sumFigures(complete.map((one) => one.now)) },
  };
}

/** Figures on their way into a line. */
interface Entry {
  readonly key: ActivityKey;
  readonly activity: string;
  readonly figures: Figures;
}

function toEntry(row: ActivityRow): Entry {
  const figures = { classes: countedClasses(row), people: countedPeople(row) };
  return { key: row.known ?? fold(row.activity), activity: row.activity, figures };
}

function compareLines(before: readonly Entry[], now: readonly Entry[]): Map<ActivityKey, ComparedLine> {
  const lines = new Map<ActivityKey, ComparedLine>();
  const add = (side: 'before' | 'now', { key, activity, figures }: Entry) => {
    const named = typeof key === 'string' ? activity : key.name;
    const line = lines.get(key) ?? { key, activity: named, before: NO_FIGURES, now: NO_FIGURES };
    lines.set(key, { ...line, activity: named, [side]: addFigures(line[side], figures) });
  };
  for (const entry of before) add('before', entry);
  for (const entry of now) add('now', entry);
  return lines;
}

/** In the order of the catalogue; what it does not know comes last. */
function groupLines(lines: ReadonlyMap<ActivityKey, ComparedLine>, catalogue: Catalogue): ComparedGroup[] {
  const known = catalogue.groups.map(({ name, activities }) => ({
    name,
    lines: activities.flatMap((activity) => lines.get(activity) ?? []),
  }));
  const unknown = { name: null, lines: [...lines.values()].filter(({ key }) => typeof key === 'string') };
  return [...known, unknown]
    .filter((group) => group.lines.length > 0)
    .map((group) => ({ ...group, ...sumCompared(group.lines) }));
}

/** The code is the identity of an activity too; where it says nothing, the words are read as a unit's would be. */
function createKeys({ groups, match }: Catalogue): (line: ActivityFigures) => ActivityKey {
  const activities = groups.flatMap((group) => group.activities);
  return ({ activityCode, activity }) => {
    const coded = activityCode === '' ? [] : activities.filter(({ code }) => code === activityCode);
    const exact = coded.find(({ name }) => name === activity) ?? coded[0];
    if (exact !== undefined) return exact;
    const matched = match(activity);
    return matched.kind === 'known' ? matched.activity : fold(activity);
  };
}

function sumCompared(all: readonly Compared[]): Compared {
  return { before: sumFigures(all.map(({ before }) => before)), now: sumFigures(all.map(({ now }) => now)) };
}
