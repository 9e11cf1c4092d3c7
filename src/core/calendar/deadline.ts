// "Trước ngày 10/10" ends with the 9th; "đến hết ngày 10/10" ends with the 10th.

import { addDays, type IsoDate } from './iso-date';

export interface Deadline {
  readonly date: IsoDate;
  /** Whether the date itself still counts. */
  readonly inclusive: boolean;
}

/** The last day on which a report is in time. */
export function lastDay(deadline: Deadline): IsoDate {
  return deadline.inclusive ? deadline.date : addDays(deadline.date, -1);
}
