import { reportTags } from '../../src/report';
import type { TagValue } from '../../src/report/tags';
import { buildReportTemplate } from '../../src/report/template/build';
import { paragraphTexts, readBody, readParts } from './docx-reader';
import { samplePhotos } from './sample-photos';
import { sampleReport } from './sample-report';
import { attribute, descendants, elements } from './xml';

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

  test('asks for every value of a report and for no other', () => {
    const text = paragraphTexts(template).join('\n');

    const asked = new Set(Array.from(text.matchAll(/\{[#^/]?([^}]+)\}/g), ([, tag]) => tag));

    const given = new Set([
      ...namesIn(reportTags(sampleReport())),
      ...namesIn(reportTags(sampleReport({ photos: samplePhotos(1).photos }))),
      ...namesIn(reportTags(sampleReport({ receivers: ['Sở Giáo dục và Đào tạo Hà Nội'] }))),
    ]);
    expect([...asked].sort()).toEqual([...given].sort());
  });

  test('ends its sections with lines one point high, which no full page pushes onto an empty one', () => {
    const paragraphs = elements(readBody(template), 'w:p');
    const breaks = paragraphs.filter((paragraph) => descendants(paragraph, 'w:sectPr').length > 0);

    const heights = [...breaks, ...paragraphs.slice(-1)].map((one) => [
      attribute(one, ['w:pPr', 'w:spacing'], 'w:line'),
      attribute(one, ['w:pPr', 'w:spacing'], 'w:lineRule'),
    ]);

    expect(heights).toEqual(Array.from({ length: 5 }, () => ['20', 'exact']));
  });
});
