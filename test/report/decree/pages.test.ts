// Nghị định 30/2020/NĐ-CP, Phụ lục I: the paper, the margins and the page numbers of the report and of each of its annexes.
import type { ReportModel } from '../../../src/core/report/model';
import { fillReport } from '../../../src/report';
import { readBody, readParts, textOf } from '../docx-reader';
import { sampleReport } from '../sample-report';
import { bytes, templateBase64 } from '../template-file';
import { attribute, descendants, type Element, elements, isOn } from '../xml';
import { inMm } from './measure';

let base64: string;
beforeAll(async () => {
  base64 = await templateBase64();
});

const ALL = sampleReport();
const FIGURES_ONLY: Partial<ReportModel> = { missing: [], evidence: [], nominations: [] };

/** Which annexes there are, and how many sections that makes. */
const CASES: readonly (readonly [string, Partial<ReportModel>, number])[] = [
  ['all annexes', {}, 5],
  ['the figures alone', FIGURES_ONLY, 2],
  ['no nominations', { nominations: [] }, 4],
  ['no evidence', { evidence: [] }, 4],
  ['nobody missing', { missing: [] }, 4],
  ['nominations alone', { ...FIGURES_ONLY, nominations: ALL.nominations }, 3],
  ['evidence alone', { ...FIGURES_ONLY, evidence: ALL.evidence }, 3],
];

describe.each(CASES)('a report with %s', (_, changes, count) => {
  let sections: Element[];
  let parts: Map<string, Element>;
  beforeAll(() => {
    const docx = bytes(fillReport({ base64 }, sampleReport(changes)));
    parts = readParts(docx);
    sections = descendants(readBody(docx), 'w:sectPr');
  });

  test('has a section for itself and one for each annex, on new pages', () => {
    expect(sections).toHaveLength(count);
    expect(sections.map((section) => attribute(section, ['w:type'], 'w:val'))).toEqual(
      Array.from({ length: count }, () => 'nextPage'),
    );
  });

  test('is A4 upright with 20 mm above and below, 30 mm left, 15 mm right', () => {
    for (const section of sections) {
      const size = elements(section, 'w:pgSz')[0]?.attributes ?? {};
      const margins = elements(section, 'w:pgMar')[0]?.attributes ?? {};
      expect([inMm(size['w:w']), inMm(size['w:h']), size['w:orient']]).toEqual([210, 297, 'portrait']);
      expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => inMm(margins[side]))).toEqual([20, 20, 30, 15]);
    }
  });

  test('counts the pages of each section from 1, at 14 pt in the middle of the top margin, not on its first page', () => {
    const relations = parts.get('word/_rels/document.xml.rels');
    const targets = new Map(
      (relations === undefined ? [] : elements(relations)).map(({ attributes }) => [attributes.Id, attributes.Target]),
    );
    const headerOf = (section: Element, kind: string) => {
      const reference = elements(section, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === kind);
      return parts.get(`word/${targets.get(reference?.attributes['r:id'])}`);
    };

    for (const section of sections) {
      expect(attribute(section, ['w:pgNumType'], 'w:start')).toBe('1');
      expect(isOn(section, ['w:titlePg'])).toBe(true);
      expect(inMm(attribute(section, ['w:pgMar'], 'w:header'))).toBe(10);
      const [numbered, first] = [headerOf(section, 'default'), headerOf(section, 'first')];
      expect(numbered && descendants(numbered, 'w:instrText').map(({ children }) => children)).toEqual([['PAGE']]);
      expect(numbered && attribute(numbered, ['w:p', 'w:pPr', 'w:jc'], 'w:val')).toBe('center');
      expect(numbered && attribute(numbered, ['w:p', 'w:r', 'w:rPr', 'w:sz'], 'w:val')).toBe('28');
      expect(numbered && isOn(numbered, ['w:p', 'w:r', 'w:rPr', 'w:b'])).toBe(false);
      expect(first && descendants(first, 'w:r')).toEqual([]);
    }
  });

  test('has no empty page: each section holds text, and none has a page break of its own', () => {
    const body = readBody(bytes(fillReport({ base64 }, sampleReport(changes))));
    const texts: string[] = [''];
    for (const element of elements(body)) {
      texts[texts.length - 1] += textOf(element);
      if (element.name === 'w:p' && descendants(element, 'w:sectPr').length > 0) texts.push('');
    }

    expect(texts).toHaveLength(count);
    expect(texts.map((text) => text.trim() !== '')).toEqual(texts.map(() => true));
    expect(descendants(body, 'w:br').filter(({ attributes }) => attributes['w:type'] === 'page')).toEqual([]);
    expect(
      elements(body)
        .slice(-2)
        .map(({ name }) => name),
    ).toEqual(['w:p', 'w:sectPr']);
  });
});
