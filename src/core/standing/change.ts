// One move of one submission, as it is kept, and what all moves together come to.

import type { IsoDate, LocalTime } from '../calendar/iso-date';
import type { Standing } from './standing';
import type { Action } from './transitions';

export interface StateChange {
  readonly at: LocalTime;
  /** Who ran the command that made or saw the change; the unit itself where its own script has said so. */
  readonly user: string;
  readonly unitCode: string;
  readonly action: Action;
  readonly from: Standing;
  readonly to: Standing;
  /** In words, for people. */
  readonly reason: string;
  /** Of a return or an unlocking: the last day for sending again. */
  readonly deadline?: IsoDate;
  /** Of a sending: the moment that stands beside the tick, where it can be believed. */
  readonly sentAt?: LocalTime;
  /** Of a sending: the last reading before, in which it was not there yet. */
  readonly notBefore?: LocalTime;
  /** Of an approval: the fingerprint of what was approved. */
  readonly fingerprint?: string;
}

/** One sending, as far as it is known when it was. */
export interface Sending {
  /** At the latest then. */
  readonly at: LocalTime;
  /** Later than then; absent where nobody had looked before. Equal to `at` where the moment is known. */
  readonly notBefore?: LocalTime;
  /** The last day it had to keep to, where the office had named one for this unit. */
  readonly deadline?: IsoDate;
}

export interface StandingRecord {
  readonly standing: Standing;
  readonly sendings: readonly Sending[];
  /** The last day named for this unit alone; absent while that of the campaign holds. */
  readonly deadline?: IsoDate;
  /** When that day was named: with the last return or opening. */
  readonly askedAt?: LocalTime;
  /** Why it was returned, or why its wish was refused. */
  readonly reason?: string;
  readonly approved?: string;
}

export const NEW_RECORD: StandingRecord = { standing: 'open', sendings: [] };

/** What the changes of all units come to, by unit code; in the order in which they were made. */
export function replay(changes: readonly StateChange[]): Map<string, StandingRecord> {
  const records = new Map<string, StandingRecord>();
  for (const change of changes) {
    records.set(change.unitCode, apply(records.get(change.unitCode) ?? NEW_RECORD, change));
  }
  return records;
}

export function apply(record: StandingRecord, change: StateChange): StandingRecord {
  const { standing: _before, ...kept } = record;
  const moved = { ...kept, standing: change.to };
  switch (change.action) {
    case 'send':
    case 'sendNil':
      return { ...moved, sendings: [...record.sendings, sendingOf(record, change)] };
    case 'return':
    case 'unlock':
      return {
        ...moved,
        reason: change.reason,
        ...(change.deadline === undefined ? {} : { deadline: change.deadline, askedAt: change.at }),
      };
    case 'refuseUnlock':
      return { ...moved, reason: change.reason };
    case 'approve':
      return { ...moved, ...(change.fingerprint === undefined ? {} : { approved: change.fingerprint }) };
    default:
      return moved;
  }
}

function sendingOf({ deadline }: StandingRecord, change: StateChange): Sending {
  const notBefore = change.sentAt ?? change.notBefore;
  return {
    at: change.sentAt ?? change.at,
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}
