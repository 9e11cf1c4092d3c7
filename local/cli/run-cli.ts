// The command line from words to exit code: 0 done, 1 the data or the set-up stops the work, 2 wrong usage.

import { basename } from 'node:path';
import { BookError } from '../store/book-error';
import { type Arguments, parseArguments, UsageError } from './arguments';
import { runOnBook } from './command';
import { InputFileError } from './input-files';
import { describeRun, toJson } from './output';
import { serveBook } from './serve';
import { CLI } from './words';

export interface CliContext {
  /** Where the built add-in lies. */
  readonly bundleFolder: string;
  /** Paths are printed relative to this folder. */
  readonly workingFolder: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

export async function runCli(words: readonly string[], context: CliContext): Promise<0 | 1 | 2> {
  const wantsJson = words.includes('--json');
  try {
    const args = parseArguments(words);
    if (args === 'help') {
      context.out(CLI.usage);
      return 0;
    }
    return await runCommand(args, context);
  } catch (error) {
    const sentence = describeError(error);
    if (sentence === undefined) throw error;
    if (wantsJson) context.out(JSON.stringify({ ok: false, message: sentence }));
    context.err(sentence);
    if (error instanceof UsageError && !wantsJson) context.err(`\n${CLI.usage}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(args: Arguments, context: CliContext): Promise<0 | 1> {
  if (args.command === 'serve') {
    await serveBook(args, context.out);
    return 0;
  }
  const run = await runOnBook(args, context.bundleFolder);
  for (const warning of run.engine.warnings) context.err(warning);
  if (args.json) context.out(JSON.stringify(toJson(run)));
  else if (run.ok) for (const line of describeRun(run, context.workingFolder, args.trace)) context.out(line);
  if (!run.ok) context.err(run.message);
  return run.ok ? 0 : 1;
}

/** The sentence for what a person can mend; undefined for a bug. */
function describeError(error: unknown): string | undefined {
  if (error instanceof UsageError || error instanceof InputFileError) return error.message;
  return error instanceof BookError ? CLI.book(error.code, basename(error.file)) : undefined;
}
