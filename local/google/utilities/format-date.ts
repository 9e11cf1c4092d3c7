// Utilities.formatDate: Java's SimpleDateFormat letters, English names, as Google documents it.

import { NotEmulatedError, ServiceException } from '../api';
import { type ZonedTime, zonedTime } from './zoned-time';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

// A quoted text, two quotes in a row, a run of one letter, or anything else.
const TOKEN = /'((?:[^']|'')+)'|''|([A-Za-z])\2*|[^A-Za-z']+|'/g;

type Writer = (time: ZonedTime, count: number) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  y: ({ year }, count) => (count === 2 ? pad(year % 100, 2) : pad(year, count)),
  M: ({ month }, count) => (count < 3 ? pad(month, count) : named(MONTHS, month - 1, count)),
  d: ({ day }, count) => pad(day, count),
  E: (time, count) => named(WEEKDAYS, weekday(time), count),
  // Monday is 1, Sunday 7.
  u: (time, count) => pad(weekday(time) || 7, count),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  H: ({ hour }, count) => pad(hour, count),
  h: ({ hour }, count) => pad(hour % 12 || 12, count),
  m: ({ minute }, count) => pad(minute, count),
  s: ({ second }, count) => pad(second, count),
  S: ({ millisecond }, count) => pad(millisecond, count),
  Z: ({ offsetMinutes }) => offsetText(offsetMinutes, ''),
  X: ({ offsetMinutes }, count) => {
    if (offsetMinutes === 0) return 'Z';
    return count === 1 ? offsetText(offsetMinutes, '').slice(0, 3) : offsetText(offsetMinutes, count === 2 ? '' : ':');
  },
};

/**
 * @param timeZone As `zonedTime` takes it.
 * @throws ServiceException for an unknown zone or an open quote; NotEmulatedError for any other pattern letter.
 */
export function formatDate(instant: Date, timeZone: string, pattern: string): string {
  const time = timeIn(instant, timeZone);
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    if (token === "''") return "'";
    if (token === "'") throw new ServiceException('Unterminated quote');
    if (letter === undefined) return token;
    const write = WRITERS[letter];
    if (!write) throw new NotEmulatedError(`the letter ${letter} in Utilities.formatDate`);
    return write(time, token.length);
  });
}

function timeIn(instant: Date, timeZone: string): ZonedTime {
  try {
    return zonedTime(instant, timeZone);
  } catch (error) {
    if (error instanceof RangeError) throw new ServiceException(`Invalid argument: ${timeZone}`);
    throw error;
  }
}

function weekday({ year, month, day }: ZonedTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function named(names: readonly string[], index: number, count: number): string {
  const name = names[index] ?? '';
  return count > 3 ? name : name.slice(0, 3);
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
