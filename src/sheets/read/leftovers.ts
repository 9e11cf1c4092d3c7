// What stands on a tab where the form has no place for it: told of, never dropped.

import type { Problem } from '../../core/submission/problem';
import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { FORM } from '../../messages/form';
import type { Anchors } from './anchors';
import type { FormTable } from './heading';
import { isTyped, type TabReader } from './tab-reader';

const TITLE = fold(FORM.title);

/** Cells in one row that make it look like a line of the table that has gone astray. */
const LINE_CELLS = 3;

/** @param further rows in which other tables begin: each is told of as a whole */
export function findLeftovers(
  reader: TabReader,
  table: FormTable,
  anchors: Anchors,
  further: readonly number[],
): Problem[] {
  const findings: Problem[] = [];
  const end = anchors.after(table.bodyRow - 1);
  // Between its title and its table the form has lines of one cell only, all its own.
  const titleRow = findTitle(reader, table.headingRow);
  const isInFurther = (row: number) => further.some((start) => row >= start && row < anchors.after(start));
  for (let row = 0; row < reader.height; row += 1) {
    const columns = reader.unread(row);
    const first = columns[0];
    if (first === undefined || isInFurther(row)) continue;
    const cell = reader.tab.cell(row, first);
    const isInTable = row >= table.bodyRow && row < end;
    const isLine = !isInTable && looksLikeLine(reader, row, columns);
    // Titles stand above the table and signatures below the form, in words.
    const isFrame = row < Math.min(table.headingRow, firstAnchor(anchors)) || row > anchors.last;
    const isBetween = row > titleRow && row < table.headingRow && columns.length > 1;
    if (isFrame && !isLine && !isBetween) continue;
    findings.push({
      code: isLine ? 'strayRow' : 'strayText',
      place: cell.place,
      params: { typed: shorten(cell.shown) },
    });
  }
  return findings;
}

/** Row of the form's title; one below the table where a unit has deleted it. */
function findTitle(reader: TabReader, end: number): number {
  for (let row = 0; row < end; row += 1) {
    if (reader.peek(row).some((cell) => typeof cell.value === 'string' && fold(cell.shown) === TITLE)) return row;
  }
  return end;
}

function looksLikeLine(reader: TabReader, row: number, columns: readonly number[]): boolean {
  const cells = columns.map((column) => reader.tab.cell(row, column)).filter(isTyped);
  return cells.length >= LINE_CELLS || cells.some((cell) => typeof cell.value === 'number' && !cell.isDate);
}

function firstAnchor({ sections }: Anchors): number {
  return Math.min(Number.POSITIVE_INFINITY, ...[...sections.values()].map(({ row }) => row));
}

const LONGEST_QUOTE = 60;

function shorten(text: string): string {
  const line = cleanLine(text);
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
