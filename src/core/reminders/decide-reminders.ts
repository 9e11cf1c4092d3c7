// Whom to remind now, of what, and who is left out and why.

import { type Deadline, lastDay } from '../calendar/deadline';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { isWorkingDay, workingDaysFrom } from '../calendar/working-days';
import { NEW_RECORD, type StandingRecord } from '../standing/change';
import { hasReported, type UnitReport } from '../submission/report';
import { type Rung, rungOn, rungsOf } from './ladder';
import { letterFor } from './letter-kind';
import {
  type LeftOut,
  type NotRemindedReason,
  type Reminder,
  type ReminderDecision,
  type ReminderInput,
  stepOf,
} from './reminder';

export function decideReminders(input: ReminderInput): ReminderDecision {
  const { now, calendar, policy } = input;
  const nobody = { send: [], leave: [], isRungDay: false };
  if (!isWorkingDay(now.date, calendar)) return { ...nobody, closed: 'notWorkingDay' };
  if (now.time < policy.hours.from || now.time > policy.hours.to) return { ...nobody, closed: 'outOfHours' };
  const rungs = rungsOf(policy.ladder);
  const today = workingDaysFrom(lastDay(input.deadline), now.date, calendar);
  const leave: LeftOut[] = [];
  const due: Reminder[] = [];
  for (const report of input.reports) {
    if (hasReported(report)) continue;
    const decided = decideUnit(report, input, rungs);
    if (typeof decided === 'string') leave.push({ report, reason: decided });
    else due.push(decided);
  }
  const { send, left } = withinQuota(due, input.recipientsLeft);
  return {
    send,
    leave: [...leave, ...left.map(({ report }): LeftOut => ({ report, reason: 'overQuota' }))],
    isRungDay: rungs.some(({ offset }) => offset === today),
  };
}

function decideUnit(
  report: UnitReport,
  { records, deadline: ofCampaign, calendar, policy, journal, now }: ReminderInput,
  rungs: readonly Rung[],
): Reminder | NotRemindedReason {
  const record = records.get(report.unit.code) ?? NEW_RECORD;
  const deadline = deadlineOfUnit(record, ofCampaign);
  const offsetOn = (day: IsoDate) => workingDaysFrom(lastDay(deadline), day, calendar);
  const offset = offsetOn(now.date);
  const rung = rungOn(rungs, offset);
  // Whoever was written to when the report was returned is not reminded of what lay before that.
  const isPast = record.askedAt !== undefined && rung !== undefined && rung.offset <= offsetOn(record.askedAt.date);
  if (rung === undefined || isPast) return 'notDue';
  const { code } = report.unit;
  const mails = journal.filter(({ unitCode }) => unitCode === code);
  const step = stepOf({ report, deadline, rung });
  const same = mails.filter((mail) => mail.step?.rung === step.rung && mail.step.lastDay === step.lastDay);
  if (same.some(({ isSure }) => isSure)) return 'alreadyReminded';
  if (same.length > 0) return 'unknown';
  if (mails.some(({ date }) => date === now.date)) return 'mailedToday';
  const { emails, badEmails = [] } = report.unit;
  const to = distinct(emails);
  if (to.length === 0) return badEmails.length > 0 ? 'badAddress' : 'noAddress';
  const cc = rung.isLast ? distinct(policy.copyTo, to) : [];
  return { report, to, cc, rung, letter: letterFor(report, rung), deadline, offset };
}

/** The day named in a return is the last one, whatever the deadline of the campaign says. */
function deadlineOfUnit({ deadline }: StandingRecord, ofCampaign: Deadline): Deadline {
  return deadline === undefined ? ofCampaign : { date: deadline, inclusive: true };
}

/** Whoever is longest overdue comes first; a mail to few may still go where one to many does not. */
function withinQuota(due: readonly Reminder[], recipientsLeft: number): { send: Reminder[]; left: Reminder[] } {
  const send: Reminder[] = [];
  const left: Reminder[] = [];
  let rest = recipientsLeft;
  for (const reminder of [...due].sort((one, other) => other.offset - one.offset)) {
    const recipients = reminder.to.length + reminder.cc.length;
    if (recipients > rest) left.push(reminder);
    else {
      rest -= recipients;
      send.push(reminder);
    }
  }
  return { send, left };
}

/** Addresses once each, but for those in `others`. */
function distinct(addresses: readonly string[], others: readonly string[] = []): string[] {
  const seen = new Set(others.map((address) => address.toLowerCase()));
  return addresses.filter((address) => {
    const isNew = !seen.has(address.toLowerCase());
    seen.add(address.toLowerCase());
    return isNew;
  });
}

/** The next day on which anything is due by the ladder for the whole campaign; undefined when the ladder is over. */
export function nextDay(
  { deadline, calendar, policy }: Pick<ReminderInput, 'deadline' | 'calendar' | 'policy'>,
  today: IsoDate,
): IsoDate | undefined {
  const offsets = rungsOf(policy.ladder).map(({ offset }) => offset);
  const last = Math.max(...offsets);
  let offset = workingDaysFrom(lastDay(deadline), today, calendar);
  for (let day = addDays(today, 1); offset < last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    offset += 1;
    if (offsets.includes(offset)) return day;
  }
  return undefined;
}
