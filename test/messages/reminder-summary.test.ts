// What the office is told after a run, compared with the letters in test/golden/mail.

import { initialSettings } from '../../src/commands/setup-settings';
import type { LeftOut, Reminder } from '../../src/core/reminders/reminder';
import { reminderSummary, type SummaryFacts } from '../../src/messages/reminder-summary';
import { goldenMail } from '../support/golden-mail';
import { factsOf, reportOf } from '../support/reminders';
import { WORKBOOK_URL } from '../support/sheet-builders';

const NOW = { date: '2021-10-11', time: '07:45' };
const EMPTY = reportOf();
const named = (name: string) => ({ ...EMPTY, unit: { ...EMPTY.unit, name } });

function reminderTo(name: string, badEmails: readonly string[] = []): Reminder {
  const { reminder } = factsOf({ report: named(name), now: NOW, time: 1 });
  const { report } = reminder;
  return { ...reminder, report: { ...report, unit: { ...report.unit, badEmails } } };
}

const leave = (name: string, reason: LeftOut['reason']): LeftOut => ({ report: named(name), reason });

const PLAIN: SummaryFacts = {
  settings: initialSettings(),
  now: NOW,
  url: WORKBOOK_URL,
  outcomes: [{ reminder: reminderTo('UBND xã Cự Khê'), result: 'sent', detail: '' }],
  leave: [leave('UBND xã Tam Hưng', 'alreadyReminded'), leave('UBND xã Mỹ Hưng', 'notDue')],
  reported: 98,
  expected: 130,
  found: [],
};

const EVERYTHING: SummaryFacts = {
  ...PLAIN,
  next: '2021-10-13',
  outcomes: [
    ...PLAIN.outcomes,
    { reminder: reminderTo('UBND xã Bích Hòa', ['bichhoa(at)example.org']), result: 'sent', detail: '' },
    {
      reminder: reminderTo('UBND xã Cao Viên'),
      result: 'failed',
      detail: 'caovien@example.org: Invalid email: caovien@example.org',
    },
    { reminder: reminderTo('UBND xã Bình Minh'), result: 'unknown', detail: 'binhminh@example.org: Service timed out' },
    { reminder: reminderTo('UBND xã Thanh Cao'), result: 'left', detail: '' },
  ],
  leave: [
    ...PLAIN.leave,
    leave('UBND xã Thanh Thùy', 'noAddress'),
    leave('UBND xã Thanh Mai', 'badAddress'),
    leave('UBND xã Thanh Văn', 'overQuota'),
    leave('UBND xã Đỗ Động', 'unknown'),
    leave('UBND xã Kim An', 'mailedToday'),
  ],
  found: [
    { name: 'UBND xã Kim Thư', isUnknown: true },
    { name: 'UBND xã Phương Trung', isUnknown: false },
  ],
};

test.each([
  ['summary-plain', PLAIN],
  ['summary-everything', EVERYTHING],
  ['summary-nothing-sent', { ...PLAIN, outcomes: [], leave: [leave('UBND xã Thanh Văn', 'overQuota')] }],
])('%s reads as the letter on file', (name, facts) => {
  const mail = reminderSummary(facts);
  const text = `${mail.subject}\n\n${mail.text}\n`;

  expect(text).toBe(goldenMail(`${name}.txt`, text));
});

test('a thousand units with names that are meant to break it: bounded, one line each, escaped', () => {
  const name = `<b>Trường</b>\n- giả mạo ${'x'.repeat(5_000)}`;
  const outcomes = Array.from(
    { length: 1_000 },
    () => ({ reminder: reminderTo(name), result: 'sent', detail: '' }) as const,
  );

  const { text, html } = reminderSummary({ ...PLAIN, outcomes });

  expect(text).toContain('và 800 đơn vị khác.');
  expect(text).not.toContain('\n- giả mạo');
  expect(html).not.toContain('<b>');
  expect(Math.max(Buffer.byteLength(text), Buffer.byteLength(html))).toBeLessThan(120_000);
});
