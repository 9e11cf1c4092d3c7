// A process that is killed while a mail is on its way: what the next one sends.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import type { EngineState } from '../../local/google/state';
import { bookFiles } from '../../local/store/book-files';
import { emptyState, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';
import { type InboxOptions, type ReceivedMail, type SmtpInbox, startInbox } from '../support/smtp-inbox';
import { runOn } from './district';
import { smallDistrict } from './faults/broken-runs';
import { addressesOf, CLOCK, type MailOutcome, remindBy, removeBook, savedBook, stateOf } from './smtp-book';

let book: string;
let inbox: SmtpInbox | undefined;

afterEach(async () => {
  await inbox?.stop();
  inbox = undefined;
  await removeBook(book);
});

async function start(options: InboxOptions = {}): Promise<SmtpInbox> {
  inbox = await startInbox(options);
  return inbox;
}

/** Texts of a tab, row by row. */
function textsOf({ spreadsheet }: EngineState, title: string): string[][] {
  const tab = spreadsheet.sheets.find(({ properties }) => properties.title === title);
  return (tab?.rows ?? []).map((row) => row.map((cell) => cell?.userEnteredValue?.stringValue ?? ''));
}

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

test('nobody gets two mails, whatever runs follow on the day, and the journal says of one that nobody knows', async () => {
  const { addIn, copy } = await smallDistrict();
  const planned = runOn(addIn, copy(), 'sendReminders').mails as unknown as MailOutcome[];
  book = await savedBook(copy());
  const first = await killAfter(3);
  expect(first).toHaveLength(3);
  const { url, received } = await start();

  const { code } = await remindBy(url, book);

  expect(code).toBe(0);
  const addresses = addressesOf([...first, ...(await received())]);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual([...planned.flatMap(({ to }) => to), OFFICE].sort());
  const state = await stateOf(book);
  expect(state.mail.sent).toHaveLength(addresses.length - 1);
  const doubtful = textsOf(state, 'Nhật ký').filter(([, , , , , result]) => result === 'Không rõ đã gửi chưa');
  expect(doubtful.map(([, , , , , , detail = '']) => detail.split(':')[0])).toEqual(planned[2]?.to);
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
    book = await savedBook(emptyState());
    const root = join(book, '../programme');
    await mkdir(join(root, 'dist'), { recursive: true });
    await cp('build', join(root, 'build'), { recursive: true });
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
    await writeFile(join(root, 'dist/Code.js'), JOURNALLING);

    const first = await killAfter(count, root);
    // Somebody types into the file before the command is run again.
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(book);
    const [tab] = workbook.worksheets;
    if (tab) tab.getCell('D2').value = 'ghi tay';
    await workbook.xlsx.writeFile(book);
    const { url, received } = await start();
    const second = await runIn(root, ['remind', book, '--smtp', url, ...CLOCK], {
      bundleFolder: join(root, 'dist'),
    });

    expect(second).toMatchObject({ code: 0, err: [] });
    const all = ['a@example.org', 'b@example.org', 'c@example.org', 'd@example.org'];
    expect(addressesOf([...first, ...(await received())])).toEqual(all);
    const state = await stateOf(book);
    const rows = textsOf(state, 'Trang tính1');
    expect(rows.map(([to, result]) => [to, result])).toEqual(
      all.map((to, i) => [to, i === count - 1 ? 'sending' : 'sent']),
    );
    expect(rows[1]?.[3]).toBe('ghi tay');
    expect(state.mail.sent.map(({ to: [to] }) => to)).toEqual(all.filter((_, i) => i !== count - 1));
    expect(existsSync(bookFiles(book).checkpoint)).toBe(false);
  },
);
