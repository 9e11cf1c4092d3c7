// The annex of the collectives and individuals that reported units propose for an award.
import type { Paragraph, Table, TableCell } from 'docx';
import { CENTRED, entry, GROUP, HEAD, titles } from './annex-parts';
import { cell, row, ruledTable } from './tables';

const COLUMNS = [13, 32, 30, 25, 20, 45] as const;

export const nominationsAnnex = (): (Paragraph | Table)[] => [
  ...titles('{phuLucKhenThuong}', 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'),
  ruledTable(COLUMNS, [
    row(
      [
        at(0, entry('STT', HEAD)),
        at(1, entry('Tên tập thể/Họ và tên cá nhân', HEAD)),
        at(2, entry('Chức vụ, đơn vị công tác', HEAD)),
        at(3, entry('Đơn vị đề nghị', HEAD)),
        at(4, entry('Hình thức đề nghị', HEAD)),
        at(5, entry('Tóm tắt thành tích', HEAD)),
      ],
      true,
    ),
    row([
      at(0, entry('{#nhomKhenThuong}{soNhom}', GROUP)),
      cell(COLUMNS, { column: 1, columnSpan: 5, middle: true }, entry('{tenNhom}', { ...GROUP, align: 'left' })),
    ]),
    row([
      at(0, entry('{#deNghi}{stt}', CENTRED)),
      at(1, entry('{tenKhenThuong}')),
      at(2, entry('{chucVu}')),
      at(3, entry('{tenDonVi}')),
      at(4, entry('{hinhThuc}', CENTRED)),
      at(5, entry('{thanhTich}{/deNghi}{/nhomKhenThuong}')),
    ]),
  ]),
];

const at = (column: number, text: Paragraph[]): TableCell => cell(COLUMNS, { column, middle: true }, text);
