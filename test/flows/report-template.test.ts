// The office's own templates: put into Drive by set-up, used once they are edited, checked, and never written over.

import PizZip from 'pizzip';
import type { Json } from '../../local/google/api';
import type { DriveFile, EngineState } from '../../local/google/state';
import { OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { paragraphTexts } from '../report/docx-reader';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';
import { textOfBook, textOfState } from './shared-state';

const NAME = 'Mẫu báo cáo tổng kết (sửa được).docx';
const UNIT = 'Mẫu phiếu đơn vị (sửa được).docx';
const FOLDER = 'Tuần lễ học tập suốt đời năm 2021';
const COLLEAGUE = 'can-bo@example.org';
const UNEDITED = [
  'Mẫu báo cáo chưa được sửa: "Xuất báo cáo" dùng mẫu có sẵn.',
  'Mẫu phiếu đơn vị chưa được sửa: "Xuất phiếu đơn vị" dùng mẫu có sẵn.',
];

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(8));
});

const run = (state: EngineState, name: string) => runOn(prepared.addIn, state, name);

/** As set-up has left them. */
function withTemplates(): { state: EngineState; template: DriveFile; unitTemplate: DriveFile } {
  const state = prepared.copy();
  return { state, template: fileNamed(state, NAME), unitTemplate: fileNamed(state, UNIT) };
}

function fileNamed({ drive }: EngineState, wanted: string): DriveFile {
  const [file] = drive.files.filter(({ name, trashed }) => name === wanted && !trashed);
  if (file === undefined) throw new RangeError(`No ${wanted}`);
  return file;
}

/** As an editor would leave it. */
function edit(file: DriveFile, from: string | RegExp, to: string): void {
  const zip = new PizZip(file.content, { base64: true });
  const before = zip.file('word/document.xml')?.asText() ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new RangeError(`The template does not hold ${from}`);
  file.content = zip.file('word/document.xml', after).generate({ type: 'base64' });
}

const namesIn = ({ drive }: EngineState) => drive.files.filter(({ trashed }) => !trashed).map(({ name }) => name);
/** Not the templates, the folder of the campaign, nor the sheets of what has changed. */
const reports = ({ drive }: EngineState) => drive.files.filter(({ name }) => name.startsWith('Báo cáo'));
const textsOf = (file: DriveFile | undefined) => paragraphTexts(Buffer.from(file?.content ?? '', 'base64'));
const rowsOf = ({ spreadsheet }: EngineState, key: string) => textOfBook(spreadsheet).split(key).length - 1;

describe('Mẫu báo cáo...', () => {
  test('makes files of the built-in templates once, and shows them', () => {
    const state = prepared.copy();
    state.drive.files.length = 0;
    const first = engineOn(prepared.addIn, state);

    const made = first.run('openReportTemplate') as { [key: string]: Json };
    const again = run(state, 'openReportTemplate');

    expect(namesIn(state)).toEqual([FOLDER, NAME, UNIT]);
    expect(made).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^Đã đặt mẫu báo cáo tổng kết và mẫu phiếu đơn vị vào Google Drive\./),
      documents: [{ name: NAME }, { name: UNIT }],
    });
    expect(again).toMatchObject({ ok: true, message: UNEDITED.join('\n') });
    const page = JSON.stringify(first.dialogs[0]);
    expect(page).toContain('xóa tệp');
    expect(page).not.toContain('trình ký');
    expect([rowsOf(state, 'template|report|'), rowsOf(state, 'template|unit|')]).toEqual([0, 0]);
  });

  test('leaves what people have written there alone, and tells its faults beside the link', () => {
    const { state, template, unitTemplate } = withTemplates();
    edit(template, '{tongKinhPhi}', '{tongKinhPi}');
    edit(unitTemplate, '{tongNguoi}', '');
    run(state, 'openReportTemplate');
    expect([rowsOf(state, 'template|report|'), rowsOf(state, 'template|unit|')]).toEqual([1, 1]);
    const before = textOfState(state);

    const outcome = run(state, 'openReportTemplate');

    expect(outcome).toMatchObject({
      ok: true,
      message: [
        'Mẫu báo cáo: ở đoạn "Tổng kinh phí: {tongKinhPi}.": không có thẻ nào tên là {tongKinhPi}; có lẽ là {tongKinhPhi}, hãy ghi lại đúng tên thẻ.',
        'Mẫu phiếu đơn vị: thiếu thẻ {tongNguoi} (Tổng số người); không có thẻ này thì báo cáo không đủ số liệu, hãy ghi lại vào mẫu.',
      ].join('\n'),
    });
    expect(textOfState(state)).toBe(before);
  });

  test('says of edited ones without a fault that they are used', () => {
    const { state, template, unitTemplate } = withTemplates();
    edit(template, 'ĐÁNH GIÁ CHUNG', 'NHẬN XÉT CHUNG');
    edit(unitTemplate, 'ĐÁNH GIÁ CHUNG', 'NHẬN XÉT CHUNG');

    expect(run(state, 'openReportTemplate').message).toBe(
      'Mẫu báo cáo của cơ quan không có lỗi. "Xuất báo cáo" đang dùng mẫu này.\n' +
        'Mẫu phiếu đơn vị của cơ quan không có lỗi. "Xuất phiếu đơn vị" đang dùng mẫu này.',
    );
  });
});

