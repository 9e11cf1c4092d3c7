// Xuất báo cáo once more, after the office has worked on the report and a unit on its figures: edits stay, figures are new, and a sheet says what has moved.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PizZip from 'pizzip';
import type { DriveFile, EngineState } from '../../local/google/state';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { hasLibreOffice } from '../local/store/libreoffice/run-macro';
import { outline, paragraphTexts, readParts } from '../report/docx-reader';
import { engineOn, filledDistrict, isSame, type PreparedDistrict, runOn } from './district';
import { moveFigures as moveFiguresOf } from './move-figures';
import { copyState } from './shared-state';

const DOC = 'application/vnd.google-apps.document';
const NAME = 'Báo cáo tổng kết Tuần lễ học tập suốt đời năm 2021';

let prepared: PreparedDistrict;
/** The first version was issued, and nothing has happened since. */
let issued: EngineState;

beforeAll(async () => {
  prepared = await filledDistrict(sampleUnits(12));
  issued = prepared.copy();
  runOn(prepared.addIn, issued, 'exportReport');
});

interface Reissued {
  readonly message: string;
  readonly documents: readonly { readonly id: string; readonly name: string }[];
}

const issue = (state: EngineState) => runOn(prepared.addIn, state, 'exportReport') as unknown as Reissued;

function bytesOf(state: EngineState, id: string | undefined): Uint8Array {
  return Buffer.from(state.drive.files.find((file) => file.id === id)?.content ?? '', 'base64');
}

/** Set-up has put the folder and the templates there before. */
const BEFORE = 3;
const isReport = ({ name }: DriveFile) => name.startsWith('Báo cáo');
const wordFile = (state: EngineState) => firstOf(state, (file) => isReport(file) && file.mimeType !== DOC);
const googleDoc = (state: EngineState) => firstOf(state, (file) => file.mimeType === DOC);

function firstOf({ drive }: EngineState, isIt: (file: DriveFile) => boolean): DriveFile {
  const found = drive.files.find(isIt);
  if (found === undefined) throw new Error('No such file in Drive');
  return found;
}

/** As somebody does it in Word or Google Docs. */
function edit(file: DriveFile, change: (xml: string) => string): void {
  const zip = new PizZip(file.content, { base64: true });
  const before = zip.file('word/document.xml')?.asText() ?? '';
  const after = change(before);
  if (after === before) throw new Error('The edit changes nothing');
  zip.file('word/document.xml', after);
  file.content = zip.generate({ type: 'base64' });
}

/** Three paragraphs reworded, added and taken out, and the name of who signs. */
function workOfTheOffice(xml: string): string {
  return xml
    .replace('báo cáo kết quả như sau:', 'trân trọng báo cáo kết quả như sau:')
    .replace(
      /(Chủ đề của Tuần lễ:.*?<\/w:p>)/,
      '$1<w:p><w:r><w:t>Phòng đã kiểm tra trực tiếp tại 05 xã.</w:t></w:r></w:p>',
    )
    .replace(/<w:p>(?:(?!<\/w:p>).)*Có \d+ đơn vị ban hành công văn.*?<\/w:p>/, '')
    .replace(
      /(>TRƯỞNG PHÒNG<\/w:t><\/w:r><\/w:p><w:p>)(<w:pPr>.*?<\/w:pPr>)(<\/w:p>)/,
      '$1$2<w:r><w:t>Họ Tên Người Ký</w:t></w:r>$3',
    );
}

const moveFigures = (state: EngineState) => moveFiguresOf(prepared.addIn, state);

/** The sentence with the people of the whole district. */
const totalOf = (texts: readonly string[]) => texts.find((text) => text.includes('đơn vị báo cáo; '));

function expectKept(texts: readonly string[]): void {
  expect(texts.join('\n')).toContain('trân trọng báo cáo kết quả như sau:');
  expect(texts).toContain('Phòng đã kiểm tra trực tiếp tại 05 xã.');
  expect(texts.join('\n')).not.toContain('đơn vị ban hành công văn');
  expect(texts[texts.indexOf('TRƯỞNG PHÒNG') + 1]).toBe('Họ Tên Người Ký');
}

