import { reportTags } from '../../src/report';
import type { TagValue } from '../../src/report/tags';
import { buildReportTemplate } from '../../src/report/template/build';
import { paragraphTexts, readBody, readParts, textOf } from './docx-reader';
import { sampleReport } from './sample-report';
import { attribute, descendants, elements, isOn } from './xml';

const HEADINGS = [
  'I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ',
  '1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện',
  '2. Nội dung các hoạt động đã triển khai trong Tuần lễ',
  '3. Kinh phí tổ chức Tuần lễ',
  'II. ĐÁNH GIÁ CHUNG',
  '1. Những kết quả đã đạt được; bài học kinh nghiệm',
  '2. Khó khăn, tồn tại',
  '3. Kiến nghị, đề xuất',
  '4. Bảng tổng hợp số liệu các hoạt động tổ chức Tuần lễ',
];

/** Millimetres as twips, rounded as Word does. */
const mm = (length: number) => String(Math.round((length / 25.4) * 1440));

const namesIn = (value: TagValue): string[] => {
  if (typeof value !== 'object') {
    return [];
  }
  const scopes = Array.isArray(value) ? value : [value];
  return scopes.flatMap((scope) =>
    Object.entries(scope).flatMap(([name, inner]) => [name, ...namesIn(inner as TagValue)]),
  );
};

