// Automatic reminding in the journal: switched on, handed over, switched off, and each of its runs.

import type { LocalTime } from '../core/calendar/iso-date';
import { type Automation, type AutomationEvent, replayAutomation } from '../core/reminders/automation';
import { AUTOMATION } from '../messages/automation';
import type { Journal, JournalEntry } from './journal';

export function readAutomation({ entries }: Journal): Automation {
  return replayAutomation(entries.flatMap((entry) => (entry.kind === 'automation' ? toEvent(entry) : [])));
}

function toEvent({ at, user, result, detail, key }: JournalEntry): AutomationEvent[] {
  const [, what, time = ''] = key.split('|');
  if (what === 'on') return [{ kind: 'on', at, user, time }];
  if (what === 'off') return [{ kind: 'off', at, user }];
  return what === 'ran' ? [{ kind: 'ran', at, user, isDone: result === 'done', detail }] : [];
}

interface Deed {
  readonly at: LocalTime;
  readonly user: string;
}

/** @param time `HH:mm` */
export function switchedOn(deed: Deed, time: string, before: string | undefined): JournalEntry {
  const step = before === undefined ? AUTOMATION.steps.on : AUTOMATION.steps.takenOver;
  return entryOf(deed, step, 'done', AUTOMATION.switchedOn(time, before), `automation|on|${time}`);
}

export function switchedOff(deed: Deed): JournalEntry {
  return entryOf(deed, AUTOMATION.steps.off, 'done', '', 'automation|off');
}

export function ran(deed: Deed, result: 'done' | 'failed', detail: string): JournalEntry {
  return entryOf(deed, AUTOMATION.steps.ran, result, detail, 'automation|ran');
}

function entryOf(
  { at, user }: Deed,
  step: string,
  result: JournalEntry['result'],
  detail: string,
  key: string,
): JournalEntry {
  return { at, user, kind: 'automation', unitCode: '', step, result, detail, key };
}
