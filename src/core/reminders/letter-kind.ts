// Which letter a unit gets: what there is to say depends on where its report stands and whether the deadline is over.

import type { UnitReport } from '../submission/report';
import type { Rung } from './ladder';

/** Each has a text of its own, which the office can change. */
export const LETTER_KINDS = ['notStarted', 'hasErrors', 'ready', 'returned', 'overdue', 'overdueLast'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export function letterFor({ standing, state }: Pick<UnitReport, 'standing' | 'state'>, rung: Rung): LetterKind {
  if (rung.offset > 0) return rung.isLast ? 'overdueLast' : 'overdue';
  if (standing === 'returned') return 'returned';
  if (state === 'errors' || state === 'unreadable') return 'hasErrors';
  return state === 'empty' ? 'notStarted' : 'ready';
}
