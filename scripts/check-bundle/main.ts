// Command: checks dist/ as it lies in the current folder and fails with the list of what is wrong.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkBundle } from './check-bundle';
import type { Manifest } from './manifest';

const DIST = 'dist';

const pages = Object.fromEntries(
  readdirSync(DIST)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [basename(name, '.html'), readFileSync(join(DIST, name), 'utf8')]),
);
const manifest: Manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));
const violations = checkBundle({
  bundle: readFileSync(join(DIST, 'Code.js'), 'utf8'),
  pages,
  manifest,
  typesDir: join('node_modules', '@types', 'google-apps-script'),
});

for (const violation of violations) console.error(violation);
if (violations.length > 0) process.exitCode = 1;
else console.log(`${DIST}: nothing that Apps Script would refuse.`);