test('Xuất phiếu đơn vị uses the office’s version once it is edited, and makes other files of it', () => {
  const { state, unitTemplate } = withTemplates();
  run(state, 'exportUnitReports');
  const before = namesIn(state).length;
  edit(unitTemplate, 'ĐÁNH GIÁ CHUNG', 'NHẬN XÉT CHUNG CỦA ĐƠN VỊ');

  const outcome = run(state, 'exportUnitReports');

  expect(outcome.message).toMatch(/ Dùng mẫu của cơ quan trong Google Drive\.$/);
  const made = state.drive.files.slice(before);
  expect(made.length).toBe(before - 4);
  for (const file of made) expect(textsOf(file)).toContain('II. NHẬN XÉT CHUNG CỦA ĐƠN VỊ');

  edit(unitTemplate, '{tongNguoi}', '{tongNgoui}');
  const text = textOfState(state);
  expect(run(state, 'exportUnitReports')).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Mẫu phiếu đơn vị: .*\{tongNguoi\}/),
  });
  expect(textOfState(state)).toBe(text);
});

test.each(['exportReport', 'runWholeCycle'])(
  '%s uses the built-in one as long as nobody has edited the other',
  (name) => {
    const { state } = withTemplates();
    const engine = engineOn(prepared.addIn, state);

    expect((engine.run(name) as { [key: string]: Json }).message).toMatch(/ Dùng mẫu có sẵn\.$/);
    expect(engine.ledger.calls['drive.files.get']).toBeUndefined();
  },
);

