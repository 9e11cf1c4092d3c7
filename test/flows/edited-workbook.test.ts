// A unit's work in the real LibreOffice, then the office's check: the figures are read where they stand. Skipped, and said to be, where it is not installed.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { editInLibreOffice, hasLibreOffice, makeProfile } from '../local/store/libreoffice/run-macro';
import { runIn } from '../support/run-in';

const withLibreOffice = hasLibreOffice() ? test : test.skip;
const CLOCK = ['--now', '2021-10-11T08:00'];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-lo-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function tonghop(...words: string[]) {
  const { code, out } = await runIn(folder, [...words, '--json', ...CLOCK]);
  return { code, json: JSON.parse(out[0] ?? 'null') };
}

withLibreOffice(
  'cells typed and a row inserted in LibreOffice are read at the right cells by the next check',
  async () => {
    const book = join(folder, 'book.xlsx');
    const units = join(folder, 'units.json');
    const profile = join(folder, 'profile');
    await writeFile(units, JSON.stringify(sampleUnits(3)));
    await tonghop('setup', book, '--units', units);
    makeProfile(profile);

    editInLibreOffice(book, profile, [
      'Dim tab As Object',
      'tab = doc.Sheets.getByName("UBND Cự Khê")',
      // A row above the heading pushes the table down by one; then the first line of the table is filled in.
      'tab.Rows.insertByIndex(3, 1)',
      'tab.getCellRangeByName("B11").String = "Lễ phát động Tuần lễ hưởng ứng học tập suốt đời"',
      'tab.getCellRangeByName("C11").String = "UBND xã Cự Khê"',
      'tab.getCellRangeByName("D11").Value = 1',
      'tab.getCellRangeByName("E11").String = "120 người"',
      'tab.getCellRangeByName("B12").String = "Lớp tiếng Anh giao tiếp cộng đồng"',
      'tab.getCellRangeByName("D12").Value = 2',
      'tab.getCellRangeByName("E12").String = "toàn trường"',
    ]);
    const { code, json } = await tonghop('check', book);

    expect(code).toBe(0);
    const unit = json.units.find((one: { code: string }) => one.code === 'TO002');
    expect(unit).toMatchObject({
      tab: 'UBND Cự Khê',
      state: 'errors',
      totals: { rows: 2, classes: 2, people: 120 },
      rows: [
        { cell: 'B11', stt: '1', classes: { raw: '1', value: 1 }, people: { raw: '120 người', value: 120 } },
        { cell: 'B12', stt: '2', classes: { raw: '2', value: 2 }, people: { raw: 'toàn trường', value: null } },
      ],
    });
    expect(unit.problems).toContainEqual(expect.objectContaining({ cell: 'E12', code: 'peopleNotUnderstood' }));
    expect(json.units.filter((one: { state: string }) => one.state === 'empty')).toHaveLength(2);

    const again = await tonghop('check', book);

    expect(again.json.units).toEqual(json.units);
  },
  240_000,
);
