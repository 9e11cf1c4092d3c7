// Calendar days without time and zone, as `YYYY-MM-DD` text: comparable, printable, free of the host's clock and zone.

export type IsoDate = string;

/** Wall clock of the office: `date` as {@link IsoDate}, `time` as `HH:mm`. */
export interface LocalTime {
  readonly date: IsoDate;
  readonly time: string;
}

const DAY_MS = 86_400_000;
// Day 0 of spreadsheet serial dates is 1899-12-30 (Google and Excel alike, after February 1900).
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** The day if it exists in the calendar, else undefined: 31/02 is no day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** `10/10/2021`, `10-10-2021`, `10.10.2021` (day first, as Vietnamese write) or `2021-10-10`. */
export function parseDate(text: string): IsoDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (vietnamese !== null) return isoDate(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
  return undefined;
}

/** The day of a typed number; undefined outside the years 1900 to 9999, the only ones a spreadsheet shows as dates. */
export function parseSerial(serial: number): IsoDate | undefined {
  return serial >= 1 && serial < LAST_SERIAL + 1 ? fromSerial(serial) : undefined;
}

export function fromSerial(serial: number): IsoDate {
  return new Date(SERIAL_EPOCH_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

export function toSerial(date: IsoDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - SERIAL_EPOCH_MS) / DAY_MS;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromSerial(toSerial(date) + days);
}

/** Calendar days from one day to a later one. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toSerial(to) - toSerial(from);
}

/** Whether a moment lies after another. */
export function isAfter(one: LocalTime, other: LocalTime): boolean {
  return one.date === other.date ? one.time > other.time : one.date > other.date;
}

/** Minutes from one moment to a later one. Việt Nam keeps one time all year round. */
export function minutesBetween(from: LocalTime, to: LocalTime): number {
  return daysBetween(from.date, to.date) * 24 * 60 + minuteOfDay(to.time) - minuteOfDay(from.time);
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 0 = Sunday ... 6 = Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** `10/10/2021` */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** `11/10/2021 08:00`, as moments stand in tabs. */
export function formatStamp({ date, time }: LocalTime): string {
  return `${formatDate(date)} ${time}`;
}

/** The moment a stamp names; undefined for anything else. */
export function parseStamp(text: string): LocalTime | undefined {
  const [day = '', time = ''] = text.trim().split(' ');
  const date = parseDate(day);
  return date === undefined || !/^\d{2}:\d{2}$/.test(time) ? undefined : { date, time };
}

/** Day, month and year as printed in official documents: days under 10 and the months 1 and 2 get a leading zero, others none (Nghị định 30/2020). */
export function officialDateParts(date: IsoDate): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day, month: Number(month) <= 2 ? month : String(Number(month)), year };
}
