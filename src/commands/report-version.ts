// Which version of the report a content is: the last one, when nothing has changed since, or the next.

import type { Journal, JournalEntry } from '../sheets/journal';

export interface ReportVersion {
  readonly number: number;
  /** Of its files in Drive. */
  readonly key: string;
  readonly journalKey: string;
  /** Whether its row is in the journal: then all of its files were made. */
  readonly isKnown: boolean;
  /** Key of the one before; undefined for the first. */
  readonly lastKey: string | undefined;
}

const PREFIX = 'report|';
const isReport = ({ kind, key }: JournalEntry) => kind === 'report' && key.startsWith(PREFIX);

/**
 * A content that comes back after another one is a version of its own: what the office wrote into the one in between has to go in.
 *
 * @param content fingerprint of what the report says
 */
export function versionOf({ entries }: Journal, content: string): ReportVersion {
  const keys = entries.filter(isReport).map(({ key }) => key.slice(PREFIX.length));
  const last = keys[keys.length - 1];
  const isKnown = last !== undefined && contentOf(last) === content;
  const number = isKnown ? keys.length : keys.length + 1;
  const key = isKnown ? last : keyOf(content, number);
  return { number, key, journalKey: PREFIX + key, isKnown, lastKey: keys[number - 2] };
}

/** The one that was issued last, and by whom. */
export function lastVersionOf({ entries }: Journal): { readonly key: string; readonly user: string } | undefined {
  const last = entries.filter(isReport).pop();
  return last === undefined ? undefined : { key: last.key.slice(PREFIX.length), user: last.user };
}

/** The first version's key is the bare fingerprint, as all were before there were versions. */
const keyOf = (content: string, number: number): string => (number === 1 ? content : `${content}-${number}`);
const contentOf = (key: string): string => key.replace(/-\d+$/, '');
