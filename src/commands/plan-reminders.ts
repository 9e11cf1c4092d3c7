// What a run of reminders has to go by: the decision, the letters of the office, and what earlier runs have left behind.

import type { IsoDate } from '../core/calendar/iso-date';
import { decideReminders, nextDay } from '../core/reminders/decide-reminders';
import type { LetterTemplates } from '../core/reminders/letter-template';
import type { Reminder, ReminderDecision, ReminderInput, ReminderPolicy } from '../core/reminders/reminder';
import type { Settings } from '../core/settings/fields';
import { reminderMail } from '../messages/mail';
import { cellLink, findUnitTab } from '../sheets/contract';
import type { Settlement } from '../sheets/journal';
import { journalledMails, leftBehind } from '../sheets/mail-journal';
import { readCalendar } from '../sheets/read/holidays';
import { readLetters } from '../sheets/read/letters';
import { type Campaign, deadlineOf } from './campaign';
import type { Mail, Services } from './services';

export interface ReminderPlan {
  readonly campaign: Campaign;
  readonly templates: LetterTemplates;
  readonly input: ReminderInput;
  readonly decision: ReminderDecision;
  /** The next day on which the ladder of the campaign has something to say. */
  readonly next: IsoDate | undefined;
  /** Mails of earlier runs that were cut off, and what they are to be called now. */
  readonly leftBehind: readonly Settlement[];
  /** Where the office reads what became of the run; none where no mail can be sent any more. */
  readonly summaryTo: readonly string[];
}

/** @throws SetupError when the days off or the letters cannot be read */
export function planReminders(services: Services, campaign: Campaign): ReminderPlan {
  const { settings, journal, reports, records, now, snapshot } = campaign;
  const recipientsLeft = services.mail.recipientsLeft();
  // The office is told before all others.
  const summaryTo = settings.officeEmails.slice(0, recipientsLeft);
  const input: ReminderInput = {
    reports,
    records,
    deadline: deadlineOf(settings),
    calendar: readCalendar(snapshot),
    policy: policyOf(settings),
    journal: journalledMails(journal),
    recipientsLeft: recipientsLeft - summaryTo.length,
    now,
  };
  return {
    campaign,
    templates: readLetters(snapshot),
    input,
    decision: decideReminders(input),
    next: nextDay(input, now.date),
    leftBehind: leftBehind(journal),
    summaryTo,
  };
}

function policyOf({ remindBefore, remindAfter, remindHours, remindCopyTo }: Settings): ReminderPolicy {
  return { ladder: { before: remindBefore, after: remindAfter }, hours: remindHours, copyTo: remindCopyTo };
}

/** As it reads at the moment the plan is for. */
export function composeReminder({ campaign, templates, input }: ReminderPlan, reminder: Reminder): Mail {
  const { snapshot, settings, records } = campaign;
  const { now } = input;
  const { unit } = reminder.report;
  const tab = findUnitTab(snapshot, unit);
  const reason = records.get(unit.code)?.reason;
  return {
    to: reminder.to,
    cc: reminder.cc,
    ...reminderMail({
      reminder,
      templates,
      settings,
      now,
      tab: tab?.title ?? unit.tab,
      linkTo: (a1) => (tab === undefined ? snapshot.url : cellLink(snapshot, tab.sheetId, a1)),
      ...(reason === undefined ? {} : { reason }),
    }),
  };
}
