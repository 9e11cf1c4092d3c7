// Pictures in the Word file: in line, in their ratio, with what a reader of the file needs to find them.

import PizZip from 'pizzip';
import type { ReportModel } from '../../src/core/report/model';
import { fillReport } from '../../src/report';
import { plainDocument } from '../../src/report/plain-document';
import { paragraphTexts, readBody, readParts, textOf } from './docx-reader';
import { textInLibreOffice } from './libreoffice-text';
import { samplePhotos } from './sample-photos';
import { sampleReport } from './sample-report';
import { bytes, templateBase64 } from './template-file';
import { attribute, descendants, elements } from './xml';

const EMU_PER_MM = 36_000;
const TYPES = '[Content_Types].xml';

let base64: string;
beforeAll(async () => {
  base64 = await templateBase64();
});

function reportWith(count: number, changes: Partial<ReportModel> = {}, caption?: string): string {
  const { photos, pictures } = samplePhotos(count, caption);
  return fillReport({ base64 }, sampleReport({ photos, ...changes }), pictures);
}

test('each picture stands in line with the text, fits into 78 x 58,5 mm in its ratio, and is there byte by byte', () => {
  const docx = bytes(reportWith(5));
  const { photos, pictures } = samplePhotos(5);
  const zip = new PizZip(docx);
  const relations = elements(readParts(docx).get('word/_rels/document.xml.rels') ?? readBody(docx), 'Relationship');
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target]));

  const drawings = descendants(readBody(docx), 'w:drawing');

  expect(drawings).toHaveLength(5);
  expect(drawings.map((drawing) => elements(drawing).map(({ name }) => name))).toEqual(
    drawings.map(() => ['wp:inline']),
  );
  drawings.forEach((drawing, i) => {
    const [width, height] = ['cx', 'cy'].map((side) => Number(attribute(drawing, ['wp:inline', 'wp:extent'], side)));
    const isUpright = i % 2 === 1;
    // 300 x 400 by the height, 400 x 300 by both sides at once.
    expect([width, height]).toEqual(
      isUpright ? [43.875 * EMU_PER_MM, 58.5 * EMU_PER_MM] : [78 * EMU_PER_MM, 58.5 * EMU_PER_MM],
    );
    const id = attribute(descendants(drawing, 'pic:blipFill')[0] ?? drawing, ['a:blip'], 'r:embed');
    const content = zip.file(`word/${targets.get(id)}`)?.asUint8Array();
    expect(Buffer.from(content ?? []).equals(Buffer.from(pictures.get(photos[i]?.id ?? '') ?? []))).toBe(true);
  });
  const ids = descendants(readBody(docx), 'wp:docPr').map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(5);
});

test('kinds of pictures are declared, once each, in a template that knew none too', () => {
  const bare = new PizZip(base64, { base64: true });
  const types = bare.file(TYPES)?.asText() ?? '';
  bare.file(TYPES, types.replace(/<Default [^>]*Extension="(?:jpe?g|png)"[^>]*>/g, ''));
  const { photos, pictures } = samplePhotos(5);

  for (const template of [base64, bare.generate({ type: 'base64' })]) {
    const docx = bytes(fillReport({ base64: template }, sampleReport({ photos }), pictures));
    const known = elements(readParts(docx).get(TYPES) ?? readBody(docx), 'Default');
    const declared = known.map(({ attributes }) => `${attributes.Extension} ${attributes.ContentType}`);
    expect(declared.filter((type) => /^(?:jpeg|png) /.test(type)).sort()).toEqual(['jpeg image/jpeg', 'png image/png']);
  }
});

