// The reminder: the office's template of its kind, filled with what there is to say to this unit of its own report, and of no other's.

import { lastDay } from '../core/calendar/deadline';
import { formatDate, type LocalTime, officialDateParts } from '../core/calendar/iso-date';
import { fillLetter, type LetterValues } from '../core/reminders/fill-letter';
import type { LetterTemplates } from '../core/reminders/letter-template';
import type { TextPlaceholder } from '../core/reminders/placeholders';
import type { Reminder } from '../core/reminders/reminder';
import { type MailBlock, renderHtml, renderText } from '../core/reminders/render-mail';
import type { Settings } from '../core/settings/fields';
import { shortLine } from '../core/text/short-line';
import { formatCount } from '../core/text/vietnamese-number';
import { problemBlocks } from './letter-problems';
import { describeProgress, describeRemaining, describeTask } from './letter-state';
import { placeholderNamed } from './placeholders';
import { describeDeadline, formatDayInWeek, formatMoment } from './time';

export interface ReminderFacts {
  readonly reminder: Reminder;
  readonly templates: LetterTemplates;
  readonly settings: Settings;
  readonly now: LocalTime;
  /** Title of the unit's tab as it is now. */
  readonly tab: string;
  /** Link to the tab, or to a cell of it. */
  readonly linkTo: (a1?: string) => string;
  /** Why the report was returned. */
  readonly reason?: string;
}

/** Characters of what somebody typed: of a name, and of a sentence or a list. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 1000;

export function reminderMail(facts: ReminderFacts) {
  const { reminder, templates, settings } = facts;
  const values = { texts: textsOf(facts), blocks: blocksOf(facts) };
  const { subject, blocks } = fillLetter(templates[reminder.letter], values, placeholderNamed);
  return {
    replyTo: settings.officeEmails.join(','),
    senderName: shortLine(settings.officeName, LONGEST_NAME),
    subject,
    text: renderText(blocks),
    html: renderHtml(blocks, subject),
  };
}

function textsOf({ reminder, settings, now, tab, reason = '' }: ReminderFacts): Record<TextPlaceholder, string> {
  const { report, deadline, offset, rung } = reminder;
  const { day, month, year } = officialDateParts(settings.planDate);
  const name = (text: string) => shortLine(text, LONGEST_NAME);
  return {
    unit: name(report.unit.name),
    tab: name(tab),
    plan: `Kế hoạch số ${name(settings.planNumber)} ngày ${day}/${month}/${year} của ${name(settings.planIssuer)}`,
    week: name(settings.weekName),
    year: String(settings.year),
    office: name(settings.officeName),
    deadline: describeDeadline(deadline),
    lastDay: formatDayInWeek(lastDay(deadline)),
    lastDate: formatDate(lastDay(deadline)),
    remaining: describeRemaining(deadline, offset, now.date),
    moment: formatMoment(now),
    state: describeProgress(report),
    guidance: describeTask(report),
    time: rung.time === undefined ? '' : formatCount(rung.time),
    // The template ends the sentence.
    reason: shortLine(reason, LONGEST_SENTENCE).replace(/[.\s]+$/, '') || 'không ghi',
  };
}

function blocksOf({ reminder, tab, linkTo }: ReminderFacts): LetterValues['blocks'] {
  const { report, cc } = reminder;
  const copies = shortLine(cc.join(', '), LONGEST_SENTENCE);
  const link: MailBlock = {
    kind: 'link',
    before: 'Trang của đơn vị: ',
    text: shortLine(tab, LONGEST_NAME),
    url: linkTo(),
  };
  return {
    problems: problemBlocks(report.problems, linkTo),
    link: [link],
    copies: copies === '' ? [] : [{ kind: 'text', text: `Thư này đồng thời được gửi đến: ${copies}.` }],
  };
}
