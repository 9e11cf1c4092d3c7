// Runs inside the script's context: calls one function of the script, as a menu, a page or a trigger would.

import type { Kit } from './kit';
import type { EditedData, SpreadsheetApp } from './spreadsheet-app';

/** How the host asks for one run; the answer is JSON too. */
export interface EntryRequest {
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Nothing is done where the script has no such function. */
  readonly optional?: boolean;
  /** Called by a page: private functions and values that cannot cross are refused. */
  readonly fromPage: boolean;
  /** Called by a trigger: the event object, completed here with what only the script's realm can hold. */
  readonly event?: { readonly authMode: 'LIMITED' | 'FULL'; readonly [field: string]: unknown };
  /** Called because a person has edited cells: what the event has besides. */
  readonly edited?: EditedData;
  /** Fields of the event that Google has and nobody has described: to ask for them ends the run. */
  readonly unknown?: readonly string[];
}

export interface EntryError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly details?: unknown;
}

export type EntryAnswer = { readonly value: unknown } | { readonly error: EntryError };

export function createEntry(
  kit: Kit,
  AuthMode: { readonly LIMITED: object; readonly FULL: object },
  objectsOf: SpreadsheetApp['edited'],
): (request: string) => string {
  // The entry is made before the script is loaded: what stands here now is not the script's.
  const builtIn = new Set([...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Object.prototype)]);

  const describe = (thrown: unknown): EntryError => {
    if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' };
    const { name, message, stack = '' } = thrown;
    return { name, message, stack, ...('details' in thrown ? { details: thrown.details } : {}) };
  };

  /** What google.script.run can carry (developers.google.com/apps-script/guides/html/communication). */
  const checkCrossing = (value: unknown, path: string): void => {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      throw new TypeError(`The value returned to the page holds a ${typeof value} at ${path}.`);
    }
    if (typeof value !== 'object' || value === null) return;
    const prototype = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
      throw new TypeError(
        `The value returned to the page holds a ${value.constructor?.name ?? 'special object'} at ${path}.`,
      );
    }
    for (const [key, inner] of Object.entries(value)) checkCrossing(inner, `${path}.${key}`);
  };

  const eventOf = ({ event, edited, unknown = [] }: EntryRequest): object | undefined => {
    if (!event) return undefined;
    const whole = { ...event, authMode: AuthMode[event.authMode], ...(edited ? objectsOf(edited) : {}) };
    for (const field of unknown) {
      Object.defineProperty(whole, field, {
        enumerable: true,
        get: () => {
          throw kit.notEmulated(`the ${field} of this event`);
        },
      });
    }
    return whole;
  };

  const run = (request: EntryRequest): unknown => {
    const { functionName, args, optional, fromPage } = request;
    const target = builtIn.has(functionName) ? undefined : Reflect.get(globalThis, functionName);
    if (optional === true && target === undefined) return null;
    if (typeof target !== 'function' || (fromPage && functionName.endsWith('_'))) {
      throw new Error(`Script function not found: ${functionName}`);
    }
    const event = eventOf(request);
    const value: unknown = event ? target(event) : target(...args);
    if (value instanceof Promise) throw kit.notEmulated('entry functions that return a Promise');
    if (!fromPage) return typeof value === 'function' ? null : value;
    checkCrossing(value, 'result');
    return value;
  };

  return (request) => {
    let answer: EntryAnswer;
    try {
      answer = { value: run(JSON.parse(request)) ?? null };
    } catch (thrown) {
      answer = { error: describe(thrown) };
    }
    return JSON.stringify(answer);
  };
}
