// The body of a unit's report: the Phụ lục of Kế hoạch 489/KH-UBND in its order and words, and what it asks to be attached.
import { HeadingLevel, type Paragraph, type Table } from 'docx';
import { TEXT_WIDTH } from './page';
import { body, paragraph, SIZE } from './paragraphs';
import { borderlessTable, cell, row } from './tables';

const part = (text: string): Paragraph =>
  body(text, { bold: true, keepNext: true, before: 6, heading: HeadingLevel.HEADING_1 });

const item = (text: string): Paragraph => body(text, { bold: true, keepNext: true, heading: HeadingLevel.HEADING_2 });

const each = (tag: string): Paragraph[] => [paragraph(`{#${tag}}`), body('{doan}'), paragraph(`{/${tag}}`)];

/** Addresses are long words, which justified lines would tear apart. */
const eachAddress = (tag: string): Paragraph[] => [
  paragraph(`{#${tag}}`),
  body('+ {diaChi}', { align: 'left' }),
  paragraph(`{/${tag}}`),
];

export const unitContent = (): (Paragraph | Table)[] => [
  ...each('moDau'),
  part('I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ'),
  item('1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện'),
  ...each('chiDao'),
  item('2. Nội dung các hoạt động đã triển khai trong Tuần lễ'),
  ...each('hoatDongTrienKhai'),
  item('3. Kinh phí tổ chức Tuần lễ'),
  body('- Ngân sách nhà nước: {nganSachNhaNuoc}'),
  body('- Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác: {nganSachVanDong}'),
  paragraph('{#coTongKinhPhi}'),
  body('Tổng kinh phí: {tongKinhPhi}.'),
  paragraph('{/coTongKinhPhi}'),
  part('II. ĐÁNH GIÁ CHUNG'),
  item('1. Những kết quả đã đạt được; bài học kinh nghiệm'),
  ...each('ketQua'),
  item('2. Khó khăn, tồn tại'),
  ...each('khoKhan'),
  item('3. Kiến nghị, đề xuất'),
  ...each('kienNghi'),
  item('4. Bảng tổng hợp số liệu các hoạt động tổ chức Tuần lễ'),
  ...each('soLieu'),
  body('(Chi tiết tại Phụ lục {#coDeNghi}I {/coDeNghi}kèm theo)', { italic: true }),
  body('* Tài liệu kèm theo báo cáo:', { bold: true, keepNext: true, before: 6 }),
  body('- Công văn chỉ đạo của đơn vị: {congVan}', { align: 'left' }),
  body('- Minh chứng về các nội dung hoạt động của Tuần lễ:', { keepNext: true }),
  ...eachAddress('minhChung'),
  body('- Hình ảnh minh chứng:', { keepNext: true }),
  ...eachAddress('hinhAnh'),
  paragraph('{#coDeNghi}'),
  body('- Danh sách đề nghị khen thưởng (Phụ lục II kèm theo).'),
  paragraph('{/coDeNghi}'),
  body('{loiKet}./.', { keepNext: true }),
  signature(),
];

const RECIPIENTS = 70;
const COLUMNS = [RECIPIENTS, TEXT_WIDTH - RECIPIENTS] as const;
/** Room for signature and seal, in points (about 30 mm). */
const ROOM_TO_SIGN = 85;

function signature(): Table {
  const small = { size: SIZE.recipients } as const;
  const authority = { align: 'center', bold: true } as const;
  return borderlessTable(COLUMNS, [
    row([
      cell(COLUMNS, { column: 0, padding: 0, bare: true }, [
        paragraph('Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italic: true }),
        paragraph('- Như trên;', small),
        paragraph('- Lưu: VT.', small),
      ]),
      cell(COLUMNS, { column: 1, padding: 0, bare: true }, [
        paragraph('{#quyenHan}', authority),
        paragraph('{chucVu}', authority),
        paragraph('{/quyenHan}', authority),
        // Who signs is not in the data, and a report must not look signed.
        paragraph('', { ...authority, before: ROOM_TO_SIGN }),
      ]),
    ]),
  ]);
}
