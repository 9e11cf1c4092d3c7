// A book on disk: what is written, what comes back, and what is refused.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DriveFile, SentMail } from '../../../local/google/state';
import { isUntouched } from '../../../local/store/edits/edit-summary';
import { createBook, openBook } from '../../../local/store/open-book';
import type { OpenedBook } from '../../../local/store/opened-book';
import { saveBook } from '../../../local/store/save-book';
import { writeXlsx } from '../../../local/store/xlsx/write-xlsx';
import { arbitrarySpreadsheet, range, sheet, spreadsheet } from './workbook-builder';

const NOW = new Date('2026-10-08T08:00:00+07:00');
const USER = 'phong@example.org';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  path = join(folder, 'tuan-le.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

const create = () => createBook(path, { title: 'Tuần lễ', owner: USER, now: NOW });
const open = () => openBook(path, { now: NOW, user: 'khac@example.org' });
const relative = (files: string[]) => files.map((file) => file.slice(folder.length + 1));

function driveFile(id: string, name: string, content: string): DriveFile {
  return {
    id,
    name,
    mimeType: DOCX,
    content: Buffer.from(content).toString('base64'),
    contentType: DOCX,
    createdTime: '2026-10-01T00:00:00.000Z',
    modifiedTime: '2026-10-01T00:00:00.000Z',
    appProperties: {},
    parents: [],
    trashed: false,
    owner: USER,
  };
}

function mail(id: string): SentMail {
  return {
    id,
    date: '2026-10-08T08:00:00+07:00',
    from: USER,
    to: ['xa@example.org'],
    cc: [],
    bcc: [],
    subject: 'Nhắc nộp báo cáo',
    body: 'Kính gửi đơn vị',
    attachments: [],
  };
}

async function saved(change: (book: OpenedBook) => void): Promise<OpenedBook> {
  const book = create();
  change(book);
  await saveBook(book);
  return book;
}

test('a new book has one empty tab and writes nothing before it is saved', () => {
  const book = create();

  expect(book.isNew).toBe(true);
  expect(book.state.spreadsheet).toMatchObject({
    owner: USER,
    properties: { title: 'Tuần lễ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
  });
  expect(book.state.spreadsheet.sheets.map(({ properties }) => properties.title)).toEqual(['Trang tính1']);
  expect(readdirSync(folder)).toEqual([]);
});

test('saving writes the workbook, the Drive files under their names, the mails and last the state', async () => {
  const book = create();
  book.state.drive.files.push(
    driveFile('f1', 'Báo cáo', 'một'),
    { ...driveFile('f2', 'Báo cáo', 'hai'), mimeType: 'application/vnd.google-apps.document' },
    driveFile('f3', 'báo cáo.docx', 'ba'),
    driveFile('f4', '../../x:y', 'bốn'),
  );
  book.state.mail.sent.push(mail('m1'));

  const written = relative(await saveBook(book));

  expect(written).toEqual([
    'tuan-le.xlsx',
    'tuan-le.tonghop/drive/Báo cáo.docx',
    'tuan-le.tonghop/drive/Báo cáo (Google Tài liệu).docx',
    'tuan-le.tonghop/drive/báo cáo (2).docx',
    'tuan-le.tonghop/drive/__.._x_y.docx',
    'tuan-le.tonghop/mail/0001-2026-10-08-xa@example.org.eml',
    'tuan-le.tonghop/state.json',
  ]);
  expect(readFileSync(join(folder, 'tuan-le.tonghop/drive/báo cáo (2).docx'), 'utf8')).toBe('ba');
  expect(readFileSync(join(folder, 'tuan-le.tonghop/state.json'), 'utf8')).not.toContain(
    Buffer.from('ba').toString('base64'),
  );
});

test('what was saved comes back exactly', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySpreadsheet, async (generated) => {
      rmSync(join(folder, 'tuan-le.tonghop'), { recursive: true, force: true });
      rmSync(path, { force: true });
      const book = await saved(({ state }) => {
        state.spreadsheet = generated;
        state.drive.files.push(driveFile('f1', 'Báo cáo', 'nội dung'));
        state.mail.sent.push(mail('m1'));
        state.properties.user[USER] = { a: 'b' };
      });

      const opened = await open();

      expect(opened.state).toEqual(book.state);
      expect(isUntouched(opened.edits)).toBe(true);
      expect(opened.isNew).toBe(false);
    }),
    { numRuns: 20 },
  );
});

