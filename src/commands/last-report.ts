// The files of the report's last version, as people have left them.

import { REISSUE } from '../messages/reissue';
import { fingerprintOf, readWordText, type WordText } from '../report/word-text';
import type { KeyedFile, Services, StoredFile } from './services';

export interface LastReport {
  /** Undefined where neither file can be read. */
  readonly edited: WordText | undefined;
  /** What the office has to be told of. */
  readonly notes: readonly string[];
}

/**
 * @param files the two of that version, as far as they are there
 * @param issued fingerprint of what was given out; it tells in which of the two the office has written
 */
export function readLastReport(services: Services, files: readonly KeyedFile[], issued: string): LastReport {
  const document = read(
    services,
    files.find((file) => file.isDocument),
  );
  const word = read(
    services,
    files.find((file) => !file.isDocument),
  );
  if (document === undefined) {
    return word === undefined
      ? { edited: undefined, notes: [REISSUE.unreadable] }
      : { edited: word, notes: [REISSUE.documentUnreadable] };
  }
  const [inDocument, inWord] = [fingerprintOf(document), word === undefined ? issued : fingerprintOf(word)];
  if (inWord === issued || inWord === inDocument) return { edited: document, notes: [] };
  return inDocument === issued ? { edited: word, notes: [] } : { edited: document, notes: [REISSUE.wordToo] };
}

/** A Word file that an earlier run has made, as it is now: what is made of it says the same, whatever has changed since. */
export function readMadeBefore(services: Services, word: StoredFile | undefined): string | undefined {
  const base64 = word === undefined ? undefined : services.files.read(word);
  return base64 === undefined || readWordText(base64) === undefined ? undefined : base64;
}

function read(services: Services, file: StoredFile | undefined): WordText | undefined {
  if (file === undefined) return undefined;
  try {
    return readWordText(services.files.read(file));
  } catch (error) {
    // Any other failure ends the run: the next one may well be able to read what the office has written.
    if (isOutOfReach(error)) return undefined;
    throw error;
  }
}

/** Deleted or taken away since it was listed, or larger than Google exports (10 MB); a refusal for rate is neither. */
function isOutOfReach(error: unknown): boolean {
  const { details, message = '' } = (error ?? {}) as { details?: { code?: unknown }; message?: string };
  return details?.code === 404 || (details?.code === 403 && !/rate limit/i.test(message));
}
