// What is wrong in a unit's report: a value with a place, never an exception.

import type { Place, UnreadableReason } from './form';

/** `error` keeps the report from being accepted; `warning` asks. */
export type Severity = 'error' | 'warning';

/** Every problem the checks can find. Its words, remedy and example stand in src/messages. */
export const PROBLEM_SEVERITY = {
  tabMissing: 'error',
  tableNotFound: 'error',
  headerIncomplete: 'error',
  headerRepeated: 'error',
  secondTable: 'error',
  legacyEncoding: 'error',
  formCut: 'error',
  tickMissing: 'error',
  tickNotUnderstood: 'error',
  activityMissing: 'error',
  countNotUnderstood: 'error',
  peopleNotUnderstood: 'error',
  figuresMissing: 'error',
  figuresMerged: 'error',
  columnsShifted: 'error',
  strayRow: 'error',
  doubtfulLine: 'error',
  errorCell: 'error',
  nilWithRows: 'error',
  emptyReport: 'error',
  moneyNotUnderstood: 'warning',
  columnMissing: 'warning',
  otherTable: 'warning',
  sectionMissing: 'warning',
  classesMissing: 'warning',
  peopleMissing: 'warning',
  organizerMissing: 'warning',
  activityUnknown: 'warning',
  organizerUnknown: 'warning',
  countDoubtful: 'warning',
  peopleDoubtful: 'warning',
  figureMerged: 'warning',
  peopleWithoutClasses: 'warning',
  peoplePerClassUnusual: 'warning',
  figuresSwapped: 'warning',
  noteContradicts: 'warning',
  totalDiffers: 'warning',
  duplicateRow: 'warning',
  sharedEvent: 'warning',
  jumpFromLastYear: 'warning',
  strayText: 'warning',
  formulaText: 'warning',
  markup: 'warning',
  textTooLong: 'warning',
  narrativeMissing: 'warning',
  narrativeShort: 'warning',
  directiveMissing: 'warning',
  linksMissing: 'warning',
  linkInvalid: 'warning',
  photosTooFew: 'warning',
  photosTooMany: 'warning',
  nominationIncomplete: 'warning',
  nominationSeveral: 'warning',
  duplicateNomination: 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof PROBLEM_SEVERITY;

/** What names another unit, or last year's figures, is for the office to settle: the unit is never told of it. */
const FOR_OFFICE = new Set<ProblemCode>(['sharedEvent', 'jumpFromLastYear']);

export function concernsUnit(problem: Problem): boolean {
  return !FOR_OFFICE.has(problem.code);
}

/** A tab that could not be read is a problem of the same name as the reason. */
export function unreadable(reason: UnreadableReason, place: Place, params: Problem['params'] = {}): Problem {
  return { code: reason, place, params };
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
