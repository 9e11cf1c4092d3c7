// What the journal knows of new workbooks made from this one: begun, copied, done, each a row.

import type { LocalTime } from '../core/calendar/iso-date';
import type { Journal, JournalEntry } from './journal';

/** The copy a run made, and how far that run came. */
export interface RollOver {
  /** When it was begun. */
  readonly at: LocalTime;
  readonly title: string;
  /** Absent where the run was cut off while Google copied: there may be a copy, and nobody knows its id. */
  readonly id?: string;
  readonly isDone: boolean;
}

/** The last one into a year. */
export function lastRollOver({ entries }: Journal, year: number): RollOver | undefined {
  const rows = entries.filter((entry) => entry.kind === 'rollOver' && entry.key.startsWith(keyOf(year, '')));
  const begun = rows.filter(({ result }) => result === 'begun').pop();
  if (begun === undefined) return undefined;
  const after = rows.slice(rows.indexOf(begun) + 1);
  const copied = after.find(({ result }) => result === 'created');
  const isDone = after.some(({ result }) => result === 'done');
  const base = { at: begun.at, title: begun.detail, isDone };
  return copied === undefined ? base : { ...base, id: copied.key.slice(keyOf(year, '').length) };
}

/** @param id of the copy; blank before there is one */
export function rollOverEntry(
  result: 'begun' | 'created' | 'done',
  deed: { readonly at: LocalTime; readonly user: string },
  { year, id, detail }: { readonly year: number; readonly id: string; readonly detail: string },
): JournalEntry {
  return { ...deed, kind: 'rollOver', unitCode: '', step: '', result, detail, key: keyOf(year, id) };
}

function keyOf(year: number, id: string): string {
  return `rollOver|${year}|${id}`;
}
