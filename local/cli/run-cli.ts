// The command line from words to exit code: 0 done, 1 the data or the set-up stops the work, 2 wrong usage.

import { type Arguments, parseArguments } from './arguments';
import { runOnBook } from './command';
import { describeError } from './describe-error';
import { describeRun, toJson } from './output';
import { playDays } from './play-days';
import { serveBook } from './serve';
import { UsageError } from './usage-error';
import { type Waiting, watchBook } from './watch';
import { CLI } from './words';

export interface CliContext {
  /** Where the built add-in lies. */
  readonly bundleFolder: string;
  /** `local/smtp/worker.ts` as it was built. */
  readonly smtpWorker: string;
  /** The program of LibreOffice; `soffice` on the path unless told otherwise. */
  readonly soffice?: string;
  /** Paths are printed relative to this folder. */
  readonly workingFolder: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** How `watch` waits; by the computer's clock and until Ctrl+C unless told otherwise. */
  readonly waiting?: Waiting;
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
  if (args.command === 'watch') {
    const { days } = args;
    return days === undefined ? watchBook(args, context) : playDays({ ...args, days }, context);
  }
  const run = await runOnBook(args, context);
  for (const warning of run.engine.warnings) context.err(warning);
  if (run.warning !== undefined) context.err(run.warning);
  if (run.overruled.length > 0) context.err(CLI.overruled(run.overruled));
  if (args.json) context.out(JSON.stringify(toJson(run)));
  else if (run.ok) for (const line of describeRun(run, context.workingFolder, args.trace)) context.out(line);
  if (!run.ok) context.err(run.message);
  return run.ok ? 0 : 1;
}
