// `watch`: reminders that go by themselves, and what they would do on days to come.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import ExcelJS from 'exceljs';
import type { Waiting } from '../../local/cli/watch';
import { createEngine } from '../../local/runtime/engine';
import { bookFiles } from '../../local/store/book-files';
import { withRunLock } from '../../local/store/run-lock';
import { emptyState, NOW, OFFICE } from '../../samples/thanh-oai-2021/prepare';
import { type CommandLineRun, runIn } from '../support/run-in';
import { type SmtpInbox, startInbox } from '../support/smtp-inbox';
import { smallDistrict } from './faults/broken-runs';
import { copyOf, removeBook, savedBook, stateOf } from './smtp-book';

/** An add-in that reminds two units every day, and keeps an account of it in its first tab. */
const DAILY = `
  function startAutoReminders() {
    ScriptApp.newTrigger('remindDaily').timeBased().everyDays(1).atHour(7).nearMinute(30).create();
    return { ok: true, message: '' };
  }
  function remindDaily() {
    const id = SpreadsheetApp.getActiveSpreadsheet().getId();
    const today = Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'dd/MM');
    const step = today < '10/10' ? 'before' : 'overdue';
    const stepText = step === 'before' ? 'Nhắc trước hạn' : 'Đôn đốc lần 1';
    const mails = ['A', 'B'].map((unit) => ({ unit, step, stepText, to: [unit.toLowerCase() + '@example.org'], result: 'sent' }));
    for (const { to } of mails) MailApp.sendEmail(to[0], 'Nhắc ' + today, 'Kính gửi');
    Sheets.Spreadsheets.Values.append({ values: [[today]] }, id, 'A1:A1', { valueInputOption: 'RAW' });
    return { ok: true, message: 'Đã gửi 2 thư nhắc.', mails };
  }`;

/** With a trigger that reminds every day at half past seven, and without any. */
let switchedOn: string;
let switchedOff: string;
let bundleFolder: string;
let book: string;
let inbox: SmtpInbox | undefined;

beforeAll(async () => {
  switchedOff = await savedBook(emptyState());
  bundleFolder = join(switchedOff, '../dist');
  await mkdir(bundleFolder);
  await writeFile(join(bundleFolder, 'Code.js'), DAILY);
  const state = emptyState();
  createEngine({ bundle: DAILY, pages: {}, state, now: NOW, user: OFFICE }).run('startAutoReminders');
  switchedOn = await savedBook(state);
});
afterAll(() => Promise.all([removeBook(switchedOn), removeBook(switchedOff)]));

beforeEach(async () => {
  book = await copyOf(switchedOn);
});
afterEach(async () => {
  await inbox?.stop();
  inbox = undefined;
  await removeBook(book);
});

/** Sleeps in no time, from a moment on, and is stopped at another. @param whileAsleep at the moment that is slept until */
function sleepless(from: string, until: string, whileAsleep?: (moment: Date) => Promise<void>): Waiting {
  let now = new Date(from);
  return {
    now: () => now,
    sleepUntil: async (moment) => {
      now = moment;
      await whileAsleep?.(moment);
      return now < new Date(until);
    },
  };
}

function watch(waiting: Waiting, ...words: string[]): Promise<CommandLineRun> {
  return runIn(join(book, '..'), ['watch', book, ...words], { bundleFolder, waiting });
}

test('it fires when the trigger is due, saves, says so, and reads the book afresh each time', async () => {
  const typed = async (moment: Date) => {
    if (moment.toISOString() !== '2021-10-11T12:00:00.000Z') return;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(book);
    const [tab] = workbook.worksheets;
    if (tab) tab.getCell('C5').value = 'ghi tay';
    await workbook.xlsx.writeFile(book);
  };
  const { code, out, err } = await watch(sleepless('2021-10-11T07:00+07:00', '2021-10-12T08:00+07:00', typed));

  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).toEqual([
    'Lần chạy tới: 11/10/2021 07:30 (nhấn Ctrl+C để dừng).',
    expect.stringMatching(/^11\/10\/2021 07:30 {2}remindDaily: Đã gửi 2 thư nhắc\.$/),
    'Lần chạy tới: 12/10/2021 07:30 (nhấn Ctrl+C để dừng).',
    expect.stringMatching(/^12\/10\/2021 07:30 {2}remindDaily: Đã gửi 2 thư nhắc\.$/),
    'Lần chạy tới: 13/10/2021 07:30 (nhấn Ctrl+C để dừng).',
    'Đã dừng.',
  ]);
  const { mail, spreadsheet } = await stateOf(book);
  expect(mail.sent.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
    'a@example.org Nhắc 11/10',
    'b@example.org Nhắc 11/10',
    'a@example.org Nhắc 12/10',
    'b@example.org Nhắc 12/10',
  ]);
  const rows = spreadsheet.sheets[0]?.rows.map((row) => row.map((cell) => cell?.userEnteredValue?.stringValue ?? ''));
  expect(
    rows
      ?.flat()
      .filter((text) => text !== '')
      .sort(),
  ).toEqual(['11/10', '12/10', 'ghi tay']);
});

