// When the daily trigger is to fire.

/** Google starts a trigger up to this much before or after the minute it is given (reference/script/clock-trigger-builder, nearMinute). */
const SPREAD_MINUTES = 15;

/** `HH:mm` so long after the hours for sending begin that the earliest start still falls into them. */
export function triggerTime({ from }: { readonly from: string }): string {
  const [hours = 0, minutes = 0] = from.split(':').map(Number);
  const minute = Math.min(hours * 60 + minutes + SPREAD_MINUTES, 24 * 60 - 1);
  const [hour, rest] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${hour}:${rest}`;
}
