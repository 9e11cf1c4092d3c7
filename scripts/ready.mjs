// Makes a fresh clone able to run: installs what the lock file names, then builds. Does nothing where both are up to date.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'local',
  'samples',
  'scripts',
  'bench',
  'accuracy',
  'esbuild.config.mjs',
  'package.json',
  'appsscript.json',
];

// npm writes its own copy of the lock file last, when an installation is complete.
if (isOlder('node_modules/.package-lock.json', youngest('package-lock.json'))) {
  process.stderr.write('Đang cài đặt các gói cần thiết (vài phút, chỉ lần đầu)...\n');
  // One string: on Windows npm is a command script, which only a shell can start.
  // Not `npm ci`: it takes the binaries of other platforms for missing when the lock file names no download addresses.
  const install = 'npm install --no-save --loglevel=error --no-audit --no-fund';
  execFileSync(install, { stdio: ['ignore', 2, 2], shell: true });
}
if (isOlder('build/built', Math.max(...SOURCES.map(youngest)))) await import('../esbuild.config.mjs');

function isOlder(file, time) {
  return !existsSync(file) || statSync(file).mtimeMs < time;
}

/** Time of the last change of a file, or of the youngest file in a folder. */
function youngest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
