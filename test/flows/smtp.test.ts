// Reminders that really go out: what each unit's mailbox gets, and what becomes of a run that is killed between two mails.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import type { EngineState } from '../../local/google/state';
import { bookFiles } from '../../local/store/book-files';
import { createBook, openBook } from '../../local/store/open-book';
import { saveBook } from '../../local/store/save-book';
import { NOW, OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';
import { type InboxOptions, type ReceivedMail, type SmtpInbox, startInbox } from '../support/smtp-inbox';
import { filledDistrict, type PreparedDistrict } from './district';

const UNITS = sampleUnits(40);
const CLOCK = ['--now', '2021-10-11T08:00'];

let prepared: PreparedDistrict;
let saved: string;
let folder: string;
let book: string;
let inbox: SmtpInbox | undefined;

beforeAll(async () => {
  prepared = await filledDistrict(UNITS);
  saved = await mkdtemp(join(tmpdir(), 'tonghop-smtp-'));
  const path = join(saved, 'so.xlsx');
  const made = createBook(path, { title: 'so', owner: OFFICE, now: NOW });
  Object.assign(made.state, prepared.copy());
  await saveBook(made);
});
afterAll(() => rm(saved, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-smtp-'));
  book = join(folder, 'so.xlsx');
  await copyFile(join(saved, 'so.xlsx'), book);
  await writeState();
});
afterEach(async () => {
  await inbox?.stop();
  inbox = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function writeState(): Promise<void> {
  await mkdir(bookFiles(book).folder);
  await copyFile(bookFiles(join(saved, 'so.xlsx')).state, bookFiles(book).state);
}

async function start(options: InboxOptions = {}): Promise<SmtpInbox> {
  inbox = await startInbox(options);
  return inbox;
}

async function remind(url: string) {
  const { code, out, err } = await runIn(folder, ['remind', book, '--smtp', url, '--json', ...CLOCK]);
  return { code, err, json: JSON.parse(out[0] ?? 'null') as { message: string; mails: MailOutcome[] } };
}

interface MailOutcome {
  readonly unit: string;
  readonly to: readonly string[];
  readonly result: string;
}

const parse = ({ content }: ReceivedMail): Promise<Email> => PostalMime.parse(content);
const addressesOf = (mails: readonly ReceivedMail[]) => mails.flatMap(({ to }) => to).sort();

async function stateOnDisk(): Promise<EngineState> {
  return (await openBook(book, { now: NOW, user: OFFICE })).state;
}

/** Texts of a tab, row by row. */
function textsOf({ spreadsheet }: EngineState, title: string): string[][] {
  const tab = spreadsheet.sheets.find(({ properties }) => properties.title === title);
  return (tab?.rows ?? []).map((row) => row.map((cell) => cell?.userEnteredValue?.stringValue ?? ''));
}

/** What another unit's mail must not show: the names and the typed activities of all but this one. */
function foreignTexts(code: string): string[] {
  const own = UNITS.find((unit) => unit.code === code);
  const typed = (of: string) =>
    prepared.district.filled.find((unit) => unit.code === of)?.rows.map(({ activity }) => activity) ?? [];
  const ownTexts = [own?.name ?? '', own?.commune ?? '', own?.tab ?? '', ...typed(code)].join('\n');
  return UNITS.filter((unit) => unit.code !== code)
    .flatMap((unit) => [unit.name, ...typed(unit.code)])
    .filter((text) => text.trim() !== '' && !ownTexts.includes(text.trim()));
}

test('every unit that has not reported gets its own mail, in words a mail program reads, and nobody another’s', async () => {
  const { url, received } = await start();

  const { code, err, json } = await remind(url);

  expect({ code, err }).toEqual({ code: 0, err: [] });
  const mails = await received();
  expect(mails.length).toBeGreaterThan(5);
  expect(addressesOf(mails)).toEqual(json.mails.flatMap(({ to }) => to).sort());
  const { spreadsheet } = await stateOnDisk();
  const link = `https://docs.google.com/spreadsheets/d/${spreadsheet.spreadsheetId}/edit`;
  for (const mail of mails) {
    const { from, to = [], bcc, subject = '', text = '', html = '' } = await parse(mail);
    const unit = UNITS.find(({ code: one }) =>
      json.mails.some(({ unit, to }) => unit === one && `${to}` === `${mail.to}`),
    );
    expect(unit?.emails.split(/[,;]\s*/)).toEqual(mail.to);
    expect([to.map(({ address }) => address), bcc]).toEqual([mail.to, undefined]);
    expect([from?.address, mail.from]).toEqual([OFFICE, OFFICE]);
    expect(subject).toContain(`[Nhắc báo cáo] Tuần lễ HTSĐ năm 2021 - ${unit?.name}`);
    for (const body of [text, html]) {
      expect(body).toContain(`Kính gửi: ${unit?.name}.`);
      expect(body).toContain(link);
      expect(foreignTexts(unit?.code ?? '').filter((foreign) => body.includes(foreign))).toEqual([]);
    }
    expect(html).toMatch(new RegExp(`<a href="${link}[^"]*#gid=\\d+`));
  }
  expect(await readdir(bookFiles(book).mail)).toHaveLength(mails.length);
  expect(existsSync(bookFiles(book).checkpoint)).toBe(false);
});

test('a refused address is a mail that was not sent, and one refused beside others is told', async () => {
  const { json: plan } = await remind((await start()).url);
  const [first, second] = plan.mails.map(({ to }) => to[0] ?? '');
  await inbox?.stop();
  await rm(bookFiles(book).folder, { recursive: true });
  await copyFile(join(saved, 'so.xlsx'), book);
  await writeState();
  const { url, received } = await start({ refuse: [first ?? ''], answers: { 1: 'hang-up' } });

  const { code, json } = await remind(url);

  expect(code).toBe(0);
  expect(json.mails.find(({ to }) => to[0] === first)?.result).toBe('failed');
  // Its connection broke instead of an answer.
  expect(json.mails.find(({ to }) => to[0] === second)?.result).toBe('unknown');
  expect(await received()).toHaveLength(plan.mails.length - 1);
});

describe('without a server that takes mails nothing is sent and nothing is written', () => {
  const contents = async () => {
    const { state, folder: beside } = bookFiles(book);
    return [await readFile(book, 'base64'), await readFile(state, 'base64'), await readdir(beside)];
  };

  test('one that nobody runs', async () => {
    const before = await contents();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    server.close();
    await once(server, 'close');

    const { code, out, err } = await runIn(folder, ['remind', book, '--smtp', `smtp://127.0.0.1:${port}`, ...CLOCK]);

    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(
      new RegExp(`^Không dùng được máy chủ gửi thư 127\\.0\\.0\\.1:${port}; chưa có thư nào được gửi\\.`),
    );
    expect(await contents()).toEqual(before);
  });

  test('a workbook that could not be saved afterwards', async () => {
    await writeFile(bookFiles(book).lock, '');
    const before = await contents();
    const { url, received } = await start();

    const { code, err } = await runIn(folder, ['remind', book, '--smtp', url, ...CLOCK]);

    expect(code).toBe(1);
    expect(err[0]).toMatch(/đang mở trong LibreOffice/);
    expect(await received()).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  test.each(['mail.example.org', 'http://mail.example.org', 'smtp://phong:%@x'])('an address like %s', async (url) => {
    const { code, err } = await runIn(folder, ['remind', book, '--smtp', url]);

    expect(code).toBe(2);
    expect(err[0]).toMatch(/^--smtp cần địa chỉ/);
    expect(err[0]).not.toContain(url);
  });
});

describe('a process that is killed while a mail is on its way', () => {
  /** Runs the built command line until the server has so many mails and has not answered the last one. */
  async function killAfter(count: number, root = resolve('.')): Promise<readonly ReceivedMail[]> {
    const { url, hasReceived, received } = await start({ answers: { [count]: 'silence' } });
    const words = ['remind', book, '--smtp', url, ...CLOCK];
    const child = spawn(process.execPath, [join(root, 'build/tonghop.mjs'), ...words], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    await hasReceived(count);
    child.kill('SIGKILL');
    await ended;
    const mails = [...(await received())];
    await inbox?.stop();
    return mails;
  }

  test('nobody gets two mails, whatever runs follow on the day', async () => {
    const first = await killAfter(3);
    expect(first).toHaveLength(3);
    const { url, received } = await start();

    const { code } = await remind(url);

    expect(code).toBe(0);
    const addresses = addressesOf([...first, ...(await received())]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect((await stateOnDisk()).mail.sent.length).toBeGreaterThanOrEqual(2);
  });

  /** An add-in that writes each mail into its first tab before and after it. */
  const JOURNALLING = `
    function sendReminders() {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const rows = Sheets.Spreadsheets.Values.get(id, 'A1:A20').values || [];
      const known = new Set(rows.map(([to]) => to));
      const mails = [];
      for (const name of ['a', 'b', 'c', 'd']) {
        const to = name + '@example.org';
        if (known.has(to)) continue;
        known.add(to);
        const row = known.size;
        const put = (text) =>
          Sheets.Spreadsheets.Values.update({ values: [[to, text]] }, id, 'A' + row + ':B' + row, { valueInputOption: 'RAW' });
        put('sending');
        MailApp.sendEmail(to, 'Nhắc', 'Kính gửi');
        put('sent');
        mails.push({ to: [to], unit: name, step: 'due', result: 'sent' });
      }
      return { ok: true, message: 'Xong', mails };
    }`;

  test.each([1, 3])(
    'of mails that are journalled one by one, that one is unknown and the others go out (%d)',
    async (count) => {
      const root = join(folder, 'programme');
      await mkdir(join(root, 'dist'), { recursive: true });
      await cp('build', join(root, 'build'), { recursive: true });
      await symlink(resolve('node_modules'), join(root, 'node_modules'));
      await writeFile(join(root, 'dist/Code.js'), JOURNALLING);
      book = join(folder, 'thu.xlsx');
      await saveBook(createBook(book, { title: 'thu', owner: OFFICE, now: NOW }));

      const first = await killAfter(count, root);
      // Somebody types into the file before the command is run again.
      const { default: ExcelJS } = await import('exceljs');
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(book);
      const [tab] = workbook.worksheets;
      if (tab) tab.getCell('D2').value = 'ghi tay';
      await workbook.xlsx.writeFile(book);
      const { url, received } = await start();
      const second = await runIn(folder, ['remind', book, '--smtp', url, ...CLOCK], {
        bundleFolder: join(root, 'dist'),
      });

      expect(second).toMatchObject({ code: 0, err: [] });
      const all = ['a@example.org', 'b@example.org', 'c@example.org', 'd@example.org'];
      expect(addressesOf([...first, ...(await received())])).toEqual(all);
      const state = await stateOnDisk();
      const rows = textsOf(state, 'Trang tính1');
      expect(rows.map(([to, result]) => [to, result])).toEqual(
        all.map((to, i) => [to, i === count - 1 ? 'sending' : 'sent']),
      );
      expect(rows[1]?.[3]).toBe('ghi tay');
      expect(state.mail.sent.map(({ to: [to] }) => to)).toEqual(all.filter((_, i) => i !== count - 1));
      expect(existsSync(bookFiles(book).checkpoint)).toBe(false);
    },
  );
});
