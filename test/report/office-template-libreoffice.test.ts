// A template that went through the real LibreOffice, to .odt and back: other XML, and the same report.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PizZip from 'pizzip';
import { fillReport } from '../../src/report';
import { readyTemplate } from '../../src/report/office-template';
import { hasLibreOffice } from '../local/store/libreoffice/run-macro';
import { sampleReport } from './sample-report';
import { templateBase64 } from './template-file';

/** Seconds a first start may take on a slow machine. */
const LIMIT_S = 90;

const describeIf = hasLibreOffice() ? describe : describe.skip;

describeIf('a template saved by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  let saved: string;

  function convert(from: string, to: string): void {
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = [own, '--headless', '--norestore', '--convert-to', to, '--outdir', folder, join(folder, from)];
    const { status, stderr } = spawnSync('soffice', words, { timeout: LIMIT_S * 1000, encoding: 'utf8' });
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  }

  beforeAll(
    async () => {
      writeFileSync(join(folder, 'mau.docx'), Buffer.from(await templateBase64(), 'base64'));
      convert('mau.docx', 'odt');
      rmSync(join(folder, 'mau.docx'));
      convert('mau.odt', 'docx');
      saved = readFileSync(join(folder, 'mau.docx'), 'base64');
    },
    2 * LIMIT_S * 1000,
  );

  afterAll(() => rmSync(folder, { recursive: true }));

  /** Paragraphs with something in them: LibreOffice has its own empty ones between tables. */
  function textsOf(base64: string): string[] {
    const xml = new PizZip(base64, { base64: true }).file('word/document.xml')?.asText() ?? '';
    const texts = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*|<w:br\/>|<w:tab\/>/g)]
        .map(([text]) => text.replace(/^[^>]*>/, ''))
        .join(''),
    );
    return texts.filter((text) => text.trim() !== '');
  }

  test('is other XML, has no fault, and gives the same report', async () => {
    const builtIn = await templateBase64();

    expect(saved).not.toBe(builtIn);
    expect(textsOf(fillReport(readyTemplate(saved), sampleReport()))).toEqual(
      textsOf(fillReport({ base64: builtIn }, sampleReport())),
    );
  });

  test('as .doc is told to be of the old kind', () => {
    convert('mau.odt', 'doc');
    const old = readFileSync(join(folder, 'mau.doc'), 'base64');

    expect(() => readyTemplate(old)).toThrow('old-or-locked-file');
  });

  test('gives the same bytes each time', () => {
    const fill = () => fillReport(readyTemplate(saved), sampleReport());

    expect(fill()).toBe(fill());
  });
});
