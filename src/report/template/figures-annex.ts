// The annex of the figures: the Mẫu tổng hợp filled for all units. Upright like the rest: the decree allows a sheet turned sideways only for
// tables that are no annex of their own (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I), and the six columns have room; long texts make a row taller.
import type { Paragraph, Table, TableCell } from 'docx';
import { CENTRED, entry, GROUP, HEAD, titles } from './annex-parts';
import { paragraph, SIZE, thinLine } from './paragraphs';
import { cell, row, ruledTable } from './tables';

const figure = { align: 'right' } as const;

/** `XIII` and `390.499 (1)` stand on one line. */
const FIGURES = [13, 44, 30, 22, 25, 31] as const;
const MIDDLE = { middle: true } as const;

export const figuresAnnex = (): (Paragraph | Table)[] => [
  ...titles('{phuLucSoLieu}', 'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ', ['({coSoSoLieu}, tính đến {thoiDiem})']),
  ruledTable(FIGURES, [
    row(
      [
        figureCell(0, entry('STT', HEAD), { rowSpan: 2 }),
        figureCell(1, entry('Các hoạt động', HEAD), { rowSpan: 2 }),
        figureCell(2, entry('Đơn vị tổ chức', HEAD), { rowSpan: 2 }),
        figureCell(3, entry('Số lượng', HEAD), { columnSpan: 2 }),
        figureCell(5, entry('Ghi chú', HEAD), { rowSpan: 2 }),
      ],
      true,
    ),
    row([figureCell(3, entry('Số lớp/số cuộc thi', HEAD)), figureCell(4, entry('Người', HEAD))], true),
    row([
      figureCell(0, entry('{#nhom}{soNhom}', GROUP)),
      figureCell(1, entry('{tenNhom}', { ...GROUP, align: 'left' }), { columnSpan: 2 }),
      figureCell(3, entry('{lopNhom}', { ...figure, bold: true })),
      figureCell(4, entry('{nguoiNhom}', { ...figure, bold: true })),
      figureCell(5, entry('')),
    ]),
    row([
      figureCell(0, entry('{#dong}{stt}', CENTRED)),
      figureCell(1, entry('{hoatDong}')),
      figureCell(2, entry('{donVi}')),
      figureCell(3, entry('{soLop}', figure)),
      figureCell(4, entry('{soNguoi}', figure)),
      figureCell(5, entry('{ghiChu}{/dong}{/nhom}')),
    ]),
    row([
      figureCell(0, entry('Tổng cộng', HEAD), { columnSpan: 3 }),
      figureCell(3, entry('{tongLop}', { ...figure, bold: true })),
      figureCell(4, entry('{tongNguoi}', { ...figure, bold: true })),
      figureCell(5, entry('')),
    ]),
  ]),
  paragraph('{#chuThich}'),
  paragraph('{doan}', { size: SIZE.table, before: 3, align: 'both' }),
  paragraph('{/chuThich}'),
  // The section break stands in it.
  thinLine(),
];

const figureCell = (
  column: number,
  text: Paragraph[],
  span: { rowSpan?: number; columnSpan?: number } = {},
): TableCell => cell(FIGURES, { column, ...MIDDLE, ...span }, text);
