// Google shows the add-in only what it has made for the same person: what a colleague has made is known from the journal alone.

import type { Journal, JournalEntry, JournalKind } from '../sheets/journal';
import { isSameAddress } from './office-book';
import type { KeyedFile, Services } from './services';

/** Kinds of files of which there is one, kept and changed. */
type KeptFile = Extract<JournalKind, 'template' | 'photos'>;

/** Who else made a file of that key last; undefined where nobody did. */
export function userOfUnseen(services: Services, { entries }: Journal, key: string): string | undefined {
  const isOther = (entry: JournalEntry) =>
    entry.key.startsWith(`${key}|`) && !isSameAddress(entry.user, services.user());
  return entries.filter(isOther).pop()?.user;
}

/** The row of a file, once; also of what a run made that was cut off before it could write it down. */
export function entryOfFile(services: Services, { entries }: Journal, kind: KeptFile, file: KeyedFile): JournalEntry[] {
  const key = `${file.key}|${file.id}`;
  if (entries.some((entry) => entry.key === key)) return [];
  const deed = { at: services.now(), user: services.user(), unitCode: '', step: '', detail: file.url };
  return [{ ...deed, kind, result: 'created', key }];
}
