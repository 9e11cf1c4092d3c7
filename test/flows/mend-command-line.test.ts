// `mend` and `undo-mend` on a book that units have filled in with another program.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { firstLine } from '../support/first-line';
import { runIn } from '../support/run-in';

/** The first line of a unit's table, as in A1. */
const LINE = firstLine() + 1;

let folder: string;
let book: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-mend-'));
  book = join(folder, 'book.xlsx');
  const units = join(folder, 'units.json');
  await writeFile(units, JSON.stringify(sampleUnits(3)));
  await tonghop('setup', book, '--units', units);
  await type({
    'UBND Kim Bài': {
      [`B${LINE}`]: 'Lễ  phát động',
      [`C${LINE}`]: 'UBND thị trấn',
      [`D${LINE}`]: '02 lớp',
      [`E${LINE}`]: 120,
    },
    'UBND Cự Khê': { [`B${LINE}`]: 'Thi viết', [`C${LINE}`]: 'UBND xã', [`D${LINE}`]: 1, [`E${LINE}`]: '1.450 người' },
  });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function tonghop(...words: string[]) {
  const { code, out, err } = await runIn(folder, [...words, '--now', '2021-10-11T08:00']);
  return { code, out: [...out, ...err] };
}

async function open(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  return workbook;
}

async function type(tabs: Record<string, Record<string, string | number>>): Promise<void> {
  const workbook = await open();
  for (const [tab, cells] of Object.entries(tabs)) {
    for (const [place, value] of Object.entries(cells)) {
      const worksheet = workbook.getWorksheet(tab);
      if (worksheet === undefined) throw new RangeError(`There is no tab ${tab}`);
      worksheet.getCell(place).value = value;
    }
  }
  await workbook.xlsx.writeFile(book);
}

async function cellOf(tab: string, place: string) {
  const cell = (await open()).getWorksheet(tab)?.getCell(place);
  const note = typeof cell?.note === 'object' ? cell.note.texts?.map(({ text }) => text).join('') : cell?.note;
  return { value: cell?.value, note };
}

const LIST = [
  'Có 3 chỗ có thể ghi lại cho gọn. Chưa có gì được sửa; thêm --apply để sửa.',
  'TO001 Ủy ban nhân dân thị trấn Kim Bài',
  `  ${`B${LINE}`.padEnd(5)} "Lễ  phát động" -> "Lễ phát động"`,
  `  ${`D${LINE}`.padEnd(5)} "02 lớp" -> 2`,
  'TO002 Ủy ban nhân dân xã Cự Khê',
  `  ${`E${LINE}`.padEnd(5)} "1.450 người" -> 1450`,
];

test('mend lists each cell before and after, and writes nothing', async () => {
  const before = await readFile(book);

  const { code, out } = await tonghop('mend', book);

  expect(code).toBe(0);
  expect(out).toEqual(['Đã đọc những thay đổi trên 2 trang từ lần chạy trước.', ...LIST]);
  expect(await readFile(book)).toEqual(before);
});

test('--json gives the plan', async () => {
  const { out } = await tonghop('mend', book, '--json', '--unit', 'TO002');

  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    ok: true,
    files: [],
    mends: [
      {
        code: 'TO002',
        mends: [{ place: `E${LINE}`, field: 'people', kinds: ['number'], before: '1.450 người', after: 1450 }],
      },
    ],
  });
});

test('--apply writes the units asked for, undo-mend gives back what stood there, and notes come and go', async () => {
  const applied = await tonghop('mend', book, '--apply', '--unit', 'TO001,TO003');

  expect(applied.code).toBe(0);
  expect(applied.out).toContainEqual(expect.stringMatching(/^Đã sửa 2 chỗ ở trang của 1 đơn vị\./));
  expect(await cellOf('UBND Kim Bài', `D${LINE}`)).toEqual({
    value: 2,
    note: `Sửa giúp lúc 08 giờ 00 ngày 11/10/2021 (ô D${LINE}): trước đây ghi "02 lớp".`,
  });
  expect(await cellOf('UBND Cự Khê', `E${LINE}`)).toEqual({ value: '1.450 người', note: undefined });

  await type({ 'UBND Cự Khê': { [`F${LINE}`]: 'Ghi chú' } });
  const undone = await tonghop('undo-mend', book);

  expect(undone.code).toBe(0);
  expect(undone.out).toContainEqual(expect.stringMatching(/^Đã hoàn tác 2 chỗ của lần sửa giúp lúc 08 giờ 00/));
  expect(await cellOf('UBND Kim Bài', `D${LINE}`)).toEqual({ value: '02 lớp', note: undefined });
  expect((await tonghop('mend', book)).out).toEqual(LIST);
  expect((await tonghop('undo-mend', book)).out[0]).toBe('Không có lần sửa giúp nào để hoàn tác.');
});

test('where nothing is to be mended it says so', async () => {
  expect(await tonghop('mend', book, '--apply', '--unit', 'TO003')).toMatchObject({
    code: 0,
    out: [expect.stringMatching(/^Đã đọc/), 'Không có chỗ nào cần sửa giúp.'],
  });
});
