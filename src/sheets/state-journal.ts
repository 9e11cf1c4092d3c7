// Moves of submissions in the journal: a row for each, readable for people, and read back to replay where every submission stands.

import { formatStamp, type IsoDate, type LocalTime, parseDate, parseStamp } from '../core/calendar/iso-date';
import { replay, type StateChange } from '../core/standing/change';
import { isLocked, STANDINGS, type Standing } from '../core/standing/standing';
import { ACTIONS, type Action } from '../core/standing/transitions';
import { STANDING_WORDS } from '../messages/standing';
import type { Journal, JournalEntry } from './journal';

export function changeEntry(change: StateChange): JournalEntry {
  const { at, user, unitCode, action, from, to, reason } = change;
  return {
    at,
    user,
    kind: 'state',
    unitCode,
    step: `${STANDING_WORDS[from]} → ${STANDING_WORDS[to]}`,
    result: 'recorded',
    detail: reason,
    key: ['state', action, from, to, writeFacts(change), unitCode].join('|'),
  };
}

/** The moves in the order in which they were made. A row that people have changed beyond reading is left out. */
export function readChanges(journal: Journal): StateChange[] {
  return journal.entries.flatMap((entry) => (entry.kind === 'state' ? toChange(entry) : []));
}

function toChange({ at, user, unitCode, detail, key }: JournalEntry): StateChange[] {
  const [kind, action = '', from = '', to = '', facts = ''] = key.split('|');
  if (kind !== 'state' || !isAction(action) || !isStanding(from) || !isStanding(to)) return [];
  return [{ at, user, unitCode, action, from, to, reason: detail, ...readFacts(facts) }];
}

/** Codes of the units that are shut out of their tabs. */
export function lockedUnits(journal: Journal): ReadonlySet<string> {
  const records = [...replay(readChanges(journal))];
  return new Set(records.flatMap(([code, { standing }]) => (isLocked(standing) ? [code] : [])));
}

type Facts = Pick<StateChange, 'deadline' | 'sentAt' | 'notBefore' | 'fingerprint'>;

/** `sent=09/10/2021 22:00;since=08/10/2021 07:00`, what there is of it. */
function writeFacts({ deadline, sentAt, notBefore, fingerprint }: Facts): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['due', deadline],
    ['sent', stampOf(sentAt)],
    ['since', stampOf(notBefore)],
    ['mark', fingerprint],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(';');
}

function readFacts(text: string): Facts {
  const facts = new Map(text.split(';').map((fact) => [fact.split('=')[0] ?? '', fact.split('=')[1] ?? '']));
  const deadline: IsoDate | undefined = parseDate(facts.get('due') ?? '');
  const sentAt = parseStamp(facts.get('sent') ?? '');
  const notBefore = parseStamp(facts.get('since') ?? '');
  const fingerprint = facts.get('mark');
  return {
    ...(deadline === undefined ? {} : { deadline }),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

function stampOf(moment: LocalTime | undefined): string | undefined {
  return moment === undefined ? undefined : formatStamp(moment);
}

function isAction(word: string): word is Action {
  return ACTIONS.some((action) => action === word);
}

function isStanding(word: string): word is Standing {
  return STANDINGS.some((standing) => standing === word);
}
