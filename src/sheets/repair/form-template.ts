// The unit's form row by row, as what its rows are known by: derived from the page that is handed out, so that no label stands in two places.

import { isFormula, type PageCell } from '../page';
import type { UnitForm } from '../pages/unit-page';
import type { Rect } from '../snapshot';
import { keyOfFormula, keysOfWords } from './form-words';
import type { DraftCell, DraftRow } from './tab-draft';

export interface TemplateWord {
  readonly column: number;
  readonly cell: PageCell;
  readonly keys: readonly string[];
}

export interface TemplateRow {
  readonly words: readonly TemplateWord[];
  /** Whether a unit types into the row. */
  readonly hasEntry: boolean;
  /** The row's own merges, as one text to compare. */
  readonly merges: string;
}

export interface FormTemplate {
  readonly form: UnitForm;
  readonly rows: readonly TemplateRow[];
  /** Where the form says what, by key. */
  readonly saying: ReadonlyMap<string, readonly (readonly [row: number, column: number])[]>;
}

export function templateOf(form: UnitForm): FormTemplate {
  const { page } = form;
  const rows = page.rows.map(({ cells }, row) => ({
    words: cells.flatMap((cell, column) => (isWords(cell) ? [{ column, cell, keys: keysOf(cell) }] : [])),
    hasEntry: cells.some(isEntry),
    merges: mergesOfRow(page.merges, row),
  }));
  return { form, rows, saying: indexByKey(rows) };
}

function indexByKey(rows: readonly TemplateRow[]): Map<string, (readonly [number, number])[]> {
  const index = new Map<string, (readonly [number, number])[]>();
  for (const [row, { words }] of rows.entries()) {
    for (const { column, keys } of words) {
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), [row, column]]);
    }
  }
  return index;
}

function isEntry({ style }: PageCell): boolean {
  return style.startsWith('entry');
}

function isWords(cell: PageCell): boolean {
  const { value } = cell;
  return !isEntry(cell) && (isFormula(value) || (typeof value === 'string' && value !== ''));
}

function keysOf({ value }: PageCell): string[] {
  return isFormula(value) ? [keyOfFormula(value.formula)] : keysOfWords(String(value));
}

/** Merges within one row; those down several rows may be cut by a deleted row. */
export function mergesOfRow(merges: readonly Rect[], row: number): string {
  return merges
    .filter(({ top, bottom }) => top === row && bottom === row + 1)
    .map(({ left, right }) => `${left}-${right}`)
    .sort()
    .join(' ');
}

/** A row of the form as it is handed out, with its rules. */
export function draftRow({ form: { page } }: FormTemplate, row: number): DraftRow {
  const { cells = [], height } = page.rows[row] ?? {};
  return {
    cells: cells.map((cell, column): DraftCell => {
      const rule = page.validations?.find(({ area }) => contains(area, row, column))?.rule;
      return rule === undefined ? { cell } : { cell, rule };
    }),
    ...(height === undefined ? {} : { height }),
  };
}

function contains({ top, bottom, left, right }: Rect, row: number, column: number): boolean {
  return top <= row && row < bottom && left <= column && column < right;
}
