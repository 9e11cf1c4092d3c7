// The clock triggers of a book on disk, without opening its workbook.

import { statSync } from 'node:fs';
import type { Trigger } from '../google/state';
import { bookFiles } from './book-files';
import { readCheckpoint } from './checkpoint';
import { readStateFile } from './state-file';

/** None for a workbook without a state. @throws BookError bad-state */
export async function readTriggers(path: string): Promise<readonly Trigger[]> {
  const { state, checkpoint } = bookFiles(path);
  const stored = await readStateFile(state);
  if (stored === null) return [];
  return ((await readCheckpoint(checkpoint, stored.state, stored.sha256)) ?? stored.state).triggers;
}

/** The same, for one who looks again and again: the files are read only when they have changed. */
export class TriggerFile {
  readonly #path: string;
  #seen = '';
  #triggers: readonly Trigger[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws as `readTriggers` */
  async read(): Promise<readonly Trigger[]> {
    const { state, checkpoint } = bookFiles(this.#path);
    const times = [state, checkpoint].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join();
    if (times !== this.#seen) this.#triggers = await readTriggers(this.#path);
    this.#seen = times;
    return this.#triggers;
  }
}
