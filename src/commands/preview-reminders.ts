// Xem trước thư nhắc: every mail that would go out, and one in full; Gửi thử cho tôi sends one of them to whoever asks. No unit is written to.

import { setupError } from '../core/errors';
import { decideReminders } from '../core/reminders/decide-reminders';
import type { Reminder } from '../core/reminders/reminder';
import { REMIND_PAGE } from '../messages/remind-page';
import { describeRung, LEFT_OUT, REMINDING } from '../messages/reminders';
import { PLACES } from '../messages/setup-faults';
import { settle } from '../sheets/journal';
import { officeMailKey } from '../sheets/mail-journal';
import { readCampaign } from './campaign';
import type { Outcome } from './outcome';
import { composeReminder, planReminders, type ReminderPlan } from './plan-reminders';
import { planMailings, sendPlanned } from './send-journalled';
import type { Mail, Services } from './services';

export interface LetterPreview {
  readonly code: string;
  readonly subject: string;
  readonly to: string;
  readonly cc: string;
  readonly text: string;
  readonly html: string;
}

export function previewReminders(services: Services): Outcome {
  const { plan, summary } = foresee(services);
  const { send, leave } = plan.decision;
  const letters = send.map((reminder) => ({ reminder, mail: composeReminder(plan, reminder) }));
  const { title, ...words } = REMIND_PAGE;
  const [first] = letters;
  const data = {
    words,
    summary,
    mails: letters.map(({ reminder, mail }) => ({
      code: reminder.report.unit.code,
      unit: reminder.report.unit.name,
      step: describeRung(reminder.rung),
      to: mail.to.join(', '),
      cc: mail.cc?.join(', ') ?? '',
      subject: mail.subject,
    })),
    leave: leave.map(({ report, reason }) => ({ unit: report.unit.name, reason: LEFT_OUT[reason] })),
    ...(first === undefined ? {} : { first: letterOf(first.reminder, first.mail) }),
  };
  return { message: summary, page: { name: 'remind', title, width: 900, height: 640, data } };
}

/** From the page: the letter to one unit. */
export function previewReminder(services: Services, code: string): Outcome {
  const { plan, summary } = foresee(services);
  const reminder = reminderTo(plan, code);
  return { message: summary, letter: letterOf(reminder, composeReminder(plan, reminder)) };
}

/** From the page: the same, to the user. */
export function sendTestReminder(services: Services, code: string): Outcome {
  const { plan } = foresee(services);
  const { campaign } = plan;
  const mail = composeReminder(plan, reminderTo(plan, code));
  const address = services.user();
  if (services.mail.recipientsLeft() < 1) return { message: REMINDING.notTested(REMINDING.noQuota) };
  const entry = {
    at: campaign.now,
    user: address,
    kind: 'mail',
    unitCode: '',
    step: REMINDING.testStep,
    detail: address,
    key: officeMailKey('test', campaign.now),
  } as const;
  const test = { ...mail, to: [address], cc: [], subject: REMINDING.testSubject(mail.subject) };
  const found = settle(campaign.journal, plan.leftBehind);
  const mailings = [{ entry, compose: () => test }];
  const planned = planMailings(found.journal, mailings);
  services.workbook.write([...campaign.intake, ...found.requests, ...planned.requests]);
  const { outcomes } = sendPlanned(services, planned.journal, mailings);
  const [outcome] = outcomes;
  return {
    message: outcome?.result === 'sent' ? REMINDING.tested(address) : REMINDING.notTested(outcome?.detail ?? ''),
  };
}

/** What a run would do now; where it would write to nobody, what one would do on the next day of the ladder if nobody reports before. */
function foresee(services: Services): { plan: ReminderPlan; summary: string } {
  const plan = planReminders(services, readCampaign(services));
  const { decision, next, input } = plan;
  if (decision.send.length > 0) return { plan, summary: REMINDING.previewNow(decision.send.length, decision.leave) };
  const nobody = REMINDING.nobody(decision, next);
  if (next === undefined) return { plan, summary: nobody };
  // How much of its quota the account will have used by then nobody knows.
  const recipientsLeft = Number.POSITIVE_INFINITY;
  const later = { ...input, now: { date: next, time: input.policy.hours.from }, recipientsLeft };
  const decided = decideReminders(later);
  if (decided.send.length === 0) return { plan, summary: nobody };
  const summary = REMINDING.previewLater(next, decided.send.length, nobody);
  return { plan: { ...plan, input: later, decision: decided }, summary };
}

/** @throws SetupError where the unit gets none any more: it may have reported in the meantime */
function reminderTo({ decision }: ReminderPlan, code: string): Reminder {
  const reminder = decision.send.find(({ report }) => report.unit.code === code);
  if (reminder === undefined) throw setupError('noReminder', { in: PLACES.book }, { code });
  return reminder;
}

function letterOf({ report }: Reminder, { to, cc = [], subject, text, html }: Mail): LetterPreview {
  return { code: report.unit.code, subject, to: to.join(', '), cc: cc.join(', '), text, html };
}
