// One command on one book: open, run the add-in's own function, save. Nothing is written unless it succeeds.

import { basename } from 'node:path';
import type { Json } from '../google/api';
import type { Engine } from '../runtime/engine';
import { bookFiles } from '../store/book-files';
import { hasCheckpoint } from '../store/checkpoint';
import { createBook, openBook } from '../store/open-book';
import type { OpenedBook } from '../store/opened-book';
import { withRunLock } from '../store/run-lock';
import { saveBook } from '../store/save-book';
import { type Arguments, type CommandName, DEFAULT_USER } from './arguments';
import { loadBundle } from './bundle';
import { type CommandRun, type OutcomeJson, toRun } from './command-run';
import { engineOn } from './engine-on';
import { readRosterFile, readSettingsFile } from './input-files';
import { pdfConverter } from './libreoffice';
import { runMend } from './mend';
import { withPdf } from './pdf';
import { runPhotos } from './photos';
import { previewReminders } from './preview-reminders';
import { listSnapshots, runRestore } from './restore';
import { runRollOver } from './roll-over';
import type { CliContext } from './run-cli';
import { saveOrKeep, withSending } from './sending';
import { isStandingCommand, runStanding, runStates, type StandingCommand } from './standings';

/** Where the parts of the command line that were built lie, and the program it calls. */
type BuiltFiles = Pick<CliContext, 'bundleFolder' | 'smtpWorker' | 'soffice'>;

/** What only shows something and saves nothing. */
const SHOWN: ReadonlySet<CommandName> = new Set(['states', 'bulletin', 'snapshots', 'preview-reminders']);

/** The add-in's function behind each command that needs nothing else; `serve` and `watch` run none here. */
const FUNCTIONS: Readonly<
  Record<
    Exclude<
      CommandName,
      | 'serve'
      | 'watch'
      | 'remind'
      | 'preview-reminders'
      | 'setup'
      | 'mend'
      | 'states'
      | 'bulletin'
      | 'rollover'
      | 'snapshots'
      | 'restore'
      | 'photos'
      | 'report-pdf'
      | StandingCommand
    >,
    string
  >
> = {
  'update-roster': 'updateRoster',
  check: 'checkReports',
  summarize: 'summarizeReports',
  report: 'exportReport',
  'report-template': 'openReportTemplate',
  'unit-reports': 'exportUnitReports',
  cycle: 'runWholeCycle',
  'undo-mend': 'undoMends',
  'remind-on': 'startAutoReminders',
  'remind-take-over': 'takeOverAutoReminders',
  'remind-off': 'stopAutoReminders',
  repair: 'setUp',
};

/** @throws BookError `busy` where another command that saves is at work on the book */
export async function runOnBook(args: Arguments, built: BuiltFiles): Promise<CommandRun> {
  if (SHOWN.has(args.command)) return runAlone(args, built);
  return withRunLock(bookFiles(args.book).running, args.book, () => runAlone(args, built));
}

async function runAlone(args: Arguments, { bundleFolder, smtpWorker, soffice }: BuiltFiles): Promise<CommandRun> {
  const now = args.now ?? new Date();
  const bundle = await loadBundle(bundleFolder);
  if (args.command === 'setup') {
    const input = await readInput(args);
    const book = createBook(args.book, { title: basename(args.book, '.xlsx'), owner: args.user ?? DEFAULT_USER, now });
    return runFunction(book, engineOn(book, bundle, args, now), 'setUpFrom', [input]);
  }
  if (args.command === 'serve' || args.command === 'watch') throw new TypeError(`${args.command} runs no function`);
  const book = await openBook(args.book, { now, user: args.user ?? DEFAULT_USER });
  const { command } = args;
  if (command === 'remind') {
    return withSending(book, args.smtp, smtpWorker, (options) => {
      const engine = engineOn(book, bundle, args, now, options);
      return args.smtp === undefined ? runFunction(book, engine, 'sendReminders', []) : runSending(book, engine);
    });
  }
  if (command === 'report-pdf') {
    const engine = engineOn(book, bundle, args, now, { toPdf: pdfConverter(soffice) });
    return runFunction(book, engine, 'exportPdf', []);
  }
  const engine = engineOn(book, bundle, args, now);
  if (command === 'mend') return runMend(book, engine, args);
  if (command === 'rollover') return runRollOver(book, engine, args.to ?? '');
  if (command === 'snapshots') return listSnapshots(book, engine);
  if (command === 'restore') return runRestore(book, engine, args);
  if (command === 'preview-reminders') return previewReminders(book, engine, args.only?.[0]);
  if (command === 'photos') return runPhotos(book, engine, args);
  if (command === 'states') return runStates(book, engine);
  // Shown, not done: nothing is saved.
  if (command === 'bulletin') return toRun(book, engine, engine.run('showBulletin') as OutcomeJson, []);
  if (isStandingCommand(command)) return runStanding(book, engine, command, args);
  const run = await runFunction(book, engine, FUNCTIONS[command], []);
  return args.pdf === true && run.ok ? withPdf(book, run, soffice) : run;
}

async function readInput({ units, settings }: Arguments): Promise<Json> {
  return {
    ...(units === undefined ? {} : { roster: { ...(await readRosterFile(units)) } }),
    ...(settings === undefined ? {} : { settings: { ...(await readSettingsFile(settings)) } }),
  };
}

/** Mails cannot be taken back: once the first was begun, all is kept, whatever becomes of the run or of the files. */
async function runSending(book: OpenedBook, engine: Engine): Promise<CommandRun> {
  const outcome = engine.run('sendReminders') as OutcomeJson;
  if (outcome.ok !== true && !hasCheckpoint(book)) return toRun(book, engine, outcome, []);
  const { files, kept } = await saveOrKeep(book);
  const message = [outcome.message, kept ?? ''].join(' ').trim();
  return toRun(book, engine, { ...outcome, message }, files);
}

async function runFunction(book: OpenedBook, engine: Engine, name: string, functionArgs: Json[]): Promise<CommandRun> {
  const outcome = engine.run(name, functionArgs, 'menu') as OutcomeJson;
  return toRun(book, engine, outcome, outcome.ok === true ? await saveBook(book) : []);
}
