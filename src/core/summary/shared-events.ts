// The same event reported by two units of one commune: found in pairs, decided by the office, counted once if it says so.

import type { Unit } from '../roster/unit';
import type { Problem } from '../submission/problem';
import type { ActivityRow, UnitReport } from '../submission/report';
import { fold } from '../text/fold';
import { similarity } from '../text/similarity';

export interface ReportedRow {
  readonly unit: Unit;
  readonly row: ActivityRow;
}

export interface SharedEvent {
  /** The same for the same two units, words and figures: by it a decision is found again. */
  readonly key: string;
  readonly first: ReportedRow;
  readonly second: ReportedRow;
}

/** `once`: one event, counted once; `both`: two events; undecided where absent. */
export type SharedDecision = 'once' | 'both';

/** Small groups have equal numbers by chance. */
const LEAST_PEOPLE = 20;
/** Two units round, or miscount, the same crowd: by 2 people or by 3 in a hundred. */
const PEOPLE_APART = { people: 2, share: 0.03 };
const LIKE_TITLES = 0.85;

/** In the order of the reports; a row may stand in several pairs. */
export function findSharedEvents(reports: readonly UnitReport[]): SharedEvent[] {
  const ofCommune = new Map<string, ReportedRow[]>();
  for (const { unit, rows } of reports) {
    const commune = fold(unit.commune ?? '');
    if (commune === '') continue;
    const candidates = rows.filter((row) => countsAsCrowd(row)).map((row) => ({ unit, row }));
    ofCommune.set(commune, [...(ofCommune.get(commune) ?? []), ...candidates]);
  }
  return [...ofCommune.values()].flatMap(findPairs);
}

function countsAsCrowd({ activity, people }: ActivityRow): boolean {
  return fold(activity) !== '' && /\p{L}/u.test(activity) && (people.value ?? 0) > 0 && people.doubt !== 'otherUnit';
}

function findPairs(candidates: readonly ReportedRow[]): SharedEvent[] {
  return candidates.flatMap((first, i) =>
    candidates
      .slice(i + 1)
      .filter((second) => first.unit !== second.unit && mayBeTogether(first, second) && isSame(first.row, second.row))
      .map((second) => ({ key: `${keyOf(first)}|${keyOf(second)}`, first, second })),
  );
}

/** Each school of a commune holds its own reading day: two units that name themselves, or two different ones, mean two events. */
function mayBeTogether(first: ReportedRow, second: ReportedRow): boolean {
  const [one, other] = [first.row.organizerUnit, second.row.organizerUnit];
  if (one === undefined || other === undefined) return true;
  return one === other || one === second.unit.code || other === first.unit.code;
}

function isSame(a: ActivityRow, b: ActivityRow): boolean {
  const [peopleA, peopleB] = [a.people.value ?? 0, b.people.value ?? 0];
  const larger = Math.max(peopleA, peopleB);
  const apart = Math.abs(peopleA - peopleB);
  if (larger < LEAST_PEOPLE || apart > Math.max(PEOPLE_APART.people, larger * PEOPLE_APART.share)) return false;
  if (a.known !== undefined || b.known !== undefined) return a.known === b.known;
  return similarity(fold(a.activity), fold(b.activity)) >= LIKE_TITLES;
}

function keyOf({ unit, row }: ReportedRow): string {
  return `${unit.code}:${row.known?.code ?? fold(row.activity)}:${row.classes.value ?? ''}:${row.people.value ?? ''}`;
}

/** What is asked of each undecided pair, at the later unit's line. */
export function askAboutShared(
  events: readonly SharedEvent[],
  decisions: ReadonlyMap<string, SharedDecision>,
): Map<string, Problem[]> {
  const problems = new Map<string, Problem[]>();
  for (const { key, first, second } of events) {
    if (decisions.has(key)) continue;
    const params = { typed: second.row.activity, unit: first.unit.name, first: first.row.place };
    const problem: Problem = { code: 'sharedEvent', place: second.row.place, params };
    problems.set(second.unit.code, [...(problems.get(second.unit.code) ?? []), problem]);
  }
  return problems;
}

/**
 * Rows that the totals leave out because the office counts their event once. Of all the rows of one event the one with most people is
 * counted, the first of the roster among equals: a unit may have counted its own people only.
 */
export function leftOutRows(
  events: readonly SharedEvent[],
  decisions: ReadonlyMap<string, SharedDecision>,
): Set<ActivityRow> {
  const eventOf = new Map<ActivityRow, ActivityRow[]>();
  for (const { key, first, second } of events) {
    if (decisions.get(key) !== 'once') continue;
    const merged = [
      ...new Set([...(eventOf.get(first.row) ?? [first.row]), ...(eventOf.get(second.row) ?? [second.row])]),
    ];
    for (const row of merged) eventOf.set(row, merged);
  }
  const leftOut = new Set<ActivityRow>();
  for (const rows of new Set(eventOf.values())) {
    const counted = rows.reduce((most, row) => ((row.people.value ?? 0) > (most.people.value ?? 0) ? row : most));
    for (const row of rows) if (row !== counted) leftOut.add(row);
  }
  return leftOut;
}
