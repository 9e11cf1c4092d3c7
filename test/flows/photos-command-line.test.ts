// `photos` on the command line: pictures from files, upright and small, into the report.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transformer } from '@napi-rs/image';
import PizZip from 'pizzip';
import { newBook } from '../../local/store/new-book';
import { saveBook } from '../../local/store/save-book';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { inspectPicture } from '../../src/core/picture/inspect';
import { jpegOf } from '../support/pictures';
import { runIn } from '../support/run-in';
import { filledDistrict } from './district';

const CLOCK = ['--now', '2021-10-11T08:00', '--as', 'tothcs.thanhoai@example.org'];

let folder: string;
let book: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-'));
  book = join(folder, 'so.xlsx');
  const state = (await filledDistrict(sampleUnits(7))).copy();
  await saveBook({ ...newBook(book, state.spreadsheet), state });
  await writeFile(join(folder, 'lon.jpg'), jpegOf(2000, 1500));
  await writeFile(join(folder, 'nghieng.jpg'), lyingOnItsSide(jpegOf(400, 300)));
  await writeFile(join(folder, 'trong.png'), clear(40, 40));
  await writeFile(join(folder, 'khong-phai.jpg'), '<html></html>');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const tonghop = (...words: string[]) => runIn(folder, [...words, ...CLOCK]);

/** As a phone that was held upright notes it: orientation 6 of EXIF 2.3, the top of the scene on the right. */
function lyingOnItsSide(jpeg: Uint8Array): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const length = Buffer.from([(content.length + 2) >> 8, (content.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, content, jpeg.subarray(2)]);
}

function clear(width: number, height: number): Buffer {
  return Transformer.fromRgbaPixels(new Uint8Array(width * height * 4), width, height).pngSync();
}

async function album(): Promise<Uint8Array[]> {
  const path = 'so.tonghop/drive/Tuần lễ học tập suốt đời năm 2021/Ảnh minh chứng năm 2021.zip';
  const zip = new PizZip(await readFile(join(folder, path)));
  return Object.keys(zip.files)
    .filter((name) => name.endsWith('.jpeg'))
    .map((name) => zip.file(name)?.asUint8Array() ?? new Uint8Array());
}

test('pictures become small, upright, and white where they were clear; captions go with them', async () => {
  const files = ['lon.jpg', 'nghieng.jpg', 'trong.png'].flatMap((name) => ['--photo', join(folder, name)]);

  const { code, out, err } = await tonghop('photos', book, '--unit', 'TO001', ...files, '--caption', 'Lễ phát động');

  expect([code, err]).toEqual([0, []]);
  expect(out[0]).toMatch(/^Đã lưu 3 ảnh của .*; báo cáo có 3 ảnh\./);
  const pictures = await album();
  expect(pictures.map(inspectPicture)).toEqual([
    { kind: 'jpeg', width: 1000, height: 750 },
    { kind: 'jpeg', width: 300, height: 400 },
    { kind: 'jpeg', width: 40, height: 40 },
  ]);
  const white = await new Transformer(pictures[2] ?? new Uint8Array()).rawPixels();
  expect([...white.subarray(0, 3)].every((value) => value > 250)).toBe(true);
});

test('they are listed, and stand in the report', async () => {
  expect((await tonghop('photos', book)).out).toContain(
    '  TO001: Lễ phát động; (không có chú thích); (không có chú thích)',
  );

  const { out } = await tonghop('report', book);

  const report = out.join().match(/so\.tonghop[^,]*\.docx/)?.[0] ?? '';
  const parts = Object.keys(new PizZip(await readFile(join(folder, report))).files);
  expect(parts.filter((name) => name.startsWith('word/media/'))).toHaveLength(3);
});

test('--none takes them out', async () => {
  const { out } = await tonghop('photos', book, '--unit', 'TO001', '--none');

  expect(out[0]).toMatch(/^Đã bỏ ảnh của .*; báo cáo có 0 ảnh\.$/);
});

test.each<[string, string[], number, string]>([
  ['no picture', ['--unit', 'TO001', '--photo', 'khong-phai.jpg'], 1, 'Tệp khong-phai.jpg: không phải là ảnh'],
  ['no file', ['--unit', 'TO001', '--photo', 'khong-co.jpg'], 1, 'Tệp khong-co.jpg: không tìm thấy.'],
  ['pictures of nobody', ['--photo', 'lon.jpg'], 2, 'Lệnh photos cần một đơn vị'],
  ['a unit and nothing to do', ['--unit', 'TO001'], 2, 'Lệnh photos cần một đơn vị'],
  ['pictures and none', ['--unit', 'TO001', '--photo', 'lon.jpg', '--none'], 2, 'Lệnh photos cần một đơn vị'],
  ['a caption too many', ['--unit', 'TO001', '--none', '--caption', 'A'], 2, 'số chú thích không nhiều hơn số ảnh'],
])('%s', async (_what, words, code, sentence) => {
  const inFolder = words.map((word) => (/\.(?:jpg|png)$/.test(word) ? join(folder, word) : word));

  const run = await tonghop('photos', book, ...inFolder);

  expect(run.code).toBe(code);
  expect(run.err[0]).toContain(sentence);
});
