// The head of the report, elements 1 to 5b of Nghị định 30/2020/NĐ-CP: nation, agency, number, place and date, name.
import type { Paragraph, Table } from 'docx';
import { TEXT_WIDTH } from './page';
import { paragraph, rule, SIZE } from './paragraphs';
import { borderlessTable, cell, row } from './tables';

export const AGENCY = 70;
const NATION = TEXT_WIDTH - AGENCY;
export const COLUMNS = [AGENCY, NATION] as const;

/** Length of `Độc lập - Tự do - Hạnh phúc` in Times New Roman bold 13 pt: the line below is as long as the text. */
const MOTTO_LENGTH = 53;
/**
 * The line under the agency takes 1/3 to 1/2 of the name's length, and a template cannot measure a name: 22 mm serve
 * names of 44-66 mm (`PHÒNG GIÁO DỤC VÀ ĐÀO TẠO` is 63), 15 mm those of 30-45 mm (`HUYỆN THANH OAI` is 40).
 */
export const AGENCY_RULE = { long: 22, short: 15 } as const;
/** Half of a one-line trích yếu of 100-150 mm. */
const SUBJECT_RULE = 50;

const head = { align: 'center' } as const;

export const lettering = (): Table =>
  borderlessTable(COLUMNS, [row([agency(), nation()]), row([documentNumber(), placeAndDate()])]);

const agency = () =>
  cell(COLUMNS, { column: 0, padding: 0, bare: true }, [
    paragraph('{#coQuanChuQuan}', { ...head, size: SIZE.agency }),
    paragraph('{coQuanChuQuan}', { ...head, size: SIZE.agency }),
    paragraph('{/coQuanChuQuan}', { ...head, size: SIZE.agency }),
    paragraph('{coQuanBanHanh}', { ...head, size: SIZE.agency, bold: true }),
    paragraph('{#tenCoQuanNgan}', { ...head, size: SIZE.agency }),
    rule(AGENCY_RULE.short, AGENCY),
    paragraph('{/tenCoQuanNgan}', { ...head, size: SIZE.agency }),
    paragraph('{^tenCoQuanNgan}', { ...head, size: SIZE.agency }),
    rule(AGENCY_RULE.long, AGENCY),
    paragraph('{/tenCoQuanNgan}', { ...head, size: SIZE.agency }),
  ]);

export const nation = () =>
  cell(COLUMNS, { column: 1, padding: 0, bare: true }, [
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...head, size: SIZE.nation, bold: true }),
    paragraph('Độc lập - Tự do - Hạnh phúc', { ...head, size: SIZE.motto, bold: true }),
    rule(MOTTO_LENGTH, NATION),
  ]);

const documentNumber = () =>
  cell(COLUMNS, { column: 0, padding: 0, bare: true }, [
    paragraph('Số:       /{kyHieu}', { ...head, size: SIZE.number, before: 4 }),
  ]);

const placeAndDate = () =>
  cell(COLUMNS, { column: 1, padding: 0, bare: true }, [
    paragraph('{diaDanhNgayThang}', { ...head, size: SIZE.number, italic: true, before: 4 }),
  ]);

export const documentName = (): Paragraph[] => [
  paragraph('BÁO CÁO', { ...head, bold: true, before: 18 }),
  paragraph('{trichYeu}', { ...head, bold: true }),
  rule(SUBJECT_RULE, TEXT_WIDTH),
];

/** Where the dashes of several receivers stand: under the colon of `Kính gửi:`, 17 mm long at 14 pt. */
const ADDRESS = { label: 40, dash: 57, hanging: 3 } as const;

export const addressees = (): Paragraph[] => [
  paragraph('{#motNoiGui}'),
  paragraph('Kính gửi: {tenNoiGui}.', { ...head, before: 12, after: 12 }),
  paragraph('{/motNoiGui}'),
  paragraph('{#nhieuNoiGui}'),
  paragraph('Kính gửi:', { indentLeft: ADDRESS.label, before: 12 }),
  paragraph('{#noiGui}'),
  paragraph('- {tenNoiGui}{dauCau}', { indentLeft: ADDRESS.dash + ADDRESS.hanging, hanging: ADDRESS.hanging }),
  paragraph('{/noiGui}'),
  paragraph('', { size: 6 }),
  paragraph('{/nhieuNoiGui}'),
];
