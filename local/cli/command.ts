// One command on one book: open, run the add-in's own function, save. Nothing is written unless it succeeds.

import { basename } from 'node:path';
import type { Json } from '../google/api';
import type { Engine } from '../runtime/engine';
import { createEngine } from '../runtime/engine';
import { createBook, openBook } from '../store/open-book';
import type { OpenedBook } from '../store/opened-book';
import { saveBook } from '../store/save-book';
import { type Arguments, type CommandName, DEFAULT_USER } from './arguments';
import { type Bundle, loadBundle } from './bundle';
import { readRosterFile, readSettingsFile } from './input-files';

/** What the add-in said and returned, and what became of it on disk. */
export interface CommandRun {
  readonly ok: boolean;
  readonly message: string;
  /** The outcome object of the add-in's function. */
  readonly outcome: { readonly [key: string]: Json };
  readonly engine: Engine;
  /** Tabs people had changed in the file since the last save. */
  readonly edits: number;
  readonly files: readonly string[];
}

/** The add-in's function behind each command; `serve` runs none. */
const FUNCTIONS: Readonly<Record<Exclude<CommandName, 'serve' | 'setup'>, string>> = {
  check: 'checkReports',
  summarize: 'summarizeReports',
  remind: 'sendReminders',
  report: 'exportReport',
  cycle: 'runWholeCycle',
};

export async function runOnBook(args: Arguments, bundleFolder: string): Promise<CommandRun> {
  const now = args.now ?? new Date();
  const bundle = await loadBundle(bundleFolder);
  if (args.command === 'setup') {
    const input = await readInput(args);
    const book = createBook(args.book, { title: basename(args.book, '.xlsx'), owner: args.user ?? DEFAULT_USER, now });
    return runFunction(book, bundle, args, now, 'setUpFrom', [input]);
  }
  if (args.command === 'serve') throw new TypeError('serve runs no function');
  const book = await openBook(args.book, { now, user: args.user ?? DEFAULT_USER });
  return runFunction(book, bundle, args, now, FUNCTIONS[args.command], []);
}

async function readInput({ units, settings }: Arguments): Promise<Json> {
  return {
    ...(units === undefined ? {} : { roster: { ...(await readRosterFile(units)) } }),
    ...(settings === undefined ? {} : { settings: { ...(await readSettingsFile(settings)) } }),
  };
}

async function runFunction(
  book: OpenedBook,
  bundle: Bundle,
  { user }: Arguments,
  now: Date,
  name: string,
  functionArgs: Json[],
): Promise<CommandRun> {
  const { state } = book;
  const engine = createEngine({ ...bundle, state, now, user: user ?? state.spreadsheet.owner });
  const outcome = engine.run(name, functionArgs, 'menu') as { [key: string]: Json };
  const ok = outcome.ok === true;
  const files = ok ? await saveBook(book) : [];
  return { ok, message: String(outcome.message), outcome, engine, edits: countEdits(book), files };
}

function countEdits({ edits }: OpenedBook): number {
  const touched = [edits.tabs, edits.tabsAdded, edits.tabsDeleted, edits.tabsRenamed];
  return touched.reduce((sum, list) => sum + list.length, 0);
}
