// The lines of the table, each cell with what its merges mean.

import { expectPresent } from '../../core/errors';
import type { TypedCell, TypedRow } from '../../core/submission/form';
import type { Problem } from '../../core/submission/problem';
import { cleanLine } from '../../core/text/clean';
import { FORM } from '../../messages/form';
import type { Rect } from '../snapshot';
import type { FormColumns, FormTable } from './heading';
import { isTyped, type TabReader } from './tab-reader';

export interface FormRows {
  readonly rows: readonly TypedRow[];
  readonly findings: readonly Problem[];
}

/**
 * @param end the row after the last line
 * @param skipped rows in between that are no lines
 */
export function readFormRows(
  reader: TabReader,
  table: FormTable,
  end: number,
  skipped: readonly number[] = [],
): FormRows {
  const rows: TypedRow[] = [];
  const findings: Problem[] = table.missing.map((word) => ({
    code: 'columnMissing',
    place: reader.tab.cell(table.headingRow, table.columns.activity).place,
    params: { column: FORM.columns[word] },
  }));
  for (let row = table.bodyRow; row < end; row += 1) {
    if (skipped.includes(row)) continue;
    rows.push(readLine(reader, table, row));
    findings.push(...findMergedFigures(reader, table.columns, row));
    // Under a heading that was lost stands what belongs to a missing column: that is told of once, at the heading.
    if (table.missing.length > 0) reader.readRow(row);
    for (const column of table.added) reader.read(row, column);
  }
  return { rows, findings };
}

function readLine(reader: TabReader, { columns, figures }: FormTable, row: number): TypedRow {
  const read = (column: number) => readFigure(reader, columns, row, column);
  const classes = addUp(figures.classes.map(read));
  const people = addUp(figures.people.map(read));
  const hasFigures = isTyped(classes) || isTyped(people);
  // A line that names an activity is one too, though its figures were forgotten.
  const isLine = hasFigures || isTyped(reader.tab.cell(row, columns.activity));
  const words = (column: number | undefined): TypedCell => {
    if (column === undefined) {
      return {
        value: null,
        shown: '',
        isDate: false,
        place: reader.tab.cell(row, columns.activity).place,
        isAbsent: true,
      };
    }
    return readWords(reader, columns, row, column, column === columns.activity ? hasFigures : isLine);
  };
  return {
    index: words(columns.index),
    activity: words(columns.activity),
    organizer: words(columns.organizer),
    classes,
    people,
    note: words(columns.note),
  };
}

/** Words merged down a column hold for each line; an activity only for one that has figures of its own. */
function readWords(reader: TabReader, columns: FormColumns, row: number, column: number, isLine: boolean): TypedCell {
  const own = reader.read(row, column);
  const merge = reader.mergeAt(row, column);
  if (merge === undefined) return own;
  const isFirst = merge.top === row && merge.left === column;
  if (isFirst) return spans(merge, columns.classes) && spans(merge, columns.people) ? { ...own, isWide: true } : own;
  const isTall = merge.right === merge.left + 1;
  const holder = reader.read(merge.top, merge.left);
  return { ...(isLine && isTall ? holder : own), place: own.place, mergedFrom: holder.place };
}

/** A figure is read in its first cell only, and not at all where it stands for classes and people at once. */
function readFigure(reader: TabReader, columns: FormColumns, row: number, column: number): TypedCell {
  const own = reader.read(row, column);
  const merge = reader.mergeAt(row, column);
  if (merge === undefined) return own;
  const first = reader.tab.cell(merge.top, merge.left);
  if (isOfFigures(merge, columns) && isTyped(first)) return { ...own, value: null, shown: '', mergedFrom: first.place };
  const isBelow = merge.top < row && merge.left === column && merge.right === column + 1;
  return isBelow && isTyped(first) ? { ...own, mergedFrom: first.place } : own;
}

/** One figure over several columns: what stands in them is added, as numbers where they are some, else as the words of a sum. */
function addUp(cells: readonly TypedCell[]): TypedCell {
  const [first, ...others] = cells.filter(isTyped);
  if (first === undefined) return expectPresent(cells[0], 'the column of a figure');
  if (others.length === 0) return first;
  const parts = [first, ...others];
  const shown = parts.map((cell) => cell.shown).join(' + ');
  const isNumeric = parts.every((cell) => typeof cell.value === 'number' && !cell.isDate);
  const value = isNumeric ? parts.reduce((sum, cell) => sum + Number(cell.value), 0) : shown;
  return { value, shown, isDate: false, place: first.place, parts };
}

/** A merge that begins in one of the figures and holds both. */
function isOfFigures(merge: Rect, { classes, people }: FormColumns): boolean {
  return spans(merge, classes) && spans(merge, people) && merge.left === Math.min(classes, people);
}

/** One cell for both figures: nobody can tell which of them it is. */
function findMergedFigures(reader: TabReader, columns: FormColumns, row: number): Problem[] {
  const column = Math.min(columns.classes, columns.people);
  const merge = reader.mergeAt(row, column);
  const first = reader.tab.cell(row, column);
  if (merge === undefined || merge.top !== row || !isOfFigures(merge, columns) || !isTyped(first)) return [];
  return [{ code: 'figuresMerged', place: first.place, params: { typed: cleanLine(first.shown) } }];
}

function spans(merge: Rect, column: number): boolean {
  return merge.left <= column && column < merge.right;
}
