// The nominations: a table of its own under its label.

import { isWordy } from '../../core/activity/classify-row';
import type { TypedCell, TypedNomination } from '../../core/submission/form';
import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { stripDiacritics } from '../../core/text/strip-diacritics';
import { NOMINATION_SPELLINGS, type NominationWord } from '../../messages/form';
import type { Anchors } from './anchors';
import { isTyped, type TabReader } from './tab-reader';

type FoundColumns = Partial<Record<NominationWord, number>>;
type Columns = FoundColumns & { readonly name: number };

const WORDS = Object.keys(NOMINATION_SPELLINGS) as NominationWord[];
const WORD_OF_SPELLING = new Map(
  WORDS.flatMap((word) =>
    NOMINATION_SPELLINGS[word].flatMap((spelling) => [
      [fold(spelling), word] as const,
      [stripDiacritics(spelling), word] as const,
    ]),
  ),
);

/** @returns undefined when the label is gone, or the names or the awards, by which the heading is told: what else it lacks is asked about */
export function readNominations(reader: TabReader, anchors: Anchors): TypedNomination[] | undefined {
  const label = anchors.sections.get('nominations');
  if (label === undefined) return undefined;
  const end = anchors.after(label.row);
  const heading = findNominationHeading(reader, label.row, end);
  if (heading === undefined) {
    readBareNumbers(reader, label.row + 1, end);
    return undefined;
  }
  reader.readRow(heading.row);
  return readLines(reader, heading.columns, heading.row, end);
}

/** The heading of the nominations, between their label and the next one. */
export function findNominationHeading(
  reader: TabReader,
  label: number,
  end: number,
): { readonly row: number; readonly columns: Columns } | undefined {
  for (let row = label + 1; row < end; row += 1) {
    const columns = columnsOf(reader.peek(row));
    if (columns !== undefined) return { row, columns };
  }
  return undefined;
}

/** Which column of the nominations a heading cell names, however it was typed. */
export function nominationWordOf(shown: string): NominationWord | undefined {
  return [shown, cleanLine(shown).replace(/\(.*$/, '')]
    .flatMap((text) => [fold(text), stripDiacritics(text)])
    .map((text) => WORD_OF_SPELLING.get(text))
    .find((found) => found !== undefined);
}

function columnsOf(heading: readonly TypedCell[]): Columns | undefined {
  const columns: FoundColumns = {};
  for (const [column, cell] of heading.entries()) {
    const word = nominationWordOf(cell.shown);
    if (word !== undefined) columns[word] ??= column;
  }
  if (columns.name === undefined || columns.award === undefined) return undefined;
  // Without a heading of their own, the numbers of the lines stand before the names.
  const before = heading[columns.name - 1];
  if (columns.index === undefined && before !== undefined && !isTyped(before)) columns.index = columns.name - 1;
  return { ...columns, name: columns.name };
}

function readLines(reader: TabReader, columns: Columns, heading: number, end: number): TypedNomination[] {
  const own = Object.values(columns);
  // Columns of the unit's own, such as a year of birth.
  const others = [...reader.peek(heading).entries()]
    .filter(([column, cell]) => isTyped(cell) && !own.includes(column))
    .map(([column]) => column);
  const lines: TypedNomination[] = [];
  readBareNumbers(reader, heading + 1, end);
  for (let row = heading + 1; row < end; row += 1) {
    for (const column of others) reader.read(row, column);
    lines.push(readLine(reader, columns, row));
  }
  return lines;
}

function readLine(reader: TabReader, { index, name: named, ...columns }: Columns, row: number): TypedNomination {
  const read = (column: number | undefined): TypedCell =>
    column === undefined ? { ...ABSENT, place: reader.tab.cell(row, named).place } : reader.read(row, column);
  const name = read(named);
  const shared = (column: number | undefined) =>
    isTyped(name) ? sharedDown(reader, read(column), row, column) : read(column);
  const line = {
    name,
    position: read(columns.position),
    kind: shared(columns.kind),
    award: shared(columns.award),
    achievement: read(columns.achievement),
  };
  if (index === undefined) return line;
  const number = reader.tab.cell(row, index);
  // The number of a line means nothing; words there are somebody's, and head a group or add it up where nothing stands beside them.
  if (!isWordy(number)) reader.read(row, index);
  else if (!isTyped(line.name)) return { ...line, name: reader.read(row, index) };
  return line;
}

/** Units merge the cells of a kind or an award down the lines that have it in common. */
function sharedDown(reader: TabReader, own: TypedCell, row: number, column: number | undefined): TypedCell {
  const merge = column === undefined ? undefined : reader.mergeAt(row, column);
  if (merge === undefined || merge.top === row || isTyped(own)) return own;
  const holder = reader.tab.cell(merge.top, merge.left);
  return { ...holder, place: own.place, mergedFrom: holder.place };
}

const ABSENT = { value: null, shown: '', isDate: false, isAbsent: true } as const;

/** The numbers that the form itself gives its lines. */
function readBareNumbers(reader: TabReader, start: number, end: number): void {
  for (let row = start; row < end; row += 1) {
    const typed = reader.peek(row).filter(isTyped);
    if (typed.every((cell) => typeof cell.value === 'number')) reader.readRow(row);
  }
}
