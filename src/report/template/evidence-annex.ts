// The annex of what units sent with their reports: their dispatches, links to news and pictures, and the pictures the office has chosen.
import type { Paragraph, Table, TableCell } from 'docx';
import { CENTRED, entry, HEAD, titles } from './annex-parts';
import { TEXT_WIDTH } from './page';
import { paragraph, SIZE } from './paragraphs';
import { borderlessTable, cell, row, ruledTable } from './tables';

/** A link of 48 characters at the size of the last column stands on one line: on three it would make the annex as long again. */
const COLUMNS = [13, 33, 27, 92] as const;
const LINK_SIZE = 11;

export const evidenceAnnex = (): (Paragraph | Table)[] => [
  ...titles('{phuLucMinhChung}', 'CÔNG VĂN CHỈ ĐẠO VÀ MINH CHỨNG HOẠT ĐỘNG TUẦN LỄ'),
  paragraph('{#coBangMinhChung}'),
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
  paragraph('{/coBangMinhChung}'),
  ...pictures(),
];

const at = (column: number, text: Paragraph[]): TableCell => cell(COLUMNS, { column, middle: true }, text);

/** Two beside each other: `src/core/report/photos.ts` makes them fit. */
const PICTURES = [TEXT_WIDTH / 2, TEXT_WIDTH / 2] as const;

const pictures = (): (Paragraph | Table)[] => [
  paragraph('{#coAnh}'),
  paragraph('Ảnh minh chứng', { align: 'center', bold: true, before: 12, after: 6, keepNext: true }),
  borderlessTable(PICTURES, [
    row([picture(0, '{#hangAnh}{anh1}', '{chuThich1}'), picture(1, '{anh2}', '{chuThich2}{/hangAnh}')]),
  ]),
  paragraph('{/coAnh}'),
];

const picture = (column: number, image: string, caption: string): TableCell =>
  cell(PICTURES, { column, bare: true }, [
    paragraph(image, { align: 'center', keepNext: true }),
    paragraph(caption, { align: 'center', italic: true, size: SIZE.table, before: 2, after: 8 }),
  ]);
