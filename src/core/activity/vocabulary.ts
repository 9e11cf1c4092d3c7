// What is known of the words of lines, and what it says of a line beside others.

import { type TypedRow, wordsOf } from '../submission/form';
import { isEmpty } from './cells';

export interface Vocabulary {
  /** Whether words are those of a known activity: a name broken in two is known when it is put together again. */
  readonly isActivity: (words: string) => boolean;
  /** Whether words name a group of activities. */
  readonly isGroup: (words: string) => boolean;
}

/** Whether somebody held a known activity. */
export function isHeld({ activity, organizer }: TypedRow, { isActivity }: Vocabulary): boolean {
  return !isEmpty(organizer) && isActivity(wordsOf(activity));
}

/** Whether nothing says that a line was held, and something says so of each of the others: else all are activities alike. */
export function isLooser(typed: TypedRow, others: readonly TypedRow[], { isActivity }: Vocabulary): boolean {
  const isNamed = (row: TypedRow) => !isEmpty(row.organizer) || isActivity(wordsOf(row.activity));
  return !isNamed(typed) && others.every(isNamed);
}
