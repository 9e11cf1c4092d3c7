// The heading of the Mẫu tổng hợp: over one row or two, in any columns, wherever it has got to on a tab.

import type { Place, UnreadableReason } from '../../core/submission/form';
import { fold } from '../../core/text/fold';
import { stripDiacritics } from '../../core/text/strip-diacritics';
import { HEADING_SPELLINGS, type HeadingWord } from '../../messages/form';
import type { Tab } from '../snapshot';

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
  /** Columns that a unit has added under a heading of its own. */
  readonly added: readonly number[];
  /** Columns of the form that the heading does not name: the table can be read without them, but not as it was meant. */
  readonly missing: readonly HeadingWord[];
}

export type NoTable = { readonly reason: Exclude<UnreadableReason, 'tabMissing'>; readonly place: Place };

/** As typed and, where that is unknown, without its marks. */
const WORD_OF_TEXT = new Map(
  (Object.entries(HEADING_SPELLINGS) as [HeadingWord, readonly string[]][]).flatMap(([word, spellings]) =>
    spellings.flatMap((spelling) => [[fold(spelling), word] as const, [stripDiacritics(spelling), word] as const]),
  ),
);

/** A heading is never quoted with three of its words in one row, and a sentence never is one. */
const LEAST_WORDS = 2;
/** How far below its first row a heading may go on, when its merges were undone or a row was put between. */
const HEADING_ROWS = 4;

const OPTIONAL = ['index', 'organizer', 'note'] as const;

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly columnsOf: ReadonlyMap<HeadingWord, readonly number[]>;
}

/** @param from the first row in which the heading may begin */
export function findHeading(tab: Tab, from = 0): FormTable | NoTable {
  const block = findBlock(tab, from);
  if (block === undefined) return { reason: 'tableNotFound', place: 'A1' };
  const columnOf = (word: HeadingWord) => block.columnsOf.get(word)?.[0];
  const place = tab.cell(block.top, columnOf('activity') ?? firstColumn(block)).place;
  const activity = columnOf('activity');
  const classes = columnOf('classes');
  const people = columnOf('people');
  if (activity === undefined) return { reason: 'tableNotFound', place };
  if (classes === undefined || people === undefined) return { reason: 'headerIncomplete', place };
  if ([...block.columnsOf.values()].some((columns) => columns.length > 1)) return { reason: 'headerRepeated', place };
  return {
    headingRow: block.top,
    bodyRow: block.bottom,
    columns: {
      activity,
      classes,
      people,
      ...optional('index', columnOf('index')),
      ...optional('organizer', columnOf('organizer')),
      ...optional('note', columnOf('note')),
    },
    added: addedColumns(tab, block),
    missing: OPTIONAL.filter((word) => columnOf(word) === undefined),
  };
}

function findBlock(tab: Tab, from: number): Block | undefined {
  for (let top = from; top < tab.height; top += 1) {
    const words = headingWords(tab, top);
    if (new Set(words.map(([, word]) => word)).size >= LEAST_WORDS) return growBlock(tab, top);
  }
  return undefined;
}

/** The rows below belong to the heading as long as one of the next ones adds a word that was not there yet. */
function growBlock(tab: Tab, top: number): Block {
  const columnsOf = new Map<HeadingWord, number[]>();
  let bottom = top;
  for (let row = top; row < Math.min(tab.height, top + HEADING_ROWS); row += 1) {
    const words = headingWords(tab, row);
    // The words of a second heading come again; those of this one come once.
    if (row > top && words.some(([column, word]) => columnsOf.has(word) && !columnsOf.get(word)?.includes(column)))
      break;
    for (const [column, word] of words) {
      if (!columnsOf.get(word)?.includes(column)) columnsOf.set(word, [...(columnsOf.get(word) ?? []), column]);
    }
    if (words.length > 0) bottom = row + 1;
    if (columnsOf.has('classes') && columnsOf.has('people') && columnsOf.has('activity')) break;
  }
  return { top, bottom, columnsOf };
}

function headingWords(tab: Tab, row: number): (readonly [number, HeadingWord])[] {
  return [...tab.row(row).entries()].flatMap(([column, cell]) => {
    const word = typeof cell.value === 'string' ? wordOf(cell.shown) : undefined;
    return word === undefined ? [] : [[column, word] as const];
  });
}

const LONGEST_WORD = 40;

function wordOf(shown: string): HeadingWord | undefined {
  if (shown.length > LONGEST_WORD) return undefined;
  return WORD_OF_TEXT.get(fold(shown)) ?? WORD_OF_TEXT.get(stripDiacritics(shown));
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
