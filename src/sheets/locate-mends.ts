// Where the cells of earlier mends stand now: rows may have been inserted, moved and sorted since.

import type { LocalTime } from '../core/calendar/iso-date';
import { storedValue } from '../core/mending/mend';
import type { TypedCell } from '../core/submission/form';
import { mendNote } from '../messages/mending';
import { fingerprintOf, type JournalledMend } from './mend-journal';
import { cellAt } from './mends';
import type { Tab } from './snapshot';

export interface LocatedMend {
  readonly mend: JournalledMend;
  /** Absent where no cell, or none for sure, still holds what the mend wrote. */
  readonly cell?: TypedCell;
}

/**
 * A cell is known by the note that the mend left, wherever it has got to; where no cell has the note, by its place. Either way it must
 * still hold what was written. Several cells with one note, as after copying a row, are none for sure.
 */
export function locateMends(tab: Tab, at: LocalTime, mends: readonly JournalledMend[]): LocatedMend[] {
  const noted = cellsWithNotes(tab);
  const candidates = mends.map((mend) => ({ mend, cells: cellsNotedBy(mend, at, noted) }));
  const byNote = candidates.map(({ mend, cells }) => onlyOne(cells, mend));
  const taken = new Set(byNote.map((cell) => cell?.place));
  return candidates.map(({ mend, cells }, i) => {
    const own = cellAt(tab, mend.place);
    const cell = cells.length > 0 ? byNote[i] : taken.has(own.place) ? undefined : own;
    return cell !== undefined && holds(cell, mend) ? { mend, cell } : { mend };
  });
}

function cellsWithNotes(tab: Tab): TypedCell[] {
  const rows = Array.from({ length: tab.height }, (_unused, row) => tab.row(row));
  return rows.flatMap((cells) => cells.filter((cell) => cell.note !== undefined));
}

function cellsNotedBy({ place, before }: JournalledMend, at: LocalTime, noted: readonly TypedCell[]): TypedCell[] {
  if (before === undefined) return [];
  const added = mendNote(at, place, before);
  return noted.filter((cell) => cell.note?.includes(added));
}

function onlyOne(cells: readonly TypedCell[], mend: JournalledMend): TypedCell | undefined {
  const own = cells.find((cell) => cell.place === mend.place && holds(cell, mend));
  return own ?? (cells.length === 1 ? cells[0] : undefined);
}

function holds(cell: TypedCell, { wrote }: JournalledMend): boolean {
  const value = storedValue(cell);
  return value !== undefined && fingerprintOf(value) === wrote;
}
