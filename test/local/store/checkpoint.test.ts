// A run that was cut off between two saves: what it had written down, and what people typed into the file since.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { saveOrKeep } from '../../../local/cli/sending';
import { createSheetsApi } from '../../../local/google/sheets';
import type { SentMail } from '../../../local/google/state';
import { bookFiles } from '../../../local/store/book-files';
import { writeCheckpoint } from '../../../local/store/checkpoint';
import { isUntouched } from '../../../local/store/edits/edit-summary';
import { createBook, openBook } from '../../../local/store/open-book';
import type { OpenedBook } from '../../../local/store/opened-book';
import { prepareCheckpoints, saveBook } from '../../../local/store/save-book';
import { writeXlsx } from '../../../local/store/xlsx/write-xlsx';
import { sheet, spreadsheet } from './workbook-builder';

const NOW = new Date('2026-10-08T08:00:00+07:00');
const USER = 'phong@example.org';
const UNIT = 11;
const JOURNAL = 12;

let folder: string;
let path: string;
let book: OpenedBook;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  path = join(folder, 'tuan-le.xlsx');
  book = createBook(path, { title: 'Tuần lễ', owner: USER, now: NOW });
  book.state.spreadsheet = spreadsheet(
    sheet(UNIT, 'Đơn vị', [['Lớp học'], ['Hội thảo'], ['Tổng', '=COUNTA(A1:A2)']]),
    sheet(JOURNAL, 'Nhật ký', [
      ['Kết quả', 'Khóa'],
      ['Đã gửi', 'a'],
    ]),
  );
  book.state.spreadsheet.editors = [USER];
  await saveBook(book);
  book = await open();
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openBook(path, { now: NOW, user: USER });

function batchUpdate(requests: { [kind: string]: object }[]): void {
  const { spreadsheet: file } = book.state;
  const { spreadsheetId } = file;
  const update = createSheetsApi(new Map([[spreadsheetId, file]]))['sheets.spreadsheets.batchUpdate'];
  const body = JSON.parse(JSON.stringify({ requests }));
  update?.({ params: { spreadsheetId }, body }, { actor: USER, authMode: 'FULL', now: NOW });
}

/** As the add-in writes its journal. */
function writeJournal(rowIndex: number, ...rows: string[][]): void {
  const values = rows.map((row) => ({ values: row.map((text) => ({ userEnteredValue: { stringValue: text } })) }));
  const start = { sheetId: JOURNAL, rowIndex, columnIndex: 0 };
  batchUpdate([{ updateCells: { start, rows: values, fields: 'userEnteredValue' } }]);
}

function mail(id: string): SentMail {
  const date = NOW.toISOString();
  return { id, date, from: USER, to: ['xa@example.org'], cc: [], bcc: [], subject: 's', body: 'b', attachments: [] };
}

async function typeIntoFile(type: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  type(workbook);
  await workbook.xlsx.writeFile(path);
}

function texts({ state }: OpenedBook, title: string): string[][] {
  const found = state.spreadsheet.sheets.find(({ properties }) => properties.title === title);
  const rows = (found?.rows ?? []).map((row) =>
    row.map((cell) => cell?.userEnteredValue?.stringValue ?? cell?.userEnteredValue?.formulaValue ?? ''),
  );
  return rows.filter((row) => row.some((text) => text !== ''));
}

/** The journal, a mail, a property and a new tab, written down and never saved. */
function runIsCutOff(): void {
  writeJournal(1, ['Không rõ', 'a'], ['Đang gửi', 'b']);
  batchUpdate([{ addSheet: { properties: { sheetId: 77, title: 'Mới' } } }]);
  book.state.mail.sent.push(mail('m1'));
  book.state.properties.script.bước = 'hai';
  writeCheckpoint(book);
}

const JOURNAL_AFTER = [
  ['Kết quả', 'Khóa'],
  ['Không rõ', 'a'],
  ['Đang gửi', 'b'],
];

test('what was written down comes back exactly, and the last checkpoint counts', async () => {
  runIsCutOff();
  book.state.mail.sent.push(mail('m2'));
  writeCheckpoint(book);

  const opened = await open();

  expect(opened.state).toEqual(book.state);
  expect(isUntouched(opened.edits)).toBe(true);
});

test('the next save puts all of it into the files and takes the checkpoint away', async () => {
  runIsCutOff();
  const opened = await open();

  const written = (await saveBook(opened)).map((file) => file.slice(folder.length + 1));

  expect(written).toEqual([
    'tuan-le.xlsx',
    'tuan-le.tonghop/mail/0001-2026-10-08-xa@example.org.eml',
    'tuan-le.tonghop/state.json',
  ]);
  expect(existsSync(bookFiles(path).checkpoint)).toBe(false);
  expect((await open()).state).toEqual(book.state);
});

