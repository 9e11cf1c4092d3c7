// The command line as people and scripts call it: files on disk, exit codes, one JSON object.

import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { type CommandLineRun, runIn } from '../support/run-in';

const CLOCK = ['--now', '2021-10-11T08:00', '--as', 'van-phong@example.org'];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function tonghop(...words: string[]): Promise<CommandLineRun> {
  return runIn(folder, words);
}

const inFolder = (name: string) => join(folder, name);

async function writeRoster(count = 3): Promise<string> {
  const path = inFolder('units.json');
  await writeFile(path, JSON.stringify(sampleUnits(count)));
  return path;
}

async function setUpBook(): Promise<string> {
  const book = inFolder('book.xlsx');
  const { code } = await tonghop('setup', book, '--units', await writeRoster(), ...CLOCK);
  expect(code).toBe(0);
  return book;
}

/** Every file under a folder with its content, to see that nothing changed. */
async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)),
  );
}

describe('a whole campaign', () => {
  test('set up, check, summarize, remind, report and cycle each end with 0 and leave their files', async () => {
    const book = await setUpBook();

    for (const command of ['check', 'summarize', 'remind', 'report', 'cycle']) {
      expect(await tonghop(command, book, ...CLOCK)).toMatchObject({ code: 0, err: [] });
    }

    const beside = await readdir(inFolder('book.tonghop'), { recursive: true });
    // Three to units, one to the office.
    expect(beside.filter((name) => name.endsWith('.eml'))).toHaveLength(4);
    expect(beside.filter((name) => /\/Báo cáo[^/]*\.docx$/.test(name))).toHaveLength(2);
    expect(beside.filter((name) => /\/Mẫu[^/]*\.docx$/.test(name))).toHaveLength(2);
    expect(beside).toContain('state.json');
  });

  test('report-template checks the template that set-up has put there, of which the next report is made once it is edited', async () => {
    const book = await setUpBook();
    const made = await tonghop('report-template', book, ...CLOCK);
    const path = inFolder('book.tonghop/drive/Tuần lễ học tập suốt đời năm 2021/Mẫu báo cáo tổng kết (sửa được).docx');
    const zip = new PizZip(await readFile(path));
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    await writeFile(
      path,
      zip.file('word/document.xml', xml.replace('{loiKet}', '{loi}')).generate({ type: 'nodebuffer' }),
    );

    const refused = await tonghop('report', book, ...CLOCK);
    await rm(path);
    const report = await tonghop('report', book, ...CLOCK);

    expect(made).toMatchObject({ code: 0, err: [] });
    expect(refused.code).not.toBe(0);
    expect([...refused.out, ...refused.err].join('\n')).toContain('không có thẻ nào tên là {loi}');
    expect(report.code).toBe(0);
    expect(report.out.join('\n')).toContain('Dùng mẫu có sẵn.');
  });

  test('--json prints one object with the promised fields and nothing else', async () => {
    const book = await setUpBook();

    const { out, code } = await tonghop('cycle', book, '--json', ...CLOCK);

    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    const json = JSON.parse(out[0] ?? '');
    expect(json).toMatchObject({
      expected: 3,
      reported: 0,
      totals: { rows: 0, classes: 0, people: 0 },
      mails: [],
      calls: { 'sheets.spreadsheets.get': 2, 'sheets.spreadsheets.batchUpdate': 2 },
    });
    expect(json.units[0]).toEqual(
      expect.objectContaining({ code: 'TO001', tab: 'UBND Kim Bài', state: 'empty', rows: [], problems: [] }),
    );
    expect(json.files.some((file: string) => file.endsWith('book.xlsx'))).toBe(true);
  });

  test('--trace lists the calls and an estimate of the time on Google', async () => {
    const book = await setUpBook();

    const { out } = await tonghop('check', book, '--trace', ...CLOCK);

    expect(out.join('\n')).toMatch(/1 {2}sheets\.spreadsheets\.get/);
    expect(out[out.length - 1]).toMatch(/ước tính \d+\.\d giây trên Google/);
  });

  test('a workbook without the state beside it is taken as it is', async () => {
    const book = await setUpBook();
    await copyFile(book, inFolder('downloaded.xlsx'));

    const { out, code } = await tonghop('check', inFolder('downloaded.xlsx'), '--json', ...CLOCK);

    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ expected: 3, reported: 0 });
  });

  test.each([
    [
      'csv',
      'Mã;Tên đơn vị;Trang;Thư điện tử\nA1;Trường Tiểu học Một;TH Một;th1@example.org\nA2;Trường Tiểu học Hai;TH Hai;\n',
    ],
    [
      'json',
      JSON.stringify([
        { code: 'A1', name: 'Trường Tiểu học Một' },
        { code: 'A2', name: 'Trường Tiểu học Hai' },
      ]),
    ],
  ])('a roster may come as .%s', async (extension, text) => {
    const roster = inFolder(`units.${extension}`);
    await writeFile(roster, text);

    const { out, code } = await tonghop('setup', inFolder('book.xlsx'), '--units', roster, '--json', ...CLOCK);

    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ ok: true, created: 2 });
  });

  test('a roster may come as .xlsx: the roster tab of another book', async () => {
    const book = await setUpBook();
    await copyFile(book, inFolder('other.xlsx'));

    const words = ['setup', inFolder('new.xlsx'), '--units', inFolder('other.xlsx'), '--json', ...CLOCK];
    const { code, out } = await tonghop(...words);

    // Its first tab is the summary; the roster is found behind it.
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ ok: true, created: 3 });
  });

  test('a roster without codes gets codes, and is told so', async () => {
    const roster = inFolder('units.csv');
    await writeFile(roster, 'STT,Tên trường,Email\n1,Trường Tiểu học Một,th1@example.org\n2,Trường THCS Hai,\n');

    const { out, code } = await tonghop('setup', inFolder('book.xlsx'), '--units', roster, ...CLOCK);

    expect(code).toBe(0);
    expect(out[0]).toContain('mã được đặt theo thứ tự trong danh sách, từ DV001 đến DV002');
  });

  test('update-roster says what the roster changes on the tabs, and nothing the second time', async () => {
    const book = await setUpBook();
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(book);
    const roster = workbook.getWorksheet('Danh sách đơn vị');
    if (roster === undefined) throw new RangeError('There is no roster');
    roster.getRow(6).getCell(1).value = 'M1';
    roster.getRow(6).getCell(2).value = 'Trường Tiểu học Mới';
    await workbook.xlsx.writeFile(book);

    const first = await tonghop('update-roster', book, ...CLOCK);
    const second = await tonghop('update-roster', book, ...CLOCK);

    expect(first).toMatchObject({ code: 0, err: [] });
    expect(first.out.join('\n')).toContain('- tạo 1 trang mới: "Trường Tiểu học Mới".');
    expect(second.out[0]).toBe('Các trang đã khớp với trang "Danh sách đơn vị"; không có gì phải thay đổi.');
  });
});