describe('the report template', () => {
  let template: Uint8Array;
  beforeAll(async () => {
    template = await buildReportTemplate();
  });

  test('two builds are equal byte for byte', async () => {
    const again = await buildReportTemplate();

    expect(Buffer.from(again).equals(Buffer.from(template))).toBe(true);
  });

  test('carries no date of its build', () => {
    const core = readParts(template).get('docProps/core.xml');

    expect(core && elements(core).map((property) => property.name)).toEqual(['dc:title', 'cp:revision']);
  });

  test('has the headings of the Phụ lục in their order and words', () => {
    const headings = descendants(readBody(template), 'w:p').filter((paragraph) =>
      attribute(paragraph, ['w:pPr', 'w:pStyle'], 'w:val')?.startsWith('Heading'),
    );

    expect(headings.map(textOf)).toEqual(HEADINGS);
  });

  test('asks for every value of a report and for no other', () => {
    const text = paragraphTexts(template).join('\n');

    const asked = new Set(Array.from(text.matchAll(/\{[#^/]?([^}]+)\}/g), ([, tag]) => tag));

    const given = new Set([
      ...namesIn(reportTags(sampleReport())),
      ...namesIn(reportTags(sampleReport({ receivers: ['Sở Giáo dục và Đào tạo Hà Nội'] }))),
    ]);
    expect([...asked].sort()).toEqual([...given].sort());
  });

  test('has three sections on A4 portrait with margins of 20, 20, 30 and 15 mm', () => {
    const sections = descendants(readBody(template), 'w:sectPr');

    expect(sections).toHaveLength(3);
    for (const section of sections) {
      expect(attribute(section, ['w:pgSz'], 'w:w')).toBe(mm(210));
      expect(attribute(section, ['w:pgSz'], 'w:h')).toBe(mm(297));
      expect(attribute(section, ['w:pgSz'], 'w:orient')).toBe('portrait');
      expect(elements(section, 'w:pgMar')[0]?.attributes).toMatchObject({
        'w:top': mm(20),
        'w:bottom': mm(20),
        'w:left': mm(30),
        'w:right': mm(15),
      });
    }
  });

  test('numbers the pages of each section from 1, centred at the top, and not on its first page', () => {
    const parts = readParts(template);
    const targets = new Map(
      elements(parts.get('word/_rels/document.xml.rels') ?? { name: '', attributes: {}, children: [] }).map(
        (relation) => [relation.attributes.Id, `word/${relation.attributes.Target}`],
      ),
    );

    const sections = descendants(readBody(template), 'w:sectPr').map((section) => ({
      start: attribute(section, ['w:pgNumType'], 'w:start'),
      firstDiffers: isOn(section, ['w:titlePg']),
      headers: Object.fromEntries(
        elements(section, 'w:headerReference').map((reference) => {
          const header = parts.get(targets.get(reference.attributes['r:id']) ?? '');
          const fields =
            header === undefined ? [] : descendants(header, 'w:instrText').flatMap((field) => field.children);
          return [reference.attributes['w:type'], fields];
        }),
      ),
    }));

    const numbered = { start: '1', firstDiffers: true, headers: { default: ['PAGE'], first: [] } };
    expect(sections).toEqual([numbered, numbered, numbered]);
    const header = parts.get('word/header1.xml');
    expect(header && attribute(header, ['w:p', 'w:pPr', 'w:jc'], 'w:val')).toBe('center');
    expect(header && attribute(header, ['w:p', 'w:r', 'w:rPr', 'w:sz'], 'w:val')).toBe('28');
  });

  test('gives table, grid and cells the same widths in twips', () => {
    const tables = descendants(readBody(template), 'w:tbl');

    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const grid = elements(elements(table, 'w:tblGrid')[0] ?? table, 'w:gridCol').map((column) =>
        Number(column.attributes['w:w']),
      );
      const total = grid.reduce((sum, width) => sum + width, 0);
      expect(elements(elements(table, 'w:tblPr')[0] ?? table, 'w:tblW')[0]?.attributes).toEqual({
        'w:type': 'dxa',
        'w:w': String(total),
      });
      expect(Math.abs(total - Number(mm(165)))).toBeLessThanOrEqual(grid.length);
      for (const row of elements(table, 'w:tr')) {
        let column = 0;
        for (const cell of elements(row, 'w:tc')) {
          const span = Number(attribute(cell, ['w:tcPr', 'w:gridSpan'], 'w:val') ?? '1');
          const expected = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
          expect(attribute(cell, ['w:tcPr', 'w:tcW'], 'w:w')).toBe(String(expected));
          expect(attribute(cell, ['w:tcPr', 'w:tcW'], 'w:type')).toBe('dxa');
          column += span;
        }
        expect(column).toBe(grid.length);
      }
    }
  });

  test('repeats both header rows of the Mẫu tổng hợp and breaks no row', () => {
    const figures = descendants(readBody(template), 'w:tbl')[2];
    const rows = figures === undefined ? [] : elements(figures, 'w:tr');

    const repeated = rows.map((row) => isOn(row, ['w:trPr', 'w:tblHeader']));
    const whole = rows.map((row) => isOn(row, ['w:trPr', 'w:cantSplit']));

    expect(repeated).toEqual([true, true, false, false, false]);
    expect(whole).toEqual([true, true, true, true, true]);
  });

  test('ends its sections with lines one point high, which no full page pushes onto an empty one', () => {
    const paragraphs = elements(readBody(template), 'w:p');
    const breaks = paragraphs.filter((paragraph) => descendants(paragraph, 'w:sectPr').length > 0);

    const heights = [...breaks, ...paragraphs.slice(-1)].map((one) => [
      attribute(one, ['w:pPr', 'w:spacing'], 'w:line'),
      attribute(one, ['w:pPr', 'w:spacing'], 'w:lineRule'),
    ]);

    expect(heights).toEqual([
      ['20', 'exact'],
      ['20', 'exact'],
      ['20', 'exact'],
    ]);
  });

  test('sets every run in black Times New Roman and underlines nothing', () => {
    const runs = descendants(readBody(template), 'w:r');

    expect(runs.length).toBeGreaterThan(50);
    for (const run of runs) {
      expect(attribute(run, ['w:rPr', 'w:rFonts'], 'w:ascii')).toBe('Times New Roman');
      expect(attribute(run, ['w:rPr', 'w:rFonts'], 'w:hAnsi')).toBe('Times New Roman');
      expect(attribute(run, ['w:rPr', 'w:color'], 'w:val')).toBe('000000');
    }
    expect(descendants(readBody(template), 'w:u')).toEqual([]);
  });

  test('sets body text as the decree says: justified, first line 1.27 cm, 6 pt apart, 1.15 lines', () => {
    const paragraph = descendants(readBody(template), 'w:p').find((one) => textOf(one) === '{loiKet}./.');

    expect(paragraph && attribute(paragraph, ['w:pPr', 'w:jc'], 'w:val')).toBe('both');
    expect(paragraph && attribute(paragraph, ['w:pPr', 'w:ind'], 'w:firstLine')).toBe('720');
    expect(
      paragraph && elements(elements(paragraph, 'w:pPr')[0] ?? paragraph, 'w:spacing')[0]?.attributes,
    ).toMatchObject({
      'w:after': '120',
      'w:line': '276',
      'w:lineRule': 'auto',
    });
  });
});
