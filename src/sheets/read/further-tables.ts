// Tables on a unit's tab besides the one that is read: its own heading again after a page break, a second copy of it, or another list.

import type { Place } from '../../core/submission/form';
import { cleanLine } from '../../core/text/clean';
import type { Tab } from '../snapshot';
import type { Anchors } from './anchors';
import { type FormTable, findHeading } from './heading';
import { columnWordOf } from './heading-words';

export interface FurtherTables {
  /** Rows of headings that only come again because a page ended: the lines below them go on. */
  readonly repeated: readonly number[];
  /** A table of the same kind that does not go on where the first ends. */
  readonly second?: { readonly row: number; readonly place: Place };
}

export function findFurtherTables(tab: Tab, table: FormTable): FurtherTables {
  const repeated: number[] = [];
  for (let above = table, from = table.bodyRow; ; ) {
    const next = findHeading(tab, from);
    if ('reason' in next) return { repeated };
    if (!goesOn(tab, above, next)) {
      const place = tab.cell(next.headingRow, next.columns.activity).place;
      return { repeated, second: { row: next.headingRow, place } };
    }
    for (let row = next.headingRow; row < next.bodyRow; row += 1) repeated.push(row);
    above = next;
    from = next.bodyRow;
  }
}

/** Whether the lines below a heading have the same columns and take up the numbering where those above it end. */
function goesOn(tab: Tab, above: FormTable, below: FormTable): boolean {
  if (JSON.stringify(above.columns) !== JSON.stringify(below.columns)) return false;
  const last = numbersOf(tab, above, above.bodyRow, below.headingRow).pop();
  const [first] = numbersOf(tab, below, below.bodyRow, tab.height);
  return last !== undefined && first === last + 1;
}

function numbersOf(tab: Tab, { columns }: FormTable, start: number, end: number): number[] {
  const numbers: number[] = [];
  for (let row = start; row < end; row += 1) {
    const index = columns.index === undefined ? null : tab.cell(row, columns.index).value;
    const isLine = tab.cell(row, columns.activity).value !== null;
    if (isLine && index !== null && Number.isInteger(Number(index))) numbers.push(Number(index));
  }
  return numbers;
}

export interface OtherTable {
  readonly row: number;
  readonly place: Place;
  /** The first words of its heading. */
  readonly words: string;
}

/** Words beside "STT" that make a row the heading of a table. */
const LEAST_HEADINGS = 3;

/** @param isOwn whether a row is a heading of the form itself */
export function findOtherTables(tab: Tab, anchors: Anchors, isOwn: (row: number) => boolean): OtherTable[] {
  const nominations = anchors.sections.get('nominations')?.row;
  const isNominations = (row: number) =>
    nominations !== undefined && row > nominations && row < anchors.after(nominations);
  const found: OtherTable[] = [];
  for (let row = 0; row < tab.height; row += 1) {
    if (isOwn(row) || isNominations(row)) continue;
    const typed = tab.row(row).filter((cell) => cell.shown !== '');
    const first = typed[0];
    const isHeading =
      typed.length >= LEAST_HEADINGS &&
      typed.every((cell) => typeof cell.value === 'string') &&
      typed.some((cell) => columnWordOf(cell.shown) === 'index');
    if (!isHeading || first === undefined) continue;
    const words = typed.slice(0, LEAST_HEADINGS).map((cell) => cleanLine(cell.shown));
    found.push({ row, place: first.place, words: words.join(' | ') });
  }
  return found;
}
