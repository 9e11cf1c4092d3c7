// Mends in the journal: a row for each cell, written so that people can read it and the undoing can read it back to the character.

import type { LocalTime } from '../core/calendar/iso-date';
import type { Mend, StoredValue } from '../core/mending/mend';
import type { Place } from '../core/submission/form';
import { fingerprint } from '../core/text/hash';
import { describeKept, type KeptReason } from '../messages/mending';
import type { Journal, JournalEntry } from './journal';

/** One cell of a run; `before` is absent where people have changed the row so that it cannot be read. */
export interface JournalledMend {
  readonly unitCode: string;
  readonly place: Place;
  readonly before?: StoredValue;
  /** Fingerprint of what the mend wrote. */
  readonly wrote: string;
}

/** All that was mended by one click. */
export interface MendRun {
  readonly run: number;
  readonly at: LocalTime;
  readonly mends: readonly JournalledMend[];
}

/** Who, when and which run. */
export interface Deed {
  readonly at: LocalTime;
  readonly user: string;
  readonly run: number;
}

/** Characters of the new text that are shown; the old one stands in the row whole. */
const LONGEST_SHOWN = 500;

export function mendEntry({ at, user, run }: Deed, unitCode: string, { place, before, after }: Mend): JournalEntry {
  const detail = `${place}: ${quote(before)} → ${shorten(quote(after))}`;
  const key = ['mend', run, place, fingerprintOf(after), unitCode].join('|');
  return { at, user, kind: 'mend', unitCode, step: '', result: 'mended', detail, key };
}

/** @param outcome the cell the old value went back to, or why it went nowhere */
export function undoEntry(
  { at, user, run }: Deed,
  { unitCode, place, before }: JournalledMend,
  outcome: { readonly place: Place } | { readonly reason: KeptReason },
): JournalEntry {
  const key = ['undo', run, place, unitCode].join('|');
  const entry = { at, user, kind: 'undo', unitCode, step: '', key } as const;
  if ('reason' in outcome) return { ...entry, result: 'kept', detail: `${place}: ${describeKept(outcome.reason)}` };
  const detail = `${outcome.place}: → ${before === undefined ? '' : shorten(quote(before))}`;
  return { ...entry, result: 'undone', detail };
}

/** The number the next run goes by. */
export function nextRun(journal: Journal): number {
  return journal.entries.reduce((highest, entry) => Math.max(highest, readKey(entry.key)?.run ?? 0), 0) + 1;
}

/** The last run that nobody has undone. */
export function lastMendRun(journal: Journal): MendRun | undefined {
  const keys = journal.entries.flatMap((entry) => {
    const key = readKey(entry.key);
    return key === undefined ? [] : [{ ...key, entry }];
  });
  const undone = new Set(keys.filter(({ verb }) => verb === 'undo').map(({ run }) => run));
  const mends = keys.filter(({ verb, run }) => verb === 'mend' && !undone.has(run));
  const last = mends[mends.length - 1];
  if (last === undefined) return undefined;
  return {
    run: last.run,
    at: last.entry.at,
    mends: mends.filter(({ run }) => run === last.run).map(({ place, wrote, entry }) => toMend(entry, place, wrote)),
  };
}

function toMend(entry: JournalEntry, place: Place, wrote: string): JournalledMend {
  const before = readDetail(entry.detail);
  return { unitCode: entry.unitCode, place, wrote, ...(before === undefined ? {} : { before }) };
}

function readKey(key: string) {
  const [, verb, run, place = '', wrote = ''] =
    /^(mend|undo)\|(\d+)\|([A-Z]+\d+)\|([0-9a-f]{16}(?=\|))?/.exec(key) ?? [];
  return verb === undefined ? undefined : { verb, run: Number(run), place, wrote };
}

export function fingerprintOf(value: StoredValue): string {
  return fingerprint(JSON.stringify(value));
}

const DETAIL = /^[A-Z]+\d+: ("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?) → /;

function readDetail(detail: string): StoredValue | undefined {
  const [, json] = DETAIL.exec(detail) ?? [];
  try {
    return json === undefined ? undefined : (JSON.parse(json) as StoredValue);
  } catch {
    return undefined;
  }
}

// What a reader cannot see or a program may change on the way: marks apart from their letters, spaces but the usual one, characters without width.
const FRAGILE = /\p{M}|(?! )\p{Z}|\p{C}/gu;

/** JSON that survives being read as NFC: what would change is written as \uXXXX. */
export function quote(value: StoredValue): string {
  const json = JSON.stringify(value).replace(FRAGILE, escapeUnits);
  return json.normalize('NFC') === json ? json : json.replace(/[^ -~]/g, escapeUnits);
}

function escapeUnits(text: string): string {
  return [...Array(text.length).keys()].map((i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
}

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