test('charts come back from the state, also after the file was edited by a program that drops them', async () => {
  const cells = { sourceRange: { sources: [{ ...range(12, [0, 2], [1, 2]) }] } };
  const basicChart = { chartType: 'BAR', domains: [{ domain: cells }], series: [{ series: cells }], headerCount: 1 };
  const anchorCell = { sheetId: 12, rowIndex: 3, columnIndex: 0 };
  const position = { overlayPosition: { anchorCell, widthPixels: 300, heightPixels: 200 } };
  const charts = [{ chartId: 7, spec: { basicChart }, position }];
  const rows = [
    ['Đơn vị', 'Số lớp'],
    ['Xã A', 2],
  ];
  await saved(({ state }) => {
    state.spreadsheet = spreadsheet(sheet(12, 'A', rows, { charts }));
  });
  writeFileSync(path, await writeXlsx(spreadsheet(sheet(12, 'A', [...rows, ['Xã B', 3]]))));

  const opened = await open();
  await saveBook(opened);

  expect(isUntouched(opened.edits)).toBe(false);
  expect(opened.state.spreadsheet.sheets[0]?.charts).toEqual(charts);
  const { default: PizZip } = await import('pizzip');
  expect(Object.keys(new PizZip(readFileSync(path)).files).filter((part) => /charts\//.test(part))).toEqual([
    'xl/charts/chart1.xml',
  ]);
});

test('a state saved before there were charts has none', async () => {
  await saved(({ state }) => {
    state.spreadsheet = spreadsheet(sheet(12, 'A', [['x']]));
  });
  const file = join(folder, 'tuan-le.tonghop/state.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(',"charts":[]', ''));
  expect(readFileSync(file, 'utf8')).not.toContain('charts');

  expect((await open()).state.spreadsheet.sheets[0]?.charts).toEqual([]);
});

test('a second save without a change writes the state only, and the same bytes', async () => {
  const book = await saved(({ state }) => state.drive.files.push(driveFile('f1', 'Báo cáo', 'một')));
  const before = readFileSync(path);

  const written = relative(await saveBook(book));

  expect(written).toEqual(['tuan-le.tonghop/state.json']);
  expect(Buffer.from(await writeXlsx(book.state.spreadsheet)).equals(before)).toBe(true);
});

test('a Drive file that is renamed, changed or trashed leaves nothing behind on disk', async () => {
  const book = await saved(({ state }) => {
    state.drive.files.push(driveFile('f1', 'Cũ', 'một'), driveFile('f2', 'Bỏ', 'hai'), driveFile('f3', 'Giữ', 'ba'));
  });
  const [first, second] = book.state.drive.files;
  if (first) first.name = 'Mới';
  if (second) second.trashed = true;

  await saveBook(book);

  expect(readdirSync(join(folder, 'tuan-le.tonghop/drive')).sort()).toEqual(['Giữ.docx', 'Mới.docx']);
});

test('a new Drive file never takes the place on disk of one that had its name before', async () => {
  const book = await saved(({ state }) => state.drive.files.push(driveFile('f1', 'A', 'một')));
  const [first] = book.state.drive.files;
  if (first) first.name = 'B';
  book.state.drive.files.push(driveFile('f2', 'A', 'hai'));

  const written = relative(await saveBook(book));

  expect(written.slice(0, 2)).toEqual(['tuan-le.tonghop/drive/B.docx', 'tuan-le.tonghop/drive/A (2).docx']);
  expect(readdirSync(join(folder, 'tuan-le.tonghop/drive')).sort()).toEqual(['A (2).docx', 'B.docx']);
});

test('a Drive file edited or deleted on disk is edited or in the trash', async () => {
  await saved(({ state }) => state.drive.files.push(driveFile('f1', 'Mẫu', 'cũ'), driveFile('f2', 'Bỏ', 'hai')));
  writeFileSync(join(folder, 'tuan-le.tonghop/drive/Mẫu.docx'), 'mới');
  rmSync(join(folder, 'tuan-le.tonghop/drive/Bỏ.docx'));

  const { state, edits } = await open();

  expect(edits).toMatchObject({ driveFilesChanged: ['Mẫu'], driveFilesMissing: ['Bỏ'] });
  expect(state.drive.files[0]).toMatchObject({
    content: Buffer.from('mới').toString('base64'),
    modifiedTime: NOW.toISOString(),
  });
  expect(state.drive.files[1]?.trashed).toBe(true);
});

test('a workbook without a state is taken as input of the one who opens it, and kept as it was when it is saved', async () => {
  const original = await writeXlsx(spreadsheet(sheet(44, 'Xã A', [['x', 1]]), sheet(45, 'Xã B', [])));
  writeFileSync(path, original);

  const book = await open();
  const written = relative(await saveBook(book));

  expect(book.state.spreadsheet).toMatchObject({
    owner: 'khac@example.org',
    properties: { title: 'tuan-le', locale: 'vi_VN' },
  });
  expect(book.state.spreadsheet.sheets.map(({ properties }) => [properties.sheetId, properties.title])).toEqual([
    [44, 'Xã A'],
    [45, 'Xã B'],
  ]);
  expect(written).toEqual(['tuan-le.tonghop/original.xlsx', 'tuan-le.xlsx', 'tuan-le.tonghop/state.json']);
  expect(readFileSync(join(folder, 'tuan-le.tonghop/original.xlsx')).equals(Buffer.from(original))).toBe(true);
});

test('a new book never overwrites a file or a state that is there', async () => {
  await saved(() => undefined);
  expect(create).toThrow(expect.objectContaining({ name: 'BookError', code: 'exists', file: path }));
  rmSync(path);
  expect(create).toThrow(expect.objectContaining({ code: 'exists', file: join(folder, 'tuan-le.tonghop/state.json') }));
});

test('a workbook that is open in LibreOffice is not written, and everything stays as it was', async () => {
  const book = await saved(() => undefined);
  const before = readFileSync(path);
  book.state.spreadsheet.properties.title = 'Khác';
  book.state.mail.sent.push(mail('m1'));
  writeFileSync(join(folder, '.~lock.tuan-le.xlsx#'), '');

  await expect(saveBook(book)).rejects.toMatchObject({
    code: 'locked',
    file: path,
    message: expect.stringContaining(path),
  });

  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(join(folder, 'tuan-le.tonghop/mail'))).toBe(false);
});