test('what the office wrote stays, the figures are new, the files of before too, and the sheet names the unit', () => {
  const state = copyState(issued);
  edit(googleDoc(state), workOfTheOffice);
  const old = structuredClone(state.drive.files);
  expect(old).toHaveLength(BEFORE + 2);
  const before = paragraphTexts(bytesOf(state, googleDoc(state).id));
  const unit = moveFigures(state);

  const { message, documents } = issue(state);

  const [doc, word, sheet] = documents;
  expect(documents.map(({ name }) => name)).toEqual([
    `${NAME} (11-10-2021, bản 2)`,
    `${NAME} (11-10-2021, bản 2).docx`,
    'Những thay đổi so với bản trước (11-10-2021, bản 2).docx',
  ]);
  expect(message).toContain('Đã giữ 4 chỗ');
  // The folder of the campaign and the two files of the first version, then three of the second.
  expect(isSame(state.drive.files.slice(0, BEFORE + 2), old)).toBe(true);
  expect(state.drive.files).toHaveLength(BEFORE + 5);
  const texts = paragraphTexts(bytesOf(state, word?.id));
  expectKept(texts);
  expect(totalOf(texts)).not.toBe(totalOf(before));
  expect(isSame(texts, paragraphTexts(bytesOf(state, doc?.id)))).toBe(true);
  expect(() => readParts(bytesOf(state, word?.id))).not.toThrow();
  const changes = outline(bytesOf(state, sheet?.id)).map((line) => line.trim());
  const at = changes.indexOf(`[left 12] ${unit.name}`);
  expect(at).toBeGreaterThan(changes.indexOf('[left 14 bold] 4. Theo đơn vị'));
  const number = (value: number) => value.toLocaleString('de-DE');
  expect(changes.slice(at, at + 5)).toContain(`[right 12] ${number(unit.people)} → ${number(unit.people + 10)} (+10)`);
  expect(changes.filter((line) => /\(\+10\)$/.test(line))).toHaveLength(4);
  expect(changes.filter((line) => line.endsWith(`\\n- ${unit.name}: +10 người`))).toHaveLength(1);
});

test('issued again without changes nothing new is made; with changes once more the edits of before are still there', () => {
  const state = copyState(issued);
  edit(googleDoc(state), workOfTheOffice);
  moveFigures(state);
  issue(state);
  const second = copyState(state);

  const { documents } = issue(state);

  expect(documents).toHaveLength(3);
  expect(isSame(state.drive, second.drive)).toBe(true);
  expect(isSame(state.spreadsheet, second.spreadsheet)).toBe(true);
  moveFigures(state);
  const third = issue(state).documents;
  expect(third[1]?.name).toBe(`${NAME} (11-10-2021, bản 3).docx`);
  expectKept(paragraphTexts(bytesOf(state, third[1]?.id)));
});

test('edits in the Word file are taken where the Google Doc has none', () => {
  const state = copyState(issued);
  edit(wordFile(state), workOfTheOffice);
  moveFigures(state);

  const { documents } = issue(state);

  expectKept(paragraphTexts(bytesOf(state, documents[1]?.id)));
});

test('edits in both files: those of the Google Doc are taken, and the office is told', () => {
  const state = copyState(issued);
  edit(googleDoc(state), workOfTheOffice);
  edit(wordFile(state), (xml) => xml.replace('(Số liệu chi tiết tại', '(Chi tiết tại'));
  moveFigures(state);

  const { message, documents } = issue(state);

  expectKept(paragraphTexts(bytesOf(state, documents[1]?.id)));
  expect(message).toContain('chỗ sửa trong tệp Word cần chép tay');
});

test('a paragraph that both have changed stands there twice, and an edit in the table of figures is told', () => {
  const state = copyState(issued);
  const [total = ''] = [totalOf(paragraphTexts(bytesOf(state, googleDoc(state).id)))];
  edit(googleDoc(state), (xml) =>
    xml.replaceAll(total, `${total} Kết quả vượt kế hoạch.`).replace('>Tổng cộng<', '>Cộng chung<'),
  );
  moveFigures(state);

  const { message, documents } = issue(state);

  const texts = paragraphTexts(bytesOf(state, documents[1]?.id));
  expect(texts).toContain(`Nội dung cơ quan đã sửa ở bản trước: ${total} Kết quả vượt kế hoạch.`);
  expect(texts).toContain('Tổng cộng');
  expect(message).toContain('cả cơ quan và số liệu mới cùng thay đổi');
  expect(message).toContain('Có 1 dòng cơ quan sửa trong bảng số liệu');
  const changes = paragraphTexts(bytesOf(state, documents[2]?.id)).join('\n');
  expect(changes).toContain(`Cơ quan đã sửa ở bản trước: ${total} Kết quả vượt kế hoạch.`);
  expect(changes).toContain('Cơ quan đã sửa thành: Cộng chung');
});

