// Days and moments in words.

import type { Deadline } from '../core/calendar/deadline';
import { lastDay } from '../core/calendar/deadline';
import { formatDate, type IsoDate, type LocalTime, officialDateParts, weekday } from '../core/calendar/iso-date';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** `08 giờ 00 phút, ngày 11/10/2021` */
export function formatMoment(now: LocalTime): string {
  const [hours, minutes] = now.time.split(':');
  return `${hours} giờ ${minutes} phút, ngày ${formatDate(now.date)}`;
}

/** `thứ Bảy, ngày 09/10/2021` */
export function formatDayInWeek(date: IsoDate): string {
  return `${WEEKDAYS[weekday(date)]}, ngày ${formatDate(date)}`;
}

/** `trước ngày 10/10/2021` or `đến hết ngày 10/10/2021`, as the plan says it. */
export function describeDeadline(deadline: Deadline): string {
  return deadline.inclusive ? `đến hết ngày ${formatDate(deadline.date)}` : `trước ngày ${formatDate(deadline.date)}`;
}

/** `hạn cuối là hết thứ Bảy, ngày 09/10/2021` */
export function describeLastDay(deadline: Deadline): string {
  return `hạn cuối là hết ${formatDayInWeek(lastDay(deadline))}`;
}

/** `Thanh Oai, ngày 11 tháng 10 năm 2021` */
export function placeAndDate(place: string, date: IsoDate): string {
  const { day, month, year } = officialDateParts(date);
  return `${place}, ngày ${day} tháng ${month} năm ${year}`;
}
