// Ảnh minh chứng...: the pictures that the office chooses, kept in one file, placed in the report, and named where they cannot be.

import PizZip from 'pizzip';
import type { Json } from '../../local/google/api';
import type { DriveFile, EngineState } from '../../local/google/state';
import { sampleUnits } from '../../samples/thanh-oai-2021/prepare';
import { paragraphTexts, readBody } from '../report/docx-reader';
import { descendants } from '../report/xml';
import { jpegOf, pngOf } from '../support/pictures';
import { engineOn, filledDistrict, type PreparedDistrict } from './district';
import { copyState, textOfState } from './shared-state';

const ALBUM = 'Ảnh minh chứng năm 2021.zip';
const COLLEAGUE = 'can-bo@example.org';

let prepared: PreparedDistrict;
let codes: string[];
let names: string[];
let started: EngineState;

beforeAll(async () => {
  const units = sampleUnits(8);
  prepared = await filledDistrict(units);
  codes = units.map(({ code }) => code);
  names = units.map(({ name }) => name);
  started = prepared.copy();
  save(started, 3, [photo(jpegOf(400, 300), 'Lễ phát động'), photo(pngOf(300, 400))]);
  save(started, 1, [photo(jpegOf(200, 150, 1), 'Ngày hội đọc sách')]);
});

type Result = { [key: string]: Json };

function run(state: EngineState, name: string, args: Json[] = [], user?: string): Result {
  const engine = engineOn(prepared.addIn, state, user === undefined ? {} : { user });
  return engine.run(name, args, name === 'exportReport' || name === 'openPhotos' ? 'menu' : 'client') as Result;
}

const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const photo = (bytes: Uint8Array, caption = ''): Json => ({ caption, base64: base64Of(bytes) });

function save(state: EngineState, unit: number, photos: Json[]): Result {
  return run(state, 'savePhotos', [{ unit: codes[unit] ?? '', photos }]);
}

/** Two units with pictures. */
const withPhotos = (): EngineState => copyState(started);

function albumOf({ drive }: EngineState): DriveFile {
  const [file, ...others] = drive.files.filter(({ name, trashed }) => name === ALBUM && !trashed);
  if (file === undefined || others.length > 0) throw new RangeError('No album, or several');
  return file;
}

/** The last Word file of a report. */
function reportOf({ drive }: EngineState): Buffer {
  const word = drive.files.filter(({ name }) => /^Báo cáo.*\.docx$/.test(name)).at(-1);
  return Buffer.from(word?.content ?? '', 'base64');
}

const picturesIn = (state: EngineState) => descendants(readBody(reportOf(state)), 'w:drawing').length;
const captionsIn = (state: EngineState) => paragraphTexts(reportOf(state)).filter((text) => /^Ảnh \d/.test(text));

test('the pictures stand in the report, in the order of the roster, with their captions and units', () => {
  const state = withPhotos();

  const outcome = run(state, 'exportReport');

  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.message).not.toMatch(/ảnh/);
  expect(picturesIn(state)).toBe(3);
  expect(captionsIn(state)).toEqual([
    `Ảnh 1. Ngày hội đọc sách (${names[1]})`,
    `Ảnh 2. Lễ phát động (${names[3]})`,
    `Ảnh 3. ${names[3]}`,
  ]);
});

