// Whom to remind today, of what, and who is left out and why.

import type { Deadline, DeadlinePhase } from '../calendar/deadline';
import { phaseOn } from '../calendar/deadline';
import type { IsoDate } from '../calendar/iso-date';
import { hasReported, type UnitReport } from '../submission/report';

/** The rungs of the ladder; one unit gets one mail a day for a step at most. */
export type ReminderStep = DeadlinePhase;

export interface Reminder {
  readonly report: UnitReport;
  readonly to: readonly string[];
  readonly step: ReminderStep;
}

export type NotRemindedReason = 'alreadyToday' | 'noAddress' | 'overQuota';

export interface ReminderDecision {
  readonly step: ReminderStep;
  readonly send: readonly Reminder[];
  readonly leave: readonly { readonly report: UnitReport; readonly reason: NotRemindedReason }[];
}

/** A mail the journal knows of, whatever became of it: one that may have gone out is not sent again. */
export interface JournalledMail {
  readonly unitCode: string;
  readonly step: string;
  readonly date: IsoDate;
}

/**
 * @param recipientsLeft how many addresses the account may still write to today
 */
export function decideReminders(
  reports: readonly UnitReport[],
  deadline: Deadline,
  today: IsoDate,
  journal: readonly JournalledMail[],
  recipientsLeft: number,
): ReminderDecision {
  const step = phaseOn(today, deadline);
  const done = new Set(
    journal.filter((mail) => mail.date === today && mail.step === step).map((mail) => mail.unitCode),
  );
  const send: Reminder[] = [];
  const leave: { report: UnitReport; reason: NotRemindedReason }[] = [];
  let left = recipientsLeft;
  for (const report of reports.filter((one) => !hasReported(one))) {
    const to = report.unit.emails;
    if (done.has(report.unit.code)) leave.push({ report, reason: 'alreadyToday' });
    else if (to.length === 0) leave.push({ report, reason: 'noAddress' });
    else if (to.length > left) leave.push({ report, reason: 'overQuota' });
    else {
      left -= to.length;
      send.push({ report, to, step });
    }
  }
  return { step, send, leave };
}
