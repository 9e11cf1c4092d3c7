// Mails in the journal: what a mail is known by, which have gone out or may have, and those a run that was cut off has left behind.

import { formatStamp, type IsoDate, type LocalTime } from '../core/calendar/iso-date';
import type { JournalledMail, ReminderStep } from '../core/reminders/reminder';
import { LEFT_BEHIND } from '../messages/reminders';
import type { Journal, JournalEntry, Settlement } from './journal';

/** Of a letter on what the office has done. */
export function mailKey(unitCode: string, step: string, date: IsoDate): string {
  return `mail|${date}|${step}|${unitCode}`;
}

/** A step to another deadline is another one: who was given longer is reminded of the new day. */
export function reminderKey({ lastDay, rung, unitCode }: ReminderStep): string {
  return `remind|${lastDay}|${rung}|${unitCode}`;
}

/** Of a mail to the office itself. */
export function officeMailKey(kind: 'summary' | 'test' | 'failure', { date, time }: LocalTime): string {
  return `${kind}|${date}|${time}`;
}

/** Every mail to a unit that has gone out or may have: one whose sending was begun and never settled may have. */
export function journalledMails({ entries }: Journal): JournalledMail[] {
  return entries
    .filter(({ kind, unitCode, result }) => kind === 'mail' && unitCode !== '' && isGone(result))
    .map(({ unitCode, at, result, key }) => {
      const step = stepOfKey(key);
      return { unitCode, date: at.date, isSure: result === 'sent', ...(step === undefined ? {} : { step }) };
    });
}

function isGone(result: JournalEntry['result']): boolean {
  return result !== 'failed' && result !== 'planned' && result !== 'left';
}

/** Time of the last reminder that went out, by unit code. */
export function lastReminders({ entries }: Journal): Map<string, string> {
  const sent = entries.filter((entry) => entry.kind === 'mail' && entry.result === 'sent' && isReminder(entry));
  return new Map(sent.map(({ unitCode, at }) => [unitCode, formatStamp(at)]));
}

/** Mails that no run is working on any more, for whoever holds the lock: of one begun nobody knows whether it went out. */
export function leftBehind({ entries }: Journal): Settlement[] {
  return entries.flatMap(({ kind, result, detail, key }, index): Settlement[] => {
    if (kind !== 'mail') return [];
    if (result === 'planned')
      return [{ index, result: 'left', detail: LEFT_BEHIND.planned(detail, isReminder({ key })) }];
    return result === 'sending' ? [{ index, result: 'unknown', detail: LEFT_BEHIND.sending(detail) }] : [];
  });
}

/** Sent again by a later run where it did not go out; other letters are not. */
export function isReminder({ key }: Pick<JournalEntry, 'key'>): boolean {
  return stepOfKey(key) !== undefined;
}

function stepOfKey(key: string): ReminderStep | undefined {
  const [kind, lastDay = '', rung = '', ...code] = key.split('|');
  return kind === 'remind' ? { lastDay, rung, unitCode: code.join('|') } : undefined;
}
