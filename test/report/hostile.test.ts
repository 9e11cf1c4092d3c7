// The worst that people can type into any field gives a file that every reader of XML and of Word files opens, with the text as typed.

import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';
import type { ReportModel } from '../../src/core/report/model';
import { fillReport } from '../../src/report';
import { hasLibreOffice } from '../local/store/libreoffice/run-macro';
import { paragraphTexts } from './docx-reader';
import { textInLibreOffice } from './libreoffice-text';
import { sampleReport } from './sample-report';
import { bytes, templateBase64 } from './template-file';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '</w:t></w:r></w:p></w:body> <w:p/> & "x" \'y\' &amp; &#0; ]]> <![CDATA[ <!-- <?xml'],
  ['tags of the template', '{tongLop} {#nhom} {/} {{ }} {@raw} {^x} {constructor} {__proto__}'],
  ['replacement patterns', '$& $1 $$ $` \\1 %s'],
  ['controls', 'một\u0000\u0001\u0008\u001f\u007f\u0085hai\uFFFE\uFFFF\uD800 ba\uDC00'],
  ['marks of direction', '\u202Eđảo\u202C \u200Fphải\u200E \u2066cô lập\u2069'],
  ['emoji and other planes', '📚👩🏽‍🏫🇻🇳 𝔸𠮷'],
  ['composed apart', 'Đo\u0302\u0303 Đo\u0323\u0302ng'],
  ['a formula', '=HYPERLINK("http://x.example.org";"y")'],
  ['50,000 characters', 'học tập suốt đời '.repeat(2_942).slice(0, 50_000)],
  ['50,000 characters without a gap', 'á'.repeat(50_000)],
  ['500 lines', 'dòng\r\n'.repeat(500)],
];

/** `text` in every field of the report that holds words. */
function filledWith(text: string): ReportModel {
  const plain = sampleReport();
  const everywhere = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => everywhere(one, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, everywhere(inner, name)]));
    }
    return text;
  };
  return everywhere(plain, '') as ReportModel;
}

function wellFormedParts(docx: Uint8Array): number {
  const zip = new PizZip(docx);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  for (const name of names) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(zip.file(name)?.asText() ?? '').close();
  }
  return names.length;
}

let base64: string;
beforeAll(async () => {
  base64 = await templateBase64();
});

test.each(HOSTILE)('%s in every field gives well-formed XML in every part', (_, text) => {
  const docx = bytes(fillReport({ base64 }, filledWith(text)));

  expect(wellFormedParts(docx)).toBeGreaterThan(10);
});

test.each(HOSTILE.filter(([name]) => !/controls|lines/.test(name)))('%s is printed as typed', (_, text) => {
  const { table } = sampleReport();
  const groups = [
    {
      ...table.groups[0],
      lines: [{ index: '1', activity: text, organizer: text, classes: '1', people: '1', note: text }],
    },
  ];
  const model = sampleReport({
    results: [text],
    table: { ...table, groups: groups as ReportModel['table']['groups'] },
  });

  const texts = paragraphTexts(bytes(fillReport({ base64 }, model)));
  expect(texts.filter((one) => one === text.trim() || one === text)).toHaveLength(4);
});

const describeIf = hasLibreOffice() ? describe : describe.skip;

describeIf('opened by LibreOffice', () => {
  test('a report of hostile texts has its body and its annexes, with the texts as typed', () => {
    const typed = HOSTILE.filter(([name]) => !/controls|lines|50,000|direction/.test(name)).map(([, text]) => text);
    const read = textInLibreOffice(bytes(fillReport({ base64 }, sampleReport({ results: typed }))));

    for (const text of typed) expect(read).toContain(text);
    for (const part of ['BÁO CÁO', 'Phụ lục I', 'Tổng cộng', 'Phụ lục IV', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG']) {
      expect(read).toContain(part);
    }
  });

  test('so has one with every field full', () => {
    const read = textInLibreOffice(bytes(fillReport({ base64 }, filledWith('< & > \u0000 ]]> 📚'))));

    expect(read).toContain('< & >  ]]> 📚');
    expect(read).toContain('I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ');
  });
});