describe.each([
  ['exportReport', { list: 1, get: 1, create: 2 }],
  ['runWholeCycle', { list: 1, get: 1, create: 2 }],
])('%s', (name, calls) => {
  test('uses the office’s version, says so, and makes nothing the second time', () => {
    const { state, template } = withTemplates();
    edit(template, 'ĐÁNH GIÁ CHUNG', 'NHẬN XÉT CHUNG CỦA PHÒNG');
    const engine = engineOn(prepared.addIn, state);

    const outcome = engine.run(name) as { [key: string]: Json };

    expect(outcome.message).toMatch(/ Dùng mẫu của cơ quan trong Google Drive\.$/);
    expect(reports(state).map((file) => textsOf(file).includes('II. NHẬN XÉT CHUNG CỦA PHÒNG'))).toEqual([true, true]);
    const drive = Object.entries(engine.ledger.calls).filter(([method]) => method.startsWith('drive.files.'));
    expect(Object.fromEntries(drive.map(([method, count]) => [method.slice('drive.files.'.length), count]))).toEqual(
      calls,
    );
    const before = textOfState(state);
    run(state, name);
    expect(textOfState(state)).toBe(before);
  });

  test('uses the built-in one where the document is deleted, and makes a report of its own of it', () => {
    const { state, template } = withTemplates();
    edit(template, 'ĐÁNH GIÁ CHUNG', 'NHẬN XÉT CHUNG CỦA PHÒNG');
    run(state, name);
    template.trashed = true;

    const outcome = run(state, name);

    expect(outcome.message).toMatch(/ Dùng mẫu có sẵn\.$/);
    expect(reports(state)).toHaveLength(4);
    expect(textsOf(reports(state)[3])).toContain('II. ĐÁNH GIÁ CHUNG');
  });

  test.each<[string, (template: DriveFile) => void, RegExp]>([
    [
      'a needed tag missing',
      (file) => edit(file, '{tongLop}', ''),
      /^Mẫu báo cáo: thiếu thẻ \{tongLop\} \(.*bảng số liệu\)/,
    ],
    [
      'an unknown tag',
      (file) => edit(file, '{loiKet}', '{loiChao}'),
      /^Mẫu báo cáo: ở đoạn "\{loiChao\}\.\/\.".*\{loiChao\}/,
    ],
    [
      'a section not closed',
      (file) => edit(file, '{/dong}', ''),
      /^Mẫu báo cáo: trong bảng .*, dòng 4, ô "\{#dong\}\{stt\}": phần \{#dong\} không có thẻ kết thúc/,
    ],
    [
      'a tag split over paragraphs',
      (file) => edit(file, '{loiKet}', '{loi</w:t></w:r></w:p><w:p><w:r><w:t>Ket}'),
      /^Mẫu báo cáo: ở đoạn "\{loi".*: thẻ \{loiKet\} bị ngắt làm hai đoạn/,
    ],
    [
      'no Word file',
      (file) => {
        file.content = Buffer.from('%PDF-1.7').toString('base64');
      },
      /^Mẫu báo cáo: tệp không phải là tệp Word/,
    ],
    [
      'an empty file',
      (file) => {
        file.content = '';
      },
      /^Mẫu báo cáo: tệp không có nội dung/,
    ],
    [
      'a file with a password, or of old Word',
      (file) => {
        file.content = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]).toString('base64');
      },
      /^Mẫu báo cáo: tệp có mật khẩu hoặc là tệp Word kiểu cũ/,
    ],
    [
      'a file of 5 MB',
      (file) => {
        file.content = Buffer.alloc(5_000_000, 7).toString('base64');
      },
      /^Mẫu báo cáo: tệp quá lớn/,
    ],
  ])('writes nothing at all with %s, and says where', (_, spoil, words) => {
    const { state, template } = withTemplates();
    spoil(template);
    const before = textOfState(state);

    const outcome = run(state, name);

    expect(outcome).toMatchObject({ ok: false, message: expect.stringMatching(words) });
    expect(String(outcome.message)).toContain('Chưa có gì được ghi; mở mẫu để sửa bằng mục "Mẫu báo cáo...".');
    expect(textOfState(state)).toBe(before);
  });

  test('fills a tag that formatting has split over runs', () => {
    const { state, template } = withTemplates();
    edit(template, '{loiKet}', '{ loi</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Ket</w:t></w:r><w:r><w:t>\u00a0}');

    expect(run(state, name)).toMatchObject({ ok: true });
    expect(textsOf(reports(state)[0]).some((text) => /^Trên đây là .*\.\/\.$/.test(text))).toBe(true);
  });

  test('refuses to choose between two', () => {
    const { state, template } = withTemplates();
    state.drive.files.push({ ...template, id: 'ban-sao' });
    const before = textOfState(state);

    expect(run(state, name)).toMatchObject({
      ok: false,
      message: `Google Drive: có 2 tệp "${NAME}" nên không rõ phải dùng tệp nào; hãy giữ lại một tệp, xóa các tệp kia rồi làm lại.`,
    });
    expect(textOfState(state)).toBe(before);
  });
});

test('a colleague, to whom Google does not show the file, is told whose it is', () => {
  const { state, template } = withTemplates();
  edit(template, 'ĐÁNH GIÁ CHUNG', 'NHẬN XÉT CHUNG CỦA PHÒNG');
  run(state, 'exportReport');
  expect(rowsOf(state, 'template|report|')).toBe(1);
  state.spreadsheet.editors = [COLLEAGUE];
  state.spreadsheet.owner = COLLEAGUE;

  const outcome = engineOn(prepared.addIn, state, { user: COLLEAGUE }).run('exportReport') as { [key: string]: Json };

  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.message).toContain(`Dùng mẫu có sẵn. (Mẫu do ${OFFICE} sửa, nếu chưa bị xóa, chỉ dùng được khi `);
});

test('so is one who makes the units’ own reports; whoever has edited only the one template is not named for the other', () => {
  const { state, unitTemplate } = withTemplates();
  edit(unitTemplate, 'ĐÁNH GIÁ CHUNG', 'NHẬN XÉT CHUNG');
  run(state, 'exportUnitReports');
  expect([rowsOf(state, 'template|report|'), rowsOf(state, 'template|unit|')]).toEqual([0, 1]);
  state.spreadsheet.editors = [COLLEAGUE];
  state.spreadsheet.owner = COLLEAGUE;
  const messageOf = (name: string) =>
    String((engineOn(prepared.addIn, state, { user: COLLEAGUE }).run(name) as { [key: string]: Json }).message);

  expect(messageOf('exportUnitReports')).toContain(`(Mẫu do ${OFFICE} sửa`);
  expect(messageOf('exportReport')).not.toContain('(Mẫu do');
});
