// Gửi nhắc nộp: one mail to each unit for which a step of the ladder is due, never a step twice, and a summary to the office.

import { describeRung, REMINDING, type SendCounts } from '../messages/reminders';
import type { SheetRequest } from '../sheets/google-json';
import { settle } from '../sheets/journal';
import { type Campaign, readCampaign } from './campaign';
import { type Outcome, overviewOf, type SentReminder } from './outcome';
import { planReminders, type ReminderPlan } from './plan-reminders';
import { planTracking } from './plans';
import type { Proposal } from './proposal';
import { comeTo, reminderMailings, summaryMailing } from './reminder-mailings';
import { planMailings, sendPlanned } from './send-journalled';
import type { SendOutcome } from './send-mail';
import type { Services } from './services';

export function proposeReminders(services: Services): Proposal {
  const plan = planReminders(services, readCampaign(services));
  const { send, leave } = plan.decision;
  const names = send.map(({ report }) => report.unit.name);
  return {
    ...(names.length === 0 ? {} : { question: REMINDING.ask(names, leave) }),
    perform: () => carryOut(services, plan),
  };
}

/** What is written at the end of a run beside what became of its mails. @param message what the run came to */
export type Closing = (campaign: Campaign, message: string) => readonly SheetRequest[];

/** @param close absent: the list of units tells of the last reminder, where one went out */
export function carryOut(services: Services, plan: ReminderPlan, close?: Closing): Outcome {
  const { campaign } = plan;
  const user = services.user();
  const found = settle(campaign.journal, plan.leftBehind);
  const reminders = reminderMailings(plan, user);
  const mailings = [...reminders, ...summaryMailing(plan, user)];
  const planned = planMailings(found.journal, mailings);
  const messageOf = (outcomes: readonly SendOutcome[]) => describeRun(plan, outcomes.slice(0, reminders.length));
  const isSilent = mailings.length === 0;
  const only = isSilent && close !== undefined ? close({ ...campaign, journal: found.journal }, messageOf([])) : [];
  const first = [...campaign.intake, ...found.requests, ...planned.requests, ...only];
  if (first.length > 0) services.workbook.write(first);
  const { outcomes } = isSilent
    ? { outcomes: [] }
    : sendPlanned(services, planned.journal, mailings, ({ outcomes: all, journal }) =>
        close === undefined ? planTracking({ ...campaign, journal }) : close({ ...campaign, journal }, messageOf(all)),
      );
  return { message: messageOf(outcomes), ...overviewOf(campaign), mails: sentReminders(plan, outcomes) };
}

function sentReminders({ decision }: ReminderPlan, outcomes: readonly SendOutcome[]): SentReminder[] {
  return decision.send.map(({ to, cc, report, rung }, i) => ({
    to,
    ...(cc.length === 0 ? {} : { cc }),
    unit: report.unit.code,
    step: rung.name,
    stepText: describeRung(rung),
    result: comeTo(outcomes[i]).result,
  }));
}

function describeRun({ decision, next }: ReminderPlan, outcomes: readonly SendOutcome[]): string {
  if (decision.send.length === 0) return REMINDING.nobody(decision, next);
  const counts: Record<keyof SendCounts, number> = { sent: 0, failed: 0, unknown: 0, left: 0 };
  for (const outcome of outcomes) counts[comeTo(outcome).result] += 1;
  return REMINDING.done(counts, decision.leave);
}
