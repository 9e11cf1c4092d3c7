// The body of a unit's report: the Phụ lục of Kế hoạch 489/KH-UBND in its order and words, and what it asks to be attached.
import type { Paragraph, Table } from 'docx';
import { each, item, part } from './content-parts';
import { body, paragraph } from './paragraphs';
import { unitSignatureBlock } from './signature';

/** Addresses are long words, which justified lines would tear apart. */
const eachAddress = (tag: string): Paragraph[] => each(tag, body('+ {diaChi}', { align: 'left' }));

export const unitContent = (): (Paragraph | Table)[] => [
  ...each('moDau'),
  part('I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ'),
  item('1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện'),
  ...each('chiDao'),
  item('2. Nội dung các hoạt động đã triển khai trong Tuần lễ'),
  ...each('hoatDongTrienKhai'),
  item('3. Kinh phí tổ chức Tuần lễ'),
  body('- Ngân sách nhà nước: {nganSachNhaNuoc};'),
  body('- Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác: {nganSachVanDong}.'),
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
  paragraph('{#coBang}'),
  body('(Chi tiết tại Phụ lục {#haiPhuLuc}I {/haiPhuLuc}kèm theo.)', { italic: true }),
  paragraph('{/coBang}'),
  body('* Tài liệu kèm theo báo cáo:', { bold: true, keepNext: true, before: 6 }),
  body('- Công văn chỉ đạo của đơn vị: {congVan};', { align: 'left' }),
  body('- Minh chứng về các nội dung hoạt động của Tuần lễ:', { keepNext: true }),
  ...eachAddress('minhChung'),
  body('- Hình ảnh minh chứng:', { keepNext: true }),
  ...eachAddress('hinhAnh'),
  paragraph('{#coDeNghi}'),
  body('- Danh sách đề nghị khen thưởng (Phụ lục {#haiPhuLuc}II {/haiPhuLuc}kèm theo).'),
  paragraph('{/coDeNghi}'),
  body('{loiKet}./.', { keepNext: true }),
  unitSignatureBlock(),
];
