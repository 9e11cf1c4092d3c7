// How tall a row must be for its text. Merged cells never grow by themselves, and neither does a row written by a program in Excel or LibreOffice.

import { isFormula, type PageCell, type PageRow } from './page';
import type { Rect } from './snapshot';
import { fontSize, wraps } from './styles';

/** Pixels of a line of text, and above and below it, per point of type; an average letter is about half as wide as the type is high. */
const LINE_PX_PER_PT = 1.6;
const LETTER_PX_PER_PT = 0.66;
const PADDING_PX = 6;
const CELL_PADDING_PX = 8;

/** @param columns widths in pixels; merged cells get the width of their merge */
export function fitRow(row: PageRow, rowIndex: number, columns: readonly number[], merges: readonly Rect[]): PageRow {
  if (row.height !== undefined) return row;
  const heights = row.cells.map((cell, column) => cellHeight(cell, cellWidth(rowIndex, column, columns, merges)));
  const height = Math.max(0, ...heights);
  return height === 0 ? row : { ...row, height };
}

function cellWidth(row: number, column: number, columns: readonly number[], merges: readonly Rect[]): number {
  const merge = merges.find((area) => area.top === row && area.left === column);
  return columns.slice(column, merge?.right ?? column + 1).reduce((sum, width) => sum + width, 0);
}

function cellHeight(cell: PageCell, width: number): number {
  // What a formula will say is not known here: such a row is given its height.
  if (cell.value === null || cell.value === '' || isFormula(cell.value)) return 0;
  const size = fontSize(cell.style);
  const perLine = Math.max(1, Math.floor((width - CELL_PADDING_PX) / (size * LETTER_PX_PER_PT)));
  const paragraphs = String(cell.value).split('\n');
  const lines = wraps(cell.style) ? paragraphs.reduce((sum, text) => sum + countLines(text, perLine), 0) : 1;
  return Math.ceil(lines * size * LINE_PX_PER_PT + PADDING_PX);
}

/** Lines break between words, as the spreadsheet breaks them. */
function countLines(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine || used === 0) used = needed;
    else {
      lines += 1;
      used = word.length;
    }
  }
  return lines;
}
