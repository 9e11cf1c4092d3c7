// `rollover` on the command line: a new book on disk beside the old one.

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function tonghop(
  ...words: string[]
): Promise<{ code: number; json: { [key: string]: unknown } | undefined; err: string }> {
  const { code, out, err } = await runIn(folder, [...words, '--json']);
  return { code, json: out[0] === undefined ? undefined : JSON.parse(out[0]), err: err.join('\n') };
}

test('the new book is on disk, works by itself, and is not made a second time over itself', async () => {
  const book = join(folder, 'tuan-le-2021.xlsx');
  const next = join(folder, 'tuan-le-2022.xlsx');
  await writeFile(join(folder, 'units.json'), JSON.stringify(sampleUnits(3)));
  await tonghop('setup', book, '--units', join(folder, 'units.json'), '--now', '2021-10-11');

  const made = await tonghop('rollover', book, '--to', next, '--now', '2021-10-20');
  const again = await tonghop('rollover', book, '--to', next, '--now', '2021-10-20');
  const checked = await tonghop('check', next, '--now', '2022-10-11');
  const other = await tonghop('rollover', book, '--to', join(folder, 'khac.xlsx'), '--now', '2021-10-21');

  expect(made).toMatchObject({ code: 0, json: { ok: true, created: 3, book: { title: 'tuan-le-2022' } } });
  expect(again).toMatchObject({ code: 1, err: 'Tệp tuan-le-2022.xlsx: đã có; lệnh này chỉ tạo sổ mới.' });
  expect(checked).toMatchObject({ code: 0, json: { ok: true, expected: 3, edits: 0 } });
  expect(other.json?.asked).toContain('sổ "tuan-le-2022" đã được tạo lúc 20/10/2021');
  expect((await readdir(folder)).filter((name) => name.endsWith('.xlsx')).sort()).toEqual([
    'khac.xlsx',
    'tuan-le-2021.xlsx',
    'tuan-le-2022.xlsx',
  ]);
});

test.each([
  ['no file is named', ['rollover', 'a.xlsx'], 'Lệnh rollover cần tên tệp của sổ mới'],
  ['--to stands with another command', ['check', 'a.xlsx', '--to', 'b.xlsx'], 'Lệnh check không có tùy chọn --to'],
])('wrong usage: %s', async (_name, words, sentence) => {
  const { code, err } = await tonghop(...words);

  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
