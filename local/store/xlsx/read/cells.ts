// The cells of a worksheet part: typed values, formulas with their results, formats.

import type { JsonObject } from '../../../google/api';
import type { Cell, ExtendedValue } from '../../../google/sheets/model';
import { parseArea } from '../a1';
import { errorType } from '../error-values';
import { shiftFileFormula } from '../formula';
import { asObject } from '../json';
import { unescapeXlsxText } from '../text';
import type { Palette } from './palette';
import { type RichText, richTextOf } from './rich-text';
import type { CellFormats } from './styles';
import { attribute, child, childrenOf, numberAttribute, type XmlElement } from './xml';

/** What all cells of a file refer to. */
export interface CellContext {
  readonly shared: readonly RichText[];
  readonly formats: CellFormats;
  readonly palette: Palette;
  /** Days between the two calendars a file can count from; 0 for the usual one. */
  readonly dateOffset: number;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** @param data `<sheetData>`. @returns `rows[r][c]`, null for cells the file does not have */
export function readCells(data: XmlElement | null, context: CellContext): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  const shared = new Map<string, SharedFormula>();
  for (const rowElement of childrenOf(data, 'row')) {
    // Places may be left out, and then mean the next one.
    const row = (numberAttribute(rowElement, 'r') ?? rows.length + 1) - 1;
    let next = 0;
    for (const element of childrenOf(rowElement, 'c')) {
      const column = parseArea(attribute(element, 'r') ?? '')?.startColumnIndex ?? next;
      next = column + 1;
      const cell = readCell(element, row, column, context, shared);
      if (cell !== null && (cell.userEnteredValue !== undefined || isNear(row, column)))
        putCell(rows, row, column, cell);
    }
  }
  return rows;
}

/** Programs repeat a format down to the last row and column of the sheet; nobody formats blank cells so far out by hand. */
function isNear(row: number, column: number): boolean {
  return row < 5_000 && column < 200;
}

/** Rows and cells before it come into being as blank ones. */
export function putCell(rows: (Cell | null)[][], row: number, column: number, cell: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
}

function readCell(
  element: XmlElement,
  row: number,
  column: number,
  context: CellContext,
  shared: Map<string, SharedFormula>,
): Cell | null {
  const style = numberAttribute(element, 's');
  const format: JsonObject = style === null ? {} : context.formats(style);
  const formula = formulaOf(child(element, 'f'), row, column, shared);
  const { value, runs } = readValue(element, context, format);
  const cell: Cell = {
    ...(formula === null ? entered(value, runs) : withFormula(formula, value)),
    ...(Object.keys(format).length === 0 ? {} : { userEnteredFormat: format }),
  };
  return Object.keys(cell).length === 0 ? null : cell;
}

function entered(value: ExtendedValue | null, runs: JsonObject[] | undefined): Cell {
  return {
    ...(value === null ? {} : { userEnteredValue: value }),
    ...(runs === undefined ? {} : { textFormatRuns: runs }),
  };
}

/** LibreOffice saves a ticked box as the formula `TRUE()`. */
function withFormula(formula: string, value: ExtendedValue | null): Cell {
  if (/^(TRUE|FALSE)\(\)$/i.test(formula)) return { userEnteredValue: { boolValue: /^T/i.test(formula) } };
  return {
    userEnteredValue: { formulaValue: `=${formula}` },
    ...(value === null ? {} : { computedValue: value }),
  };
}

/** A formula that is shared stands at one cell only; the others are as if it had been copied there. */
function formulaOf(
  element: XmlElement | null,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | null {
  if (element === null) return null;
  const text = unescapeXlsxText(element.text);
  const index = attribute(element, 't') === 'shared' ? attribute(element, 'si') : null;
  if (text !== '') {
    if (index !== null) shared.set(index, { row, column, formula: text });
    return text;
  }
  const master = index === null ? undefined : shared.get(index);
  return master === undefined ? null : shiftFileFormula(master.formula, row - master.row, column - master.column);
}

function readValue(
  element: XmlElement,
  context: CellContext,
  format: JsonObject,
): { value: ExtendedValue | null; runs?: JsonObject[] } {
  const raw = child(element, 'v')?.text ?? null;
  switch (attribute(element, 't')) {
    case 's':
      return textValue(context.shared[Number(raw)] ?? { text: '' });
    case 'inlineStr':
      return textValue(richTextOf(child(element, 'is'), context.palette));
    case 'str':
      return { value: raw === null ? null : { stringValue: unescapeXlsxText(raw) } };
    case 'b':
      return { value: raw === null ? null : { boolValue: raw.trim() === '1' || raw.trim() === 'true' } };
    case 'e':
      return { value: raw === null ? null : { errorValue: { type: errorType(raw) } } };
    case 'd':
      return { value: raw === null ? null : { numberValue: serialOfIsoDate(raw) } };
    default: {
      if (raw === null || raw.trim() === '' || Number.isNaN(Number(raw))) return { value: null };
      const kind = asObject(format.numberFormat)?.type;
      const isDate = kind === 'DATE' || kind === 'DATE_TIME';
      return { value: { numberValue: Number(raw) + (isDate ? context.dateOffset : 0) } };
    }
  }
}

/** An empty text is a blank cell. */
function textValue({ text, runs }: RichText): { value: ExtendedValue | null; runs?: JsonObject[] } {
  if (text === '') return { value: null };
  return { value: { stringValue: text }, ...(runs === undefined ? {} : { runs }) };
}

/** Days since 30/12/1899, as Google and Excel count them. */
function serialOfIsoDate(text: string): number {
  return Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`) / 86_400_000 + 25_569;
}
