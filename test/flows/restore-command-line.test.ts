// `snapshots` and `restore` on a book on disk.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { firstLine } from '../support/first-line';
import { runIn } from '../support/run-in';

/** A cell of the first line of a unit's table. */
const CELL = `D${firstLine() + 1}`;
const TAB = 'UBND Kim Bài';

let folder: string;
let book: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-restore-'));
  book = join(folder, 'book.xlsx');
  const units = join(folder, 'units.json');
  await writeFile(units, JSON.stringify(sampleUnits(2)));
  await tonghop('setup', book, '--units', units);
  await type(CELL, '02 lớp');
  await tonghop('mend', book, '--apply');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function tonghop(...words: string[]) {
  const { code, out, err } = await runIn(folder, [...words, '--now', '2021-10-11T08:00']);
  return { code, out: [...out, ...err] };
}

async function type(place: string, value: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const worksheet = workbook.getWorksheet(TAB);
  if (worksheet === undefined) throw new RangeError(`There is no tab ${TAB}`);
  worksheet.getCell(place).value = value;
  await workbook.xlsx.writeFile(book);
}

async function typedIn(place: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  return workbook.getWorksheet(TAB)?.getCell(place).value;
}

test('the tab is shown beside its snapshot first, and comes back with --apply', async () => {
  const list = await tonghop('snapshots', book);
  expect(list).toEqual({
    code: 0,
    out: [
      'Có 1 bản lưu. Chọn bản lưu và đơn vị để xem khác biệt trước khi khôi phục.',
      '  1  11/10/2021 08:00  Trước khi sửa giúp  van-phong@example.org',
      '     TO001',
    ],
  });

  const before = await readFile(book);
  const shown = await tonghop('restore', book, '--unit', 'TO001', '--snapshot', '1');
  expect(shown.code).toBe(0);
  expect(shown.out[0]).toBe(
    'Trang "UBND Kim Bài" khác bản lưu số 1 (08 giờ 00 phút, ngày 11/10/2021) ở 2 chỗ. Chưa có gì thay đổi.',
  );
  expect(shown.out).toContainEqual(`  ${CELL.padEnd(5)} Nội dung: "2" -> "02 lớp"`);
  expect(shown.out[shown.out.length - 1]).toBe('Thêm --apply để khôi phục.');
  expect(await readFile(book)).toEqual(before);

  const applied = await tonghop('restore', book, '--unit', 'TO001', '--snapshot', '1', '--apply');
  expect(applied.code).toBe(0);
  expect(applied.out[0]).toMatch(/^Đã khôi phục trang "UBND Kim Bài" theo bản lưu số 1/);
  expect(await typedIn(CELL)).toBe('02 lớp');
  expect((await tonghop('snapshots', book)).out[1]).toMatch(
    /^ {2}2 {2}11\/10\/2021 08:00 {2}Trước khi khôi phục trang/,
  );
});

test('a snapshot that is not there and words that are missing are told', async () => {
  const none = await tonghop('restore', book, '--unit', 'TO001', '--snapshot', '7');
  expect(none.code).toBe(1);
  expect(none.out).toContainEqual(expect.stringMatching(/không có bản lưu số 7/));
  for (const words of [
    ['--unit', 'TO001'],
    ['--snapshot', '1'],
    ['--unit', 'TO001,TO002', '--snapshot', '1'],
  ]) {
    const wrong = await tonghop('restore', book, ...words);
    expect([wrong.code, wrong.out[0]]).toEqual([
      2,
      expect.stringMatching(/^Lệnh restore cần một đơn vị và một bản lưu/),
    ]);
  }
  expect((await tonghop('restore', book, '--unit', 'TO001', '--snapshot', 'một')).code).toBe(2);
  expect((await tonghop('check', book, '--snapshot', '1')).code).toBe(2);
});
