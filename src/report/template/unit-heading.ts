// The head of a unit's report: as the office's, with number and day left to be written, and the state of a draft above.
import type { Paragraph, Table } from 'docx';
import { AGENCY, AGENCY_RULE, COLUMNS, nation } from './heading';
import { TEXT_WIDTH } from './page';
import { paragraph, rule, SIZE } from './paragraphs';
import { borderlessTable, cell, row } from './tables';

const head = { align: 'center' } as const;
const place = { column: 0, padding: 0, bare: true } as const;
/** Half of a trích yếu of about 100 mm. */
const SUBJECT_RULE = 50;

export const unitHead = (): (Paragraph | Table)[] => [
  paragraph('{#banNhap}'),
  paragraph('{tinhTrang}', { ...head, bold: true, italic: true, after: 12 }),
  paragraph('{/banNhap}'),
  borderlessTable(COLUMNS, [row([agency(), nation()]), row([documentNumber(), placeAndDate()])]),
  paragraph('BÁO CÁO', { ...head, bold: true, before: 18 }),
  paragraph('{trichYeu}', { ...head, bold: true }),
  rule(SUBJECT_RULE, TEXT_WIDTH),
  paragraph('Kính gửi: {tenNoiGui}.', { ...head, before: 12, after: 12 }),
];

const agency = () => {
  const line = { ...head, size: SIZE.agency };
  return cell(COLUMNS, place, [
    paragraph('{#coQuanChuQuan}', line),
    paragraph('{coQuanChuQuan}', line),
    paragraph('{/coQuanChuQuan}', line),
    paragraph('{coQuanBanHanh}', { ...line, bold: true }),
    paragraph('{#tenCoQuanNgan}', line),
    rule(AGENCY_RULE.short, AGENCY),
    paragraph('{/tenCoQuanNgan}', line),
    paragraph('{^tenCoQuanNgan}', line),
    rule(AGENCY_RULE.long, AGENCY),
    paragraph('{/tenCoQuanNgan}', line),
  ]);
};

const documentNumber = () =>
  cell(COLUMNS, place, [paragraph('Số: ......../BC-..........', { ...head, size: SIZE.number, before: 4 })]);

const placeAndDate = () =>
  cell(COLUMNS, { ...place, column: 1 }, [
    paragraph('{diaDanhNgayThang}', { ...head, size: SIZE.number, italic: true, before: 4 }),
  ]);
