// Gửi nhắc nộp: one mail to each unit that has not reported, never twice on a day for the same step.
// The journal is written before the first mail and settled after the last: a run that is cut off in between leaves mails whose
// outcome is not known, and those are not sent again.

import type { NotRemindedReason, Reminder, ReminderDecision } from '../core/reminders/decide-reminders';
import { decideReminders } from '../core/reminders/decide-reminders';
import { ASK, DONE } from '../messages/dialogs';
import { reminderMail } from '../messages/mail';
import { STEPS } from '../messages/states';
import { cellLink, findUnitTab } from '../sheets/contract';
import { appendTo, type JournalEntry, journalledMails, mailKey, settleEntries, withOutcomes } from '../sheets/journal';
import { type Campaign, deadlineOf, readCampaign } from './campaign';
import { type Outcome, overviewOf } from './outcome';
import { planTracking } from './plans';
import type { Proposal } from './proposal';
import { type SendOutcome, sendMails } from './send-mail';
import type { Services } from './services';

export function proposeReminders(services: Services): Proposal {
  const campaign = readCampaign(services);
  const { reports, settings, journal, now } = campaign;
  const left = services.mail.recipientsLeft();
  const decision = decideReminders(reports, deadlineOf(settings), now.date, journalledMails(journal), left);
  const names = decision.send.map(({ report }) => report.unit.name);
  return {
    ...(names.length === 0 ? {} : { question: ASK.remind(names, countReasons(decision)) }),
    perform: () => carryOut(services, campaign, decision),
  };
}

/** Without asking: for whom nobody sits before the screen. */
export function sendReminders(services: Services): Outcome {
  return proposeReminders(services).perform();
}

function carryOut(services: Services, campaign: Campaign, decision: ReminderDecision): Outcome {
  const outcomes = decision.send.length === 0 ? [] : sendAll(services, campaign, decision);
  if (decision.send.length === 0 && campaign.intake.length > 0) services.workbook.write(campaign.intake);
  const sent = outcomes.filter((outcome) => outcome.result === 'sent').length;
  return {
    message: DONE.remind(sent, outcomes.length - sent, countReasons(decision)),
    ...overviewOf(campaign),
    mails: decision.send.map((reminder, i) => ({
      to: reminder.to,
      unit: reminder.report.unit.code,
      step: reminder.step,
      result: outcomes[i]?.result ?? 'unknown',
    })),
  };
}

function sendAll(services: Services, campaign: Campaign, decision: ReminderDecision): SendOutcome[] {
  const entries = decision.send.map((reminder) => toEntry(reminder, services.user(), campaign));
  const { requests, journal } = appendTo(campaign.journal, entries);
  services.workbook.write([...campaign.intake, ...requests]);
  const mails = decision.send.map((reminder) => composeMail(campaign, reminder));
  const outcomes = sendMails(services, mails);
  // The list of units tells of the last reminder too.
  const settled = { ...campaign, journal: withOutcomes(journal, outcomes) };
  services.workbook.write([settleEntries(campaign.journal, outcomes), ...planTracking(settled)]);
  return outcomes;
}

function composeMail({ snapshot, settings, now }: Campaign, { report, to, step }: Reminder) {
  const tab = findUnitTab(snapshot, report.unit);
  const linkTo = (a1?: string) => (tab === undefined ? snapshot.url : cellLink(snapshot, tab.sheetId, a1));
  return {
    to,
    ...reminderMail({
      report,
      step,
      settings,
      deadline: deadlineOf(settings),
      now,
      tab: tab?.title ?? report.unit.tab,
      linkTo,
    }),
  };
}

function toEntry({ report, to, step }: Reminder, user: string, { now }: Campaign): JournalEntry {
  const unitCode = report.unit.code;
  return {
    at: now,
    user,
    kind: 'mail',
    unitCode,
    step: STEPS[step],
    result: 'sending',
    detail: to.join(', '),
    key: mailKey(unitCode, step, now.date),
  };
}

function countReasons(decision: ReminderDecision): Map<NotRemindedReason, number> {
  const counts = new Map<NotRemindedReason, number>();
  for (const { reason } of decision.leave) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}
