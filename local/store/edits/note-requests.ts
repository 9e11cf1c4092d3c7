// Notes on cells that were written or changed in the file. One that is missing there stays: some programs lose notes where rows are inserted.

import type { Sheet } from '../../google/sheets/model';
import { visibleText } from '../xlsx/text';
import type { SheetsRequest } from './sheets-request';

/** A note and where it stands. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  /** As a file can show it. */
  readonly note: string;
}

/** In the order of rows and columns. */
export function notesOf(sheet: Sheet): PlacedNote[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.note ? [{ row, column, note: visibleText(cell.note) }] : [])),
  );
}

/** A note that the file shows as it stands in the workbook is left alone, for the file may show it shortened. */
export function noteRequests(sheet: Sheet, imported: Sheet): SheetsRequest[] {
  const { sheetId } = sheet.properties;
  return notesOf(imported).flatMap(({ row, column, note }) => {
    if (note === visibleText(sheet.rows[row]?.[column]?.note ?? '')) return [];
    const start = { sheetId, rowIndex: row, columnIndex: column };
    return [{ updateCells: { start, rows: [{ values: [{ note }] }], fields: 'note' } }];
  });
}
