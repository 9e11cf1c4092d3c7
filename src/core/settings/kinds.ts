// The kinds of value a setting can have: one schema each, from which type, check and fault derive.

import * as z from 'zod/mini';
import { type IsoDate, parseDate, parseSerial } from '../calendar/iso-date';
import type { SetupFaultCode } from '../errors';
import { cleanLine } from '../text/clean';
import { fold } from '../text/fold';

const YES = new Set(['có', 'co', 'x', 'đúng', 'yes', 'true']);
const NO = new Set(['không', 'khong', 'sai', 'no', 'false', '']);

// Good enough to catch slips; the mail server has the last word.
const EMAIL = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/;

const typed = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const asText = z.pipe(
  typed,
  z.transform((value) => (value === null ? '' : String(value).normalize('NFC').trim())),
);

/** Several values in one cell: one a line, or separated by semicolons. */
function splitLines(text: string): string[] {
  return text
    .split(/[\n;]/)
    .map(cleanLine)
    .filter((line) => line !== '');
}

/** Addresses may also be separated by commas and spaces, as they are in a mail program. */
export function splitEmails(text: string): string[] {
  return text.split(/[\s,;]+/).filter((address) => address !== '');
}

export function isEmail(address: string): boolean {
  return EMAIL.test(address);
}

/** A bare year typed as a date is a serial of 1905: it must not pass for a day. */
function isCampaignYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year <= 2100;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Working days from a deadline, `3; 1; 0`: whoever is reminded more than a month before or after is not waiting for a reminder. */
const MOST_DAYS = 30;

function parseDays(text: string): number[] | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const isFine = words.every((word) => /^\d{1,2}$/.test(word) && Number(word) <= MOST_DAYS);
  return isFine ? words.map(Number) : undefined;
}

export interface Hours {
  /** `HH:mm`, both included. */
  readonly from: string;
  readonly to: string;
}

/** `7:30-16:30`, also with `h` or `g` as in `7h30 - 16h30`. */
function parseHours(text: string): Hours | undefined {
  const found = /^(\d{1,2})[:hg](\d{2})?\s*[-–]\s*(\d{1,2})[:hg](\d{2})?$/i.exec(text.trim());
  if (found === null) return undefined;
  const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = found;
  const [from, to] = [timeOf(Number(fromHour), Number(fromMinute)), timeOf(Number(toHour), Number(toMinute))];
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

function timeOf(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A parse in which `undefined` means "not of this kind". */
function parsedBy<T>(parse: (value: string | number | boolean | null) => T | undefined) {
  return z.pipe(
    typed,
    z.transform((value, context): T => {
      const parsed = parse(value);
      if (parsed !== undefined) return parsed;
      context.issues.push({ code: 'custom', input: value, message: 'not of this kind' });
      return z.NEVER;
    }),
  );
}

export const KIND_SCHEMAS = {
  text: asText,
  lines: z.pipe(asText, z.transform(splitLines)),
  date: parsedBy((value) => {
    const date = typeof value === 'number' ? parseSerial(value) : parseDate(String(value));
    return date !== undefined && isCampaignYear(yearOf(date)) ? date : undefined;
  }),
  year: parsedBy((value) => {
    const year = typeof value === 'boolean' || value === null ? Number.NaN : Number(value);
    return isCampaignYear(year) ? year : undefined;
  }),
  yesNo: parsedBy((value) => {
    if (typeof value === 'boolean') return value;
    const word = fold(value === null ? '' : String(value));
    if (YES.has(word)) return true;
    return NO.has(word) ? false : undefined;
  }),
  emails: parsedBy((value) => {
    const addresses = splitEmails(value === null ? '' : String(value));
    return addresses.every(isEmail) ? addresses : undefined;
  }),
  days: parsedBy((value) => parseDays(value === null ? '' : String(value))),
  hours: parsedBy((value) => parseHours(String(value))),
};

export type Kind = keyof typeof KIND_SCHEMAS;
export type ValueOfKind<K extends Kind> = z.infer<(typeof KIND_SCHEMAS)[K]>;

/** What is wrong when a value does not fit its kind; texts and lines always fit. */
export const FAULT_OF_KIND: Readonly<Record<Exclude<Kind, 'text' | 'lines'>, SetupFaultCode>> = {
  date: 'badDate',
  year: 'badYear',
  yesNo: 'badYesNo',
  emails: 'badEmail',
  days: 'badDays',
  hours: 'badHours',
};
