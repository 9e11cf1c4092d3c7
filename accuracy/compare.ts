// What the add-in said of a district against the truth: wrong values, problems missed, false alarms.

import type { TrueProblem, UnitTruth } from '../samples/dirty/truth';
import type { OutcomeUnit } from './outcome';

/** One thing said otherwise than meant, in a line for people. */
export interface Difference {
  readonly unit: string;
  readonly what: string;
}

export interface ProblemFinding {
  readonly unit: string;
  readonly code: string;
  readonly cell: string;
}

export interface Accuracy {
  readonly rows: number;
  readonly expected: readonly ProblemFinding[];
  readonly found: readonly ProblemFinding[];
  readonly missed: readonly ProblemFinding[];
  readonly falseAlarms: readonly ProblemFinding[];
  readonly wrongValues: readonly Difference[];
}

export function compareDistrict(truths: readonly UnitTruth[], units: readonly OutcomeUnit[]): Accuracy {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const parts = truths.map((truth) => {
    const unit = byCode.get(truth.code);
    return unit === undefined ? absent(truth) : compareUnit(truth, unit);
  });
  return {
    rows: truths.reduce((sum, { rows }) => sum + rows.length, 0),
    expected: parts.flatMap(({ expected }) => expected),
    found: parts.flatMap(({ found }) => found),
    missed: parts.flatMap(({ missed }) => missed),
    falseAlarms: parts.flatMap(({ falseAlarms }) => falseAlarms),
    wrongValues: parts.flatMap(({ wrongValues }) => wrongValues),
  };
}

/** Share of the planted problems that were found; 1 where none was planted. */
export function recallOf({ expected, found }: Pick<Accuracy, 'expected' | 'found'>): number {
  return expected.length === 0 ? 1 : found.length / expected.length;
}

/** Share of what was said that was planted; 1 where nothing was said. */
export function precisionOf({ found, falseAlarms }: Pick<Accuracy, 'found' | 'falseAlarms'>): number {
  const said = found.length + falseAlarms.length;
  return said === 0 ? 1 : found.length / said;
}

function compareUnit(truth: UnitTruth, unit: OutcomeUnit): Omit<Accuracy, 'rows'> {
  const said = [...unit.problems];
  const [found, missed]: [TrueProblem[], TrueProblem[]] = [[], []];
  for (const problem of truth.problems) {
    const place = said.findIndex(({ code, cell }) => code === problem.code && cell === problem.cell);
    (place < 0 ? missed : found).push(problem);
    if (place >= 0) said.splice(place, 1);
  }
  const named = ({ code, cell }: TrueProblem) => ({ unit: truth.code, code, cell });
  return {
    expected: truth.problems.map(named),
    found: found.map(named),
    missed: missed.map(named),
    falseAlarms: said.filter(({ cell }) => !truth.tolerated.includes(cell)).map(named),
    wrongValues: wrongValuesOf(truth, unit).map((what) => ({ unit: truth.code, what })),
  };
}

function absent(truth: UnitTruth): Omit<Accuracy, 'rows'> {
  const expected = truth.problems.map(({ code, cell }) => ({ unit: truth.code, code, cell }));
  const wrongValues = [{ unit: truth.code, what: 'is not in the outcome' }];
  return { expected, found: [], missed: expected, falseAlarms: [], wrongValues };
}

function wrongValuesOf(truth: UnitTruth, unit: OutcomeUnit): string[] {
  const wrong: string[] = [];
  const expect = (what: string, said: unknown, meant: unknown) => {
    if (said !== meant) wrong.push(`${what}: said ${said}, meant ${meant}`);
  };
  expect('state', unit.state, truth.state);
  for (const row of truth.rows) {
    const line = unit.rows.find(({ cell }) => cell === row.cell);
    if (line === undefined) {
      wrong.push(`${row.cell}: no such row`);
      continue;
    }
    if (row.activity !== undefined) expect(`${row.cell} activity`, line.activityCode, row.activity);
    if (row.organizer !== undefined) expect(`${row.cell} organizer`, line.organizer, row.organizer);
    expect(`${row.cell} classes "${line.classes.raw}"`, line.classes.value, row.classes);
    expect(`${row.cell} people "${line.people.raw}"`, line.people.value, row.people);
  }
  for (const { cell } of unit.rows) {
    if (!truth.rows.some((row) => row.cell === cell)) wrong.push(`${cell}: no row was meant`);
  }
  for (const total of ['rows', 'classes', 'people'] as const)
    expect(`total ${total}`, unit.totals[total], truth.totals[total]);
  return wrong;
}
