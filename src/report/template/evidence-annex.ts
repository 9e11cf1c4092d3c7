// The annex of what units sent with their reports: their dispatches, links to news, and links to pictures, none of which is placed here.
import type { Paragraph, Table, TableCell } from 'docx';
import { CENTRED, entry, HEAD, titles } from './annex-parts';
import { cell, row, ruledTable } from './tables';

/** A link of 48 characters at the size of the last column stands on one line: on three it would make the annex as long again. */
const COLUMNS = [13, 33, 27, 92] as const;
const LINK_SIZE = 11;

export const evidenceAnnex = (): (Paragraph | Table)[] => [
  ...titles('phuLucMinhChung', 'CÔNG VĂN CHỈ ĐẠO VÀ MINH CHỨNG HOẠT ĐỘNG TUẦN LỄ'),
  ruledTable(COLUMNS, [
    row(
      [
        at(0, entry('STT', HEAD)),
        at(1, entry('Đơn vị', HEAD)),
        at(2, entry('Công văn chỉ đạo', HEAD)),
        at(3, entry('Đường link, tin bài, ảnh', HEAD)),
      ],
      true,
    ),
    row([
      at(0, entry('{#minhChung}{stt}', CENTRED)),
      at(1, entry('{tenDonVi}')),
      at(2, entry('{congVan}')),
      at(3, entry('{duongLink}{/minhChung}', { size: LINK_SIZE })),
    ]),
  ]),
];

const at = (column: number, text: Paragraph[]): TableCell => cell(COLUMNS, { column, middle: true }, text);
