// Whole reminders, compared with the letters in test/golden/mail; UPDATE_GOLDEN=1 writes them anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialSettings } from '../../src/commands/setup-settings';
import { createCatalogue } from '../../src/core/activity/catalogue';
import { createOrganizerMatcher } from '../../src/core/roster/match-organizer';
import { readReport } from '../../src/core/submission/read-report';
import { type ReminderFacts, reminderMail } from '../../src/messages/mail';
import { unitPage } from '../../src/sheets/pages/unit-page';
import { readUnitForm } from '../../src/sheets/read/unit-form';
import { type GridValue, grid, gridOfPage, tabOf, type as typeInto, WORKBOOK_URL } from '../support/sheet-builders';

const GOLDEN = join('test', 'golden', 'mail');
const UNIT = {
  code: 'X01',
  name: 'UBND xã Cự Khê',
  type: 'Xã',
  tab: 'Cự Khê',
  emails: ['cukhe@example.org'],
  otherNames: [],
};
const catalogue = createCatalogue([
  { name: 'Hội thi', activities: [{ code: 'HD01', name: 'Thi viết', unit: 'cuộc', counts: true, otherSpellings: [] }] },
]);
const REFERENCE = { catalogue, matchOrganizer: createOrganizerMatcher([UNIT]) };
const FORM = gridOfPage(unitPage(UNIT, 2021, 'trước ngày 10/10/2021'));

const reportOf = (...cells: readonly (readonly [number, number, GridValue])[]) =>
  readReport(UNIT, readUnitForm(tabOf(typeInto(FORM, cells))), REFERENCE);

const EMPTY = reportOf();
const DRAFT = reportOf([9, 1, 'Thi viết'], [9, 2, 'UBND xã'], [9, 3, 2], [9, 4, 9], [28, 0, 'Đã chỉ đạo.']);
const ERRORS = reportOf([9, 1, 'Thi viết <vòng 1>'], [9, 3, '2-3'], [9, 4, 120], [28, 0, 'Đã chỉ đạo.'], [66, 5, true]);
const UNREADABLE = readReport(UNIT, readUnitForm(tabOf(grid([['Bảng tự làm']]))), REFERENCE);

const factsOf = (facts: Pick<ReminderFacts, 'report' | 'step' | 'now'>): ReminderFacts => ({
  settings: initialSettings(),
  deadline: { date: '2021-10-10', inclusive: false },
  tab: 'Cự Khê',
  linkTo: (a1) => `${WORKBOOK_URL}#gid=9${a1 === undefined ? '' : `&range=${a1}`}`,
  ...facts,
});

const CASES = [
  ['empty-before', factsOf({ report: EMPTY, step: 'before', now: { date: '2021-10-07', time: '08:00' } })],
  ['draft-due', factsOf({ report: DRAFT, step: 'due', now: { date: '2021-10-09', time: '08:00' } })],
  ['errors-overdue', factsOf({ report: ERRORS, step: 'overdue', now: { date: '2021-10-11', time: '08:00' } })],
  ['unreadable-overdue', factsOf({ report: UNREADABLE, step: 'overdue', now: { date: '2021-10-11', time: '14:30' } })],
] as const;

function golden(name: string, content: string): string {
  const path = join(GOLDEN, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, content);
  return readFileSync(path, 'utf8');
}

describe('a reminder', () => {
  test.each(CASES)('%s reads as the letter on file', (name, facts) => {
    const mail = reminderMail(facts);
    expect([name, facts.report.state].join(' ')).toMatch(/^(\w+)-\w+ \1$/);
    expect(`${mail.subject}\n\n${mail.text}\n`).toBe(golden(`${name}.txt`, `${mail.subject}\n\n${mail.text}\n`));
    expect(`${mail.html}\n`).toBe(golden(`${name}.html`, `${mail.html}\n`));
  });

  test('answers go to the office, in its name', () => {
    const { replyTo, senderName } = reminderMail(CASES[0][1]);
    expect({ replyTo, senderName }).toEqual({
      replyTo: 'tothcs.thanhoai@example.org',
      senderName: 'Phòng Giáo dục và Đào tạo huyện Thanh Oai',
    });
  });

  test('what a unit typed is text in the HTML', () => {
    const { html } = reminderMail(CASES[2][1]);
    expect(html).toContain('Thi viết &lt;vòng 1&gt;');
    expect(html).not.toContain('<vòng');
  });

  test('errors come first, and more than twenty problems are counted', () => {
    const lines = Array.from({ length: 15 }, (_unused, i) => [
      [9 + i, 1, `Hoạt động ${i}`] as const,
      [9 + i, 3, 'nhiều'] as const,
      [9 + i, 4, 5] as const,
    ]).flat();
    const { text } = reminderMail({ ...CASES[2][1], report: reportOf(...lines) });
    const severities = [...text.matchAll(/^- Ô \S+ \((.+?)\):/gm)].map(([, severity]) => severity);
    expect(severities).toEqual([...Array(15).fill('lỗi'), ...Array(5).fill('cảnh báo')]);
    expect(text).toMatch(/Và \d+ chỗ khác\./);
  });
});
