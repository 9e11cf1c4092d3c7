// The foot of a report: Nơi nhận at the left edge, level with the authority lines and the room to sign.
import type { Paragraph, Table } from 'docx';
import { TEXT_WIDTH } from './page';
import { paragraph, SIZE } from './paragraphs';
import { borderlessTable, cell, row } from './tables';

/** Room for signature and seal between the last authority line and the name, in points (about 30 mm). */
const ROOM_TO_SIGN = 85;

const small = { size: SIZE.recipients } as const;
const authority = { align: 'center', bold: true } as const;

/** @param width of the recipients, in millimetres; the authority takes the rest of the line */
function foot(width: number, recipients: readonly Paragraph[]): Table {
  const columns = [width, TEXT_WIDTH - width] as const;
  return borderlessTable(columns, [
    row([
      cell(columns, { column: 0, padding: 0, bare: true }, [
        paragraph('Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italic: true }),
        ...recipients,
      ]),
      cell(columns, { column: 1, padding: 0, bare: true }, [
        paragraph('{#quyenHan}', authority),
        paragraph('{chucVu}', authority),
        paragraph('{/quyenHan}', authority),
        // The name is left to the clerk: who signs is not in the data, and a report must not look signed.
        paragraph('', { ...authority, before: ROOM_TO_SIGN }),
      ]),
    ]),
  ]);
}

export const signatureBlock = (): Table =>
  foot(80, [
    paragraph('{#noiNhan}', small),
    paragraph('- {tenNoiNhan}{dauCau}', { ...small, indentLeft: 2, hanging: 2 }),
    paragraph('{/noiNhan}', small),
  ]);

export const unitSignatureBlock = (): Table =>
  foot(70, [paragraph('- Như trên;', small), paragraph('- Lưu: VT.', small)]);
