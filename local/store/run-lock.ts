// One process at a time on a book: a file that the process at work makes and takes away, and that names it.

import { mkdir, open, readFile, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import { BookError } from './book-error';

const owner = z.object({ pid: z.number().int().positive(), host: z.string() });

/**
 * Does `work` while no other process holds the lock. One left by a process that is gone is taken over.
 * @param path of the lock; its folder is made where it is missing, and goes again where `work` left nothing in it
 * @param book path of the book, for the error
 * @throws BookError `busy` at once where another process holds it; whatever `work` throws
 */
export async function withRunLock<T>(path: string, book: string, work: () => Promise<T>): Promise<T> {
  await acquire(path, book);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
    await removeEmptyFolder(dirname(path));
  }
}

async function acquire(path: string, book: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (await create(path)) return;
  // Two processes may find the same old lock: only one of them gets to take it over.
  const guard = `${path}.takeover`;
  if (await isHeld(path)) throw busy(path, book);
  if (!(await create(guard))) {
    if (!(await isHeld(guard))) await rm(guard, { force: true });
    throw busy(path, book);
  }
  try {
    if (await isHeld(path)) throw busy(path, book);
    await rm(path, { force: true });
    if (!(await create(path))) throw busy(path, book);
  } finally {
    await rm(guard, { force: true });
  }
}

/** @returns false where the file is there already */
async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that cannot be read is being written, or made by another program: it counts as held. */
async function isHeld(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return false;
  const parsed = owner.safeParse(parse(text));
  // Whether a process on another computer is alive cannot be known here.
  return !parsed.success || parsed.data.host !== hostname() || isAlive(parsed.data.pid);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and somebody else's.
    return codeOf(error) === 'EPERM';
  }
}

async function removeEmptyFolder(folder: string): Promise<void> {
  await rmdir(folder).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(String(codeOf(error)))) throw error;
  });
}

function busy(path: string, book: string): BookError {
  return new BookError('busy', book, `Another process works on ${book} (${path} exists)`);
}

function codeOf(error: unknown): unknown {
  return (Object(error) as { code?: unknown }).code;
}
