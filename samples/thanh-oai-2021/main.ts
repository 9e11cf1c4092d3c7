// `npm start`: the whole cycle on the sample district, at a fixed clock.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Arguments, CommandName } from '../../local/cli/arguments';
import { runOnBook } from '../../local/cli/command';
import type { CommandRun } from '../../local/cli/command-run';
import { createSheetsApi } from '../../local/google/sheets';
import { openBook } from '../../local/store/open-book';
import { saveBook } from '../../local/store/save-book';
import { fillBook } from './fill-book';
import { generateDistrict } from './generate';
import { NOW, OFFICE } from './prepare';
import { truthOf } from './truth';
import { describeEnd, STORY } from './words';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(ROOT, 'samples/thanh-oai-2021');
const FOLDER = join(ROOT, 'ket-qua/thanh-oai-2021');
const BOOK = join(FOLDER, 'tuan-le-2021.xlsx');

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
say(STORY.title);
const setUp = await run('setup', { units: join(SAMPLE, 'units.json'), settings: join(SAMPLE, 'settings.json') });
say(STORY.setup, setUp);
say(STORY.calls(setUp));
await fill();
say(STORY.fill);
say(STORY.cycle);
const cycle = await run('cycle');
say(STORY.remind);
const reminders = await run('remind');
for (const line of describeEnd(cycle, reminders, (path) => relative(process.cwd(), path), BOOK)) say(line);

async function run(command: CommandName, files: Partial<Arguments> = {}): Promise<CommandRun> {
  const args = { command, book: BOOK, now: NOW, user: OFFICE, trace: false, json: false, port: 0, ...files };
  const done = await runOnBook(args, {
    bundleFolder: join(ROOT, 'dist'),
    smtpWorker: join(ROOT, 'build/smtp-worker.mjs'),
  });
  if (!done.ok) throw new Error(done.message);
  return done;
}

async function fill(): Promise<void> {
  const district = generateDistrict();
  const book = await openBook(BOOK, { now: NOW, user: OFFICE });
  const { spreadsheet } = book.state;
  const api = createSheetsApi(new Map([[spreadsheet.spreadsheetId, spreadsheet]]));
  fillBook(api, spreadsheet.spreadsheetId, { actor: OFFICE, authMode: 'FULL', now: NOW }, district);
  await saveBook(book);
  await writeFile(join(FOLDER, 'su-that.json'), `${JSON.stringify(truthOf(district), null, 2)}\n`);
}

function say(line: string, done?: CommandRun): void {
  process.stdout.write(`${done === undefined ? line : `${line} ${done.message}`}\n`);
}
