// Nghị định 30/2020/NĐ-CP, Phụ lục I, to the half-point: each element of the report and of its annexes, measured in the filled file.
import { fillReport } from '../../../src/report';
import { readBody, textOf } from '../docx-reader';
import { sampleReport } from '../sample-report';
import { bytes, templateBase64 } from '../template-file';
import { attribute, descendants, type Element, elements } from '../xml';
import { inMm, type Measures, measure, paragraphStarting, ruleAfter } from './measure';

let body: Element;
beforeAll(async () => {
  body = readBody(bytes(fillReport({ base64: await templateBase64() }, sampleReport())));
});

const type = (size: number, align: string, weight = ''): Measures => ({
  size,
  bold: weight.includes('bold'),
  italic: weight.includes('italic'),
  align,
});

/** Element of the decree, how its paragraph begins, and the value chosen of those it allows; sizes in half-points. */
const TYPE: readonly (readonly [string, string, Measures])[] = [
  ['Quốc hiệu: capitals 12-13 bold', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', type(24, 'center', 'bold')],
  ['Tiêu ngữ: 13-14 bold', 'Độc lập - Tự do - Hạnh phúc', type(26, 'center', 'bold')],
  ['Cơ quan chủ quản: capitals 12-13, not bold', 'UBND HUYỆN THANH OAI', type(24, 'center')],
  ['Cơ quan ban hành: capitals 12-13 bold', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', type(24, 'center', 'bold')],
  ['Số, ký hiệu: 13 upright', 'Số: ', type(26, 'center')],
  ['Địa danh, ngày: 13-14 italic', 'Thanh Oai, ngày 11 tháng 10', type(26, 'center', 'italic')],
  ['Tên loại: capitals 13-14 bold', 'BÁO CÁO', type(28, 'center', 'bold')],
  ['Trích yếu: 13-14 bold', 'Kết quả tổ chức', type(28, 'center', 'bold')],
  ['Kính gửi: 13-14 upright', 'Kính gửi:', type(28, 'left')],
  ['a receiver', '- Sở Giáo dục và Đào tạo', type(28, 'left')],
  ['body: 13-14 upright, justified', 'Thực hiện Kế hoạch', type(28, 'both')],
  ['mục: capitals 13-14 bold', 'I. TỔ CHỨC TRIỂN KHAI', type(28, 'both', 'bold')],
  ['khoản with a title: bold on a line of its own', '1. Công tác chỉ đạo', type(28, 'both', 'bold')],
  ['the basis of the figures', 'Số liệu của 128/130 đơn vị, tính đến', type(28, 'both')],
  ['a pointer to an annex', '(Số liệu chi tiết tại Phụ lục I', type(28, 'both', 'italic')],
  ['the last sentence', 'Trên đây là báo cáo', type(28, 'both')],
  ['quyền hạn, chức vụ: capitals 13-14 bold', 'KT. TRƯỞNG PHÒNG', type(28, 'center', 'bold')],
  ['Nơi nhận: 12 bold italic', 'Nơi nhận:', type(24, 'left', 'bold italic')],
  ['a line of Nơi nhận: 11 upright', '- Như trên;', type(22, 'left')],
  ['Phụ lục with its number: 14 bold', 'Phụ lục I', type(28, 'center', 'bold')],
  ['title of an annex: capitals 13-14 bold', 'TỔNG HỢP SỐ LIỆU', type(28, 'center', 'bold')],
  ['what it belongs to: 13-14 italic', '(Kèm theo Báo cáo số', type(28, 'center', 'italic')],
  ['the basis over the table', '(Số liệu của 128/130 đơn vị, tính đến', type(28, 'center', 'italic')],
  ['heading of a table, 11-13 by custom', 'STT', type(24, 'center', 'bold')],
  ['text in a table', 'Tập huấn kỹ năng khai thác', type(24, 'left')],
  ['figure in a table', '3.200', type(24, 'right')],
  ['a note under the table', '(1) Có gồm số liệu', type(24, 'both')],
];

test.each(TYPE)('%s', (_element, begins, expected) => {
  expect(measure(paragraphStarting(body, begins))).toEqual(expected);
});

test.each([
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'BÁO CÁO',
  'I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ',
  'II. ĐÁNH GIÁ CHUNG',
  'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ',
  'DANH SÁCH ĐƠN VỊ CHƯA HOÀN THÀNH BÁO CÁO',
  'CÔNG VĂN CHỈ ĐẠO VÀ MINH CHỨNG HOẠT ĐỘNG TUẦN LỄ',
  'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
])('%s is typed in capitals, not made capitals by the type', (text) => {
  expect(textOf(paragraphStarting(body, text))).toBe(text.toUpperCase());
  expect(descendants(body, 'w:caps')).toEqual([]);
});

test('every body paragraph: first line 1.27 cm, 6 pt below, 1.15 lines', () => {
  const paragraphs = elements(body, 'w:p').filter((one) => attribute(one, ['w:pPr', 'w:jc'], 'w:val') === 'both');
  const inBody = paragraphs.slice(0, paragraphs.findIndex((one) => textOf(one).endsWith('./.')) + 1);

  expect(inBody.length).toBeGreaterThanOrEqual(25);
  for (const paragraph of inBody) {
    expect(inMm(attribute(paragraph, ['w:pPr', 'w:ind'], 'w:firstLine'))).toBe(12.7);
    expect(elements(elements(paragraph, 'w:pPr')[0] ?? paragraph, 'w:spacing')[0]?.attributes).toMatchObject({
      'w:after': '120',
      'w:line': '276',
      'w:lineRule': 'auto',
    });
  }
});

test.each([
  ['as long as the Tiêu ngữ, 53 mm at 13 pt', 'Độc lập - Tự do - Hạnh phúc', 95, 53],
  ['1/3 to 1/2 of the agency, 63 mm at 12 pt', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 70, 22],
])('a line drawn below: %s', (_, begins, width, length) => {
  const paragraph = paragraphStarting(body, begins);
  const cell = descendants(body, 'w:tc').find((one) => elements(one, 'w:p').includes(paragraph));

  expect(ruleAfter(cell ?? body, paragraph, width)).toBeCloseTo(length, 0);
});

test('a line drawn under the trích yếu, 1/3 to 1/2 of it', () => {
  expect(ruleAfter(body, paragraphStarting(body, 'Kết quả tổ chức'), 165)).toBeCloseTo(50, 0);
});

test('the body ends with ./. and nothing else does', () => {
  const texts = descendants(body, 'w:p').map(textOf);

  expect(texts.filter((text) => text.includes('./.'))).toHaveLength(1);
  expect(texts[texts.findIndex((text) => text.includes('./.')) + 1]).toBe('Nơi nhận:');
});

test('the number is left to the clerk, nothing looks signed, and Nơi nhận ends with the file', () => {
  const texts = descendants(body, 'w:p').map(textOf);

  expect(texts).toContain('Số:       /BC-GDĐT');
  expect(texts.filter((text) => text.startsWith('- Lưu: '))).toEqual(['- Lưu: VT, THCS.']);
  expect(texts.some((text) => /đã ký/i.test(text))).toBe(false);
});

test('each annex begins with its name, its title and the report it belongs to', () => {
  const texts = elements(body, 'w:p').map(textOf);
  const begins = texts.flatMap((text, i) => (/^Phụ lục [IVX]+$/.test(text) ? [i] : []));

  expect(begins.map((i) => texts[i])).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV']);
  for (const i of begins) {
    expect(texts[i + 1]).toMatch(/^[\p{Lu} ]+$/u);
    expect(texts[i + 2]).toMatch(/^\(Kèm theo Báo cáo số .*\)$/);
  }
});

test('the body points to each annex before it ends', () => {
  const texts = descendants(body, 'w:p').map(textOf);
  const end = texts.findIndex((text) => text.endsWith('./.'));
  const pointer = texts.slice(0, end).find((text) => /^\(.* kèm theo\.\)$/.test(text)) ?? '';
  const pointers = [...pointer.matchAll(/ tại (Phụ lục [IVX]+)/g)].map(([, annex]) => annex);

  expect(pointers).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV']);
});

test.each([
  ['Quốc hiệu stands beside the agency', 'UBND HUYỆN THANH OAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['place and date stand beside the number', 'Số: ', 'Thanh Oai, ngày'],
  ['Nơi nhận stands at the left, level with the authority', 'Nơi nhận:', 'KT. TRƯỞNG PHÒNG'],
])('%s', (_, left, right) => {
  const row = descendants(body, 'w:tr').find((one) => textOf(one).startsWith(left));
  const firstLines = row === undefined ? [] : elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(textOf)[0]);

  expect(firstLines).toHaveLength(2);
  expect(firstLines[0]).toMatch(new RegExp(`^${left}`));
  expect(firstLines[1]).toMatch(new RegExp(`^${right}`));
});
