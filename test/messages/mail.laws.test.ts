// Whatever units and office typed, a reminder stays a letter: one short subject, no markup of theirs, no endless text, nothing unfilled.

import fc from 'fast-check';
import type { Standing } from '../../src/core/standing/standing';
import type { UnitReport } from '../../src/core/submission/report';
import { reminderMail } from '../../src/messages/mail';
import { factsOf, type Occasion, reportOf } from '../support/reminders';

const SHORT = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://x.example.org";"Bấm")',
  '{đơn vị}',
  '{những chỗ cần sửa}',
  '{',
  '}',
  'A\nBcc: x@example.org\r\n\r\nTrân trọng',
  '\u202eGỬI\u2066',
  '\u200f\u061c\u0000\u001b[2J\u0085\u2028',
  '&lt;b&gt;"\'',
];
/** As much as a cell holds. */
const LONG = ['<'.repeat(50_000), '"x'.repeat(25_000), '\n'.repeat(50_000), '😀'.repeat(25_000), 'Ạ́'.repeat(16_000)];
const short = fc.oneof(
  fc.array(fc.constantFrom(...SHORT, ' '), { maxLength: 5 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const typed = fc.oneof({ weight: 4, arbitrary: short }, { weight: 1, arbitrary: fc.constantFrom(...LONG) });
const named = typed.map((text) => `Trường ${text}`);

const lines = fc.array(fc.tuple(short, short, short, short, short), { maxLength: 3 });
const report = fc.tuple(lines, named, short).map(([rows, name, directive]): UnitReport => {
  const cells = rows.flatMap((row, i) => row.map((text, column) => [9 + i, column + 1, text] as const));
  const read = reportOf(...cells, [28, 0, directive]);
  return { ...read, unit: { ...read.unit, name } };
});
const occasion = fc.record({
  now: fc.constantFrom('2021-10-05', '2021-10-08', '2021-10-11').map((date) => ({ date, time: '08:00' })),
  time: fc.constantFrom(1, 2),
  isLast: fc.boolean(),
  cc: fc.constantFrom([], ['ubnd@example.org']),
  reason: typed,
});

/** Bytes: far from the 200 kB of a mail that Google sends for an account of one's own. */
const MOST_BYTES = 120_000;
const OWN_TAGS =
  /<(?:!doctype html|html lang="vi"|\/html|head|\/head|meta [^<>]*|style|\/style|title|\/title|body [^<>]*|\/body|div [^<>]*|\/div|p [^<>]*|\/p|ul [^<>]*|\/ul|li [^<>]*|\/li|br|a href="https:\/\/docs\.google\.com\/[^"<>]*" style="text-decoration:underline"|\/a)>/g;

function expectLetter(one: Occasion, office: string, week: string): void {
  const facts = factsOf(one);
  const settings = { ...facts.settings, officeName: `Phòng ${office}`, weekName: `Tuần lễ ${week}` };
  const mail = reminderMail({ ...facts, settings, tab: one.report.unit.name });

  for (const line of [mail.subject, mail.senderName]) {
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    expect(line.length).toBeLessThanOrEqual(200);
  }
  expect(mail.subject).toMatch(/^\[(Nhắc báo cáo|Nhắc gửi lại báo cáo|Đôn đốc lần \d)\] .* - hạn 09\/10\/2021$/);
  expect(mail.html.replace(OWN_TAGS, '')).not.toMatch(/[<>]/);
  expect(Buffer.byteLength(mail.text)).toBeLessThan(MOST_BYTES);
  expect(Buffer.byteLength(mail.html)).toBeLessThan(MOST_BYTES);
  expect(mail.text).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  // Lines are those of the letter: none begins as one that was typed.
  expect(mail.text).not.toMatch(/^\s*(Bcc:|\[2J)/m);
}

test('of any typed texts', () => {
  const standings = fc.constantFrom('open', 'returned') as fc.Arbitrary<Standing>;
  fc.assert(
    fc.property(occasion, report, standings, typed, typed, (one, read, standing, office, week) => {
      expectLetter({ ...one, report: { ...read, standing } }, office, week);
    }),
    { numRuns: 40 },
  );
});

test.each(LONG)('of cells filled to the brim (%#)', (text) => {
  const many = Array.from({ length: 15 }, (_unused, i) => [9 + i, 4, `${text.slice(0, 200)}${i}`] as const);
  const read = reportOf([9, 1, text], [28, 0, text], ...many);
  const unit = { ...read.unit, name: `Trường ${text}` };
  expectLetter({ report: { ...read, unit }, now: { date: '2021-10-08', time: '08:00' } }, text, text);
});

test('of a unit that typed nothing odd, no brace is left', () => {
  const read = reportOf([9, 1, 'Thi viết']);
  fc.assert(
    fc.property(occasion, (one) => {
      const { subject, text, html } = reminderMail(factsOf({ ...one, report: read, reason: 'Thiếu số' }));
      expect(`${subject}${text}${html.replace(/<style>.*<\/style>/, '')}`).not.toMatch(/[{}]/);
    }),
  );
});
