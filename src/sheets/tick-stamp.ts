// The moment beside the tick "Gửi báo cáo": written by the simple trigger while the unit works, and read by the next command.

import { formatStamp, type LocalTime, parseStamp } from '../core/calendar/iso-date';
import { fold } from '../core/text/fold';
import { FORM } from '../messages/form';
import { STANDING } from '../messages/standing';
import { ENTRY_COLUMN } from './pages/unit-sections';

export interface Stamp {
  readonly at: LocalTime;
  /** Who ticked, where Google told the script. */
  readonly user?: string;
}

/** `Lúc 09/10/2021 22:00 (thcs.a@example.org)` */
export function writeStamp({ at, user = '' }: Stamp): string {
  return `${STANDING.stamp(formatStamp(at))}${user === '' ? '' : ` (${user})`}`;
}

export function readStamp(text: string): Stamp | undefined {
  const [, stamp = '', user] = /^\S+ (\d\d\/\d\d\/\d{4} \d\d:\d\d)(?: \((\S+)\))?$/.exec(text.trim()) ?? [];
  const at = parseStamp(stamp);
  return at === undefined ? undefined : { at, ...(user === undefined ? {} : { user }) };
}

/** What stands on the row of an edited cell, from column A on, and on a few rows below it. */
export type Surroundings = readonly (readonly unknown[])[];

/** Rows that the trigger looks at, the edited one first. */
export const STAMP_REACH = 4;

/**
 * Where the moment goes when the edited cell is the tick for sending; undefined for every other cell.
 * @returns row and column, counted from the edited row and from column A
 */
export function findStampCell(rows: Surroundings): { readonly row: number; readonly column: number } | undefined {
  const [edited = [], ...below] = rows;
  if (labelColumn(edited, FORM.submit) < 0) return undefined;
  const row = below.findIndex((cells) => labelColumn(cells, FORM.sentAt) >= 0);
  if (row < 0) return undefined;
  return { row: row + 1, column: labelColumn(below[row] ?? [], FORM.sentAt) + ENTRY_COLUMN };
}

function labelColumn(cells: readonly unknown[], label: string): number {
  const wanted = fold(label);
  return cells.findIndex((cell) => typeof cell === 'string' && fold(cell) === wanted);
}
