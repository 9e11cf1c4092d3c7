// The command line, run in this process on the built bundle.

import { resolve } from 'node:path';
import { type CliContext, runCli } from '../../local/cli/run-cli';

export interface CommandLineRun {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs the command line with these words, and gives the lines it said. */
export async function runIn(
  folder: string,
  words: readonly string[],
  context: Partial<CliContext> = {},
): Promise<CommandLineRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli([...words], {
    bundleFolder: 'dist',
    smtpWorker: resolve('build/smtp-worker.mjs'),
    workingFolder: folder,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    ...context,
  });
  return { code, out, err };
}
