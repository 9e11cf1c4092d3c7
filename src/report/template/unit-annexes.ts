// The annexes of a unit's report: the Mẫu tổng hợp with the unit's own lines, and whom it nominates for commendation.
import type { Paragraph, Table } from 'docx';
import { CENTRED, entry, HEAD, titles } from './annex-parts';
import type { Look } from './paragraphs';
import { cell, row, ruledTable } from './tables';

const FIGURES = [12, 46, 32, 25, 19, 31] as const;
const NOMINATIONS = [12, 33, 34, 24, 22, 40] as const;

const figure = { align: 'right' } as const;
const bold = { bold: true } as const;

const inFigures = (
  column: number,
  text: string,
  look: Look = {},
  span: { rowSpan?: number; columnSpan?: number } = {},
) => cell(FIGURES, { column, middle: true, ...span }, entry(text, look));

const figureRow = (first: string, last: string, look: Look = {}) =>
  row([
    inFigures(0, `${first}{stt}`, { ...CENTRED, ...look }),
    inFigures(1, '{hoatDong}', look),
    inFigures(2, '{donVi}', look),
    inFigures(3, '{soLop}', { ...figure, ...look }),
    inFigures(4, '{soNguoi}', { ...figure, ...look }),
    inFigures(5, `{ghiChu}${last}`, look),
  ]);

export const unitFiguresAnnex = (): (Paragraph | Table)[] => [
  ...titles('Phụ lục{#haiPhuLuc} I{/haiPhuLuc}', 'TỔNG HỢP SỐ LIỆU KẾT QUẢ TỔ CHỨC TUẦN LỄ'),
  ruledTable(FIGURES, [
    row(
      [
        inFigures(0, 'STT', HEAD, { rowSpan: 2 }),
        inFigures(1, 'Các hoạt động', HEAD, { rowSpan: 2 }),
        inFigures(2, 'Đơn vị tổ chức', HEAD, { rowSpan: 2 }),
        inFigures(3, 'Số lượng', HEAD, { columnSpan: 2 }),
        inFigures(5, 'Ghi chú', HEAD, { rowSpan: 2 }),
      ],
      true,
    ),
    row([inFigures(3, 'Số lớp/số cuộc thi', HEAD), inFigures(4, 'Người', HEAD)], true),
    figureRow('{#khoi}{#tieuDe}', '{/tieuDe}', bold),
    figureRow('{#dong}', '{/dong}{/khoi}'),
    row([
      inFigures(0, 'Tổng cộng', HEAD, { columnSpan: 3 }),
      inFigures(3, '{tongLop}', { ...figure, ...bold }),
      inFigures(4, '{tongNguoi}', { ...figure, ...bold }),
      inFigures(5, ''),
    ]),
  ]),
];

const inNominations = (column: number, text: string, look: Look = {}) =>
  cell(NOMINATIONS, { column, middle: true }, entry(text, look));

export const unitNominationsAnnex = (): (Paragraph | Table)[] => [
  ...titles('Phụ lục{#haiPhuLuc} II{/haiPhuLuc}', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'),
  ruledTable(NOMINATIONS, [
    row(
      [
        inNominations(0, 'STT', HEAD),
        inNominations(1, 'Tên tập thể/Họ và tên cá nhân', HEAD),
        inNominations(2, 'Chức vụ, đơn vị công tác', HEAD),
        inNominations(3, 'Tập thể/Cá nhân', HEAD),
        inNominations(4, 'Hình thức đề nghị', HEAD),
        inNominations(5, 'Tóm tắt thành tích', HEAD),
      ],
      true,
    ),
    row([
      inNominations(0, '{#deNghi}{stt}', CENTRED),
      inNominations(1, '{tenDeNghi}'),
      inNominations(2, '{chucVuDonVi}'),
      inNominations(3, '{doiTuong}', CENTRED),
      inNominations(4, '{hinhThuc}'),
      inNominations(5, '{thanhTich}{/deNghi}'),
    ]),
  ]),
];
