// How automatic reminding does, in a hidden cell of Theo dõi: what the menu can read where it may ask nobody but the workbook itself.

import { formatStamp, type LocalTime, parseStamp } from '../core/calendar/iso-date';
import { type Automation, type AutomationHealth, isStale, lastSign } from '../core/reminders/automation';

const PREFIX = 'remindDaily';
const HEALTHS: readonly AutomationHealth[] = ['off', 'fine', 'stale', 'failed', 'ownerGone'];

/** `remindDaily|fine|11/10/2021 07:45`: how it did, and the last moment at which it is known to have worked. */
export function writeAutomationMark(automation: Automation, health: AutomationHealth): string {
  const sign = lastSign(automation);
  return [PREFIX, health, sign === undefined ? '' : formatStamp(sign)].join('|');
}

/** How it does now, by the cells above the list of units; undefined where there is no mark among them. */
export function readAutomationMark(shown: readonly string[], now: LocalTime): AutomationHealth | undefined {
  const mark = shown.find((text) => text.startsWith(`${PREFIX}|`));
  const [, word, stamp = ''] = mark?.split('|') ?? [];
  const health = HEALTHS.find((one) => one === word);
  const sign = parseStamp(stamp);
  if (health !== 'fine' && health !== 'failed') return health;
  return sign !== undefined && isStale(sign, now) ? 'stale' : health;
}
