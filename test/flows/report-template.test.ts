// The office's own template of the report: made once, used, checked, and never written over.

import PizZip from 'pizzip';
import type { Json } from '../../local/google/api';
import type { DriveFile, EngineState } from '../../local/google/state';
import { OFFICE, sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { paragraphTexts } from '../report/docx-reader';
import { engineOn, filledDistrict, type PreparedDistrict, runOn } from './district';
import { textOfBook, textOfState } from './shared-state';

const NAME = 'Mẫu báo cáo tổng kết (sửa được)';
const COLLEAGUE = 'can-bo@example.org';

let prepared: PreparedDistrict;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(8));
});

const run = (state: EngineState, name: string) => runOn(prepared.addIn, state, name);

function withTemplate(): { state: EngineState; template: DriveFile } {
  const state = prepared.copy();
  run(state, 'openReportTemplate');
  return { state, template: templateOf(state) };
}

function templateOf({ drive }: EngineState): DriveFile {
  const [file] = drive.files.filter(({ name, trashed }) => name === NAME && !trashed);
  if (file === undefined) throw new RangeError('No template');
  return file;
}

/** As Google's editor would leave it. */
function edit(file: DriveFile, from: string | RegExp, to: string): void {
  const zip = new PizZip(file.content, { base64: true });
  const before = zip.file('word/document.xml')?.asText() ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new RangeError(`The template does not hold ${from}`);
  file.content = zip.file('word/document.xml', after).generate({ type: 'base64' });
}

/** Not the template, the folder of the campaign, nor the sheets of what has changed. */
const reports = ({ drive }: EngineState) =>
  drive.files.filter(({ name, content }) => name !== NAME && content !== '' && !name.startsWith('Những thay đổi'));
const textsOf = (file: DriveFile | undefined) => paragraphTexts(Buffer.from(file?.content ?? '', 'base64'));

describe('Mẫu báo cáo...', () => {
  test('makes a document of the built-in template once, shows it, and notes it in the journal', () => {
    const state = prepared.copy();
    const first = engineOn(prepared.addIn, state);

    const made = first.run('openReportTemplate') as { [key: string]: Json };
    const again = run(state, 'openReportTemplate');

    expect(state.drive.files.map(({ name, mimeType }) => [name, mimeType])).toEqual([
      [NAME, 'application/vnd.google-apps.document'],
    ]);
    expect(made).toMatchObject({
      ok: true,
      message: 'Đã tạo mẫu báo cáo của cơ quan từ mẫu có sẵn. Từ nay "Xuất báo cáo" dùng mẫu này.',
      documents: [{ name: NAME, isDocument: true }],
    });
    expect(again).toMatchObject({
      ok: true,
      message: 'Mẫu báo cáo của cơ quan không có lỗi. "Xuất báo cáo" đang dùng mẫu này.',
      documents: made.documents,
    });
    const page = JSON.stringify(first.dialogs[0]);
    expect(page).toContain('xóa tài liệu này');
    expect(page).not.toContain('trình ký');
    expect(textOfBook(state.spreadsheet).split('template|report|')).toHaveLength(2);
  });

  test('leaves what people have written there alone, and tells its faults beside the link', () => {
    const { state, template } = withTemplate();
    edit(template, '{tongKinhPhi}', '{tongKinhPi}');
    const before = textOfState(state);

    const outcome = run(state, 'openReportTemplate');

    expect(outcome).toMatchObject({
      ok: true,
      message:
        'Mẫu báo cáo: ở đoạn "Tổng kinh phí: {tongKinhPi}.": không có thẻ nào tên là {tongKinhPi}; có lẽ là {tongKinhPhi}, hãy ghi lại đúng tên thẻ.',
      documents: [{ name: NAME }],
    });
    expect(textOfState(state)).toBe(before);
  });

  test('broken off before the journal, it is finished by the next run with one document', () => {
    const state = prepared.copy();
    const call = engineOn(prepared.addIn, prepared.copy());
    call.run('openReportTemplate');
    const write = call.ledger.entries.find(({ method }) => method === 'sheets.spreadsheets.batchUpdate')?.call ?? 0;
    const broken = engineOn(prepared.addIn, state, { faults: [{ call: write, when: 'before', kind: 'crash' }] });
    expect(() => broken.run('openReportTemplate')).toThrow();
    expect(state.drive.files).toHaveLength(1);

    run(state, 'openReportTemplate');

    expect(state.drive.files).toHaveLength(1);
    expect(textOfBook(state.spreadsheet).split('template|report|')).toHaveLength(2);
  });
});

describe.each([
  ['exportReport', { list: 1, export: 1, create: 3 }],
  ['runWholeCycle', { list: 1, export: 1, create: 3 }],
])('%s', (name, calls) => {
  test('uses the office’s version, says so, and makes nothing the second time', () => {
    const { state, template } = withTemplate();
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
    const { state, template } = withTemplate();
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
    const { state, template } = withTemplate();
    spoil(template);
    const before = textOfState(state);

    const outcome = run(state, name);

    expect(outcome).toMatchObject({ ok: false, message: expect.stringMatching(words) });
    expect(String(outcome.message)).toContain('Chưa có gì được ghi; mở mẫu để sửa bằng mục "Mẫu báo cáo...".');
    expect(textOfState(state)).toBe(before);
  });

  test('fills a tag that formatting has split over runs', () => {
    const { state, template } = withTemplate();
    edit(template, '{loiKet}', '{ loi</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Ket</w:t></w:r><w:r><w:t>\u00a0}');

    expect(run(state, name)).toMatchObject({ ok: true });
    expect(textsOf(reports(state)[0]).some((text) => /^Trên đây là .*\.\/\.$/.test(text))).toBe(true);
  });

  test('refuses to choose between two', () => {
    const { state, template } = withTemplate();
    state.drive.files.push({ ...template, id: 'ban-sao' });
    const before = textOfState(state);

    expect(run(state, name)).toMatchObject({
      ok: false,
      message: `Google Drive: có 2 tệp "${NAME}" nên không rõ phải dùng tệp nào; hãy giữ lại một tệp, xóa các tệp kia rồi làm lại.`,
    });
    expect(textOfState(state)).toBe(before);
  });
});

test('a colleague, to whom Google does not show the document, is told whose it is', () => {
  const { state } = withTemplate();
  state.spreadsheet.editors = [COLLEAGUE];
  state.spreadsheet.owner = COLLEAGUE;

  const outcome = engineOn(prepared.addIn, state, { user: COLLEAGUE }).run('exportReport') as { [key: string]: Json };

  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.message).toContain(`Dùng mẫu có sẵn. (Mẫu do ${OFFICE} tạo, nếu chưa bị xóa, chỉ dùng được khi `);
});
