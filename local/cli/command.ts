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
import { type CommandRun, type OutcomeJson, toRun } from './command-run';
import { readRosterFile, readSettingsFile } from './input-files';
import { runMend } from './mend';
import { listSnapshots, runRestore } from './restore';
import { runRollOver } from './roll-over';
import { isStandingCommand, runStanding, runStates, type StandingCommand } from './standings';

/** The add-in's function behind each command that needs nothing else; `serve` runs none. */
const FUNCTIONS: Readonly<
  Record<
    Exclude<
      CommandName,
      'serve' | 'setup' | 'mend' | 'states' | 'bulletin' | 'rollover' | 'snapshots' | 'restore' | StandingCommand
    >,
    string
  >
> = {
  'update-roster': 'updateRoster',
  check: 'checkReports',
  summarize: 'summarizeReports',
  remind: 'sendReminders',
  report: 'exportReport',
  cycle: 'runWholeCycle',
  'undo-mend': 'undoMends',
  repair: 'setUp',
};

export async function runOnBook(args: Arguments, bundleFolder: string): Promise<CommandRun> {
  const now = args.now ?? new Date();
  const bundle = await loadBundle(bundleFolder);
  if (args.command === 'setup') {
    const input = await readInput(args);
    const book = createBook(args.book, { title: basename(args.book, '.xlsx'), owner: args.user ?? DEFAULT_USER, now });
    return runFunction(book, engineOn(book, bundle, args, now), 'setUpFrom', [input]);
  }
  if (args.command === 'serve') throw new TypeError('serve runs no function');
  const book = await openBook(args.book, { now, user: args.user ?? DEFAULT_USER });
  const engine = engineOn(book, bundle, args, now);
  const { command } = args;
  if (command === 'mend') return runMend(book, engine, args);
  if (command === 'rollover') return runRollOver(book, engine, args.to ?? '');
  if (command === 'snapshots') return listSnapshots(book, engine);
  if (command === 'restore') return runRestore(book, engine, args);
  if (command === 'states') return runStates(book, engine);
  // Shown, not done: nothing is saved.
  if (command === 'bulletin') return toRun(book, engine, engine.run('showBulletin') as OutcomeJson, []);
  if (isStandingCommand(command)) return runStanding(book, engine, command, args);
  return runFunction(book, engine, FUNCTIONS[command], []);
}

async function readInput({ units, settings }: Arguments): Promise<Json> {
  return {
    ...(units === undefined ? {} : { roster: { ...(await readRosterFile(units)) } }),
    ...(settings === undefined ? {} : { settings: { ...(await readSettingsFile(settings)) } }),
  };
}

function engineOn({ state }: OpenedBook, bundle: Bundle, { user }: Arguments, now: Date): Engine {
  return createEngine({ ...bundle, state, now, user: user ?? state.spreadsheet.owner });
}

async function runFunction(book: OpenedBook, engine: Engine, name: string, functionArgs: Json[]): Promise<CommandRun> {
  const outcome = engine.run(name, functionArgs, 'menu') as OutcomeJson;
  return toRun(book, engine, outcome, outcome.ok === true ? await saveBook(book) : []);
}
