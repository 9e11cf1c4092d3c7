// Google makes a row as tall as its wrapped text needs; a file opened in LibreOffice keeps the default height unless it says another.

import type { Cell, Sheet } from '../../../google/sheets/model';
import { asObject } from '../json';
import { POINTS_PER_PIXEL } from '../sizes';

/** Google's size of a fresh column, in pixels, and its size of type, in points. */
const DEFAULT_COLUMN = 100;
const DEFAULT_TYPE = 10;
/** An average letter is about 0.66 pixels wide and a line 1.6 pixels high for each point of type. */
const LETTER = 0.66;
const LINE = 1.6;

/**
 * Heights in points of rows nobody has sized and in which text takes more than one line, by row number from 1.
 * An estimate: the file does not say it is final, so the next program may settle it.
 */
export function fittedHeights(sheet: Sheet): Map<number, number> {
  const merged = new Set(sheet.merges.map((area) => `${area.startRowIndex} ${area.startColumnIndex}`));
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.rows.entries()) {
    if (sheet.rowMetadata[row] !== undefined) continue;
    const pixels = cells.map((cell, column) =>
      cell === null || merged.has(`${row} ${column}`)
        ? 0
        : neededPixels(cell, sheet.columnMetadata[column]?.pixelSize ?? DEFAULT_COLUMN),
    );
    const tallest = Math.max(0, ...pixels);
    if (tallest > 0) heights.set(row + 1, tallest * POINTS_PER_PIXEL);
  }
  return heights;
}

/** 0 where one line is enough. */
function neededPixels(cell: Cell, width: number): number {
  const text = cell.userEnteredValue?.stringValue ?? '';
  if (text === '' || cell.userEnteredFormat?.wrapStrategy !== 'WRAP') return 0;
  const type = Number(asObject(cell.userEnteredFormat.textFormat)?.fontSize ?? DEFAULT_TYPE);
  const perLine = Math.max(1, Math.floor(width / (type * LETTER)));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines > 1 ? Math.ceil(lines * type * LINE) : 0;
}

/** The worksheet with heights for rows that have none. */
export function withHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)"(?! ht=)/g, (start, row: string) => {
    const height = heights.get(Number(row));
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}
