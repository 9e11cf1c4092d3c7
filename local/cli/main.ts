// Entry of the command line; the only file of local/ that knows where it was built to.

import { fileURLToPath } from 'node:url';
import { runCli } from './run-cli';

// Whoever reads the output may have had enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCli(process.argv.slice(2), {
  smtpWorker: fileURLToPath(new URL('./smtp-worker.mjs', import.meta.url)),
  bundleFolder: fileURLToPath(new URL('../dist', import.meta.url)),
  workingFolder: process.cwd(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
