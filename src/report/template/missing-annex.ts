// The annex of the units whose report is missing.
import type { Paragraph, Table, TableCell } from 'docx';
import { CENTRED, entry, HEAD, titles } from './annex-parts';
import { body } from './paragraphs';
import { cell, row, ruledTable } from './tables';

const COLUMNS = [15, 95, 55] as const;

export const missingAnnex = (): (Paragraph | Table)[] => [
  ...titles('{phuLucChuaBaoCao}', 'DANH SÁCH ĐƠN VỊ CHƯA HOÀN THÀNH BÁO CÁO'),
  body('Đến thời điểm tổng hợp, các đơn vị sau chưa hoàn thành báo cáo:', { keepNext: true }),
  ruledTable(COLUMNS, [
    row([at(0, entry('STT', HEAD)), at(1, entry('Đơn vị', HEAD)), at(2, entry('Tình trạng', HEAD))], true),
    row([
      at(0, entry('{#donViChuaBaoCao}{stt}', CENTRED)),
      at(1, entry('{tenDonVi}')),
      at(2, entry('{tinhTrang}{/donViChuaBaoCao}')),
    ]),
  ]),
];

const at = (column: number, text: Paragraph[]): TableCell => cell(COLUMNS, { column, middle: true }, text);