test('a lock does not stop a save that leaves the workbook alone', async () => {
  const book = await saved(() => undefined);
  book.state.properties.script.a = 'b';
  writeFileSync(join(folder, '.~lock.tuan-le.xlsx#'), '');

  expect(relative(await saveBook(book))).toEqual(['tuan-le.tonghop/state.json']);
});

test('edits made in the file while the book is open here are not overwritten', async () => {
  const book = await saved(() => undefined);
  writeFileSync(path, await writeXlsx(spreadsheet(sheet(0, 'Trang tính1', [['người khác']]))));
  book.state.spreadsheet.properties.title = 'Khác';

  await expect(saveBook(book)).rejects.toMatchObject({ code: 'changed', file: path });
});

test('a missing file, a broken state and a state of another version are told apart', async () => {
  await expect(open()).rejects.toMatchObject({ code: 'missing', file: path });
  await saved(() => undefined);
  const state = join(folder, 'tuan-le.tonghop/state.json');
  const content = readFileSync(state, 'utf8');

  writeFileSync(state, content.slice(0, 100));
  await expect(open()).rejects.toMatchObject({ code: 'bad-state', file: state });
  writeFileSync(state, content.replace('"version":1', '"version":2'));
  await expect(open()).rejects.toMatchObject({ code: 'bad-state', message: expect.stringContaining('version') });
});

