// The dialog Xem trước thư nhắc: every mail that would go out is listed, one is there in full, and the page finds all it works with.

import type { EngineState } from '../../local/google/state';
import { type BuiltAddIn, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { TABS } from '../../src/messages/tabs';
import { engineOn, filledDistrict } from './district';

const UNITS = sampleUnits(8);

let addIn: BuiltAddIn;
let state: EngineState;
let html: string;

const previewOn = (on: EngineState) => {
  const engine = engineOn(addIn, on);
  const outcome = engine.run('previewReminders') as { message: string };
  return { engine, message: outcome.message, html: engine.dialogs[0]?.html ?? '' };
};

beforeAll(async () => {
  const prepared = await filledDistrict(UNITS);
  ({ addIn } = prepared);
  state = prepared.copy();
  ({ html } = previewOn(prepared.copy()));
});

const plain = (text: string) =>
  text
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const codesOf = (page: string) => [...page.matchAll(/data-code="([^"]*)"/g)].map(([, code = '']) => code);

test('the first letter is in the page, and each of the others is handed out when it is asked for', () => {
  const [, given = ''] = /data-first="([^"]*)"/.exec(html) ?? [];
  const codes = codesOf(html);

  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) {
    const { letter } = engineOn(addIn, structuredClone(state)).run('previewReminder', [code], 'client') as {
      letter: { code: string; html: string };
    };
    expect(letter.code).toBe(code);
    expect(letter.html).toContain('<html lang="vi"><head>');
    if (code === codes[0]) expect(JSON.parse(plain(given))).toEqual(letter);
  }
});

test('what the page looks for is there once, what is said has words, and a letter runs no script', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/byId\('([^']+)'\)/g)) expect(ids).toContain(id);
  for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  expect(html).not.toMatch(/undefined|=""(?=[^>]*id="status")/);
  expect(html).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(html).not.toMatch(/allow-scripts|allow-same-origin/);
});

test('what a unit typed is text in the page', () => {
  const odd = structuredClone(state);
  const roster = odd.spreadsheet.sheets.find(({ properties }) => properties.title === 'Danh sách đơn vị');
  const [reminded] = codesOf(html);
  const [, name] = roster?.rows.find(([code]) => code?.userEnteredValue?.stringValue === reminded) ?? [];
  if (!name) throw new RangeError(`${reminded} is not in the roster`);
  name.userEnteredValue = { stringValue: '"><script>alert(1)</script>' };
  const page = previewOn(odd).html;

  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert');
});

test('what the office has written on its tab is what goes out; what it has written wrong is named with its cell', () => {
  const rowsOf = (book: EngineState) =>
    book.spreadsheet.sheets.find(({ properties }) => properties.title === TABS.letters)?.rows ?? [];
  const [own, broken] = [structuredClone(state), structuredClone(state)];
  for (const row of rowsOf(broken).slice(2, 8))
    if (row[1]) row[1].userEnteredValue = { stringValue: 'Kính nhắc {đơn vị' };
  for (const row of rowsOf(own).slice(2, 8))
    if (row[1]) row[1].userEnteredValue = { stringValue: 'Kính nhắc {Đơn vị}' };

  const letter = plain(/data-first="([^"]*)"/.exec(previewOn(own).html)?.[1] ?? '{}');

  expect((JSON.parse(letter) as { subject: string }).subject).toMatch(/^Kính nhắc [^{}]+$/);
  expect(previewOn(broken)).toMatchObject({
    html: '',
    message: expect.stringMatching(/^Trang "Mẫu thư nhắc", ô B3: có dấu ngoặc/),
  });
});
