// A district's book on disk for tests that send its reminders: prepared once for a file, fresh files for each test.

import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineState } from '../../local/google/state';
import { bookFiles } from '../../local/store/book-files';
import { createBook, openBook } from '../../local/store/open-book';
import { saveBook } from '../../local/store/save-book';
import { NOW, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';
import type { ReceivedMail } from '../support/smtp-inbox';

export const CLOCK = ['--now', '2021-10-11T08:00'];

export interface MailOutcome {
  readonly unit: string;
  readonly to: readonly string[];
  readonly result: string;
}

export interface Mailed {
  readonly code: number;
  readonly err: readonly string[];
  readonly json: { readonly message: string; readonly mails: readonly MailOutcome[] };
}

/** Saves a state as `so.xlsx`. @returns its path, in a folder of its own */
export async function savedBook(state: EngineState): Promise<string> {
  const path = join(await newFolder(), 'so.xlsx');
  const made = createBook(path, { title: 'so', owner: OFFICE, now: NOW });
  Object.assign(made.state, state);
  await saveBook(made);
  return path;
}

/** @returns path of a copy, in a folder of its own */
export async function copyOf(saved: string): Promise<string> {
  const path = join(await newFolder(), 'so.xlsx');
  await mkdir(bookFiles(path).folder);
  await copyFile(saved, path);
  await copyFile(bookFiles(saved).state, bookFiles(path).state);
  return path;
}

export function removeBook(path: string): Promise<void> {
  return rm(join(path, '..'), { recursive: true, force: true });
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tonghop-smtp-'));
}

/** `remind --smtp --json`. */
export async function remindBy(url: string, book: string): Promise<Mailed> {
  const { code, out, err } = await runIn(join(book, '..'), ['remind', book, '--smtp', url, '--json', ...CLOCK]);
  return { code, err, json: JSON.parse(out[0] ?? 'null') };
}

export async function stateOf(book: string): Promise<EngineState> {
  return (await openBook(book, { now: NOW, user: OFFICE })).state;
}

export function addressesOf(mails: readonly ReceivedMail[]): string[] {
  return mails.flatMap(({ to }) => to).sort();
}
