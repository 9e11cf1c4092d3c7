// The answers under and beside the labels of a unit's tab.

import type { TypedCell } from '../../core/submission/form';
import type { Anchor } from './anchors';
import type { FormTable } from './heading';
import { isTyped, type TabReader } from './tab-reader';

const BLANK = { value: null, shown: '', isDate: false } as const;

/** What begins an address that stands among words. */
const ADDRESS = /https?:\/\/|www\./i;

/** Cells in one row that make it look like a line of a table rather than a paragraph. */
const LINE_CELLS = 3;

/** Everything between a label and the next one, a line for each cell. */
export function textBelow(
  reader: TabReader,
  table: FormTable,
  labelRow: number,
  column: number,
  end: number,
): TypedCell {
  // The next label is no answer, not even where a unit has copied this one into its place.
  if (labelRow + 1 >= end) return { ...BLANK, place: reader.tab.cell(labelRow, column).place };
  const first = reader.read(labelRow + 1, column);
  const cells: TypedCell[] = [];
  for (let row = labelRow + 1; row < end; row += 1) {
    if (isLineOfTable(reader, table, row)) continue;
    cells.push(...reader.readRow(row).filter(isTyped));
  }
  const [only] = cells;
  if (only === undefined) return first;
  if (cells.length === 1) return only;
  const text = cells.map((cell) => cell.shown).join('\n');
  return { value: text, shown: text, isDate: false, place: only.place, parts: cells };
}

/** A line of the table that was moved among the paragraphs is no paragraph: it is left for the leftovers. */
function isLineOfTable(reader: TabReader, { columns }: FormTable, row: number): boolean {
  const cells = reader.peek(row);
  const figures = [cells[columns.classes], cells[columns.people]];
  return cells.filter(isTyped).length >= LINE_CELLS || figures.some((cell) => typeof cell?.value === 'number');
}

/** The first filled cell to the right of a label; where all are blank, the one beside the label. */
export function valueBeside(reader: TabReader, row: number, column: number): TypedCell {
  return reader.read(row, columnBeside(reader, row, column));
}

/** Column of {@link valueBeside}. */
export function columnBeside(reader: TabReader, row: number, column: number): number {
  const right = rightOf(reader, row, column);
  const filled = reader.peek(row).findIndex((cell, at) => at >= right && cell.value !== null);
  return filled < 0 ? entryRightOf(reader, row, right) : filled;
}

/** The lines under a label, each with as many entries as it has addresses; a blank line is one blank entry. */
export function readList(reader: TabReader, label: Anchor, end: number): TypedCell[] {
  const entries: TypedCell[] = label.rest === undefined ? [] : splitAddresses(label.rest);
  for (let row = label.row + 1; row < end; row += 1) {
    const cells = reader.peek(row);
    const number = cells[label.column];
    if (typeof number?.value === 'number') reader.read(row, label.column);
    const right = rightOf(reader, row, label.column);
    const filled = [...cells.entries()].filter(([at, cell]) => at >= right && isTyped(cell)).map(([at]) => at);
    const read = (filled.length === 0 ? [entryRightOf(reader, row, right)] : filled).map((at) => reader.read(row, at));
    entries.push(...read.flatMap(splitAddresses));
  }
  return entries;
}

/** Several addresses in one cell are several entries at one place. */
function splitAddresses(cell: TypedCell): TypedCell[] {
  if (cell.link !== undefined || typeof cell.value !== 'string') return [cell];
  const [lead = '', ...others] = cell.value.split(/[\s,;]+(?=https?:\/\/|www\.)/i).filter((part) => part !== '');
  // "Tin bài: https://...": words before the first address introduce it.
  const parts =
    ADDRESS.test(lead) || others.length === 0 ? [lead, ...others] : [`${lead} ${others[0]}`, ...others.slice(1)];
  return parts.length < 2 ? [cell] : parts.map((part) => ({ ...cell, value: part, shown: part }));
}

/** Where a blank answer is to be typed: the form merges its entries, and a column that a unit has inserted before them is none. */
function entryRightOf(reader: TabReader, row: number, right: number): number {
  const merge = reader.tab.merges.find((area) => area.top === row && area.left >= right);
  return merge?.left ?? right;
}

function rightOf(reader: TabReader, row: number, column: number): number {
  const merge = reader.mergeAt(row, column);
  return merge !== undefined && merge.top === row && merge.left === column ? merge.right : column + 1;
}
