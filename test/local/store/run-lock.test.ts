// One process at a time on a book.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bookFiles } from '../../../local/store/book-files';
import { withRunLock } from '../../../local/store/run-lock';
import { runIn } from '../../support/run-in';

let folder: string;
let book: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  book = join(folder, 'so.xlsx');
  lock = bookFiles(book).running;
});
afterEach(() => rmSync(folder, { recursive: true }));

const take = () => withRunLock(lock, book, async () => readFileSync(lock, 'utf8'));

function leaveLock(pid: number, host = hostname(), path = lock): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ pid, host }));
}

function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('the lock names this process while the work lasts, and leaves nothing behind', async () => {
  expect(JSON.parse(await take())).toEqual({ pid: process.pid, host: hostname() });
  expect(readdirSync(folder)).toEqual([]);
});

test('it goes when the work fails, and the folder stays where something is in it', async () => {
  const work = async () => {
    writeFileSync(bookFiles(book).state, '');
    throw new RangeError('failed');
  };

  await expect(withRunLock(lock, book, work)).rejects.toThrow('failed');
  expect(readdirSync(dirname(lock))).toEqual(['state.json']);
});

test('a second one is refused at once, and the first keeps its lock', async () => {
  await withRunLock(lock, book, async () => {
    await expect(take()).rejects.toMatchObject({ code: 'busy', file: book });
    expect(existsSync(lock)).toBe(true);
  });
});

test('the lock of another living process holds, that of a dead one is taken over', async () => {
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(other, 'spawn');
  leaveLock(other.pid ?? 0);
  await expect(take()).rejects.toMatchObject({ code: 'busy' });

  other.stdin.end();
  await once(other, 'exit');
  await expect(take()).resolves.toContain(String(process.pid));
  expect(existsSync(lock)).toBe(false);
});

test('of several that find the lock of a dead process, one gets it', async () => {
  leaveLock(deadPid());
  let atOnce = 0;
  let most = 0;
  const work = async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
  };

  const ends = await Promise.allSettled(Array.from({ length: 8 }, () => withRunLock(lock, book, work)));

  expect(most).toBe(1);
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
});

test('a takeover that was cut off does not stand in the way of the one after the next', async () => {
  leaveLock(deadPid());
  leaveLock(deadPid(), hostname(), `${lock}.takeover`);

  await expect(take()).rejects.toMatchObject({ code: 'busy' });
  await expect(take()).resolves.toContain(String(process.pid));
});

test('whether a process on another computer lives is not known, and what cannot be read is somebody’s', async () => {
  leaveLock(deadPid(), `${hostname()}-khac`);
  await expect(take()).rejects.toMatchObject({ code: 'busy' });
  writeFileSync(lock, '');
  await expect(take()).rejects.toMatchObject({ code: 'busy' });
});

test('a command says so in one sentence and changes nothing; one that only shows is let through', async () => {
  await withRunLock(lock, book, async () => {
    const { code, out, err } = await runIn(folder, ['remind', book]);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^Tệp so\.xlsx: một lệnh khác đang làm việc trên sổ này/);
    expect((await runIn(folder, ['states', book])).err[0]).toMatch(/không tìm thấy/);
    expect(readdirSync(folder)).toEqual(['so.tonghop']);
    expect(readdirSync(dirname(lock))).toEqual(['running.lock']);
  });
});
