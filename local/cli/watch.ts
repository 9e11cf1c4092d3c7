// `watch`: runs the book's clock triggers when they are due, until the process is stopped.

import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Trigger } from '../google/state';
import { formatDate } from '../google/utilities/format-date';
import { TIME_ZONE } from '../runtime/engine';
import { type Firing, TriggerClock } from '../runtime/triggers';
import { SmtpCourier, SmtpUnusableError } from '../smtp/courier';
import { BookError } from '../store/book-error';
import { bookFiles } from '../store/book-files';
import { openBook } from '../store/open-book';
import { readTriggers, TriggerFile } from '../store/read-triggers';
import { withRunLock } from '../store/run-lock';
import { prepareCheckpoints } from '../store/save-book';
import { type Arguments, DEFAULT_USER } from './arguments';
import { loadBundle } from './bundle';
import type { OutcomeJson } from './command-run';
import { describeError } from './describe-error';
import { engineOn } from './engine-on';
import type { CliContext } from './run-cli';
import { saveOrKeep, withSending } from './sending';
import { CLI } from './words';

export interface Waiting {
  now(): Date;
  /** @returns false where the user has had enough */
  sleepUntil(moment: Date): Promise<boolean>;
}

/** So often the triggers are read anew, and the computer's clock, which stands still for timers while the computer sleeps. */
const LOOK_MS = 5 * 60_000;
const RETRY_MS = 60_000;

/**
 * @returns 0 when it was stopped, 1 where the book has no trigger
 * @throws BookError, SmtpUnusableError where it cannot begin
 */
export function watchBook(args: Arguments, context: CliContext): Promise<0 | 1> {
  if (!existsSync(args.book)) throw new BookError('missing', args.book, `There is no file ${args.book}`);
  return withRunLock(bookFiles(args.book).watching, args.book, async () => {
    if ((await readTriggers(args.book)).length === 0) {
      context.err(CLI.noTriggers);
      return 1;
    }
    await tryServer(args, context);
    return watch(args, context, context.waiting ?? untilInterrupted());
  });
}

async function watch(args: Arguments, context: CliContext, waiting: Waiting): Promise<0 | 1> {
  let firedUntil = waiting.now();
  let told: number | undefined;
  const triggers = new TriggerFile(args.book);
  for (;;) {
    const due = nextDue(await triggers.read(), firedUntil);
    if (due === undefined) {
      context.err(CLI.noTriggers);
      return 1;
    }
    if (due.getTime() !== told) context.out(CLI.nextFiring(stamp(due)));
    told = due.getTime();
    const look = new Date(Math.min(due.getTime(), waiting.now().getTime() + LOOK_MS));
    if (!(await waiting.sleepUntil(look))) return stopped(context);
    if (waiting.now() < due) continue;
    const done = await fireWhenPossible(args, context, waiting, firedUntil);
    if (done === undefined) return stopped(context);
    firedUntil = done;
  }
}

/** Somebody may have the book open at that very minute, or the network may be down: tried again until it goes. */
async function fireWhenPossible(
  args: Arguments,
  context: CliContext,
  waiting: Waiting,
  firedUntil: Date,
): Promise<Date | undefined> {
  let told: string | undefined;
  for (;;) {
    const now = waiting.now();
    try {
      await fire(args, context, firedUntil, now);
      return now;
    } catch (error) {
      if (!isPassing(error)) throw error;
      const sentence = describeError(error) ?? '';
      if (sentence !== told) context.err(CLI.retrying(sentence));
      told = sentence;
    }
    if (!(await waiting.sleepUntil(new Date(now.getTime() + RETRY_MS)))) return undefined;
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof SmtpUnusableError) return true;
  return error instanceof BookError && ['busy', 'locked', 'changed'].includes(error.code);
}

/** Opens the book as it is now, for people may have edited it, and runs what was due. */
async function fire(args: Arguments, context: CliContext, firedUntil: Date, now: Date): Promise<void> {
  const bundle = await loadBundle(context.bundleFolder);
  await withRunLock(bookFiles(args.book).running, args.book, async () => {
    const book = await openBook(args.book, { now, user: args.user ?? DEFAULT_USER });
    if (book.edits.overruled.length > 0) context.err(CLI.overruled(book.edits.overruled));
    // Before anything is run that could not be saved.
    await prepareCheckpoints(book);
    await withSending(book, args.smtp, context.smtpWorker, async (options) => {
      const engine = engineOn(book, bundle, args, now, { firedUntil, ...options });
      const firings = engine.tick(now);
      const { kept } = await saveOrKeep(book);
      for (const firing of firings) tell(firing, context, now, args.json);
      for (const warning of engine.warnings) context.err(warning);
      if (kept !== undefined) context.err(kept);
    });
  });
}

function tell(firing: Firing, { out, err }: CliContext, now: Date, json: boolean): void {
  const { handler, error, value = null } = firing;
  const { ok, message = '' } = Object(value) as OutcomeJson;
  const line = CLI.fired(stamp(now), handler, error?.message ?? String(message));
  if (error !== undefined || ok === false) err(line);
  else out(json ? JSON.stringify({ at: now.toISOString(), handler, value }) : line);
}

/** Before the first waiting rather than after it. */
async function tryServer({ smtp }: Arguments, { smtpWorker }: CliContext): Promise<void> {
  if (smtp === undefined) return;
  const courier = new SmtpCourier(smtpWorker, smtp);
  try {
    courier.verify();
  } finally {
    await courier.close();
  }
}

function nextDue(triggers: readonly Trigger[], firedUntil: Date): Date | undefined {
  const clock = new TriggerClock(triggers, TIME_ZONE);
  clock.notice(firedUntil);
  return clock.nextDue();
}

function stopped({ out }: CliContext): 0 {
  out(CLI.stopped);
  return 0;
}

function stamp(moment: Date): string {
  return formatDate(moment, TIME_ZONE, 'dd/MM/yyyy HH:mm');
}

/** A run that has begun is finished first. */
function untilInterrupted(): Waiting {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const { signal } = interruption;
  return {
    now: () => new Date(),
    sleepUntil: async (moment) => {
      const ms = Math.max(0, moment.getTime() - Date.now());
      // Rejects on an interruption only.
      await setTimeout(ms, undefined, { signal }).catch(() => undefined);
      return !signal.aborted;
    },
  };
}
