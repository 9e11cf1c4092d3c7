// Firing the clock triggers of a script as virtual time passes.

import type { Json } from '../google/api';
import { nextDue } from '../google/script-app/schedule';
import type { Trigger } from '../google/state';
import { zonedTime } from '../google/utilities/zoned-time';
import type { VirtualClock } from './clock';

/** One run of a trigger. */
export interface Firing {
  readonly uniqueId: string;
  readonly handler: string;
  readonly owner: string;
  /** When it was due; the run begins later where another was still going on. */
  readonly due: Date;
  /** What the function returned, as JSON; absent where it threw. */
  readonly value?: Json;
  /** What the run threw; Google would put it into the daily e-mail to the owner. */
  readonly error?: Error;
}

export class TriggerClock {
  readonly #triggers: readonly Trigger[];
  readonly #timeZone: string;
  /** Up to when each trigger's due times have been dealt with. */
  readonly #doneUntil = new Map<string, Date>();

  /** @param triggers The live list of the state. */
  constructor(triggers: readonly Trigger[], timeZone: string) {
    this.#triggers = triggers;
    this.#timeZone = timeZone;
  }

  /** Starts the time of triggers not seen before. */
  notice(now: Date): void {
    for (const { uniqueId } of this.#triggers) if (!this.#doneUntil.has(uniqueId)) this.#doneUntil.set(uniqueId, now);
  }

  /** When the next trigger is due, those that are late included; undefined where there is none. */
  nextDue(): Date | undefined {
    return this.#earliest()?.due;
  }

  /** Runs everything due until `to`, in order of time, and moves the clock there. What was due several times meanwhile runs once, late. */
  fire(clock: VirtualClock, to: Date, run: (trigger: Trigger, due: Date) => Json): Firing[] {
    const firings: Firing[] = [];
    for (;;) {
      this.notice(clock.now());
      const next = this.#earliest();
      if (!next || next.due > to) break;
      const { trigger, due } = next;
      clock.moveTo(due);
      this.#doneUntil.set(trigger.uniqueId, clock.now());
      const { uniqueId, handler, owner } = trigger;
      firings.push({ uniqueId, handler, owner, due, ...attempt(() => run(trigger, due)) });
    }
    clock.moveTo(to);
    return firings;
  }

  #earliest(): { trigger: Trigger; due: Date } | undefined {
    let earliest: { trigger: Trigger; due: Date } | undefined;
    for (const trigger of this.#triggers) {
      const due = nextDue(trigger, this.#doneUntil.get(trigger.uniqueId) ?? new Date(0), this.#timeZone);
      if (!earliest || due < earliest.due) earliest = { trigger, due };
    }
    return earliest;
  }
}

/** The event object of a time-driven trigger (developers.google.com/apps-script/guides/triggers/events), in UTC as there. */
export function clockEvent(trigger: Trigger, due: Date) {
  const time = zonedTime(due, 'UTC');
  return {
    authMode: 'FULL' as const,
    triggerUid: trigger.uniqueId,
    timezone: 'UTC',
    year: time.year,
    month: time.month,
    'day-of-month': time.day,
    hour: time.hour,
    minute: time.minute,
    second: time.second,
  };
}

function attempt(run: () => Json): Pick<Firing, 'value' | 'error'> {
  try {
    return { value: run() };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
