// Working days: Monday to Friday, but for the days off and the swapped days that the office has listed.

import { addDays, type IsoDate, weekday } from './iso-date';

/** The Prime Minister fixes holidays and swaps anew each year, so they are data of the workbook. */
export interface WorkingCalendar {
  /** Weekdays on which nobody works. */
  readonly daysOff: ReadonlySet<IsoDate>;
  /** Days at a weekend on which work is made up for. */
  readonly madeUp: ReadonlySet<IsoDate>;
}

export function isWorkingDay(date: IsoDate, { daysOff, madeUp }: WorkingCalendar): boolean {
  if (daysOff.has(date)) return false;
  const day = weekday(date);
  return madeUp.has(date) || (day >= 1 && day <= 5);
}

/**
 * Working days from the end of a period to a day: 0 on its last working day and on the days off after it within the period, negative
 * before, positive once the period is over. A period that ends on a Saturday has its 0 on the Friday.
 */
export function workingDaysFrom(lastDay: IsoDate, today: IsoDate, calendar: WorkingCalendar): number {
  return today <= lastDay ? 0 - countBetween(today, lastDay, calendar) : countBetween(lastDay, today, calendar);
}

/** Working days after the first day, up to and with the second. */
function countBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
