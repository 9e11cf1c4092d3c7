// Báo cáo dạng PDF: of the last report as the office has left its Google Doc, by Google's conversion, for which LibreOffice stands here.

import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { pdfConverter } from '../../local/cli/libreoffice';
import type { Json } from '../../local/google/api';
import type { DriveFile, EngineState } from '../../local/google/state';
import { newBook } from '../../local/store/new-book';
import { saveBook } from '../../local/store/save-book';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';
import { copyState, textOfState } from './shared-state';

let prepared: PreparedDistrict;
let issued: EngineState;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(7));
  issued = prepared.copy();
  runOn(prepared.addIn, issued, 'exportReport');
});

/** What a conversion would make of the document: the title and the bytes, no program needed. */
const standIn = (docx: Buffer) => Buffer.concat([Buffer.from('%PDF-1.7\n'), docx.subarray(0, 100)]);

function exportPdf(state: EngineState, options: { now?: Date; toPdf?: (docx: Buffer) => Buffer } = {}) {
  const engine = engineOn(prepared.addIn, state, { toPdf: standIn, ...options });
  return { engine, outcome: engine.run('exportPdf') as { [key: string]: Json } };
}

const pdfsIn = ({ drive }: EngineState) => drive.files.filter(({ mimeType }) => mimeType === 'application/pdf');
const documentIn = ({ drive }: EngineState): DriveFile => {
  const document = drive.files.find(({ mimeType }) => mimeType === 'application/vnd.google-apps.document');
  if (document === undefined) throw new RangeError('No document');
  return document;
};

test('one file in the folder of the campaign, named after report and moment; nothing is written into the workbook', () => {
  const state = copyState(issued);

  const { outcome, engine } = exportPdf(state);

  expect(outcome).toMatchObject({ ok: true, message: expect.stringContaining('những chỗ cơ quan đã sửa') });
  const [pdf, ...others] = pdfsIn(state);
  expect(others).toEqual([]);
  expect(pdf?.name).toBe(
    'Báo cáo tổng kết Tuần lễ học tập suốt đời năm 2021 (11-10-2021), PDF 08 giờ 00 ngày 11-10-2021.pdf',
  );
  expect(pdf?.parents).toEqual(documentIn(state).parents);
  expect(state.spreadsheet).toEqual(issued.spreadsheet);
  const { calls } = engine.ledger;
  expect([calls['sheets.spreadsheets.get'], calls['drive.files.list'], calls['drive.files.create']]).toEqual([1, 1, 1]);
  expect(JSON.stringify(engine.dialogs[0])).toContain('Tệp PDF');
});

test('again without a change it is the same file; after an edit in the document another one', () => {
  const state = copyState(issued);
  exportPdf(state);
  const before = textOfState(state);

  expect(exportPdf(state).outcome.message).toContain('không đổi');
  expect(textOfState(state)).toBe(before);

  const document = documentIn(state);
  const zip = new PizZip(document.content, { base64: true });
  document.content = zip.generate({ type: 'base64' });
  document.modifiedTime = '2021-10-11T03:00:00.000Z';
  exportPdf(state, { now: new Date('2021-10-11T10:05:00+07:00') });
  expect(pdfsIn(state).map(({ name }) => name.replace(/^.*, /, ''))).toEqual([
    'PDF 08 giờ 00 ngày 11-10-2021.pdf',
    'PDF 10 giờ 05 ngày 11-10-2021.pdf',
  ]);
});

test('without a report, and without its document, it says what to do', () => {
  expect(exportPdf(prepared.copy()).outcome).toEqual({
    ok: false,
    message: 'Sổ tổng hợp: chưa có báo cáo nào được xuất; hãy chọn "Xuất báo cáo" trước.',
  });

  const state = copyState(issued);
  documentIn(state).trashed = true;
  expect(exportPdf(state).outcome).toMatchObject({ ok: false, message: expect.stringMatching(/không thấy báo cáo/) });
  expect(pdfsIn(state)).toEqual([]);
});

test('broken at the call that makes it, the next run makes it once', () => {
  for (const when of ['before', 'after'] as const) {
    const state = copyState(issued);
    const { engine } = exportPdf(copyState(issued));
    const call = engine.ledger.entries.find(({ method }) => method === 'drive.files.create')?.call ?? 0;
    const broken = engineOn(prepared.addIn, state, { toPdf: standIn, faults: [{ call, when, kind: 'crash' }] });
    expect(() => broken.run('exportPdf')).toThrow();

    exportPdf(state);

    expect(pdfsIn(state)).toHaveLength(1);
  }
});

describe('on the command line', () => {
  let folder: string;
  let book: string;
  const clock = ['--now', '2021-10-11T08:00', '--as', 'tothcs.thanhoai@example.org'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tonghop-'));
    book = join(folder, 'so.xlsx');
    const state = copyState(issued);
    await saveBook({ ...newBook(book, state.spreadsheet), state });
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('without LibreOffice it says so and ends with 1', async () => {
    const soffice = join(folder, 'not-installed');

    const { code, err } = await runIn(folder, ['report-pdf', book, ...clock], { soffice });

    expect([code, err]).toEqual([1, [expect.stringContaining('chưa cài LibreOffice')]]);
  });

  test('with it the file lies beside the report', async () => {
    try {
      execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    } catch {
      return;
    }

    const { code, err } = await runIn(folder, ['report-pdf', book, ...clock]);

    expect([code, err]).toEqual([0, []]);
    const files = await readdir(join(folder, 'so.tonghop/drive/Tuần lễ học tập suốt đời năm 2021'));
    expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  });
});

test('a program that is not there is named before anything is done', () => {
  expect(() => pdfConverter('/khong/co/soffice')).toThrow('chưa cài LibreOffice');
});
