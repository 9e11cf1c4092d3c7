// The units' own reports and PDF files from the command line.

import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newBook } from '../../local/store/new-book';
import { saveBook } from '../../local/store/save-book';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { runIn } from '../support/run-in';
import { filledDistrict } from './district';

const CLOCK = ['--now', '2021-10-11T08:00', '--as', 'tothcs.thanhoai@example.org'];

let folder: string;
let book: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-'));
  book = join(folder, 'so.xlsx');
  const { copy } = await filledDistrict(sampleUnits(7));
  const state = copy();
  await saveBook({ ...newBook(book, state.spreadsheet), state });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const tonghop = (...words: string[]) => runIn(folder, [...words, ...CLOCK]);
const filesIn = async (name: string) => {
  const all = await readdir(join(folder, 'so.tonghop', name), { recursive: true, withFileTypes: true });
  // Beside them lie the templates that set-up has put there.
  return all.filter((entry) => entry.isFile() && entry.name.startsWith('TO')).map((entry) => entry.name);
};

test('without LibreOffice --pdf makes the Word files, says what is missing, and ends with 0', async () => {
  const soffice = join(folder, 'not-installed');
  const { code, err, out } = await runIn(folder, ['unit-reports', book, '--pdf', ...CLOCK], { soffice });

  expect(code).toBe(0);
  expect(err).toEqual([expect.stringContaining('chưa cài LibreOffice')]);
  expect(out[0]).toMatch(/^Đã tạo \d phiếu đơn vị\.$/);
  const made = await filesIn('drive');
  expect(made.length).toBeGreaterThanOrEqual(4);
  expect(made.every((name) => /^TO00\d - .* - Phiếu báo cáo 2021\.docx$/.test(name))).toBe(true);
  expect(await readdir(join(folder, 'so.tonghop/drive/Tuần lễ học tập suốt đời năm 2021'))).toContain('Phiếu đơn vị');
});

test('run again, it makes nothing new and says so', async () => {
  const before = await filesIn('drive');

  const { out, code } = await tonghop('unit-reports', book);

  expect(code).toBe(0);
  expect(out[0]).toBe(`${before.length} phiếu đơn vị đã có đủ và không đổi; không tạo tệp mới.`);
  expect(await filesIn('drive')).toEqual(before);
});

test('with LibreOffice each of them gets a PDF, once', async () => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
  } catch {
    return;
  }
  const words = await filesIn('drive');

  const { code, err } = await tonghop('unit-reports', book, '--pdf');

  expect([code, err]).toEqual([0, []]);
  const made = await filesIn('pdf');
  expect(made.sort()).toEqual(words.map((name) => name.replace(/docx$/, 'pdf')).sort());
  const [first = ''] = made;
  const pdf = join(folder, 'so.tonghop/pdf/Tuần lễ học tập suốt đời năm 2021/Phiếu đơn vị', first);
  expect((await readFile(pdf, 'latin1')).slice(0, 5)).toBe('%PDF-');
  const again = await tonghop('unit-reports', book, '--pdf');
  expect(again.out.join('\n')).not.toContain('.pdf');
}, 180_000);

test('--pdf belongs to the two commands that make documents', async () => {
  const { code, err } = await tonghop('check', book, '--pdf');

  expect(code).toBe(2);
  expect(err[0]).toBe('Lệnh check không có tùy chọn --pdf.');
});