test.each([
  ['was deleted', { trashed: true }],
  ['is no Word file any more', { content: 'JVBERi0=' }],
])('a version before that %s: the report is made all the same, and the office is told', (_what, damage) => {
  const state = copyState(issued);
  for (const file of state.drive.files.filter(isReport)) Object.assign(file, damage);
  moveFigures(state);

  const { message, documents } = issue(state);

  expect(documents).toHaveLength(3);
  expect(message).toContain('Không đọc được bản trước');
  expect(paragraphTexts(bytesOf(state, documents[2]?.id)).join('\n')).toContain('không đọc được bản trước');
});

test('without the tab of versions nothing can be compared, and the office is told', () => {
  const state = copyState(issued);
  state.spreadsheet.sheets = state.spreadsheet.sheets.filter(
    ({ properties }) => properties.title !== 'Các bản báo cáo',
  );
  moveFigures(state);

  const { message } = issue(state);

  expect(message).toContain('Sổ không còn nội dung gốc của bản trước');
});

test('a failure of Google while the version before is read ends the run before anything is made', () => {
  const state = copyState(issued);
  moveFigures(state);
  const before = copyState(state);
  const fault = { call: { method: 'drive.files.export', nth: 1 }, when: 'before', kind: 'error' } as const;

  const outcome = engineOn(prepared.addIn, state, { faults: [fault] }).run('exportReport');

  expect(outcome).toMatchObject({ ok: false });
  expect(isSame(state, before)).toBe(true);
});

test('a Google Doc that was thrown away is made again of the Word file, with what was written into that', () => {
  const state = copyState(issued);
  edit(wordFile(state), workOfTheOffice);
  googleDoc(state).trashed = true;

  const { documents } = issue(state);
  moveFigures(state);
  const next = issue(state);

  expectKept(paragraphTexts(bytesOf(state, documents[0]?.id)));
  expectKept(paragraphTexts(bytesOf(state, next.documents[0]?.id)));
  expect(next.message).toBe('Báo cáo đã sẵn sàng. Dùng mẫu có sẵn. Đã giữ 4 chỗ cơ quan sửa ở bản trước.');
});

const withLibreOffice = hasLibreOffice() ? test : test.skip;

/** Opened and saved, as the office does it; every paragraph is written anew. */
function saveInLibreOffice(file: DriveFile, folder: string): void {
  const [path, out] = [join(folder, 'bao-cao.docx'), join(folder, 'out')];
  writeFileSync(path, Buffer.from(file.content, 'base64'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, path];
  const { status, stderr } = spawnSync('soffice', words, { timeout: LIMIT_MS, encoding: 'utf8' });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  file.content = readFileSync(join(out, 'bao-cao.docx')).toString('base64');
}

/** What a first start may take on a slow machine. */
const LIMIT_MS = 90_000;

withLibreOffice(
  'documents that LibreOffice has saved are understood as well, with edits and without',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'tonghop-word-'));
    const state = copyState(issued);
    edit(googleDoc(state), workOfTheOffice);
    for (const file of state.drive.files.filter(isReport)) saveInLibreOffice(file, folder);
    rmSync(folder, { recursive: true });
    moveFigures(state);

    const { message, documents } = issue(state);

    // Nothing is said of the Word file, which was saved and not edited, nor of the tables.
    expect(message).toBe('Báo cáo đã sẵn sàng. Dùng mẫu có sẵn. Đã giữ 4 chỗ cơ quan sửa ở bản trước.');
    expectKept(paragraphTexts(bytesOf(state, documents[1]?.id)));
  },
  2 * LIMIT_MS,
);
