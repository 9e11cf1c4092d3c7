// Wall-clock time in a named time zone, from the zone data that comes with Node.

export interface ZonedTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** East of Greenwich is positive. */
  readonly offsetMinutes: number;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/**
 * @param timeZone IANA name, or `GMT`, `GMT+7`, `GMT+07:00` as Java writes them.
 * @throws RangeError for a zone nobody knows.
 */
export function zonedTime(instant: Date, timeZone: string): ZonedTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  const wholeSeconds = Math.floor(instant.getTime() / 1000) * 1000;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond: instant.getTime() - wholeSeconds,
    offsetMinutes: Math.round((asUtc - wholeSeconds) / 60_000),
  };
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = FORMATS.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: ianaName(timeZone),
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    FORMATS.set(timeZone, format);
  }
  return format;
}

// Intl of Node 20 knows whole hours as Etc/GMT, whose sign is turned round (IANA tz database, "etcetera").
function ianaName(timeZone: string): string {
  const offset = /^GMT([+-])(\d{1,2})(?::?00)?$/.exec(timeZone);
  if (!offset) return timeZone;
  const hours = Number(offset[2]);
  return hours === 0 ? 'UTC' : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}`;
}
