// Files replaced together, or not at all.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../../local/store/atomic-write';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes all files, makes their folders, and leaves nothing else', async () => {
  writeFileSync(join(folder, 'a'), 'old');

  await writeAtomically([
    { path: join(folder, 'a'), content: 'new' },
    { path: join(folder, 'sub/b'), content: new Uint8Array([1, 2]) },
  ]);

  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'sub', 'sub/b']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
  expect([...readFileSync(join(folder, 'sub/b'))]).toEqual([1, 2]);
});

test('a failure on the way puts every old file back and takes every new one away', async () => {
  writeFileSync(join(folder, 'a'), 'old');
  // A folder where a file is to go: writing beside it works, taking its place does not.
  mkdirSync(join(folder, 'c'));

  const writing = writeAtomically([
    { path: join(folder, 'a'), content: 'new' },
    { path: join(folder, 'b'), content: 'new' },
    { path: join(folder, 'c'), content: 'new' },
  ]);

  await expect(writing).rejects.toThrow();
  expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
});
