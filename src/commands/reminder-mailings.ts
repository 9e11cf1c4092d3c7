// The mails of a run of reminders as they go through the journal: one to each unit, and last the one that tells the office of them.

import { type Reminder, stepOf } from '../core/reminders/reminder';
import { reminderSummary } from '../messages/reminder-summary';
import { describeRung, REMINDING, type SendCounts } from '../messages/reminders';
import { isReminder, officeMailKey, reminderKey } from '../sheets/mail-journal';
import { composeReminder, type ReminderPlan } from './plan-reminders';
import type { JournalledMailing } from './send-journalled';
import { receiversOf, type SendOutcome } from './send-mail';

/** @param user whose account sends them */
export function reminderMailings(plan: ReminderPlan, user: string): JournalledMailing[] {
  return plan.decision.send.map((reminder) => mailingOf(plan, reminder, user));
}

function mailingOf(plan: ReminderPlan, reminder: Reminder, user: string): JournalledMailing {
  const step = stepOf(reminder);
  return {
    entry: {
      at: plan.campaign.now,
      user,
      kind: 'mail',
      unitCode: step.unitCode,
      step: describeRung(reminder.rung),
      detail: receiversOf(reminder),
      key: reminderKey(step),
    },
    compose: () => composeReminder(plan, reminder),
  };
}

/** Goes last and tells of all the others; none where there is nothing to tell, or no mail may be sent any more. */
export function summaryMailing(plan: ReminderPlan, user: string): JournalledMailing[] {
  const { campaign, decision, summaryTo, next } = plan;
  const { now, settings, snapshot, summary } = campaign;
  if (summaryTo.length === 0 || !hasNews(plan)) return [];
  const entry = { at: now, user, kind: 'mail', unitCode: '', step: REMINDING.summaryStep } as const;
  const mailing: JournalledMailing = {
    entry: { ...entry, detail: summaryTo.join(', '), key: officeMailKey('summary', now) },
    isLast: true,
    compose: (before) => ({
      to: summaryTo,
      ...reminderSummary({
        settings,
        now,
        url: snapshot.url,
        outcomes: decision.send.map((reminder, i) => ({ reminder, ...comeTo(before[i]) })),
        leave: decision.leave,
        reported: summary.reported,
        expected: summary.expected,
        ...(next === undefined ? {} : { next }),
        found: foundBehind(plan),
      }),
    }),
  };
  return [mailing];
}

/** A run that changes nothing is told once a day, on days that the ladder names. */
function hasNews({ campaign, decision, leftBehind }: ReminderPlan): boolean {
  const { send, leave, isRungDay } = decision;
  if (send.length > 0 || leftBehind.length > 0) return true;
  const { date } = campaign.now;
  const prefix = officeMailKey('summary', { date, time: '' });
  const isTold = campaign.journal.entries.some(({ key, result }) => key.startsWith(prefix) && result === 'sent');
  if (isTold) return false;
  if (leave.some(({ reason }) => reason === 'overQuota')) return true;
  return isRungDay && leave.some(({ reason }) => reason === 'noAddress' || reason === 'badAddress');
}

/** Units whose mail an earlier run has left behind, and no later one sends. */
function foundBehind({ campaign, leftBehind }: ReminderPlan): { name: string; isUnknown: boolean }[] {
  const names = new Map(campaign.reports.map(({ unit }) => [unit.code, unit.name]));
  return leftBehind.flatMap(({ index, result }) => {
    const { unitCode = '', key = '' } = campaign.journal.entries[index] ?? {};
    const isTold = unitCode !== '' && (result === 'unknown' || !isReminder({ key }));
    return isTold ? [{ name: names.get(unitCode) ?? unitCode, isUnknown: result === 'unknown' }] : [];
  });
}

/** What a mail can come to. */
export function comeTo(outcome: SendOutcome | undefined): { result: keyof SendCounts; detail: string } {
  const { result = 'unknown', detail = '' } = outcome ?? {};
  return { result: result === 'sent' || result === 'failed' || result === 'left' ? result : 'unknown', detail };
}
