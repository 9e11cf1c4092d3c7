// Mails in the journal: which have gone out, which may have, and what a run that was cut off has left behind.

import { OFFICE_SHEET_IDS } from '../../src/sheets/contract';
import { type Journal, journalPage, readJournal } from '../../src/sheets/journal';
import { journalledMails, lastReminders, leftBehind, mailKey, reminderKey } from '../../src/sheets/mail-journal';
import { gridOfPage, snapshot } from '../support/sheet-builders';

const EMPTY = gridOfPage(journalPage(), OFFICE_SHEET_IDS.journal);
const DUE = { lastDay: '2021-10-09', rung: 'due' };
const keyOf = (unitCode: string) => reminderKey({ ...DUE, unitCode });

const line = (date: string, code: string, result: string, key = keyOf(code)) => [
  `${date} 08:00`,
  'an@example.org',
  'Thư nhắc',
  code,
  'Nhắc ngày cuối của hạn',
  result,
  `${code.toLowerCase()}@example.org`,
  key,
];

function journalOf(...lines: readonly string[][]): Journal {
  return readJournal(snapshot({ ...EMPTY, values: [...EMPTY.values, ...lines] }));
}

test('a key names the deed: what it is about, day, step and unit', () => {
  expect(mailKey('X01', 'return', '2021-10-09')).toBe('mail|2021-10-09|return|X01');
  expect(keyOf('X01')).toBe('remind|2021-10-09|due|X01');
});

test('a mail that was sent, that is unknown and that was never settled all count; one that did not go out does not', () => {
  const journal = journalOf(
    line('09/10/2021', 'A', 'Đã gửi'),
    line('09/10/2021', 'B', 'Không rõ đã gửi chưa'),
    line('09/10/2021', 'C', 'Đang gửi'),
    line('09/10/2021', 'D', 'Không gửi được'),
    line('09/10/2021', 'E', 'chữ lạ'),
    line('09/10/2021', 'F', 'Sẽ gửi'),
    line('09/10/2021', 'G', 'Chưa gửi'),
  );

  expect(journalledMails(journal)).toEqual(
    ['A', 'B', 'C', 'E'].map((unitCode) => ({
      unitCode,
      step: { ...DUE, unitCode },
      date: '2021-10-09',
      isSure: unitCode === 'A',
    })),
  );
});

test('a code with the separator in it is read back as it was', () => {
  expect(journalledMails(journalOf(line('09/10/2021', 'A|1', 'Đã gửi')))).toMatchObject([
    { step: { unitCode: 'A|1' } },
  ]);
});

test('a letter on what the office has done is a mail to the unit, but no step; a mail to the office is none to a unit', () => {
  const journal = journalOf(
    line('09/10/2021', 'A', 'Đã gửi', mailKey('A', 'return', '2021-10-09')),
    line('09/10/2021', '', 'Đã gửi', 'summary|2021-10-09|08:00'),
  );

  expect(journalledMails(journal)).toEqual([{ unitCode: 'A', date: '2021-10-09', isSure: true }]);
  expect([...lastReminders(journal)]).toEqual([]);
});

test('the last reminder of a unit is the last that went out', () => {
  const journal = journalOf(
    line('07/10/2021', 'A', 'Đã gửi'),
    line('08/10/2021', 'A', 'Đã gửi'),
    line('09/10/2021', 'A', 'Không gửi được'),
    line('09/10/2021', 'B', 'Đang gửi'),
  );

  expect([...lastReminders(journal)]).toEqual([['A', '08/10/2021 08:00']]);
});

test('of what a run has left behind, what was planned is not sent, and what was begun nobody knows', () => {
  const journal = journalOf(
    line('09/10/2021', 'A', 'Đã gửi'),
    line('09/10/2021', 'B', 'Đang gửi'),
    line('09/10/2021', 'C', 'Sẽ gửi'),
    line('09/10/2021', 'D', 'Không gửi được'),
  );

  expect(leftBehind(journal)).toEqual([
    { index: 1, result: 'unknown', detail: expect.stringMatching(/^b@example\.org: .*không rõ đã gửi chưa/) },
    { index: 2, result: 'left', detail: expect.stringMatching(/^c@example\.org: .*lần chạy sau gửi tiếp/) },
  ]);
});
