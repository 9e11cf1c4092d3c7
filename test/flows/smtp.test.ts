// Reminders that really go out: what each unit's mailbox gets, and what is said where the server does not take them.

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { bookFiles } from '../../local/store/book-files';
import { OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';
import { type InboxOptions, type SmtpInbox, startInbox } from '../support/smtp-inbox';
import { filledDistrict, type PreparedDistrict, runOn } from './district';
import { smallDistrict } from './faults/broken-runs';
import { addressesOf, CLOCK, copyOf, type MailOutcome, remindBy, removeBook, savedBook, stateOf } from './smtp-book';

let small: PreparedDistrict;
let savedSmall: string;
let book: string;
let inbox: SmtpInbox | undefined;

beforeAll(async () => {
  small = await smallDistrict();
  savedSmall = await savedBook(small.copy());
});
afterAll(() => removeBook(savedSmall));

beforeEach(async () => {
  book = await copyOf(savedSmall);
});
afterEach(async () => {
  await inbox?.stop();
  inbox = undefined;
  await removeBook(book);
});

async function start(options: InboxOptions = {}): Promise<SmtpInbox> {
  inbox = await startInbox(options);
  return inbox;
}

const send = (url: string, path = book) => runIn(join(path, '..'), ['remind', path, '--smtp', url, ...CLOCK]);

test('every unit that has not reported gets its own mail, as a mail program reads it, and nobody another’s', async () => {
  const units = sampleUnits(40);
  const { copy, district } = await filledDistrict(units);
  const path = await savedBook(copy());
  const { url, received } = await start();

  const { code, err, json } = await remindBy(url, path);

  expect({ code, err }).toEqual({ code: 0, err: [] });
  const all = await received();
  // The last one tells the office.
  expect(addressesOf(all)).toEqual([...json.mails.flatMap(({ to }) => to), OFFICE].sort());
  const mails = all.slice(0, -1);
  expect(mails.length).toBeGreaterThan(5);
  const typed = (of: string) =>
    district.filled.find(({ code }) => code === of)?.rows.map(({ activity }) => activity) ?? [];
  const link = `https://docs.google.com/spreadsheets/d/${copy().spreadsheet.spreadsheetId}/edit`;
  for (const mail of mails) {
    const { from, to = [], bcc, subject = '', text = '', html = '' } = await PostalMime.parse(mail.content);
    const outcome = json.mails.find((one) => `${one.to}` === `${mail.to}`);
    const unit = units.find((one) => one.code === outcome?.unit);
    expect(unit?.emails.split(/[,;]\s*/)).toEqual(mail.to);
    expect([to.map(({ address }) => address), bcc]).toEqual([mail.to, undefined]);
    expect([from?.address, mail.from]).toEqual([OFFICE, OFFICE]);
    expect(subject).toContain(unit?.name);
    const own = [unit?.name, unit?.commune, unit?.tab, ...typed(unit?.code ?? '')].join('\n');
    const foreign = units
      .filter((one) => one !== unit)
      .flatMap(({ code, name }) => [name, ...typed(code)])
      .filter((words) => words.trim() !== '' && !own.includes(words.trim()));
    expect(foreign.length).toBeGreaterThan(units.length);
    for (const body of [text, html]) {
      expect(body).toContain(unit?.name);
      expect(body).toContain(link);
      expect(foreign.filter((words) => body.includes(words))).toEqual([]);
    }
    expect(html).toMatch(new RegExp(`<a href="${link}[^"]*#gid=\\d+`));
  }
  expect(await readdir(bookFiles(path).mail)).toHaveLength(all.length);
  expect(existsSync(bookFiles(path).checkpoint)).toBe(false);
  await removeBook(path);
});

test('a refused address is a mail that did not go out, and one after which the connection broke is in doubt', async () => {
  const planned = runOn(small.addIn, small.copy(), 'sendReminders').mails as unknown as MailOutcome[];
  const [first, second] = planned.map(({ to }) => to[0] ?? '');
  const { url, received } = await start({ refuse: [first ?? ''], answers: { 1: 'hang-up' } });

  const { code, json } = await remindBy(url, book);

  expect(code).toBe(0);
  const resultOf = (address: string | undefined) => json.mails.find(({ to }) => to[0] === address)?.result;
  expect([resultOf(first), resultOf(second)]).toEqual(['failed', 'unknown']);
  // One more tells the office of both.
  expect(await received()).toHaveLength(planned.length);
  expect((await stateOf(book)).mail.sent).toHaveLength(planned.length - 1);
});

describe('nothing is sent and nothing is written', () => {
  const contents = async () => {
    const { state, folder } = bookFiles(book);
    return [await readFile(book, 'base64'), await readFile(state, 'base64'), await readdir(folder)];
  };

  test('where nobody takes mails', async () => {
    const before = await contents();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    server.close();
    await once(server, 'close');

    const { code, out, err } = await send(`smtp://127.0.0.1:${port}`);

    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(`Không dùng được máy chủ gửi thư 127.0.0.1:${port}; chưa có thư nào được gửi.`);
    expect(await contents()).toEqual(before);
  });

  test('where the workbook could not be saved afterwards', async () => {
    await writeFile(bookFiles(book).lock, '');
    const before = await contents();
    const { url, received } = await start();

    const { code, err } = await send(url);

    expect(code).toBe(1);
    expect(err[0]).toMatch(/đang mở trong LibreOffice/);
    expect(await received()).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  test.each(['mail.example.org', 'http://mail.example.org', 'smtp://phong:%@x'])(
    'to an address like %s',
    async (url) => {
      const { code, err } = await send(url);

      expect(code).toBe(2);
      expect(err[0]).toMatch(/^--smtp cần địa chỉ/);
      expect(err[0]).not.toContain(url);
    },
  );
});
