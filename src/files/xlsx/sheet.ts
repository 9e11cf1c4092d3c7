// The cells of one tab of an .xlsx, as a table of plain values.

import type { NumberReader } from './styles';
import { readXml } from './xml';

export type Scalar = string | number | boolean | null;

/** Further down nothing is taken for a roster: a country has fewer units in one office. */
export const MOST_ROWS = 5_000;

export interface SheetTable {
  readonly rows: readonly (readonly Scalar[])[];
  /** Whether there was more than is taken. */
  readonly isCut: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** @param strings the shared strings, by their index */
export function readSheet(xml: string, strings: readonly string[], readNumber: NumberReader): SheetTable {
  const rows: Scalar[][] = [];
  const merges: string[] = [];
  let [row, column] = [-1, -1];
  let cell: OpenCell | undefined;
  let takesText = false;
  let isCut = false;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'row') [row, column] = [Number(attribute('r') ?? row + 2) - 1, -1];
      if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        cell = { row, column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), text: '' };
      }
      if (name === 'mergeCell') merges.push(attribute('ref') ?? '');
      takesText = name === 'v' || name === 't';
    },
    text(text) {
      if (takesText && cell !== undefined) cell.text += text;
    },
    close(name) {
      takesText = false;
      if (name !== 'c' || cell === undefined) return;
      const value = cellValue(cell, strings, readNumber);
      if (value !== null && row >= MOST_ROWS) isCut = true;
      else if (value !== null) put(rows, row, cell.column, value);
      cell = undefined;
    },
  });
  for (const merge of merges) fillDown(rows, merge);
  return { rows: Array.from(rows, (line) => Array.from(line ?? [], (value) => value ?? null)), isCut };
}

function cellValue({ type, text, style }: OpenCell, strings: readonly string[], readNumber: NumberReader): Scalar {
  if (type === 's') return strings[Number(text)] ?? null;
  if (text === '') return null;
  if (type === 'b') return text === '1';
  if (type === 'n') return readNumber(Number(text), style);
  return text;
}

function put(rows: Scalar[][], row: number, column: number, value: Scalar): void {
  rows[row] ??= [];
  const line = rows[row];
  if (line !== undefined) line[column] = value;
}

/** Cells merged over several lines say the same for each of them, as a heading beside one of two lines does. */
function fillDown(rows: Scalar[][], merge: string): void {
  const [, from = '', to = ''] = /^([A-Z]+\d+):([A-Z]+\d+)$/.exec(merge) ?? [];
  const [column, top, bottom] = [columnOf(from), rowOf(from), rowOf(to)];
  if (column === undefined) return;
  const value = rows[top]?.[column];
  if (value === undefined || value === null) return;
  for (let row = top + 1; row <= Math.min(bottom, MOST_ROWS - 1); row += 1) put(rows, row, column, value);
}

function rowOf(place: string): number {
  return Number(place.replace(/^[A-Z]+/, '')) - 1;
}

function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Texts that cells refer to by number; how a word is read aloud is no part of it. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let text = '';
  let takesText = false;
  let isAside = false;
  readXml(xml ?? '<none/>', {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isAside = true;
      takesText = name === 't' && !isAside;
    },
    text(piece) {
      if (takesText) text += piece;
    },
    close(name) {
      takesText = false;
      if (name === 'rPh') isAside = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}