describe('bad input stops with 1 and one sentence, and changes nothing', () => {
  const refused = async (words: string[], sentence: RegExp) => {
    const before = await contents();
    const { code, err, out } = await tonghop(...words, ...CLOCK);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(sentence);
    expect(await contents()).toEqual(before);
  };

  test('a file that is not there', () =>
    refused(['check', inFolder('none.xlsx')], /^Tệp none\.xlsx: không tìm thấy\.$/));

  test('a file that is no workbook', async () => {
    await writeFile(inFolder('letter.xlsx'), 'Kính gửi');
    await refused(['check', inFolder('letter.xlsx')], /^Tệp letter\.xlsx: không phải là sổ \.xlsx\.$/);
  });

  test('a workbook without the tabs of the contract', async () => {
    const roster = inFolder('units.csv');
    await writeFile(roster, 'Mã,Tên đơn vị\nA,Đơn vị A\n');
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Trang tính1').getCell('A1').value = 'Chỉ có chữ';
    await workbook.xlsx.writeFile(inFolder('plain.xlsx'));
    await refused(
      ['summarize', inFolder('plain.xlsx')],
      /^Trang "Cấu hình": sổ chưa có trang này; hãy chạy Thiết lập trước\.$/,
    );
  });

  test('set-up over a book that is there', async () => {
    const book = await setUpBook();
    await refused(['setup', book, '--units', inFolder('units.json')], /^Tệp book\.xlsx: đã có/);
  });

  test.each([
    ['the same code twice', { code: 'A', name: 'Hai' }, /^Tệp units\.json, mục thứ 2: mã "A" trùng với mục thứ 1/],
    [
      'the same tab twice',
      { code: 'B', name: 'Hai', tab: 'Một' },
      /^Tệp units\.json, mục thứ 2: tên trang "Một" trùng với mục thứ 1/,
    ],
    [
      'no address',
      { code: 'B', name: 'Hai', emails: 'khong-phai' },
      /^Tệp units\.json, mục thứ 2: thư điện tử ghi "khong-phai"/,
    ],
  ])('a roster with %s', async (_what, second, sentence) => {
    await writeFile(inFolder('units.json'), JSON.stringify([{ code: 'A', name: 'Một' }, second]));
    await refused(['setup', inFolder('book.xlsx'), '--units', inFolder('units.json')], sentence);
  });

  test.each([
    [
      'a day that does not exist',
      { deadline: '31/02/2021' },
      /mục "Hạn nộp báo cáo" ghi "31\/02\/2021" không phải là ngày có thật/,
    ],
    [
      'a bad address',
      { officeEmails: 'van phong' },
      /mục "Thư điện tử của cơ quan" ghi "van phong" không phải là địa chỉ/,
    ],
    ['an unknown setting', { hanNop: '10/10/2021' }, /không có mục nào tên là "hanNop"/],
    ['dates the wrong way round', { startDate: '08/10/2021' }, /ngày kết thúc trước ngày bắt đầu/],
  ])('settings with %s', async (_what, settings, sentence) => {
    await writeRoster();
    await writeFile(inFolder('settings.json'), JSON.stringify(settings));
    const files = ['--units', inFolder('units.json'), '--settings', inFolder('settings.json')];
    await refused(['setup', inFolder('book.xlsx'), ...files], sentence);
  });

  test.each([
    ['units.txt', 'Mã', /phải là tệp \.json, \.csv hoặc \.xlsx/],
    ['units.json', '{', /không phải là JSON hợp lệ/],
    ['units.json', '{"units": 3}', /cần một danh sách đơn vị/],
    ['units.json', '[]', /thiếu cột "Mã"/],
  ])('a roster file %s that holds %s', async (name, text, sentence) => {
    await writeFile(inFolder(name), text);
    await refused(['setup', inFolder('book.xlsx'), '--units', inFolder(name)], sentence);
  });
});

describe('wrong usage ends with 2', () => {
  test.each([
    [[], /Thiếu tên lệnh/],
    [['xoa', 'book.xlsx'], /Không có lệnh "xoa"/],
    [['check'], /Cần đúng một tệp sổ/],
    [['check', 'a.xlsx', 'b.xlsx'], /Cần đúng một tệp sổ/],
    [['setup', 'book.xlsx'], /cần danh sách đơn vị/],
    [['check', 'book.xlsx', '--units', 'u.json'], /không có tùy chọn --units/],
    [['check', 'book.xlsx', '--now', 'hôm nay'], /không phải là thời điểm ISO/],
    [['check', 'book.xlsx', '--apply'], /không có tùy chọn --apply/],
    [['undo-mend', 'book.xlsx', '--unit', 'TO001'], /không có tùy chọn --unit/],
    [['serve', 'book.xlsx', '--port', 'x'], /không phải là số cổng/],
    [['check', 'book.xlsx', '--nhanh'], /Tùy chọn không đúng/],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await tonghop(...words);

    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err[0]).toMatch(sentence);
  });
});
