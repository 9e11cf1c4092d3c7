// Reminding without anybody clicking: who is answerable for it, and whether it still runs.

import { type LocalTime, minutesBetween } from '../calendar/iso-date';

export interface AutomaticRun {
  readonly at: LocalTime;
  readonly user: string;
  readonly isDone: boolean;
  /** In words, for people. */
  readonly detail: string;
}

export interface Automation {
  /** Whose account the trigger belongs to, and from which the mails go; absent while it is switched off. */
  readonly owner?: string;
  /** When that person took it on. */
  readonly since?: LocalTime;
  /** `HH:mm` near which it runs each day. */
  readonly time?: string;
  readonly lastRun?: AutomaticRun;
}

export type AutomationEvent =
  | { readonly kind: 'on'; readonly at: LocalTime; readonly user: string; readonly time: string }
  | { readonly kind: 'off'; readonly at: LocalTime; readonly user: string }
  | ({ readonly kind: 'ran' } & AutomaticRun);

/** What the events come to, in the order in which they were written. */
export function replayAutomation(events: readonly AutomationEvent[]): Automation {
  let owned: Pick<Automation, 'owner' | 'since' | 'time'> = {};
  let lastRun: AutomaticRun | undefined;
  for (const event of events) {
    if (event.kind === 'ran') lastRun = event;
    else owned = event.kind === 'on' ? { owner: event.user, since: event.at, time: event.time } : {};
  }
  return { ...owned, ...(lastRun === undefined ? {} : { lastRun }) };
}

export type AutomationHealth = 'off' | 'fine' | 'stale' | 'failed' | 'ownerGone';

/** Google starts a daily trigger up to a quarter of an hour before or after its minute; one that is two hours late has missed its day. */
const LONGEST_PAUSE_MINUTES = 26 * 60;

/** @param isOfOffice whether an address is still one of the office's */
export function healthOf(
  automation: Automation,
  now: LocalTime,
  isOfOffice: (address: string) => boolean,
): AutomationHealth {
  const { owner, since, lastRun } = automation;
  if (owner === undefined || since === undefined) return 'off';
  if (!isOfOffice(owner)) return 'ownerGone';
  if (isStale(lastSign(automation) ?? since, now)) return 'stale';
  return lastRun !== undefined && !lastRun.isDone ? 'failed' : 'fine';
}

/** The last moment at which it is known to have worked: its last run, or when it was last switched on. */
export function lastSign({ since, lastRun }: Automation): LocalTime | undefined {
  if (since === undefined || lastRun === undefined) return since;
  return minutesBetween(since, lastRun.at) > 0 ? lastRun.at : since;
}

export function isStale(sign: LocalTime, now: LocalTime): boolean {
  return minutesBetween(sign, now) > LONGEST_PAUSE_MINUTES;
}
