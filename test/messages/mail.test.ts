// Whole reminders, compared with the letters in test/golden/mail; UPDATE_GOLDEN=1 writes them anew.

import { readReport } from '../../src/core/submission/read-report';
import { reminderMail } from '../../src/messages/mail';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { goldenMail } from '../support/golden-mail';
import { CU_KHE, factsOf, REFERENCE, reportOf } from '../support/reminders';
import { grid, tabOf } from '../support/sheet-builders';

const EMPTY = reportOf();
const DRAFT = reportOf([9, 1, 'Thi viết'], [9, 2, 'UBND xã'], [9, 3, 2], [9, 4, 9], [28, 0, 'Đã chỉ đạo.']);
const ERRORS = reportOf([9, 1, 'Thi viết <vòng 1>'], [9, 3, '2-3'], [9, 4, 120], [28, 0, 'Đã chỉ đạo.'], [66, 5, true]);
const UNREADABLE = readReport(CU_KHE, readUnitForm(tabOf(grid([['Bảng tự làm']]))), REFERENCE);
const RETURNED = { ...DRAFT, standing: 'returned' as const };
const REASON = 'Số người chưa khớp với ảnh minh chứng. Các ô: E10. Gửi lại chậm nhất ngày 15/10/2021.';

const at = (date: string, time = '08:00') => ({ date, time });
const UNTIL_THE_TENTH = { date: '2021-10-10', inclusive: true };
const AGAIN = { date: '2021-10-15', inclusive: true };
const COPIES = ['ubnd@example.org', 'lanhdao@example.org'];

const CASES = [
  ['notStarted', 'three-days-before', factsOf({ report: EMPTY, now: at('2021-10-05') })],
  ['notStarted', 'friday-before-saturday', factsOf({ report: EMPTY, now: at('2021-10-08') })],
  ['notStarted', 'inclusive', factsOf({ report: EMPTY, now: at('2021-10-07'), deadline: UNTIL_THE_TENTH })],
  ['hasErrors', 'one-day-before', factsOf({ report: ERRORS, now: at('2021-10-07') })],
  ['hasErrors', 'unreadable', factsOf({ report: UNREADABLE, now: at('2021-10-07') })],
  ['ready', 'last-day', factsOf({ report: DRAFT, now: at('2021-10-08') })],
  ['returned', 'last-day', factsOf({ report: RETURNED, now: at('2021-10-15'), deadline: AGAIN, reason: REASON })],
  ['overdue', 'not-started', factsOf({ report: EMPTY, now: at('2021-10-11'), time: 1 })],
  ['overdue', 'errors', factsOf({ report: ERRORS, now: at('2021-10-11'), time: 1 })],
  ['overdue', 'returned', factsOf({ report: RETURNED, now: at('2021-10-18'), deadline: AGAIN, time: 1 })],
  ['overdueLast', 'copied', factsOf({ report: DRAFT, now: at('2021-10-13'), time: 2, isLast: true, cc: COPIES })],
  ['overdueLast', 'unreadable', factsOf({ report: UNREADABLE, now: at('2021-10-13', '14:30'), time: 2, isLast: true })],
] as const;
const [[, , NOT_STARTED], , , [, , HAS_ERRORS]] = CASES;

describe('a reminder', () => {
  test.each(CASES)('%s, %s reads as the letter on file', (letter, occasion, facts) => {
    const mail = reminderMail(facts);
    const name = `${letter}-${occasion}`;
    const text = `${mail.subject}\n\n${mail.text}\n`;
    expect(facts.reminder.letter).toBe(letter);
    expect(text).toBe(goldenMail(`${name}.txt`, text));
    expect(`${mail.html}\n`).toBe(goldenMail(`${name}.html`, `${mail.html}\n`));
  });

  test('answers go to the office, in its name', () => {
    const { replyTo, senderName } = reminderMail(NOT_STARTED);
    expect({ replyTo, senderName }).toEqual({
      replyTo: 'tothcs.thanhoai@example.org',
      senderName: 'Phòng Giáo dục và Đào tạo huyện Thanh Oai',
    });
  });

  test('what a unit typed is text in the HTML', () => {
    const { html } = reminderMail(HAS_ERRORS);
    expect(html).toContain('Thi viết &lt;vòng 1&gt;');
    expect(html).not.toContain('<vòng');
  });

  test('errors come first, and more than twenty problems are counted', () => {
    const lines = Array.from({ length: 15 }, (_unused, i) => [
      [9 + i, 1, `Hoạt động ${i}`] as const,
      [9 + i, 3, 'nhiều'] as const,
      [9 + i, 4, 5] as const,
    ]).flat();
    const { text } = reminderMail(factsOf({ report: reportOf(...lines), now: at('2021-10-07') }));
    const severities = [...text.matchAll(/^- Ô \S+ \((.+?)\):/gm)].map(([, severity]) => severity);
    expect(severities).toEqual([...Array(15).fill('lỗi'), ...Array(5).fill('cảnh báo')]);
    expect(text).toMatch(/Và \d+ chỗ khác\./);
  });

  test('the office writes its own', () => {
    const own = { subject: 'Kính nhắc {ĐƠN VỊ}', body: 'Hạn: {hạn}.\n{liên kết}\nCòn {trang}' };
    const templates = { ...NOT_STARTED.templates, notStarted: own };
    const { subject, text } = reminderMail({ ...NOT_STARTED, templates });
    expect(subject).toBe('Kính nhắc UBND xã Cự Khê');
    expect(text).toBe(
      'Hạn: trước ngày 10/10/2021.\n\nTrang của đơn vị: Cự Khê\nhttps://docs.google.com/spreadsheets/d/book-1/edit#gid=9\n\nCòn Cự Khê',
    );
  });
});
