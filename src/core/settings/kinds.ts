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
};

export type Kind = keyof typeof KIND_SCHEMAS;
export type ValueOfKind<K extends Kind> = z.infer<(typeof KIND_SCHEMAS)[K]>;

/** What is wrong when a value does not fit its kind; texts and lines always fit. */
export const FAULT_OF_KIND: Readonly<Record<Exclude<Kind, 'text' | 'lines'>, SetupFaultCode>> = {
  date: 'badDate',
  year: 'badYear',
  yesNo: 'badYesNo',
  emails: 'badEmail',
};
