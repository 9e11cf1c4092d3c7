// Word files as a second, independent reader of the format finds them (mammoth); the first is LibreOffice.

import mammoth from 'mammoth';
import { fillReport } from '../../src/report';
import { fillTemplate } from '../../src/report/fill';
import { plainDocument } from '../../src/report/plain-document';
import { buildUnitReportTemplate } from '../../src/report/template/unit-build';
import { unitReportTags } from '../../src/report/unit-tags';
import { paragraphTexts } from './docx-reader';
import { samplePhotos } from './sample-photos';
import { longTable, sampleReport } from './sample-report';
import { sampleUnitReport } from './sample-unit-report';
import { bytes, templateBase64 } from './template-file';

interface Read {
  readonly texts: readonly string[];
  readonly pictures: readonly string[];
  readonly errors: readonly string[];
}

async function read(base64: string): Promise<Read> {
  const buffer = Buffer.from(base64, 'base64');
  const pictures: string[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push(await image.read('base64'));
    return { src: '' };
  });
  const raw = await mammoth.extractRawText({ buffer });
  const html = await mammoth.convertToHtml({ buffer }, { convertImage });
  const errors = [...raw.messages, ...html.messages].filter(({ type }) => type === 'error');
  return { texts: linesOf(raw.value), pictures, errors: errors.map(({ message }) => message) };
}

/** One line for each paragraph that is not empty. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As that reader gives them, whose plain text leaves out breaks inside a paragraph. */
const ours = (base64: string) => paragraphTexts(bytes(base64)).flatMap((text) => linesOf(text.replace(/\n/g, '')));

let template: string;
beforeAll(async () => {
  template = await templateBase64();
});

test('a report with all annexes and pictures: every paragraph in its order, every picture byte by byte', async () => {
  const { photos, pictures } = samplePhotos(3);
  const report = fillReport({ base64: template }, sampleReport({ photos }), pictures);

  const found = await read(report);

  expect(found.errors).toEqual([]);
  expect(found.texts).toEqual(ours(report));
  expect(found.texts.length).toBeGreaterThan(60);
  expect(found.pictures).toEqual(photos.map(({ id }) => Buffer.from(pictures.get(id) ?? []).toString('base64')));
});

test.each([
  ['markup', '<w:p>&amp; "x" </w:t>'],
  ['emoji and other planes', '📚 𠀀 Lớp'],
  ['marks of direction', 'Lớp \u202eđảo\u202c'],
])('hostile text: %s', async (_what, text) => {
  const report = fillReport({ base64: template }, sampleReport({ results: [text], closing: text }));

  const found = await read(report);

  expect([found.errors, found.texts]).toEqual([[], ours(report)]);
  expect(found.texts).toContain(text);
});

test('a table of six hundred lines', async () => {
  const report = fillReport({ base64: template }, sampleReport({ table: longTable(600) }));

  const found = await read(report);

  expect(found.errors).toEqual([]);
  expect(found.texts.filter((text) => text.startsWith('Chuyên đề số'))).toHaveLength(600);
});

test('a unit’s own report, and a sheet of changes', async () => {
  const unitTemplate = Buffer.from(await buildUnitReportTemplate()).toString('base64');
  const unit = fillTemplate({ base64: unitTemplate }, unitReportTags(sampleUnitReport()), 'unit');
  const sheet = plainDocument(unit, 'Bản kê', [
    { kind: 'title', text: 'NHỮNG THAY ĐỔI' },
    { kind: 'table', headings: ['Nội dung', 'Lớp', 'Người'], rows: [['Đọc sách', '1', '2']] },
  ]);

  for (const file of [unit, sheet]) {
    const found = await read(file);
    expect([found.errors, found.texts]).toEqual([[], ours(file)]);
  }
});
