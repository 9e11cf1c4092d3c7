// The dialog of Khôi phục trang as data: the list of snapshots, and what going back would change.

import { formatStamp } from '../core/calendar/iso-date';
import type { CellDifference, CellPart, TabDifference } from '../core/history/difference';
import type { KeptCell } from '../core/history/kept-tab';
import type { Unit } from '../core/roster/unit';
import { formatCount } from '../core/text/vietnamese-number';
import { describePart, RESTORE, RESTORE_PAGE } from '../messages/history';
import { type Piece, showDifference } from '../messages/visible-text';
import { toA1 } from '../sheets/a1';
import type { ExtendedValueJson } from '../sheets/google-json';
import type { HistoryEntry } from '../sheets/read/history';
import type { PageRequest } from './services';

/** More lines than this nobody reads before deciding. */
const MOST_LINES = 300;

export interface ListedSnapshot {
  readonly number: number;
  /** `11/10/2021 08:00` */
  readonly at: string;
  readonly user: string;
  readonly reason: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** Whether its content had to make room, so that nothing can be brought back from it. */
  readonly isDropped: boolean;
}

export interface RestoreLine {
  readonly cell: string;
  readonly part: string;
  readonly now: readonly Piece[];
  readonly past: readonly Piece[];
}

export interface RestorePreview {
  readonly snapshot: number;
  readonly unit: string;
  readonly isSame: boolean;
  readonly lines: readonly RestoreLine[];
  /** How many lines are not shown, in a sentence; blank for none. */
  readonly left: string;
  /** To be sent back with the choice: what is brought back is what was shown. */
  readonly fingerprint: string;
}

export function listEntry(entry: HistoryEntry, roster: ReadonlyMap<string, Unit>): ListedSnapshot {
  const { number, at, user, reason, codes, size } = entry;
  const units = codes.map((code) => ({ code, name: roster.get(code)?.name ?? code }));
  return { number, at: formatStamp(at), user, reason, units, isDropped: size === 0 };
}

/** @param snapshots the newest first */
export function restorePage(snapshots: readonly ListedSnapshot[]): PageRequest {
  const whole = snapshots.filter(({ isDropped }) => !isDropped);
  const dropped = snapshots.length - whole.length;
  return {
    name: 'restore',
    title: RESTORE_PAGE.title,
    width: 800,
    height: 600,
    data: {
      words: RESTORE_PAGE,
      dropped: dropped === 0 ? '' : RESTORE_PAGE.dropped(formatCount(dropped)),
      // JSON, for attributes of the page.
      snapshots: whole.map(({ number, at, user, reason, units }) => ({
        number,
        caption: RESTORE_PAGE.line(number, at, reason, user, formatCount(units.length)),
        units: JSON.stringify(units.map(({ code, name }) => [code, name])),
      })),
    },
  };
}

/** Lines of the tab's shape first, then its cells. */
export function differenceLines(difference: TabDifference): RestoreLine[] {
  const { rows, columns, merges, cells } = difference;
  const isSameShape = rows.now === rows.past && columns.now === columns.past;
  const shape = [
    { part: RESTORE.rows, ...rows, isShown: rows.now !== rows.past },
    { part: RESTORE.columns, ...columns, isShown: columns.now !== columns.past },
    // Where lines have moved, so have all merges below.
    { part: RESTORE.merges, ...merges, isShown: isSameShape && merges.now + merges.past > 0 },
  ];
  return [
    ...shape
      .filter(({ isShown }) => isShown)
      .map(({ part, now, past }) => lineOf(RESTORE.wholeTab, part, formatCount(now), formatCount(past))),
    ...cells.map(toLine),
  ];
}

export function shortened(lines: readonly RestoreLine[], most = MOST_LINES): Pick<RestorePreview, 'lines' | 'left'> {
  const left = lines.length - most;
  return { lines: lines.slice(0, most), left: left > 0 ? RESTORE.left(formatCount(left)) : '' };
}

function toLine({ part, row, column, isGone, now, past }: CellDifference): RestoreLine {
  const [before, after] = [textOf(part, now), textOf(part, past)];
  // What nobody can read (a rule, a link below a text) is told by being there or not.
  return lineOf(toA1(row, column), describePart(part), before, isGone ? RESTORE.absent : after);
}

function lineOf(cell: string, part: string, now: string, past: string): RestoreLine {
  const { before, after } = showDifference(now, past);
  return { cell, part, now: before, past: after };
}

function textOf(part: CellPart, cell: KeptCell): string {
  if (part === 'value') return valueText(cell.value) || RESTORE.blank;
  if (part === 'note') return cell.note ?? RESTORE.absent;
  if (part === 'numberFormat') return formatText(cell.numberFormat);
  return cell[part] === undefined ? RESTORE.absent : RESTORE.present;
}

function valueText(value: ExtendedValueJson = {}): string {
  const { stringValue, formulaValue, numberValue, boolValue } = value;
  return stringValue ?? formulaValue ?? String(numberValue ?? boolValue ?? '');
}

function formatText(format: { readonly type?: string; readonly pattern?: string } | undefined): string {
  return format?.pattern ?? format?.type ?? RESTORE.absent;
}