test('two stand beside each other with their captions below, and a last one alone', () => {
  const body = readBody(bytes(reportWith(3)));
  const table = descendants(body, 'w:tbl').find((one) => descendants(one, 'w:drawing').length > 0);
  const rows = elements(table ?? body, 'w:tr');

  expect(rows.map((row) => elements(row, 'w:tc').map((cell) => textOf(cell)))).toEqual([
    ['Ảnh 1. Lễ phát động Tuần lễ (Trường THCS số 1)', 'Ảnh 2. Lễ phát động Tuần lễ (Trường THCS số 2)'],
    ['Ảnh 3. Lễ phát động Tuần lễ (Trường THCS số 3)', ''],
  ]);
  expect(rows.map((row) => attribute(row, ['w:trPr', 'w:cantSplit'], 'w:val') !== 'false')).toEqual([true, true]);
});

test('the annex holds pictures without links, links without pictures, and is not there without either', () => {
  const texts = (changes: Partial<ReportModel>, count: number) => paragraphTexts(bytes(reportWith(count, changes)));
  const annexes = { ...sampleReport().annexes, evidence: '' };

  expect(texts({ evidence: [] }, 2)).toEqual(expect.arrayContaining(['Ảnh minh chứng']));
  expect(texts({ evidence: [] }, 2)).not.toContain('Đường link, tin bài, ảnh');
  expect(texts({}, 0)).toContain('Đường link, tin bài, ảnh');
  expect(texts({}, 0)).not.toContain('Ảnh minh chứng');
  expect(texts({ evidence: [], annexes }, 0).join()).not.toMatch(/MINH CHỨNG|Ảnh minh chứng/);
});

test('without a caption the unit alone is named', () => {
  expect(paragraphTexts(bytes(reportWith(1, {}, ' ')))).toContain('Ảnh 1. Trường THCS số 1');
});

test('a caption that holds markup, marks or control characters is text, and no picture of its own', () => {
  const docx = bytes(reportWith(2, {}, 'A "b" <w:p/> & \uFDD00\uFDD1 \u0007 \u202e c'));

  expect(descendants(readBody(docx), 'w:drawing')).toHaveLength(2);
  expect(paragraphTexts(docx)).toContain('Ảnh 1. A "b" <w:p/> & 0  \u202e c (Trường THCS số 1)');
});

test('what the marks are made of cannot be typed anywhere in a report', () => {
  const typed = reportWith(1, { results: ['\uFDD00\uFDD1 và \uFDD07\uFDD1'] });

  expect(descendants(readBody(bytes(typed)), 'w:drawing')).toHaveLength(1);
  expect(paragraphTexts(bytes(typed))).toContain('0 và 7');
});

test('a picture’s tag in a header leaves nothing behind', () => {
  const zip = new PizZip(base64, { base64: true });
  const name = Object.keys(zip.files).find((part) => /header\d\.xml$/.test(part)) ?? '';
  const header = zip.file(name)?.asText() ?? '';
  const tag = '<w:p><w:r><w:t>{#hangAnh}{anh1}{/hangAnh}</w:t></w:r></w:p>';
  zip.file(name, header.replace('</w:hdr>', `${tag}</w:hdr>`));
  const { photos, pictures } = samplePhotos(1);

  const filled = fillReport({ base64: zip.generate({ type: 'base64' }) }, sampleReport({ photos }), pictures);

  expect(new PizZip(bytes(filled)).file(name)?.asText()).not.toMatch(/[\uFDD0-\uFDEF]|anh1/);
});

test('LibreOffice opens it and reads the captions', () => {
  const read = textInLibreOffice(bytes(reportWith(3)));

  expect(read).toContain('Ảnh minh chứng');
  expect(read).toContain('Ảnh 3. Lễ phát động Tuần lễ (Trường THCS số 3)');
});

test('equal pictures give equal bytes, and other documents made of the file leave them out', () => {
  const report = reportWith(4);
  const sheet = plainDocument(report, 'Bản kê', [{ kind: 'text', text: 'Không có ảnh.' }]);

  expect(reportWith(4)).toBe(report);
  const parts = Object.keys(new PizZip(bytes(sheet)).files);
  expect(parts.filter((name) => name.includes('media'))).toEqual([]);
  const relations = readParts(bytes(sheet)).get('word/_rels/document.xml.rels');
  expect(JSON.stringify(relations)).not.toContain('anh-minh-chung');
});