test('a computer that slept over two days reminds once, on the day it wakes', async () => {
  let now = new Date('2021-10-11T07:00+07:00');
  const waking: Waiting = {
    now: () => now,
    sleepUntil: async () => {
      const isOver = now.getUTCDate() > 11;
      now = new Date('2021-10-13T10:00+07:00');
      return !isOver;
    },
  };

  const { out } = await watch(waking);

  expect(out.filter((line) => line.includes('remindDaily'))).toEqual([
    expect.stringMatching(/^13\/10\/2021 10:00 {2}remindDaily: Đã gửi/),
  ]);
});

test('while the book is open elsewhere it is tried again, and told once', async () => {
  const { lock } = bookFiles(book);
  await writeFile(lock, '');
  const close = async (moment: Date) => {
    if (moment.toISOString() === '2021-10-11T00:35:00.000Z') await rm(lock);
  };
  inbox = await startInbox();

  const waiting = sleepless('2021-10-11T07:29+07:00', '2021-10-11T07:40+07:00', close);
  const { code, out, err } = await watch(waiting, '--smtp', inbox.url);

  expect(code).toBe(0);
  expect(err).toEqual([expect.stringMatching(/đang mở trong LibreOffice.*Sẽ thử lại sau mỗi phút\.$/)]);
  expect(out[1]).toMatch(/^11\/10\/2021 07:35 {2}remindDaily: Đã gửi/);
  const { mail } = await stateOf(book);
  expect((await inbox.received()).map(({ to }) => to)).toEqual(mail.sent.map(({ to }) => to));
});

test('a book without a trigger has nothing to wait for', async () => {
  await removeBook(book);
  book = await copyOf(switchedOff);

  const { code, out, err } = await watch(sleepless('2021-10-11T07:00+07:00', '2021-10-12T08:00+07:00'));

  expect({ code, out, err }).toEqual({ code: 1, out: [], err: ['Nhắc tự động chưa được bật cho sổ này.'] });
});

test('one watches at a time', async () => {
  await withRunLock(bookFiles(book).watching, book, async () => {
    const { code, err } = await watch(sleepless('2021-10-11T07:00+07:00', '2021-10-12T08:00+07:00'));
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/một lệnh khác đang làm việc trên sổ này/)]);
  });
});

test('Ctrl+C ends the process cleanly', async () => {
  const child = spawn(process.execPath, ['build/tonghop.mjs', 'watch', book]);
  const ended = once(child, 'exit');
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  await once(reader, 'line');
  child.kill('SIGINT');

  expect(await ended).toEqual([0, null]);
  expect(lines).toEqual([expect.stringMatching(/^Lần chạy tới: /), 'Đã dừng.']);
  expect((await readdir(bookFiles(book).folder)).sort()).toEqual(['state.json']);
});

