// What is wrong in a unit's report: a value with a place, never an exception.

import type { Place, UnreadableReason } from './form';

/** `error` keeps the report from being accepted; `warning` asks. */
export type Severity = 'error' | 'warning';

/** Every problem the checks can find. Its words, remedy and example stand in src/messages. */
export const PROBLEM_SEVERITY = {
  tabMissing: 'error',
  tableNotFound: 'error',
  headerIncomplete: 'error',
  tickMissing: 'error',
  activityMissing: 'error',
  countNotUnderstood: 'error',
  peopleNotUnderstood: 'error',
  figuresMissing: 'error',
  nilWithRows: 'error',
  emptyReport: 'error',
  moneyNotUnderstood: 'warning',
  sectionMissing: 'warning',
  classesMissing: 'warning',
  peopleMissing: 'warning',
  organizerMissing: 'warning',
  activityUnknown: 'warning',
  countDoubtful: 'warning',
  peopleDoubtful: 'warning',
  totalDiffers: 'warning',
  narrativeMissing: 'warning',
  linkInvalid: 'warning',
  photosTooFew: 'warning',
  nominationIncomplete: 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof PROBLEM_SEVERITY;

/** A tab that could not be read is a problem of the same name as the reason. */
export function unreadable(reason: UnreadableReason, place: Place): Problem {
  return { code: reason, place, params: {} };
}

export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /** Texts the message names, e.g. what was typed. */
  readonly params: Readonly<Record<string, string>>;
}

export function severityOf(problem: Problem): Severity {
  return PROBLEM_SEVERITY[problem.code];
}

export function countBySeverity(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => severityOf(problem) === severity).length;
}
