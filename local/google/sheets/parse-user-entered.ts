// What a person types into a cell → value and, where the typing implies one, number format. Known: numbers, percentages, dates of digits,
// times, TRUE/FALSE, formulas, and the leading apostrophe. Currencies are refused; dates with names of months stay text.

import { type JsonObject, NotEmulatedError } from '../api';
import { dateSerial } from './format/serial';
import type { Locale } from './locale';
import type { ExtendedValue } from './model';

export interface Entered {
  /** Absent for an empty entry. */
  readonly value?: ExtendedValue;
  /** Google's NumberFormat that the way of typing asks for. */
  readonly numberFormat?: JsonObject;
}

/** Two-digit years up to this one belong to the 2000s. */
const LAST_YEAR_OF_2000S = 29;

/**
 * Reads one entry as the sheet's own input line would.
 * @param year the current year, for dates typed without one.
 * @throws NotEmulatedError for an amount of money.
 */
export function parseUserEntered(text: string, locale: Locale, year: number): Entered {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text } };
  const typed = text.trim();
  if (/^(true|false)$/i.test(typed)) return { value: { boolValue: typed.toLowerCase() === 'true' } };
  if (/^[-+]?[$€£₫]\s*\d|\d\s*[€£₫]$/.test(typed)) throw new NotEmulatedError(`typing an amount of money (${text})`);
  return parseNumber(typed, locale) ?? parseDateTime(typed, locale, year) ?? { value: { stringValue: text } };
}

function parseNumber(text: string, { decimal, thousands }: Locale): Entered | undefined {
  const quoted = (sign: string) => `\\${sign}`;
  const shape = new RegExp(
    `^([-+]?)(\\d+|\\d{1,3}(?:${quoted(thousands)}\\d{3})+)?(?:${quoted(decimal)}(\\d*))?(E[-+]?\\d+)?\\s*(%)?$`,
    'i',
  );
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent] = match;
  if (whole === '' && fraction === '') return undefined;
  const number = Number(`${sign}${whole.replaceAll(thousands, '') || '0'}.${fraction || '0'}${exponent}`);
  const decimals = fraction === '' ? '' : '.00';
  if (percent) return entered(Number((number / 100).toPrecision(15)), 'PERCENT', `0${decimals}%`);
  if (exponent) return entered(number, 'SCIENTIFIC', '0.00E+00');
  if (whole.includes(thousands)) return entered(number, 'NUMBER', `#,##0${decimals}`);
  return { value: { numberValue: number } };
}

function entered(numberValue: number, type: string, pattern?: string): Entered {
  return { value: { numberValue }, numberFormat: pattern === undefined ? { type } : { type, pattern } };
}

function parseDateTime(text: string, locale: Locale, year: number): Entered | undefined {
  const match = /^(?:(\d[\d/-]*\d)(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?|(\d{1,2}:\d{2}(?::\d{2})?))$/.exec(text);
  if (!match) return undefined;
  const [, dateText, timeAfterDate, timeAlone] = match;
  const timeText = timeAfterDate ?? timeAlone;
  const time = timeText === undefined ? undefined : parseTime(timeText);
  const date = dateText === undefined ? undefined : parseDate(dateText, locale, year);
  if ((timeText !== undefined && time === undefined) || (dateText !== undefined && !date)) return undefined;
  if (date && time !== undefined) return entered(date.serial + time, 'DATE_TIME');
  if (date) return entered(date.serial, 'DATE', date.pattern);
  return time === undefined ? undefined : entered(time, 'TIME', timeText?.length === 8 ? 'h:mm:ss' : 'h:mm');
}

function parseTime(text: string): number | undefined {
  const [hour = 0, minute = 0, second = 0] = text.split(':').map(Number);
  return hour > 23 || minute > 59 || second > 59 ? undefined : (hour * 3600 + minute * 60 + second) / 86_400;
}

interface TypedDate {
  readonly serial: number;
  /** Absent where the locale's own pattern shows it. */
  readonly pattern?: string;
}

function parseDate(text: string, { dateOrder }: Locale, year: number): TypedDate | undefined {
  const match = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', separator = '/', second = '', third] = match;
  const dated = (y: number, m: number, d: number, pattern?: string): TypedDate | undefined => {
    const serial = dateSerial(y, m, d);
    return serial === undefined ? undefined : { serial, ...(pattern !== undefined && { pattern }) };
  };
  const dayFirst = dateOrder === 'DMY';
  const [a, b] = [Number(first), Number(second)];
  if (first.length > 2) {
    const pattern = ['yyyy', 'mm', 'dd'].join(separator);
    return first.length === 4 && third !== undefined ? dated(a, b, Number(third), pattern) : undefined;
  }
  if (third !== undefined) {
    if (second.length > 2 || third.length === 3) return undefined;
    return dated(fullYear(third), dayFirst ? b : a, dayFirst ? a : b);
  }
  if (second.length === 4) return dated(b, a, 1, `m${separator}yyyy`);
  if (second.length > 2) return undefined;
  return dated(year, dayFirst ? b : a, dayFirst ? a : b, `${dayFirst ? 'd' : 'm'}${separator}${dayFirst ? 'm' : 'd'}`);
}

function fullYear(text: string): number {
  const number = Number(text);
  if (text.length > 2) return number;
  return number + (number <= LAST_YEAR_OF_2000S ? 2000 : 1900);
}
