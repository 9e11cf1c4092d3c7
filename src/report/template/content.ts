// The body of the report: the headings of the Phụ lục of Kế hoạch 489/KH-UBND, in its order and words.
import type { Paragraph } from 'docx';
import { each, item, part } from './content-parts';
import { body, paragraph } from './paragraphs';

export const content = (): Paragraph[] => [
  ...each('moDau'),
  part('I. TỔ CHỨC TRIỂN KHAI TUẦN LỄ'),
  item('1. Công tác chỉ đạo, triển khai, kiểm tra, đôn đốc thực hiện'),
  ...each('chiDao'),
  item('2. Nội dung các hoạt động đã triển khai trong Tuần lễ'),
  ...each('hoatDongTrienKhai'),
  item('3. Kinh phí tổ chức Tuần lễ'),
  body('- Ngân sách nhà nước: {nganSachNhaNuoc};'),
  body('- Ngân sách hỗ trợ, vận động từ doanh nghiệp và các nguồn hợp pháp khác: {nganSachVanDong}.'),
  body('Tổng kinh phí: {tongKinhPhi}.'),
  part('II. ĐÁNH GIÁ CHUNG'),
  item('1. Những kết quả đã đạt được; bài học kinh nghiệm'),
  ...each('ketQua'),
  item('2. Khó khăn, tồn tại'),
  ...each('khoKhan'),
  item('3. Kiến nghị, đề xuất'),
  ...each('kienNghi'),
  item('4. Bảng tổng hợp số liệu các hoạt động tổ chức Tuần lễ'),
  body('{coSoSoLieu}, tính đến {thoiDiem}.'),
  ...each('soLieu'),
  paragraph('{#chiDan}'),
  body('({doan}.)', { italic: true }),
  paragraph('{/chiDan}'),
  body('{loiKet}./.', { keepNext: true }),
];
