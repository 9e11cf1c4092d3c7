// Phụ lục I, the Mẫu tổng hợp filled for all units, and Phụ lục II, the units whose report is missing.
import type { Paragraph, Table, TableCell } from 'docx';
import { TEXT_WIDTH } from './page';
import { body, type Look, paragraph, rule, SIZE, thinLine } from './paragraphs';
import { cell, row, ruledTable } from './tables';

const TITLE_RULE = 40;

const titles = (number: string, title: string): Paragraph[] => [
  paragraph(`Phụ lục ${number}`, { align: 'center', bold: true }),
  paragraph(title, { align: 'center', bold: true }),
  paragraph('({kemTheo})', { align: 'center', italic: true }),
  rule(TITLE_RULE, TEXT_WIDTH),
  paragraph('', { size: 6 }),
];

const head = { align: 'center', bold: true } as const;
const centred = { align: 'center' } as const;
const figure = { align: 'right' } as const;

/** One paragraph of table type with air above and below, so that a row is no tighter than the ruling of a ledger. */
const entry = (text: string, look: Look = {}): Paragraph[] => [
  paragraph(text, { size: SIZE.table, before: 2, after: 2, ...look }),
];

const FIGURES = [12, 47, 32, 22, 20, 32] as const;
const MIDDLE = { middle: true } as const;

export const figuresAnnex = (): (Paragraph | Table)[] => [
  ...titles('I', 'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ'),
  ruledTable(FIGURES, [
    row(
      [
        figureCell(0, entry('STT', head), { rowSpan: 2 }),
        figureCell(1, entry('Các hoạt động', head), { rowSpan: 2 }),
        figureCell(2, entry('Đơn vị tổ chức', head), { rowSpan: 2 }),
        figureCell(3, entry('Số lượng', head), { columnSpan: 2 }),
        figureCell(5, entry('Ghi chú', head), { rowSpan: 2 }),
      ],
      true,
    ),
    row([figureCell(3, entry('Số lớp/số cuộc thi', head)), figureCell(4, entry('Người', head))], true),
    row([
      figureCell(0, entry('{#nhom}{soNhom}', head)),
      figureCell(1, entry('{tenNhom}', { bold: true }), { columnSpan: 2 }),
      figureCell(3, entry('{lopNhom}', { ...figure, bold: true })),
      figureCell(4, entry('{nguoiNhom}', { ...figure, bold: true })),
      figureCell(5, entry('')),
    ]),
    row([
      figureCell(0, entry('{#dong}{stt}', centred)),
      figureCell(1, entry('{hoatDong}')),
      figureCell(2, entry('{donVi}')),
      figureCell(3, entry('{soLop}', figure)),
      figureCell(4, entry('{soNguoi}', figure)),
      figureCell(5, entry('{ghiChu}{/dong}{/nhom}')),
    ]),
    row([
      figureCell(0, entry('Tổng cộng', head), { columnSpan: 3 }),
      figureCell(3, entry('{tongLop}', { ...figure, bold: true })),
      figureCell(4, entry('{tongNguoi}', { ...figure, bold: true })),
      figureCell(5, entry('')),
    ]),
  ]),
];

const figureCell = (
  column: number,
  text: Paragraph[],
  span: { rowSpan?: number; columnSpan?: number } = {},
): TableCell => cell(FIGURES, { column, ...MIDDLE, ...span }, text);

const MISSING = [15, 95, 55] as const;

export const missingAnnex = (): (Paragraph | Table)[] => [
  ...titles('II', 'TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ'),
  paragraph('{#coDonViChuaBaoCao}'),
  body('Đến thời điểm tổng hợp, các đơn vị sau chưa hoàn thành báo cáo:', { keepNext: true }),
  ruledTable(MISSING, [
    row(
      [
        missingCell(0, entry('STT', head)),
        missingCell(1, entry('Đơn vị', head)),
        missingCell(2, entry('Tình trạng', head)),
      ],
      true,
    ),
    row([
      missingCell(0, entry('{#donViChuaBaoCao}{stt}', centred)),
      missingCell(1, entry('{tenDonVi}')),
      missingCell(2, entry('{tinhTrang}{/donViChuaBaoCao}')),
    ]),
  ]),
  paragraph('{/coDonViChuaBaoCao}'),
  paragraph('{^coDonViChuaBaoCao}'),
  body('Đến thời điểm tổng hợp, tất cả các đơn vị đã gửi báo cáo.'),
  paragraph('{/coDonViChuaBaoCao}'),
  // A Word file must not end with a table; a full line here would spill onto an empty page below a full one.
  thinLine(),
];

const missingCell = (column: number, text: Paragraph[]): TableCell => cell(MISSING, { column, ...MIDDLE }, text);
