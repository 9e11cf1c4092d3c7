// The clock triggers of a book on disk, without opening its workbook.

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
