// Dates and times by a pattern such as `dd/MM/yyyy` or `h:mm am/pm`.

import { NotEmulatedError } from '../../api';
import type { PatternToken } from './pattern';
import { type DateParts, datePartsOf } from './serial';

/** Writes a serial number by the tokens of a date pattern. */
export function formatDate(serial: number, tokens: readonly PatternToken[]): string {
  const parts = datePartsOf(serial);
  const halfDay = tokens.some((token) => token.kind === 'date' && token.text.startsWith('a'));
  const units = tokens.map((token, i) => (token.kind === 'date' ? unitOf(token.text, tokens, i) : undefined));
  return tokens
    .map((token, i) => {
      const unit = units[i];
      if (unit !== undefined) return formatUnit(unit, parts, halfDay);
      if (token.kind === 'literal') return token.text;
      throw new NotEmulatedError('a number format that mixes digits and dates');
    })
    .join('');
}

/** `m` is minutes after hours and before seconds, months otherwise; minutes come back as `n`. */
function unitOf(text: string, tokens: readonly PatternToken[], at: number): string {
  if (!/^m{1,2}$/.test(text)) return text;
  const dates = (list: readonly PatternToken[]) => list.flatMap((token) => (token.kind === 'date' ? [token.text] : []));
  const before = dates(tokens.slice(0, at)).at(-1);
  const after = dates(tokens.slice(at + 1))[0];
  return before?.startsWith('h') || after?.startsWith('s') ? text.replaceAll('m', 'n') : text;
}

function formatUnit(unit: string, parts: DateParts, halfDay: boolean): string {
  const padded = (value: number) => String(value).padStart(unit.length, '0');
  switch (unit) {
    case 'y':
    case 'yy':
      return String(parts.year % 100).padStart(2, '0');
    case 'yyy':
    case 'yyyy':
      return String(parts.year).padStart(4, '0');
    case 'm':
    case 'mm':
      return padded(parts.month);
    case 'd':
    case 'dd':
      return padded(parts.day);
    case 'h':
    case 'hh':
      return padded(halfDay ? parts.hour % 12 || 12 : parts.hour);
    case 'n':
    case 'nn':
      return padded(parts.minute);
    case 's':
    case 'ss':
      return padded(parts.second);
    case 'am/pm':
      return parts.hour < 12 ? 'AM' : 'PM';
    default:
      // Names of months and weekdays, in the language of the locale.
      throw new NotEmulatedError(`${unit} in a date format`);
  }
}
