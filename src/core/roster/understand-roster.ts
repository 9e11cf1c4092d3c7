// A table from outside, as an office keeps it -> the table of a roster, with what had to be made up or passed over.

import type { TypedValue } from '../quantity/parse-quantity';
import { cleanLine } from '../text/clean';
import { stripDiacritics } from '../text/strip-diacritics';
import { type ChosenColumn, meaningsOf, ROSTER_COLUMNS, type RosterColumn } from './columns';
import { findHeadingRow, type TypedTable, textOf } from './heading-row';
import type { UnitKind } from './name-words';
import { readUnitName } from './unit-name';

export interface RosterUnderstanding {
  /** Zero-based line of the heading. */
  readonly headingRow: number;
  readonly heading: readonly string[];
  /** What each column of the heading means. */
  readonly meanings: readonly (RosterColumn | undefined)[];
  /** Columns by their own names, and the rows of units under them; `lines` are the zero-based lines they stood on. */
  readonly columns: readonly RosterColumn[];
  readonly rows: readonly (readonly TypedValue[])[];
  readonly lines: readonly number[];
  /** Lines that name no unit: headings of groups, totals, signatures. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
  /** Codes made up, in the order of the rows, where the table has no column for them. */
  readonly madeCodes: readonly string[];
  /** How many units have a type by their name, where the table has no column for it. */
  readonly guessedTypes: number;
}

export interface UnderstandingOptions {
  readonly chosen?: readonly ChosenColumn[];
  /** Codes that may not be given again. */
  readonly takenCodes?: ReadonlySet<string>;
  /** What a unit of these kinds is called; blank where nothing can be said. */
  readonly typeOf: (kinds: readonly UnitKind[]) => string;
}

/** @returns undefined for a table with nothing in it */
export function understandRoster(table: TypedTable, options: UnderstandingOptions): RosterUnderstanding | undefined {
  const headingRow = findHeadingRow(table);
  if (headingRow === undefined) return undefined;
  const heading = headingTexts(table, headingRow);
  const meanings = meaningsOf(heading, options.chosen);
  const found = ROSTER_COLUMNS.filter((column) => meanings.includes(column));
  const picked = table
    .slice(headingRow + 1)
    .map((line, i) => ({ line: headingRow + 1 + i, typed: line, values: pick(line, meanings, found) }))
    .filter(({ typed }) => typed.some((value) => cleanLine(textOf(value)) !== ''));
  const units = picked.filter(({ values }) => isUnit(found, values));
  const skipped = picked
    .filter(({ values }) => !isUnit(found, values))
    .map(({ line, typed }) => ({ line, text: firstText(typed) }));
  const nameAt = found.indexOf('name');
  const names = units.map(({ values }) => cleanLine(textOf(values[nameAt])));
  const madeCodes = found.includes('code') ? [] : makeCodes(units.length, options.takenCodes ?? new Set());
  const types = found.includes('type') ? [] : names.map((name) => options.typeOf(readUnitName(name).kinds));
  return {
    headingRow,
    heading,
    meanings,
    columns: [...found, ...(['code', 'type'] as const).filter((column) => !found.includes(column))],
    rows: units.map(({ values }, i) => [...values, ...madeCodes.slice(i, i + 1), ...types.slice(i, i + 1)]),
    lines: units.map(({ line }) => line),
    skipped,
    madeCodes,
    guessedTypes: types.filter((type) => type !== '').length,
  };
}

/** Columns that only the lines below the heading fill are columns too. */
function headingTexts(table: TypedTable, headingRow: number): string[] {
  const width = Math.max(0, ...table.slice(headingRow).map((line) => line.length));
  return Array.from({ length: width }, (_unused, i) => cleanLine(textOf(table[headingRow]?.[i])));
}

function pick(
  line: readonly TypedValue[],
  meanings: readonly (RosterColumn | undefined)[],
  columns: readonly RosterColumn[],
): TypedValue[] {
  return columns.map((column) => line[meanings.indexOf(column)] ?? null);
}

/** Totals and headings of groups in the column of names, "II. Khối THCS"; a school may be called Cộng Hòa. */
const NO_UNIT =
  /^(?:(?:[ivx]+|[a-h]|\d+)[.) ]+)?(?:(?:tong so|tong cong|khoi|bac hoc|cap hoc)(?= |:|$)|(?:tong|cong)[: \d]*$)/;

/** With neither code nor name nor address a line says nothing of a unit; what it does say is shown. */
function isUnit(columns: readonly RosterColumn[], values: readonly TypedValue[]): boolean {
  const text = (column: RosterColumn) => cleanLine(textOf(values[columns.indexOf(column)]));
  if (!columns.includes('name')) return true;
  if (text('code') === '' && NO_UNIT.test(stripDiacritics(text('name')))) return false;
  return [text('code'), text('name'), text('emails')].some((value) => value !== '');
}

function firstText(line: readonly TypedValue[]): string {
  return line.map((value) => cleanLine(textOf(value))).find((text) => text !== '') ?? '';
}

/** DV001, DV002, ... without those that are taken. */
function makeCodes(count: number, taken: ReadonlySet<string>): string[] {
  const codes: string[] = [];
  for (let number = 1; codes.length < count; number += 1) {
    const code = `DV${String(number).padStart(3, '0')}`;
    if (!taken.has(code)) codes.push(code);
  }
  return codes;
}
