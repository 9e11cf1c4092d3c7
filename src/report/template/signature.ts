// The foot of the report: Nơi nhận at the left edge, level with the authority lines and the room to sign.
import type { Table } from 'docx';
import { TEXT_WIDTH } from './page';
import { paragraph, SIZE } from './paragraphs';
import { borderlessTable, cell, row } from './tables';

const RECIPIENTS = 80;
const COLUMNS = [RECIPIENTS, TEXT_WIDTH - RECIPIENTS] as const;

/** Room for signature and seal between the last authority line and the name, in points (about 30 mm). */
const ROOM_TO_SIGN = 85;

const small = { size: SIZE.recipients } as const;
const authority = { align: 'center', bold: true } as const;

export const signatureBlock = (): Table =>
  borderlessTable(COLUMNS, [
    row([
      cell(COLUMNS, { column: 0, padding: 0, bare: true }, [
        paragraph('Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italic: true }),
        paragraph('{#noiNhan}', small),
        paragraph('- {tenNoiNhan}{dauCau}', { ...small, indentLeft: 2, hanging: 2 }),
        paragraph('{/noiNhan}', small),
      ]),
      cell(COLUMNS, { column: 1, padding: 0, bare: true }, [
        paragraph('{#quyenHan}', authority),
        paragraph('{chucVu}', authority),
        paragraph('{/quyenHan}', authority),
        // The name is left to the clerk: who signs is not in the data, and a report must not look signed.
        paragraph('', { ...authority, before: ROOM_TO_SIGN }),
      ]),
    ]),
  ]);
