// The few conventions of a spreadsheet's locale that the engine knows.

import { NotEmulatedError } from '../api';

export interface Locale {
  readonly decimal: ',' | '.';
  readonly thousands: ',' | '.';
  /** Order of the parts in a typed date. */
  readonly dateOrder: 'DMY' | 'MDY';
  /** Google's default patterns for cells formatted as a date or a time without a pattern. */
  readonly datePattern: string;
  readonly timePattern: string;
  readonly currencyPattern: string;
}

const LOCALES: { readonly [name: string]: Locale } = {
  vi_VN: {
    decimal: ',',
    thousands: '.',
    dateOrder: 'DMY',
    datePattern: 'd/M/yyyy',
    timePattern: 'hh:mm:ss',
    currencyPattern: '#,##0\\ "₫"',
  },
  en_US: {
    decimal: '.',
    thousands: ',',
    dateOrder: 'MDY',
    datePattern: 'M/d/yyyy',
    timePattern: 'h:mm:ss AM/PM',
    currencyPattern: '"$"#,##0.00',
  },
};

/** @throws NotEmulatedError for a locale whose conventions are not known here. */
export function localeOf(name: string): Locale {
  const locale = Object.hasOwn(LOCALES, name) ? LOCALES[name] : undefined;
  if (!locale) throw new NotEmulatedError(`the locale ${name} (only ${Object.keys(LOCALES).join(', ')})`);
  return locale;
}
