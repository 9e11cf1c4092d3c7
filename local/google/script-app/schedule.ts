// When a clock trigger is due. Google promises an hour, not a minute; here the minute is made from the trigger's id and kept, as there.

import type { Trigger } from '../state';
import { zonedTime } from '../utilities/zoned-time';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The first time after `after` at which the trigger fires.
 * @param timeZone Zone of the script, for triggers that name none.
 */
export function nextDue(trigger: Trigger, after: Date, timeZone: string): Date {
  const { schedule, uniqueId } = trigger;
  const minute = schedule.nearMinute ?? spread(uniqueId, 60);
  if (schedule.everyHours !== undefined) {
    const periodMs = schedule.everyHours * HOUR_MS;
    const offsetMs = minute * 60_000;
    return new Date((Math.floor((after.getTime() - offsetMs) / periodMs) + 1) * periodMs + offsetMs);
  }
  const days = schedule.everyDays ?? 1;
  const hour = schedule.atHour ?? spread(uniqueId, 24);
  const zone = schedule.timeZone ?? timeZone;
  const local = zonedTime(after, zone);
  const today = Date.UTC(local.year, local.month - 1, local.day) / DAY_MS;
  for (let day = today; ; day++) {
    if (day % days !== 0) continue;
    const due = instantOf(day * DAY_MS + hour * HOUR_MS + minute * 60_000, zone);
    if (due > after) return due;
  }
}

/** @param wallMs Wall-clock time in the zone, written as if it were UTC. */
function instantOf(wallMs: number, zone: string): Date {
  const guess = new Date(wallMs - zonedTime(new Date(wallMs), zone).offsetMinutes * 60_000);
  // Asked again at the guess, because the offset may change between the two.
  return new Date(wallMs - zonedTime(guess, zone).offsetMinutes * 60_000);
}

function spread(id: string, modulus: number): number {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 65_521, 7) % modulus;
}
