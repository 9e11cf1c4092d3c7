// Several files replaced as good as at once: nothing old is touched before everything new is safely on disk.

import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes every file under a temporary name beside its place, then renames them in the given order. When anything fails on the way, every
 * old file is as it was and the temporary ones are gone.
 * @throws the error of the file system
 */
export async function writeAtomically(files: readonly NewFile[]): Promise<void> {
  const paths = files.map(({ path }) => path);
  const touched: string[] = [];
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeThrough(newName(path), content);
    }
    for (const path of paths) {
      await keepOld(path);
      touched.push(path);
      await rename(newName(path), path);
    }
  } catch (error) {
    for (const path of touched.toReversed()) await putBack(path);
    throw error;
  } finally {
    for (const path of paths) {
      await rm(newName(path), { force: true });
      await rm(oldName(path), { force: true });
    }
  }
}

function newName(path: string): string {
  return `${path}.new-${process.pid}`;
}

function oldName(path: string): string {
  return `${path}.old-${process.pid}`;
}

/** Down to the disk, so that a power cut after the renaming finds the content there. */
async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepOld(path: string): Promise<void> {
  if (existsSync(path)) await copyFile(path, oldName(path));
}

/** A file that was not there before goes again. */
async function putBack(path: string): Promise<void> {
  if (existsSync(oldName(path))) await rename(oldName(path), path);
  else await rm(path, { force: true });
}
