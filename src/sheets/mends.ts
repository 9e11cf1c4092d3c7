// Mends and their undoing as requests, and the notes that keep what stood in a cell before.

import type { LocalTime } from '../core/calendar/iso-date';
import { InternalError } from '../core/errors';
import type { StoredValue } from '../core/mending/mend';
import type { Place, TypedCell } from '../core/submission/form';
import { mendNote } from '../messages/mending';
import { fromA1 } from './a1';
import type { SheetRequest } from './google-json';
import type { Tab } from './snapshot';

/** A cell's new value and note; formats and rules stay. '' leaves it blank, or without a note. */
export function storeValue(sheetId: number, place: Place, value: StoredValue, note: string): SheetRequest {
  const { row, column } = positionOf(place);
  const stored = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
  const data = { ...(value === '' ? {} : { userEnteredValue: stored }), ...(note === '' ? {} : { note }) };
  const start = { sheetId, rowIndex: row, columnIndex: column };
  return { updateCells: { start, rows: [{ values: [data] }], fields: 'userEnteredValue,note' } };
}

/** A tick box without its tick. */
export function clearTick(sheetId: number, place: Place): SheetRequest {
  const { row, column } = positionOf(place);
  const rows = [{ values: [{ userEnteredValue: { boolValue: false } }] }];
  return { updateCells: { start: { sheetId, rowIndex: row, columnIndex: column }, rows, fields: 'userEnteredValue' } };
}

/** A cell without what the add-in wrote into it. */
export function clearWords(sheetId: number, place: Place): SheetRequest {
  const { row, column } = positionOf(place);
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: [{ values: [{}] }],
      fields: 'userEnteredValue',
    },
  };
}

export function cellAt(tab: Tab, place: Place): TypedCell {
  const { row, column } = positionOf(place);
  return tab.cell(row, column);
}

function positionOf(place: Place): { row: number; column: number } {
  const position = fromA1(place);
  if (position === undefined) throw new InternalError(`"${place}" is no cell.`);
  return position;
}

/** The note of a cell once it is mended: what stood in the cell goes below what the note says already. */
export function noteWithMend(note: string | undefined, at: LocalTime, place: Place, before: StoredValue): string {
  return [...(note === undefined ? [] : [note]), mendNote(at, place, before)].join('\n');
}

/** The note without what a mend added; as it is where people have changed that. */
export function noteWithoutMend(note: string, added: string): string {
  if (note === added) return '';
  if (note.endsWith(`\n${added}`)) return note.slice(0, -added.length - 1);
  if (note.startsWith(`${added}\n`)) return note.slice(added.length + 1);
  return note.replace(`\n${added}\n`, '\n');
}