test.each([
  ['not-xlsx', Buffer.from('STT;Nội dung\n1;Hội thảo')],
  ['encrypted', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['damaged', Buffer.from('PK\u0003\u0004 cut off')],
])('a file that is %s is refused before anything is made of it', async (code, bytes) => {
  writeFileSync(path, bytes);
  await expect(open()).rejects.toMatchObject({ name: 'BookError', code, file: path });
});

test('an archive without a workbook, like a Word document, is not an xlsx', async () => {
  const { default: PizZip } = await import('pizzip');
  writeFileSync(path, new PizZip().file('word/document.xml', '<document/>').generate({ type: 'nodebuffer' }));
  await expect(open()).rejects.toMatchObject({ code: 'not-xlsx' });
});

test('a workbook cut off half way is damaged', async () => {
  const whole = await writeXlsx(spreadsheet(sheet(1, 'Xã A', [['x']])));
  writeFileSync(path, whole.slice(0, whole.length / 2));
  await expect(open()).rejects.toMatchObject({ code: 'damaged' });
});

describe('folders in Drive', () => {
  const FOLDER = 'application/vnd.google-apps.folder';
  const folderIn = (id: string, name: string, parents: string[] = []): DriveFile => ({
    ...driveFile(id, name, ''),
    mimeType: FOLDER,
    contentType: FOLDER,
    parents,
  });
  const inside = (id: string, name: string, content: string, parent: string): DriveFile => ({
    ...driveFile(id, name, content),
    parents: [parent],
  });
  const onDisk = () =>
    readdirSync(join(folder, 'tuan-le.tonghop/drive'), { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .sort();
  const filled = () =>
    saved(({ state }) => {
      // A file may come before its folder.
      state.drive.files.push(inside('f1', 'Phiếu', 'một', 'd2'), folderIn('d2', 'Phiếu đơn vị', ['d1']));
      state.drive.files.push(folderIn('d1', 'Năm 2021: kết quả', ['root']), inside('f2', 'Báo cáo', 'hai', 'd1'));
      state.drive.files.push(folderIn('d3', 'Trống'), driveFile('f3', 'Trống', 'ba'));
    });

  test('are folders on disk, with their files in them, empty ones too', async () => {
    const book = await filled();

    expect(onDisk()).toEqual([
      'Năm 2021_ kết quả',
      'Năm 2021_ kết quả/Báo cáo.docx',
      'Năm 2021_ kết quả/Phiếu đơn vị',
      'Năm 2021_ kết quả/Phiếu đơn vị/Phiếu.docx',
      'Trống',
      'Trống.docx',
    ]);
    const opened = await open();
    expect(opened.state).toEqual(book.state);
    expect(isUntouched(opened.edits)).toBe(true);
    expect(relative(await saveBook(opened))).toEqual(['tuan-le.tonghop/state.json']);
  });

  test('take their files along when they are renamed, and keep what people have put into them', async () => {
    const book = await filled();
    const old = join(folder, 'tuan-le.tonghop/drive/Năm 2021_ kết quả');
    writeFileSync(join(old, 'ghi chú.txt'), 'của cơ quan');
    for (const file of book.state.drive.files) if (file.id === 'd1') file.name = 'Năm 2021';

    await saveBook(book);

    expect(onDisk()).toEqual([
      'Năm 2021',
      'Năm 2021/Báo cáo.docx',
      'Năm 2021/Phiếu đơn vị',
      'Năm 2021/Phiếu đơn vị/Phiếu.docx',
      'Năm 2021_ kết quả',
      'Năm 2021_ kết quả/ghi chú.txt',
      'Trống',
      'Trống.docx',
    ]);
    expect((await open()).state).toEqual(book.state);
  });

  test('go from disk with their files when they are deleted in Drive', async () => {
    const book = await filled();
    book.state.drive.files = book.state.drive.files.filter(({ id }) => !['d1', 'd2', 'f1', 'f2'].includes(id));

    await saveBook(book);

    expect(onDisk()).toEqual(['Trống', 'Trống.docx']);
  });

  test('that people delete on disk go to the trash with their files', async () => {
    await filled();
    rmSync(join(folder, 'tuan-le.tonghop/drive/Năm 2021_ kết quả/Phiếu đơn vị'), { recursive: true });

    const opened = await open();

    expect(opened.state.drive.files.filter(({ trashed }) => trashed).map(({ id }) => id)).toEqual(['f1', 'd2']);
    expect(opened.edits.driveFilesMissing).toEqual(['Phiếu', 'Phiếu đơn vị']);
  });

  test('in a ring, which Drive does not allow, do not hold the save up', async () => {
    await saved(({ state }) => {
      state.drive.files.push(folderIn('d1', 'Một', ['d2']), folderIn('d2', 'Hai', ['d1']));
    });

    expect(onDisk().length).toBeGreaterThan(0);
  });
});
