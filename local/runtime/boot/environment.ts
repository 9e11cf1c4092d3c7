// Runs inside the script's context: the clock, the console, and what Apps Script does not have.

import type { Host } from './kit';

/** Puts the virtual clock under `Date` and `Intl`, a collecting console in place, and takes away what is not in Apps Script. */
export function installEnvironment(host: Host): void {
  const define = (target: object, key: string, value: unknown): void => {
    Object.defineProperty(target, key, { value, writable: true, configurable: true, enumerable: false });
  };

  const RealDate = Date;
  const now = (): number => Number(host('engine.now', '{}'));
  const VirtualDate: DateConstructor = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === VirtualDate ? target : newTarget),
  });
  define(RealDate, 'now', now);
  define(RealDate.prototype, 'constructor', VirtualDate);
  define(globalThis, 'Date', VirtualDate);
  // Both ways of formatting take the present moment where no date is given.
  const { prototype } = Intl.DateTimeFormat;
  const formatToParts = prototype.formatToParts;
  define(prototype, 'formatToParts', function (this: Intl.DateTimeFormat, date?: Date | number) {
    return formatToParts.call(this, date ?? now());
  });
  const formatOf = Object.getOwnPropertyDescriptor(prototype, 'format')?.get;
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      const format: Intl.DateTimeFormat['format'] = formatOf?.call(this);
      return (date?: Date | number) => format(date ?? now());
    },
  });

  const show = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return value.stack ?? String(value);
    if (typeof value !== 'object' || value === null) return String(value);
    return JSON.stringify(value) ?? String(value);
  };
  const write =
    (level: string) =>
    (...values: unknown[]) => {
      host('engine.log', JSON.stringify({ params: { level, text: values.map(show).join(' ') } }));
    };
  define(globalThis, 'console', {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  });
  define(globalThis, 'Logger', { log: write('log') });
}
