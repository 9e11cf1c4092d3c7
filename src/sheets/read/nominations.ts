// The nominations: a table of its own under its label.

import type { TypedCell, TypedNomination } from '../../core/submission/form';
import { fold } from '../../core/text/fold';
import { FORM } from '../../messages/form';
import type { Anchors } from './anchors';
import { isTyped, type TabReader } from './tab-reader';

/** @returns undefined when the label or one of the columns is gone */
export function readNominations(reader: TabReader, anchors: Anchors): TypedNomination[] | undefined {
  const label = anchors.sections.get('nominations');
  if (label === undefined) return undefined;
  const end = anchors.after(label.row);
  const words = FORM.nominationColumns;
  const wanted = [words.name, words.position, words.kind, words.award, words.achievement].map(fold);
  for (let row = label.row + 1; row < end; row += 1) {
    const heading = reader.peek(row).map((cell) => fold(cell.shown));
    const columns = wanted.map((text) => heading.indexOf(text));
    if (columns.includes(-1)) continue;
    reader.readRow(row);
    const index = heading.indexOf(fold(words.index));
    return readLines(reader, columns, index, row + 1, end);
  }
  return undefined;
}

function readLines(
  reader: TabReader,
  columns: readonly number[],
  index: number,
  start: number,
  end: number,
): TypedNomination[] {
  const lines: TypedNomination[] = [];
  for (let row = start; row < end; row += 1) {
    const read = (at: number): TypedCell => reader.read(row, columns[at] ?? 0);
    const line = { name: read(0), position: read(1), kind: read(2), award: read(3), achievement: read(4) };
    // The number of a line means nothing; words there are somebody's.
    if (index >= 0 && !isWord(reader.peek(row)[index])) reader.read(row, index);
    lines.push(line);
  }
  return lines;
}

function isWord(cell: TypedCell | undefined): boolean {
  return cell !== undefined && isTyped(cell) && /\p{L}{2}/u.test(cell.shown);
}
