// Google shows the add-in only what it has made for the same person: what a colleague has made is known from the journal alone.

import { appendEntries, type Journal, type JournalEntry, type JournalKind } from '../sheets/journal';
import { isSameAddress } from './office-book';
import type { Services, StoredFile } from './services';

/** Kinds of files of which there is one, kept and changed. */
type KeptFile = Extract<JournalKind, 'template' | 'photos'>;

/** Who else made a file of that kind last; undefined where nobody did. */
export function userOfUnseen(services: Services, { entries }: Journal, kind: KeptFile): string | undefined {
  const isOther = (entry: JournalEntry) => entry.kind === kind && !isSameAddress(entry.user, services.user());
  return entries.filter(isOther).pop()?.user;
}

/** Writes a file into the journal, once; also what a run made that was cut off before it could. */
export function writeDownFile(
  services: Services,
  journal: Journal,
  kind: KeptFile,
  file: StoredFile,
  key: string,
): void {
  const entryKey = `${key}|${file.id}`;
  if (journal.entries.some((entry) => entry.key === entryKey)) return;
  const deed = { at: services.now(), user: services.user(), unitCode: '', step: '', detail: file.url, key: entryKey };
  services.workbook.write(appendEntries(journal, [{ ...deed, kind, result: 'created' }]));
}