test('the page shows what units gave and what is placed; saved pictures come back as they were', () => {
  const state = withPhotos();
  const before = textOfState(state);
  const engine = engineOn(prepared.addIn, state);

  const opened = engine.run('openPhotos') as Result;
  const shown = run(state, 'showUnitPhotos', [codes[3] ?? '']);

  expect(opened.album).toEqual([
    { unit: codes[3], caption: 'Lễ phát động' },
    { unit: codes[3], caption: '' },
    { unit: codes[1], caption: 'Ngày hội đọc sách' },
  ]);
  const page = JSON.stringify(engine.dialogs[0]);
  expect(page).toMatch(new RegExp(`value=\\\\"${codes[3]}\\\\" data-placed=\\\\"2\\\\"`));
  const html = engine.dialogs[0]?.html ?? '';
  const ids = [...html.matchAll(/getElementById\('([^']*)'\)/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(8);
  expect(ids.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  expect(page).toContain('https://');
  expect(shown.photos).toEqual([
    { caption: 'Lễ phát động', kind: 'jpeg', base64: base64Of(jpegOf(400, 300)) },
    { caption: '', kind: 'png', base64: base64Of(pngOf(300, 400)) },
  ]);
  expect(textOfState(state)).toBe(before);
});

test('saving takes the place of the unit’s pictures alone; none takes them out; it is one file, noted once', () => {
  const state = withPhotos();

  expect(save(state, 3, [photo(jpegOf(100, 100, 2), 'Ảnh khác')]).message).toBe(
    `Đã lưu 1 ảnh của ${names[3]}; báo cáo có 2 ảnh. Ảnh có trong báo cáo ở lần xuất tới.`,
  );
  expect(save(state, 1, []).message).toBe(`Đã bỏ ảnh của ${names[1]}; báo cáo có 1 ảnh.`);

  expect(run(state, 'openPhotos').album).toEqual([{ unit: codes[3], caption: 'Ảnh khác' }]);
  expect(albumOf(state).parents).toEqual(
    state.drive.files.filter(({ name }) => name.startsWith('Tuần lễ')).map(({ id }) => id),
  );
  expect(textOfState(state).split(`photos|2021|${albumOf(state).id}`)).toHaveLength(2);
});

test('other pictures make another version of the report, the same ones none', () => {
  const state = withPhotos();
  run(state, 'exportReport');
  const files = state.drive.files.length;

  run(state, 'exportReport');
  expect(state.drive.files).toHaveLength(files);

  save(state, 5, [photo(jpegOf(90, 60, 4), 'Thi vẽ tranh')]);
  run(state, 'exportReport');
  expect(state.drive.files).toHaveLength(files + 3);
  expect([picturesIn(state), captionsIn(state).at(-1)]).toEqual([4, `Ảnh 4. Thi vẽ tranh (${names[5]})`]);
  const sheet = state.drive.files.find(({ name }) => name.startsWith('Những thay đổi'));
  expect(Object.keys(new PizZip(sheet?.content ?? '', { base64: true }).files).join()).not.toContain('media');
});

test.each([
  ['no picture', Buffer.from('<html>Đăng nhập</html>'), 'ảnh 2: không phải là ảnh JPEG hoặc PNG'],
  ['cut', jpegOf(80, 60).subarray(0, 900), 'ảnh 2: tệp ảnh bị hỏng hoặc bị cắt mất phần cuối'],
  ['huge', noise(1_000_001), 'ảnh 2: tệp ảnh quá lớn'],
])('what is %s is refused with its number, and nothing is changed', (_what, bytes, words) => {
  const state = withPhotos();
  const before = textOfState(state);

  const outcome = save(state, 3, [photo(jpegOf(80, 60)), photo(bytes)]);

  expect(outcome.ok).toBe(false);
  expect(outcome.message).toContain(words);
  expect(textOfState(state)).toBe(before);
});

test('more than the report may hold is refused, as is a unit that is not there', () => {
  const state = prepared.copy();
  const before = textOfState(state);

  expect(() =>
    save(
      state,
      0,
      [1, 2, 3, 4].map((seed) => photo(jpegOf(8, 8, seed))),
    ),
  ).toThrow();
  expect(run(state, 'savePhotos', [{ unit: 'X99', photos: [] }])).toMatchObject({
    ok: false,
    message: 'Sổ tổng hợp: không có đơn vị nào mã "X99" phải báo cáo.',
  });
  expect(textOfState(state)).toBe(before);
});

/** The album as somebody else has left it. */
function tamper(state: EngineState, change: (zip: PizZip) => void): void {
  const album = albumOf(state);
  const zip = new PizZip(album.content, { base64: true });
  change(zip);
  album.content = zip.generate({ type: 'base64' });
}

const fileIn = (zip: PizZip, part: string) => Object.keys(zip.files).find((name) => name.includes(part)) ?? '';

test.each<[string, (zip: PizZip) => void, string]>([
  ['missing', (zip) => zip.remove(fileIn(zip, '001-')), 'không còn trong tệp ảnh'],
  ['corrupt', (zip) => zip.file(fileIn(zip, '001-'), jpegOf(400, 300).subarray(0, 2000)), 'tệp ảnh bị hỏng'],
  ['not a picture', (zip) => zip.file(fileIn(zip, '001-'), 'MZ'), 'không phải là ảnh JPEG hoặc PNG'],
  ['huge', (zip) => zip.file(fileIn(zip, '001-'), noise(1_000_001)), 'tệp ảnh quá lớn'],
])('a picture of the album that is %s is named and left out; the others stand', (_what, change, words) => {
  const state = withPhotos();
  tamper(state, (zip) => void change(zip));

  const outcome = run(state, 'exportReport');

  expect(outcome.ok).toBe(true);
  expect(outcome.message).toContain(`Có 1 ảnh không đưa được vào báo cáo: ảnh 1 của ${names[3]} (${words}`);
  expect(outcome.message).toContain('Chọn lại ảnh ở mục "Ảnh minh chứng...".');
  expect(captionsIn(state)).toEqual([`Ảnh 1. Ngày hội đọc sách (${names[1]})`, `Ảnh 2. ${names[3]}`]);
});

/** A whole JPEG of that many bytes: its comment is long. */
function noise(length: number): Uint8Array {
  const head = jpegOf(8, 8);
  const bytes = new Uint8Array(length);
  bytes.set(head.subarray(0, head.length - 2));
  bytes.set([0xff, 0xd9], length - 2);
  return bytes.fill(1, head.length, length - 2);
}

test('an album that is none is told, left alone, and not written over', () => {
  const state = withPhotos();
  albumOf(state).content = base64Of(Buffer.from('hỏng'));

  const outcome = run(state, 'exportReport');
  expect(outcome.ok).toBe(true);
  expect(outcome.message).toContain(`Tệp "${ALBUM}" trên Drive không đọc được nên báo cáo chưa có ảnh`);
  expect(picturesIn(state)).toBe(0);

  const before = copyState(state);
  expect(save(state, 1, [])).toMatchObject({ ok: false });
  expect(textOfState(state)).toBe(textOfState(before));
});

test('pictures of a unit that has left the roster are named, counted apart, and can be taken out', () => {
  const state = withPhotos();
  tamper(state, (zip) => {
    const index = (zip.file('danh-muc.json')?.asText() ?? '').replace(`"unit": "${codes[1]}"`, '"unit": "X99"');
    zip.file('danh-muc.json', index);
  });

  expect(run(state, 'exportReport').message).toContain('ảnh 1 của X99 (đơn vị không còn trong danh sách)');
  const engine = engineOn(prepared.addIn, state);
  engine.run('openPhotos');
  expect(engine.dialogs[0]?.html).toContain('X99 - (không còn trong danh sách: chỉ bỏ được ảnh)');
  expect(save(state, 0, [photo(jpegOf(8, 6, 9))]).message).toMatch(/báo cáo có 3 ảnh\./);
  expect(run(state, 'savePhotos', [{ unit: 'X99', photos: [] }])).toMatchObject({ ok: true });
  expect(run(state, 'exportReport').message).not.toContain('X99');
});

test('saving nothing where there is nothing makes no file; a caption too long is refused, not cut', () => {
  const state = prepared.copy();
  const before = textOfState(state);

  expect(save(state, 0, [])).toMatchObject({ ok: true });
  expect(save(state, 0, [photo(jpegOf(8, 6), 'a'.repeat(121))])).toMatchObject({
    ok: false,
    message: expect.stringContaining('chú thích của ảnh 1 dài hơn 120 ký tự'),
  });
  expect(textOfState(state)).toBe(before);
});

test('where the office’s template has no place for pictures, the report has none and says so', () => {
  const state = withPhotos();
  const template = state.drive.files.find(({ name }) => name.startsWith('Mẫu báo cáo'));
  const zip = new PizZip(template?.content ?? '', { base64: true });
  const xml = (zip.file('word/document.xml')?.asText() ?? '').replace(/\{anh[12]\}/g, '');
  if (template !== undefined) template.content = zip.file('word/document.xml', xml).generate({ type: 'base64' });

  const outcome = run(state, 'exportReport');

  expect(outcome.message).toContain('Mẫu báo cáo của cơ quan không có chỗ đặt ảnh');
  expect([picturesIn(state), captionsIn(state)]).toEqual([0, []]);
});

test('fewer pictures in the album are no loss to tell of; one that the office has pasted into the report is', () => {
  const state = withPhotos();
  run(state, 'exportReport');
  save(state, 3, []);

  expect(run(state, 'exportReport').message).not.toContain('hình ảnh hoặc khung chữ');

  const doc = state.drive.files.filter(({ mimeType }) => mimeType.endsWith('google-apps.document')).at(-1);
  const zip = new PizZip(doc?.content ?? '', { base64: true });
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const pasted = xml.replace(
    '</w:body>',
    () => `<w:p><w:r>${/<w:drawing>.*?<\/w:drawing>/.exec(xml)?.[0]}</w:r></w:p></w:body>`,
  );
  if (doc !== undefined) doc.content = zip.file('word/document.xml', pasted).generate({ type: 'base64' });
  save(state, 3, [photo(jpegOf(40, 30, 7)), photo(jpegOf(40, 30, 8))]);

  expect(run(state, 'exportReport').message).toContain('hình ảnh hoặc khung chữ do cơ quan thêm vào');
});

test('a colleague’s report says whose pictures it does not have', () => {
  const state = withPhotos();
  state.spreadsheet.editors = [COLLEAGUE];
  state.spreadsheet.owner = COLLEAGUE;

  const outcome = run(state, 'exportReport', [], COLLEAGUE);

  expect(outcome.ok).toBe(true);
  expect(outcome.message).toMatch(/\(Ảnh minh chứng do \S+@example\.org chọn, nếu chưa bị xóa/);
  const dialog = engineOn(prepared.addIn, state, { user: COLLEAGUE });
  dialog.run('openPhotos');
  expect(dialog.dialogs[0]?.html).toContain('(Ảnh minh chứng do ');
});

test('costs one list, one file to read and two to make, whatever the number of pictures', () => {
  const state = prepared.copy();
  codes.slice(0, 4).forEach((_code, i) => {
    save(
      state,
      i,
      [1, 2, 3].map((seed) => photo(jpegOf(60, 40, i * 3 + seed))),
    );
  });
  const engine = engineOn(prepared.addIn, state);
  engine.run('exportReport');

  const drive = Object.entries(engine.ledger.calls).filter(([method]) => method.startsWith('drive.'));
  expect(Object.fromEntries(drive)).toEqual({ 'drive.files.list': 1, 'drive.files.get': 1, 'drive.files.create': 2 });
  expect(picturesIn(state)).toBe(12);
});
