// Books the script has made: they stay in the state of the book they come from, and can be put on disk as books of their own.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spreadsheet } from '../../../local/google/sheets/model';
import { isUntouched } from '../../../local/store/edits/edit-summary';
import { createBook, openBook } from '../../../local/store/open-book';
import { saveBook } from '../../../local/store/save-book';
import { saveNewBook } from '../../../local/store/save-new-book';
import { sheet, spreadsheet } from './workbook-builder';

const NOW = new Date('2026-10-08T08:00:00+07:00');
const USER = 'phong@example.org';

let folder: string;
let path: string;
let copyPath: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  path = join(folder, 'tuan-le.xlsx');
  copyPath = join(folder, 'nam-sau.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (file: string) => openBook(file, { now: NOW, user: 'khac@example.org' });

function copied(): Spreadsheet {
  const bold = { textFormat: { bold: true } };
  const cells = [1, 2].map((numberValue) => ({ userEnteredValue: { numberValue }, userEnteredFormat: bold }));
  return { ...spreadsheet(sheet(44, 'Xã A', [cells])), spreadsheetId: 'book-2', editors: [] };
}

async function savedWithCopy() {
  const book = createBook(path, { title: 'Tuần lễ', owner: USER, now: NOW });
  book.state.otherBooks.push(copied());
  book.state.properties.document.k = 'v';
  await saveBook(book);
  return book;
}

test('a book keeps the others it has made, byte by byte again at the next save', async () => {
  await savedWithCopy();
  const state = join(folder, 'tuan-le.tonghop/state.json');
  const before = readFileSync(state, 'utf8');

  const opened = await open(path);
  await saveBook(opened);

  expect(opened.state.otherBooks).toEqual([copied()]);
  expect(readFileSync(state, 'utf8')).toBe(before);
  expect(before.match(/"bold"/g)).toHaveLength(1);
});

test('one that was taken out is gone', async () => {
  const book = await savedWithCopy();
  book.state.otherBooks = [];

  await saveBook(book);

  expect((await open(path)).state.otherBooks).toEqual([]);
});

test('a state written before there were others has none', async () => {
  await saveBook(createBook(path, { title: 'Tuần lễ', owner: USER, now: NOW }));

  expect(readFileSync(join(folder, 'tuan-le.tonghop/state.json'), 'utf8')).not.toContain('otherBooks');
  expect((await open(path)).state.otherBooks).toEqual([]);
});

test('a state whose others are broken is refused', async () => {
  await savedWithCopy();
  const file = join(folder, 'tuan-le.tonghop/state.json');
  const json = JSON.parse(readFileSync(file, 'utf8'));

  json.otherBooks[0].parts = [];
  writeFileSync(file, JSON.stringify(json));
  await expect(open(path)).rejects.toMatchObject({ code: 'bad-state', file });
  delete json.otherBooks[0].spreadsheet.owner;
  writeFileSync(file, JSON.stringify(json));
  await expect(open(path)).rejects.toMatchObject({ code: 'bad-state', message: expect.stringContaining('otherBooks') });
});

test('put on disk it is a book of its own, with a fresh state and open to whoever can open the file', async () => {
  const { state } = await savedWithCopy();
  const [copy] = state.otherBooks;

  const written = await saveNewBook(copyPath, copy ?? copied());

  const opened = await open(copyPath);
  expect(written.map((file) => file.slice(folder.length + 1))).toEqual(['nam-sau.xlsx', 'nam-sau.tonghop/state.json']);
  expect(isUntouched(opened.edits)).toBe(true);
  expect(opened.state).toMatchObject({
    spreadsheet: { ...copied(), editors: ['*'] },
    otherBooks: [],
    properties: { document: {} },
    mail: { sent: [] },
    drive: { files: [] },
  });
  expect(state.otherBooks).toEqual([copied()]);
});

test('the new book and the one it comes from change apart', async () => {
  const copy = copied();
  await saveNewBook(copyPath, copy);
  const opened = await open(copyPath);
  opened.state.spreadsheet.properties.title = 'Khác';

  expect(copy.properties.title).toBe('Tuần lễ');
});

test('nothing that is there already is overwritten', async () => {
  await savedWithCopy();
  const before = readFileSync(path);

  await expect(saveNewBook(path, copied())).rejects.toMatchObject({ name: 'BookError', code: 'exists', file: path });
  rmSync(path);
  await expect(saveNewBook(path, copied())).rejects.toMatchObject({ code: 'exists' });

  expect(before.length).toBeGreaterThan(0);
  expect(readdirSync(folder)).toEqual(['tuan-le.tonghop']);
});
