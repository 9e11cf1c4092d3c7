// The command line, run in this process on the built bundle.

import { runCli } from '../../local/cli/run-cli';

export interface CommandLineRun {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs the command line with these words, and gives the lines it said. */
export async function runIn(folder: string, words: readonly string[]): Promise<CommandLineRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli([...words], {
    bundleFolder: 'dist',
    workingFolder: folder,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}