describe('played from one day to another', () => {
  const DAYS = ['--from', '2021-10-09', '--to', '2021-10-10'];
  const play = (words: string[], folder = bundleFolder) => {
    return runIn(join(book, '..'), ['watch', book, ...words], { bundleFolder: folder });
  };
  const TABLE = [
    'Ngày        Đơn vị  Bước            Người nhận     Kết quả',
    '2021-10-09  A       Nhắc trước hạn  a@example.org  gửi',
    '2021-10-09  B       Nhắc trước hạn  b@example.org  gửi',
    '2021-10-10  A       Đôn đốc lần 1   a@example.org  gửi',
    '2021-10-10  B       Đôn đốc lần 1   b@example.org  gửi',
    '4 thư trong 2 ngày, nếu trong thời gian đó không đơn vị nào báo cáo. Chưa có gì được gửi hoặc ghi.',
  ];
  const unpadded = (lines: readonly string[]) => lines.map((line) => line.replace(/ {2,}/g, '  '));

  test('it lists who would get what on which day, and leaves the book as it is', async () => {
    const before = [await readFile(book, 'base64'), await readFile(bookFiles(book).state, 'base64')];

    const { code, out, err } = await play(DAYS);

    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(unpadded(out)).toEqual(unpadded(TABLE));
    // The columns stand below each other.
    expect(out[4]?.indexOf('b@example.org')).toBe(out[0]?.indexOf('Người nhận'));
    expect([await readFile(book, 'base64'), await readFile(bookFiles(book).state, 'base64')]).toEqual(before);
    expect(await readdir(bookFiles(book).folder)).toEqual(['state.json']);
  });

  test('--json gives the same as one object', async () => {
    const { out } = await play([...DAYS, '--json']);

    expect(out).toHaveLength(1);
    const { ok, mails } = JSON.parse(out[0] ?? '');
    expect(ok).toBe(true);
    const first = { day: '2021-10-09', unit: 'A', step: 'before', stepText: 'Nhắc trước hạn', to: ['a@example.org'] };
    expect(mails[0]).toEqual({ ...first, subject: 'Nhắc 09/10', result: 'sent' });
    expect(mails).toHaveLength(4);
  });

  test('the reminders of the add-in, from the day before the deadline to the last step', async () => {
    await removeBook(book);
    book = await savedBook((await smallDistrict()).copy());

    const { code, out, err } = await play(['--from', '2021-10-07', '--to', '2021-10-14'], 'dist');

    expect({ code, err }).toEqual({ code: 0, err: [] });
    const rows = unpadded(out.slice(1, -1)).map((line) => line.split('  '));
    const steps = ['Nhắc trước hạn 1 ngày làm việc', 'Nhắc ngày cuối của hạn', 'Đôn đốc lần 1', 'Đôn đốc lần 2'];
    const days = ['2021-10-07', '2021-10-08', '2021-10-11', '2021-10-13'];
    const units = [...new Set(rows.map(([, unit = '']) => unit))].filter((unit) => unit.startsWith('TO'));
    expect(units.length).toBeGreaterThan(1);
    expect(rows.filter(([, unit = '']) => unit.startsWith('TO')).map(([day, unit, step]) => [day, unit, step])).toEqual(
      days.flatMap((day, i) => units.map((unit) => [day, unit, steps[i]])),
    );
    // One more a day tells the office.
    expect(rows).toHaveLength(4 * (units.length + 1));
  });

  test('without a trigger the add-in installs its own in the copy; one that has none cannot', async () => {
    await removeBook(book);
    book = await copyOf(switchedOff);

    expect(unpadded((await play(DAYS)).out)).toEqual(unpadded(TABLE));

    await writeFile(join(book, '../Code.js'), 'function remindDaily() {}');
    const { code, out, err } = await play(DAYS, join(book, '..'));
    expect({ code, out, err }).toEqual({ code: 1, out: [], err: ['Nhắc tự động chưa được bật cho sổ này.'] });
  });

  test('mails that the add-in does not name are listed by their subject, and runs that fail are told', async () => {
    await writeFile(
      join(book, '../Code.js'),
      `function remindDaily() {
         if (new Date().getUTCDate() === 10) throw new Error('hỏng');
         MailApp.sendEmail('a@example.org', 'Nhắc', 'Kính gửi');
       }`,
    );

    const { code, out, err } = await play(DAYS, join(book, '..'));

    expect(code).toBe(1);
    expect(unpadded(out.slice(1, -1))).toEqual(['2021-10-09  Nhắc  a@example.org  gửi']);
    expect(err).toEqual(['10/10/2021 07:30  remindDaily: Error: hỏng']);
  });

  test.each([
    [['--from', '2021-10-08'], /cần cả --from và --to/],
    [['--to', '2021-10-08'], /cần cả --from và --to/],
    [['--from', '2021-10-32', '--to', '2021-11-01'], /"2021-10-32" không phải là ngày/],
    [['--from', '08/10/2021', '--to', '2021-11-01'], /"08\/10\/2021" không phải là ngày/],
    [['--from', '2021-02-30', '--to', '2021-11-01'], /"2021-02-30" không phải là ngày/],
    [['--from', '2021-10-09', '--to', '2021-10-08'], /Ngày ở --to trước ngày ở --from/],
    [['--now', '2021-10-08'], /không có tùy chọn --now/],
  ])('%j is wrong usage', async (words, sentence) => {
    const { code, err } = await play(words);

    expect(code).toBe(2);
    expect(err[0]).toMatch(sentence);
  });
});
