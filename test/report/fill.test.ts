import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { fillReport } from '../../src/report';
import { outline, paragraphTexts, readBody, readParts, textOf } from './docx-reader';
import { longTable, sampleReport } from './sample-report';
import { bytes, editedTemplate, templateBase64 } from './template-file';
import { attribute, descendants, elements } from './xml';

const GOLDEN = join(__dirname, '../golden/report/bao-cao.txt');

describe('filling the report', () => {
  let base64: string;
  beforeAll(async () => {
    base64 = await templateBase64();
  });
  const fill = (changes: Parameters<typeof sampleReport>[0] = {}) =>
    bytes(fillReport({ base64 }, sampleReport(changes)));
  const filledTexts = (changes: Parameters<typeof sampleReport>[0] = {}) => paragraphTexts(fill(changes));

  test('gives the document on record', () => {
    const lines = `${outline(fill()).join('\n')}\n`;

    // UPDATE_GOLDEN=1 takes a wanted change over; read the difference before committing it.
    if (process.env.UPDATE_GOLDEN === '1') {
      writeFileSync(GOLDEN, lines);
    }
    expect(lines).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  test('gives the same bytes for the same report', () => {
    expect(Buffer.from(fill()).equals(Buffer.from(fill()))).toBe(true);
  });

  test('writes every entry of the archive on one fixed day, the content types first and no folders', () => {
    const entries = Object.values(new PizZip(fill()).files);

    expect(entries[0]?.name).toBe('[Content_Types].xml');
    expect(new Set(entries.map((entry) => entry.date.getFullYear()))).toEqual(new Set([1980]));
    expect(entries.filter((entry) => entry.dir)).toEqual([]);
  });

  test('names the document after the report in its properties', () => {
    const core = readParts(fill()).get('docProps/core.xml');

    expect(core && textOf({ ...core, name: 'w:t', children: elements(core, 'dc:title')[0]?.children ?? [] })).toBe(
      'Báo cáo Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
    );
  });

  test('leaves no tag and no "undefined" behind', () => {
    const text = filledTexts().join('\n');

    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test('puts a single receiver on the line of Kính gửi', () => {
    const texts = filledTexts({ receivers: ['Sở Giáo dục và Đào tạo Hà Nội'] });

    expect(texts.filter((text) => /Kính gửi|^- Sở/.test(text))).toEqual(['Kính gửi: Sở Giáo dục và Đào tạo Hà Nội.']);
  });

  test('puts several receivers one to a line, the last with a full stop', () => {
    const texts = filledTexts({ receivers: ['Sở Giáo dục và Đào tạo Hà Nội.', 'UBND huyện', 'Hội Khuyến học huyện;'] });

    const place = texts.indexOf('Kính gửi:');
    expect(texts.slice(place + 1, place + 4)).toEqual([
      '- Sở Giáo dục và Đào tạo Hà Nội;',
      '- UBND huyện;',
      '- Hội Khuyến học huyện.',
    ]);
  });

  test('has no Kính gửi when there is no receiver', () => {
    expect(filledTexts({ receivers: [] }).some((text) => text.includes('Kính gửi'))).toBe(false);
  });

  test('drops the line of the superior agency when there is none', () => {
    const texts = filledTexts({ superior: '', issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN THANH OAI' });

    expect(texts[0]).toBe('ỦY BAN NHÂN DÂN\nHUYỆN THANH OAI');
  });

  test.each([
    ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 22],
    ['ỦY BAN NHÂN DÂN\nHUYỆN THANH OAI', 15],
  ])('draws under %j a rule of %d mm', (issuer, length) => {
    const cell = descendants(readBody(fill({ issuer })), 'w:tc')[0];

    const rules =
      cell === undefined
        ? []
        : elements(cell, 'w:p').filter((p) => attribute(p, ['w:pPr', 'w:pBdr', 'w:top'], 'w:val'));

    const [rule] = rules;
    const indent = rule === undefined ? undefined : Number(attribute(rule, ['w:pPr', 'w:ind'], 'w:left'));
    expect(rules).toHaveLength(1);
    expect(Math.round(70 - (2 * (indent ?? 0) * 25.4) / 1440)).toBe(length);
  });

  test('keeps a heading nobody wrote under, and says that nothing was reported', () => {
    const texts = filledTexts({ difficulties: ['  \n '] });

    expect(texts[texts.indexOf('2. Khó khăn, tồn tại') + 1]).toBe('Không có nội dung báo cáo.');
  });

  test('ends the body with one ./. even when it was typed', () => {
    const texts = filledTexts({ closing: 'Trân trọng báo cáo./.' });

    expect(texts).toContain('Trân trọng báo cáo./.');
  });

  test('prints no rows but the header and the total for an empty table', () => {
    const tables = descendants(
      readBody(fill({ table: { groups: [], classes: '0', people: '0', notes: [] } })),
      'w:tbl',
    );

    const rows = elements(tables[2] ?? readBody(fill()), 'w:tr').map((row) => elements(row, 'w:tc').map(textOf));
    expect(rows.slice(2)).toEqual([['Tổng cộng', '0', '0', '']]);
  });

  test('prints one row for each of a thousand lines, in order, and a row for each group', () => {
    const tables = descendants(readBody(fill({ table: longTable(1000) })), 'w:tbl');

    const rows = elements(tables[2] ?? readBody(fill()), 'w:tr');
    expect(rows).toHaveLength(2 + 1000 + 100 + 1);
    expect(textOf(rows[1101] ?? readBody(fill()))).toContain('Chuyên đề số 1000:');
  });

  test('fills a template whose tag an editor has cut into two runs', async () => {
    const cut = await editedTemplate('{loiKet}', '{loi</w:t></w:r><w:r><w:t>Ket}');

    const texts = paragraphTexts(bytes(fillReport({ base64: cut }, sampleReport())));

    expect(texts.some((text) => text.startsWith('Trên đây là báo cáo kết quả'))).toBe(true);
  });
});

describe('text that units typed', () => {
  let base64: string;
  beforeAll(async () => {
    base64 = await templateBase64();
  });
  const fill = (changes: Parameters<typeof sampleReport>[0]) => bytes(fillReport({ base64 }, sampleReport(changes)));
  const line = { index: '1', activity: '', organizer: '', classes: '1', people: '2', note: '' };
  const table = (note: string) => ({
    groups: [{ index: 'I', name: 'Khác', classes: '1', people: '2', lines: [{ ...line, note }] }],
    classes: '1',
    people: '2',
    notes: [],
  });

  test.each([
    ['markup', '<w:p/> & "quotes" </w:t> &amp; <![CDATA['],
    ['tags', '{tongLop} {#nhom} {/} {{ }} {@raw}'],
    ['templates of spreadsheets', '=HYPERLINK("x";"y") + - @'],
    ['characters beyond the BMP', 'Sách 📚 𝔸'],
  ])('is printed as typed: %s', (_, typed) => {
    const docx = fill({ results: [typed], table: table(typed) });

    const texts = paragraphTexts(docx);
    expect(texts.filter((text) => text === typed)).toHaveLength(2);
  });

  test('loses only the characters that XML forbids', () => {
    const texts = paragraphTexts(fill({ results: ['Kết\u0000 quả\u0007 tốt\uFFFE\uD800.'] }));

    expect(texts).toContain('Kết quả tốt.');
  });

  test('becomes one paragraph a line in the body, because a broken justified line is stretched', () => {
    const texts = paragraphTexts(fill({ results: ['- Một;\r\n- Hai;\u000b\n- Ba.'] }));

    const place = texts.indexOf('- Một;');
    expect(texts.slice(place, place + 3)).toEqual(['- Một;', '- Hai;', '- Ba.']);
  });

  test('keeps its line breaks inside a table cell', () => {
    expect(paragraphTexts(fill({ table: table('Buổi sáng\nBuổi chiều') }))).toContain('Buổi sáng\nBuổi chiều');
  });

  test('may be ten thousand characters long', () => {
    const long = 'học tập suốt đời '.repeat(600).trim();

    expect(paragraphTexts(fill({ results: [long], table: table(long) })).filter((text) => text === long)).toHaveLength(
      2,
    );
  });
});
