// A reminder, why there is none, and what both are decided from.

import { type Deadline, lastDay } from '../calendar/deadline';
import type { IsoDate, LocalTime } from '../calendar/iso-date';
import type { WorkingCalendar } from '../calendar/working-days';
import type { StandingRecord } from '../standing/change';
import type { UnitReport } from '../submission/report';
import type { Ladder, Rung } from './ladder';
import type { LetterKind } from './letter-kind';

export interface ReminderPolicy {
  readonly ladder: Ladder;
  /** `HH:mm`, both included: nobody is written to at night. */
  readonly hours: { readonly from: string; readonly to: string };
  /** Addresses that get a copy of the last reminder. */
  readonly copyTo: readonly string[];
}

/** What a mail is known by: a unit gets each step of the ladder to each of its deadlines once. */
export interface ReminderStep {
  readonly unitCode: string;
  /** The last day on which the report is in time. */
  readonly lastDay: IsoDate;
  /** Name of the rung. */
  readonly rung: string;
}

export interface Reminder {
  readonly report: UnitReport;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly rung: Rung;
  readonly letter: LetterKind;
  /** The unit's own, where the office has named one for it alone. */
  readonly deadline: Deadline;
  /** Working days from the last one of the deadline. */
  readonly offset: number;
}

export type NotRemindedReason =
  /** A mail to this unit went out today, or may have. */
  | 'mailedToday'
  /** It has had this step of the ladder. */
  | 'alreadyReminded'
  /** Nobody knows whether it has had this step; it is not sent again. */
  | 'unknown'
  /** The ladder has not begun for it. */
  | 'notDue'
  | 'noAddress'
  | 'badAddress'
  | 'overQuota';

export interface LeftOut {
  readonly report: UnitReport;
  readonly reason: NotRemindedReason;
}

export interface ReminderDecision {
  /** Why nobody is written to now. */
  readonly closed?: 'notWorkingDay' | 'outOfHours';
  /** The most overdue first. */
  readonly send: readonly Reminder[];
  readonly leave: readonly LeftOut[];
  /** Whether the ladder of the campaign names this very day. */
  readonly isRungDay: boolean;
}

/** A mail of the journal that went out, or may have: one that is known not to have gone out does not count. */
export interface JournalledMail {
  readonly unitCode: string;
  readonly date: IsoDate;
  /** Absent for letters other than reminders. */
  readonly step?: ReminderStep;
  readonly isSure: boolean;
}

export interface ReminderInput {
  readonly reports: readonly UnitReport[];
  readonly records: ReadonlyMap<string, StandingRecord>;
  readonly deadline: Deadline;
  readonly calendar: WorkingCalendar;
  readonly policy: ReminderPolicy;
  readonly journal: readonly JournalledMail[];
  /** How many addresses the account may still write to, those of copies among them. */
  readonly recipientsLeft: number;
  readonly now: LocalTime;
}

export function stepOf({ report, deadline, rung }: Pick<Reminder, 'report' | 'deadline' | 'rung'>): ReminderStep {
  return { unitCode: report.unit.code, lastDay: lastDay(deadline), rung: rung.name };
}
