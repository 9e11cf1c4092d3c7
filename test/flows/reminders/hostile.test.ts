// Names, rows and addresses that are meant to break a mail: it stays one, escaped and bounded, for the receivers it is for.

import PostalMime, { type Email } from 'postal-mime';
import type { EngineState } from '../../../local/google/state';
import { mailMessage } from '../../../local/store/mail-message';
import { type BuiltAddIn, emptyState, sampleUnits, setupInput } from '../../../samples/thanh-oai-2021/prepare';
import { OFFICE_SHEET_IDS } from '../../../src/sheets/contract';
import { builtAddIn, engineOn } from '../district';
import { Days, remindersIn } from './days';

const UNITS = sampleUnits(3);
/** As much as a cell of Google Sheets holds. */
const LONGEST = 50_000;
const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&';

const NAMES = [
  `Trường ${MARKUP} {đơn vị} {tình trạng}`,
  '\'=HYPERLINK("https://xau.example.org";"bấm")\nBcc: xau@example.org\r\nSubject: khác\u202e\u0000',
  'Trường '.repeat(LONGEST).slice(0, LONGEST),
];
const ADDRESSES = [
  'a@example.org\nBcc: xau@example.org',
  'b@example.org; b2@example.org\r\n\r\n<script>',
  'c@example.org, không phải địa chỉ, c(at)example.org',
];
const TYPED = [
  `Thi viết ${MARKUP}`,
  '\'=IMPORTXML("https://xau.example.org")',
  'hội thi '.repeat(LONGEST).slice(0, LONGEST),
];

let addIn: BuiltAddIn;
let state: EngineState;
let mails: Email[];

beforeAll(async () => {
  addIn = await builtAddIn();
  state = emptyState();
  engineOn(addIn, state).run('setUpFrom', [setupInput(UNITS)], 'client');
  const days = new Days(addIn, state);
  const roster = days.snapshot().tabs.find(({ sheetId }) => sheetId === OFFICE_SHEET_IDS.roster);
  for (const [i, { code }] of UNITS.entries()) {
    const row =
      Array.from({ length: roster?.height ?? 0 }, (_unused, at) => at).find(
        (at) => roster?.cell(at, 0).shown === code,
      ) ?? 0;
    days.typeOnTab(OFFICE_SHEET_IDS.roster, `B${row + 1}`, NAMES[i] ?? '');
    days.typeOnTab(OFFICE_SHEET_IDS.roster, `F${row + 1}`, ADDRESSES[i] ?? '');
    const [line] = days.form(code).rows;
    days.typeQuietly(code, line?.activity.place ?? '', TYPED[i] ?? '');
    days.typeQuietly(code, line?.classes.place ?? '', `2-3 ${MARKUP}`);
  }
  days.run('2021-10-08T08:00', 'sendReminders');
  mails = await Promise.all(remindersIn(state).map(async (mail) => PostalMime.parse(await mailMessage(mail))));
});

test('every unit gets its mail, at its own addresses and at no other', () => {
  expect(mails.map(({ to = [] }) => to.map(({ address }) => address))).toEqual([
    ['a@example.org', 'xau@example.org'],
    ['b@example.org', 'b2@example.org'],
    ['c@example.org'],
  ]);
});

test('no header is forged', () => {
  const allowed = ['from', 'reply-to', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'];
  for (const { headers, subject = '' } of mails) {
    expect(headers.map(({ key }) => key).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(headers.filter(({ key }) => key === 'subject')).toHaveLength(1);
    expect(subject).toMatch(/^\[Nhắc báo cáo\] /);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are not to be there
    expect(subject).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
    expect(subject.length).toBeLessThanOrEqual(200);
  }
});

test('markup is text in the HTML, and placeholders in a name are a name', () => {
  const [first] = mails;
  expect(first?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(first?.text).toContain('{đơn vị} {tình trạng}');
  for (const { html = '' } of mails) {
    const tags = html.match(/<[^>]*>/g) ?? [];
    const names = new Set(tags.map((tag) => /^<[/!]?(\w+)/.exec(tag)?.[1]));
    const known = ['doctype', 'html', 'head', 'meta', 'style', 'title', 'body', 'div', 'p', 'br', 'ul', 'li', 'a'];
    expect([...names].filter((name) => !known.includes(name ?? ''))).toEqual([]);
    expect(tags.filter((tag) => /\s(?:on\w+|src)=/i.test(tag))).toEqual([]);
  }
});

test('a formula is what was typed, and nothing is loaded or linked but the workbook', () => {
  for (const { html = '' } of mails) {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((url) => !url.startsWith('https://docs.google.com/spreadsheets/d/'))).toEqual([]);
  }
});

test('fifty thousand characters are cut: text and HTML stay far below what Google sends', () => {
  for (const { html = '', text = '' } of mails) {
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  }
  expect(mails[2]?.text).toContain('…');
});

test('what stands among the addresses and is none is kept where it is, and stops nobody', () => {
  const days = new Days(addIn, state);
  const roster = days.snapshot().tabs.find(({ sheetId }) => sheetId === OFFICE_SHEET_IDS.roster);
  const shown = Array.from({ length: roster?.height ?? 0 }, (_unused, row) => roster?.cell(row, 5).shown);
  expect(shown.filter((text) => text?.includes('c(at)example.org'))).toHaveLength(1);
});
