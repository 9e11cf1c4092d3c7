// The contents of Drive files come back from the folder, as people left them there.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DriveFile } from '../google/state';
import { type FileOnDisk, isFolder } from './drive-folder';
import type { EditSummary } from './edits/edit-summary';

/**
 * Fills in `content`. A file that somebody edited counts as changed now; one that somebody deleted goes to Drive's trash, as does a folder.
 * @param files changed in place
 * @param edits takes the names of what was changed
 * @throws the error of the file system where a file is there and cannot be read
 */
export async function loadDriveFiles(
  files: readonly DriveFile[],
  onDisk: ReadonlyMap<string, FileOnDisk>,
  folder: string,
  now: Date,
  edits: EditSummary,
): Promise<void> {
  for (const file of files) {
    const known = onDisk.get(file.id);
    if (known === undefined) continue;
    const path = join(folder, known.name);
    if (!existsSync(path)) {
      file.trashed = true;
      edits.driveFilesMissing.push(file.name);
      continue;
    }
    if (isFolder(file)) continue;
    const content = await readFile(path);
    file.content = content.toString('base64');
    if (createHash('sha256').update(content).digest('hex') === known.sha256) continue;
    file.modifiedTime = now.toISOString();
    edits.driveFilesChanged.push(file.name);
  }
}
