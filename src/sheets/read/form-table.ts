// The table of the Mẫu tổng hợp on a unit's tab: its two-row heading, wherever it has got to.

import type { Place } from '../../core/submission/form';
import { fold } from '../../core/text/fold';
import { FORM } from '../../messages/form';
import type { Tab } from '../snapshot';

/** Columns by meaning, and the first row under the heading. */
export interface FormTable {
  readonly bodyRow: number;
  readonly activity: number;
  readonly classes: number;
  readonly people: number;
  readonly index?: number;
  readonly organizer?: number;
  readonly note?: number;
}

type NoTable = { readonly reason: 'tableNotFound' | 'headerIncomplete'; readonly place: Place };

export function findFormTable(tab: Tab): FormTable | NoTable {
  const words = FORM.columns;
  for (let row = 0; row < tab.height; row += 1) {
    const upper = foldedRow(tab, row);
    const activity = upper.indexOf(fold(words.activity));
    // A narrative may quote the words; only a heading has a second one beside it.
    const isHeading =
      upper.includes(fold(words.organizer)) ||
      upper.includes(fold(words.index)) ||
      upper.includes(fold(words.quantity));
    if (activity < 0 || !isHeading) continue;
    const lower = foldedRow(tab, row + 1);
    const hasLower = lower.includes(fold(words.classes)) || lower.includes(fold(words.people));
    const columnOf = (label: string) =>
      firstFound(upper.indexOf(fold(label)), hasLower ? lower.indexOf(fold(label)) : -1);
    const classes = columnOf(words.classes);
    const people = columnOf(words.people);
    if (classes === undefined || people === undefined) {
      return { reason: 'headerIncomplete', place: tab.cell(row, activity).place };
    }
    return {
      bodyRow: row + (hasLower ? 2 : 1),
      activity,
      classes,
      people,
      ...optional('index', columnOf(words.index)),
      ...optional('organizer', columnOf(words.organizer)),
      ...optional('note', columnOf(words.note)),
    };
  }
  return { reason: 'tableNotFound', place: 'A1' };
}

function foldedRow(tab: Tab, row: number): string[] {
  return tab.row(row).map((cell) => fold(cell.shown));
}

function firstFound(...columns: number[]): number | undefined {
  return columns.find((column) => column >= 0);
}

function optional<K extends string>(key: K, column: number | undefined): { [key in K]?: number } {
  return column === undefined ? {} : ({ [key]: column } as { [key in K]?: number });
}
