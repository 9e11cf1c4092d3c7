// `serve`: an ordinary Google client reads and writes the book, and the next command sees what it wrote.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sheets } from '@googleapis/sheets';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';

const CLOCK = ['--now', '2021-10-11T08:00'];

let folder: string;
let book: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-serve-'));
  book = join(folder, 'book.xlsx');
  await writeFile(join(folder, 'units.json'), JSON.stringify(sampleUnits(2)));
  expect((await tonghop('setup', book, '--units', join(folder, 'units.json'))).code).toBe(0);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function tonghop(...words: string[]) {
  const { code, out } = await runIn(folder, [...words, '--json', ...CLOCK]);
  return { code, json: JSON.parse(out[0] ?? 'null') };
}

/** The built command line as a process of its own, and the address it says it serves. */
async function serve() {
  const server = spawn(process.execPath, ['build/tonghop.mjs', 'serve', book, '--port', '0', ...CLOCK]);
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  const url = new URL(/http:\S+/.exec(line)?.[0] ?? '');
  const stop = async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  return { rootUrl: `${url.origin}/`, spreadsheetId: url.pathname.split('/').pop() ?? '', stop };
}

test('what a Google client writes is what the next check reads', async () => {
  const { rootUrl, spreadsheetId, stop } = await serve();
  const client = sheets({ version: 'v4', rootUrl, fetchImplementation: fetch });

  const { data: before } = await client.spreadsheets.get({ spreadsheetId });
  await client.spreadsheets.values.update({
    spreadsheetId,
    range: "'UBND Kim Bài'!B10:E10",
    valueInputOption: 'USER_ENTERED',
    requestBody: { values: [['Lớp tiếng Anh giao tiếp cộng đồng', 'UBND thị trấn Kim Bài', '02', '1.234']] },
  });
  const { data: after } = await client.spreadsheets.values.get({
    spreadsheetId,
    range: "'UBND Kim Bài'!D10:E10",
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  await stop();
  const { json } = await tonghop('check', book);

  expect(before.sheets?.map((sheet) => sheet.properties?.title)).toContain('UBND Kim Bài');
  expect(after.values).toEqual([[2, 1234]]);
  expect(json.totals).toEqual({ rows: 1, classes: 2, people: 1234 });
});

test('plain HTTP at Google’s paths: an unknown book is 404, a wrong request is 400 in Google’s words', async () => {
  const { rootUrl, spreadsheetId, stop } = await serve();

  const missing = await fetch(`${rootUrl}v4/spreadsheets/unknown`);
  const wrong = await fetch(`${rootUrl}v4/spreadsheets/${spreadsheetId}:batchUpdate`, {
    method: 'POST',
    body: JSON.stringify({ requests: [{ addSheet: { properties: { name: 'x' } } }] }),
  });
  await stop();

  expect(missing.status).toBe(404);
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({
    error: { code: 400, status: 'INVALID_ARGUMENT', message: expect.stringContaining('Unknown name "name"') },
  });
});
