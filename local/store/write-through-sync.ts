// One file replaced at once, on the medium before the next statement runs: for what must not be done before it is written down.

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The folder must be there.
 * @throws the error of the file system; the old file is as it was then
 */
export function writeThroughSync(path: string, content: string): void {
  const temporary = `${path}.new-${process.pid}`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(path));
}

/** The new name too has to survive a power cut. Windows opens no folders, and writes names through by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
