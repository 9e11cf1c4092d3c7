// The days that `watch` is to play, as given by `--from` and `--to`.

import { UsageError } from './usage-error';
import { CLI } from './words';

const DAY_MS = 24 * 3_600_000;

/** Moments at which the first day begins and the last one is over, in Việt Nam. */
export interface Days {
  readonly from: Date;
  readonly until: Date;
}

/** @returns nothing where neither is given. @throws UsageError */
export function parseDays(from: string | undefined, to: string | undefined): { days?: Days } {
  if (from === undefined && to === undefined) return {};
  if (from === undefined || to === undefined) throw new UsageError(CLI.bothDays);
  const days = { from: parseDay(from), until: new Date(parseDay(to).getTime() + DAY_MS) };
  if (days.from >= days.until) throw new UsageError(CLI.daysReversed);
  return { days };
}

/** ISO 8601, `2021-10-09`, a day that exists. */
function parseDay(text: string): Date {
  const day = new Date(`${text}T00:00+07:00`);
  const noon = new Date(`${text}T12:00Z`);
  if (Number.isNaN(day.getTime()) || noon.toISOString().slice(0, 10) !== text) throw new UsageError(CLI.badDay(text));
  return day;
}