test('cells that people edit in the file afterwards come in beside what the run has written', async () => {
  runIsCutOff();
  await typeIntoFile((workbook) => {
    const tab = workbook.getWorksheet('Đơn vị');
    if (tab) tab.getCell('A2').value = 'Tọa đàm';
    const journal = workbook.getWorksheet('Nhật ký');
    if (journal) journal.getCell('C2').value = 'đã gọi điện';
  });

  const opened = await open();

  expect(texts(opened, 'Đơn vị')).toEqual([['Lớp học'], ['Tọa đàm'], ['Tổng', '=COUNTA(A1:A2)']]);
  expect(texts(opened, 'Nhật ký')).toEqual([
    ['Kết quả', 'Khóa'],
    ['Không rõ', 'a', 'đã gọi điện'],
    ['Đang gửi', 'b'],
  ]);
  expect(opened.state.mail.sent).toEqual(book.state.mail.sent);
  expect(opened.state.spreadsheet.sheets.map(({ properties }) => properties.title)).toContain('Mới');
  expect(opened.edits.overruled).toEqual([]);
});

test('rows that people insert move what the run has written along', async () => {
  runIsCutOff();
  await typeIntoFile((workbook) => {
    workbook.getWorksheet('Đơn vị')?.insertRow(2, ['Thi đấu']);
    workbook.getWorksheet('Nhật ký')?.insertRow(2, ['Ghi tay', 'x']);
  });

  const opened = await open();

  expect(texts(opened, 'Đơn vị').map(([first]) => first)).toEqual(['Lớp học', 'Thi đấu', 'Hội thảo', 'Tổng']);
  expect(texts(opened, 'Nhật ký')).toEqual([
    ['Kết quả', 'Khóa'],
    ['Ghi tay', 'x'],
    ['Không rõ', 'a'],
    ['Đang gửi', 'b'],
  ]);
});

test('where both wrote into one cell, what the run has written stands, and the cell is named', async () => {
  runIsCutOff();
  await typeIntoFile((workbook) => {
    const journal = workbook.getWorksheet('Nhật ký');
    if (journal) journal.getCell('A2').value = 'Tôi đã gửi';
    if (journal) journal.getCell('A3').value = 'Ghi tay';
  });

  const opened = await open();

  expect(texts(opened, 'Nhật ký')).toEqual(JOURNAL_AFTER);
  expect(opened.edits.overruled).toEqual(['Nhật ký!A2', 'Nhật ký!A3']);
});

test('a save cut off between the workbook and its state loses nothing and doubles nothing', async () => {
  runIsCutOff();
  writeFileSync(path, await writeXlsx(book.state.spreadsheet));

  const opened = await open();
  expect(opened.state).toEqual(book.state);
  expect(isUntouched(opened.edits)).toBe(true);

  await typeIntoFile((workbook) => {
    const tab = workbook.getWorksheet('Đơn vị');
    if (tab) tab.getCell('A2').value = 'Tọa đàm';
  });
  const edited = await open();
  expect(texts(edited, 'Nhật ký')).toEqual(JOURNAL_AFTER);
  expect(texts(edited, 'Đơn vị')[1]).toEqual(['Tọa đàm']);
  expect(edited.state.spreadsheet.sheets).toHaveLength(3);
});

test('a checkpoint to an older state is nothing', async () => {
  runIsCutOff();
  const checkpoint = readFileSync(bookFiles(path).checkpoint);
  await saveBook(book);
  writeFileSync(bookFiles(path).checkpoint, checkpoint);

  expect((await open()).state).toEqual(book.state);
});

test('a book whose file was edited is saved before checkpoints follow', async () => {
  await typeIntoFile((workbook) => {
    const tab = workbook.getWorksheet('Đơn vị');
    if (tab) tab.getCell('A2').value = 'Tọa đàm';
  });
  book = await open();
  expect(() => writeCheckpoint(book)).toThrow(TypeError);

  await prepareCheckpoints(book);
  runIsCutOff();

  expect((await open()).state).toEqual(book.state);
});

test('a workbook that could not be saved afterwards is refused beforehand', async () => {
  writeFileSync(bookFiles(path).lock, '');

  await expect(prepareCheckpoints(book)).rejects.toMatchObject({ code: 'locked' });
});

test('what was done stays where somebody opens the workbook meanwhile, and is told', async () => {
  runIsCutOff();
  book.state.mail.sent.push(mail('m2'));
  writeFileSync(bookFiles(path).lock, '');

  const { files, kept } = await saveOrKeep(book);

  expect(files).toEqual([]);
  expect(kept).toMatch(/^Tệp tuan-le\.xlsx: đang mở trong LibreOffice.*kể cả thư đã gửi, được giữ/);
  expect((await open()).state).toEqual(book.state);
});

test('a broken checkpoint is told', async () => {
  writeFileSync(bookFiles(path).checkpoint, '{"version":1}');

  await expect(open()).rejects.toMatchObject({ code: 'bad-state', file: bookFiles(path).checkpoint });
});
