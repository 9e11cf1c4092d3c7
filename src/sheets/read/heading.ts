// The heading of the Mẫu tổng hợp: over one row or two, in any columns, wherever it has got to on a tab.

import type { Place, UnreadableReason } from '../../core/submission/form';
import { FORM, type HeadingWord } from '../../messages/form';
import type { Tab } from '../snapshot';
import { type ColumnWord, columnWordOf } from './heading-words';
import { findSubColumns } from './sub-columns';

/** Columns by meaning. */
export interface FormColumns {
  readonly activity: number;
  readonly classes: number;
  readonly people: number;
  readonly index?: number;
  readonly organizer?: number;
  readonly note?: number;
}

export interface FormTable {
  /** Rows of the heading: the first, and the first one under it. */
  readonly headingRow: number;
  readonly bodyRow: number;
  readonly columns: FormColumns;
  /** All the columns that make up each figure, where a unit has split it. */
  readonly figures: { readonly classes: readonly number[]; readonly people: readonly number[] };
  /** Columns that a unit has added under a heading of its own. */
  readonly added: readonly number[];
  /** Columns of the form that the heading does not name: the table can be read without them, but not as it was meant. */
  readonly missing: readonly HeadingWord[];
}

export interface NoTable {
  readonly reason: Exclude<UnreadableReason, 'tabMissing'>;
  readonly place: Place;
  /** The column in question. */
  readonly params?: { readonly column: string };
}

/** A heading is never quoted with three of its words in one row, and a sentence never is one. */
const LEAST_WORDS = 2;
/** How far below its first row a heading may go on, when its merges were undone or a row was put between. */
const HEADING_ROWS = 4;

const OPTIONAL = ['index', 'organizer', 'note'] as const;

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly columnsOf: ReadonlyMap<ColumnWord, readonly number[]>;
}

/**
 * The first complete heading; where none is complete, what the first one lacks.
 * @param from the first row in which the heading may begin
 */
export function findHeading(tab: Tab, from = 0): FormTable | NoTable {
  let first: NoTable | undefined;
  for (let block = findBlock(tab, from); block !== undefined; block = findBlock(tab, block.bottom)) {
    const table = toTable(tab, block);
    if (!('reason' in table)) return table;
    first ??= table;
  }
  return first ?? { reason: 'tableNotFound', place: 'A1' };
}

function toTable(tab: Tab, block: Block): FormTable | NoTable {
  const columnOf = (word: ColumnWord) => block.columnsOf.get(word)?.[0];
  const [activity, people] = [columnOf('activity'), columnOf('people')];
  const contests = columnOf('contests');
  const classes = columnOf('classes') ?? contests;
  const place = tab.cell(block.top, activity ?? firstColumn(block)).place;
  if (activity === undefined) return { reason: 'tableNotFound', place };
  if (classes === undefined) return { reason: 'headerIncomplete', place, params: { column: FORM.columns.classes } };
  if (people === undefined) return { reason: 'headerIncomplete', place, params: { column: FORM.columns.people } };
  const repeated = [...block.columnsOf].find(([word, columns]) => word !== 'quantity' && columns.length > 1);
  if (repeated !== undefined) {
    const column =
      tab.cell(block.bottom - 1, repeated[1][0] ?? 0).shown || tab.cell(block.top, repeated[1][0] ?? 0).shown;
    return { reason: 'headerRepeated', place, params: { column } };
  }
  const headed = new Set([...block.columnsOf.values()].flat().concat(addedColumns(tab, block)));
  const sub = findSubColumns(tab, block.bottom, [classes, people], (column) => headed.has(column));
  const figures = {
    classes: sub?.added.get(classes) ?? [
      classes,
      ...(contests === undefined || contests === classes ? [] : [contests]),
    ],
    people: sub?.added.get(people) ?? [people],
  };
  return {
    headingRow: block.top,
    bodyRow: skipUnits(tab, sub === undefined ? block.bottom : sub.row + 1),
    columns: {
      activity,
      classes: figures.classes[0] ?? classes,
      people: figures.people[0] ?? people,
      ...optional('index', columnOf('index')),
      ...optional('organizer', columnOf('organizer')),
      ...optional('note', columnOf('note')),
    },
    figures,
    added: addedColumns(tab, { ...block, bottom: sub === undefined ? block.bottom : sub.row + 1 }),
    missing: OPTIONAL.filter((word) => columnOf(word) === undefined),
  };
}

/** A row that only says what is counted, "(lớp)" and "(người)", belongs to the heading. */
function skipUnits(tab: Tab, row: number): number {
  const texts = tab
    .row(row)
    .map((cell) => cell.shown.trim())
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^\(\D+\)$/.test(text)) ? row + 1 : row;
}

function findBlock(tab: Tab, from: number): Block | undefined {
  for (let top = from; top < tab.height; top += 1) {
    const words = headingWords(tab, top);
    if (words.length >= LEAST_WORDS && new Set(words.map(([, word]) => word)).size >= LEAST_WORDS)
      return growBlock(tab, top);
  }
  return undefined;
}

/** The rows below belong to the heading as long as one of the next ones adds a word that was not there yet. */
function growBlock(tab: Tab, top: number): Block {
  const columnsOf = new Map<ColumnWord, number[]>();
  let bottom = top;
  for (let row = top; row < Math.min(tab.height, top + HEADING_ROWS); row += 1) {
    const words = headingWords(tab, row);
    // A line of some other table, whose heading has words of ours.
    if (words.length === 0 && tab.row(row).some((cell) => typeof cell.value === 'number')) break;
    // The words of a second heading come again; those of this one come once.
    if (row > top && words.some(([column, word]) => columnsOf.has(word) && !columnsOf.get(word)?.includes(column)))
      break;
    for (const [column, word] of words) {
      if (!columnsOf.get(word)?.includes(column)) columnsOf.set(word, [...(columnsOf.get(word) ?? []), column]);
    }
    if (words.length > 0) bottom = row + 1;
    if ((columnsOf.has('classes') || columnsOf.has('contests')) && columnsOf.has('people') && columnsOf.has('activity'))
      break;
  }
  return { top, bottom, columnsOf };
}

function headingWords(tab: Tab, row: number): (readonly [number, ColumnWord])[] {
  // A loop: every row of every tab is looked at, and hardly one has such a word.
  const words: (readonly [number, ColumnWord])[] = [];
  for (const [column, { value }] of tab.row(row).entries()) {
    const word = typeof value === 'string' ? columnWordOf(value) : undefined;
    if (word !== undefined) words.push([column, word]);
  }
  return words;
}

function addedColumns(tab: Tab, { top, bottom, columnsOf }: Block): number[] {
  const known = new Set([...columnsOf.values()].flat());
  const rows = Array.from({ length: bottom - top }, (_unused, i) => tab.row(top + i));
  const filled = rows.flatMap((cells) => [...cells.entries()].filter(([, cell]) => cell.shown !== ''));
  return [...new Set(filled.map(([column]) => column))].filter((column) => !known.has(column));
}

function firstColumn({ columnsOf }: Block): number {
  return Math.min(...[...columnsOf.values()].flat());
}

function optional<K extends string>(key: K, column: number | undefined): { [key in K]?: number } {
  return column === undefined ? {} : ({ [key]: column } as { [key in K]?: number });
}
