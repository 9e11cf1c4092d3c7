// The annexes of a unit's report: the Mẫu tổng hợp with the unit's own lines, and whom it nominates for commendation.
import type { Paragraph, Table } from 'docx';
import { entry } from './annex-parts';
import { TEXT_WIDTH } from './page';
import { type Look, paragraph, rule } from './paragraphs';
import { cell, row, ruledTable } from './tables';

const TITLE_RULE = 40;
const FIGURES = [12, 46, 32, 25, 19, 31] as const;
const NOMINATIONS = [12, 33, 34, 24, 22, 40] as const;

const head = { align: 'center', bold: true } as const;
const centred = { align: 'center' } as const;
const figure = { align: 'right' } as const;
const bold = { bold: true } as const;

const titles = (number: string, title: string): Paragraph[] => [
  paragraph(`Phụ lục${number}`, head),
  paragraph(title, head),
  paragraph('({kemTheo})', { align: 'center', italic: true }),
  rule(TITLE_RULE, TEXT_WIDTH),
  paragraph('', { size: 6 }),
];

const inFigures = (
  column: number,
  text: string,
  look: Look = {},
  span: { rowSpan?: number; columnSpan?: number } = {},
) => cell(FIGURES, { column, middle: true, ...span }, entry(text, look));

const figureRow = (first: string, last: string, look: Look = {}) =>
  row([
    inFigures(0, `${first}{stt}`, { ...centred, ...look }),
    inFigures(1, '{hoatDong}', look),
    inFigures(2, '{donVi}', look),
    inFigures(3, '{soLop}', { ...figure, ...look }),
    inFigures(4, '{soNguoi}', { ...figure, ...look }),
    inFigures(5, `{ghiChu}${last}`, look),
  ]);

export const unitFiguresAnnex = (): (Paragraph | Table)[] => [
  ...titles('{#haiPhuLuc} I{/haiPhuLuc}', 'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ'),
  ruledTable(FIGURES, [
    row(
      [
        inFigures(0, 'STT', head, { rowSpan: 2 }),
        inFigures(1, 'Các hoạt động', head, { rowSpan: 2 }),
        inFigures(2, 'Đơn vị tổ chức', head, { rowSpan: 2 }),
        inFigures(3, 'Số lượng', head, { columnSpan: 2 }),
        inFigures(5, 'Ghi chú', head, { rowSpan: 2 }),
      ],
      true,
    ),
    row([inFigures(3, 'Số lớp/số cuộc thi', head), inFigures(4, 'Người', head)], true),
    figureRow('{#khoi}{#tieuDe}', '{/tieuDe}', bold),
    figureRow('{#dong}', '{/dong}{/khoi}'),
    row([
      inFigures(0, 'Tổng cộng', head, { columnSpan: 3 }),
      inFigures(3, '{tongLop}', { ...figure, ...bold }),
      inFigures(4, '{tongNguoi}', { ...figure, ...bold }),
      inFigures(5, ''),
    ]),
  ]),
];

const inNominations = (column: number, text: string, look: Look = {}) =>
  cell(NOMINATIONS, { column, middle: true }, entry(text, look));

export const unitNominationsAnnex = (): (Paragraph | Table)[] => [
  ...titles('{#haiPhuLuc} II{/haiPhuLuc}', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'),
  ruledTable(NOMINATIONS, [
    row(
      [
        inNominations(0, 'STT', head),
        inNominations(1, 'Tên tập thể/Họ và tên cá nhân', head),
        inNominations(2, 'Chức vụ, đơn vị công tác', head),
        inNominations(3, 'Tập thể/Cá nhân', head),
        inNominations(4, 'Hình thức đề nghị', head),
        inNominations(5, 'Tóm tắt thành tích', head),
      ],
      true,
    ),
    row([
      inNominations(0, '{#deNghi}{stt}', centred),
      inNominations(1, '{tenDeNghi}'),
      inNominations(2, '{chucVuDonVi}'),
      inNominations(3, '{doiTuong}', centred),
      inNominations(4, '{hinhThuc}'),
      inNominations(5, '{thanhTich}{/deNghi}'),
    ]),
  ]),
];
