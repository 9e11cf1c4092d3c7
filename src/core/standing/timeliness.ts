// Whether a unit has sent its report in time, as far as anybody can know.

import { type Deadline, lastDay } from '../calendar/deadline';
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import type { Sending, StandingRecord } from './change';
import { isReported } from './standing';

export type Timeliness =
  | { readonly kind: 'onTime' }
  | { readonly kind: 'late'; readonly days: number }
  /** Seen after the last day, and nobody had looked since before. */
  | { readonly kind: 'unclear' };

const WORST = ['onTime', 'unclear', 'late'] as const;

/**
 * Undefined while the unit has not reported. What counts is the first sending, by the campaign's deadline, and the last, by the one named
 * for it: who was late the first time is late, and who was returned and sent again in time is not.
 */
export function timelinessOf(record: StandingRecord, deadline: Deadline): Timeliness | undefined {
  const [first] = record.sendings;
  const last = record.sendings[record.sendings.length - 1];
  if (first === undefined || last === undefined || !isReported(record.standing)) return undefined;
  const both = [first, ...(last === first || last.deadline === undefined ? [] : [last])].map((sending) =>
    judge(sending, sending.deadline ?? lastDay(deadline)),
  );
  return both.reduce((one, other) => (isWorse(other, one) ? other : one));
}

function judge({ at, notBefore }: Sending, last: IsoDate): Timeliness {
  if (at.date <= last) return { kind: 'onTime' };
  // Nobody looked between the last day and now: it may have been sent in time.
  if (notBefore === undefined || notBefore.date <= last) return { kind: 'unclear' };
  return { kind: 'late', days: daysBetween(last, at.date) };
}

function isWorse(one: Timeliness, other: Timeliness): boolean {
  if (one.kind === 'late' && other.kind === 'late') return one.days > other.days;
  return WORST.indexOf(one.kind) > WORST.indexOf(other.kind);
}
