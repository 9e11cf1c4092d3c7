// What stands in a cell, as exceljs wants it.

import type { CellErrorValue, CellValue, RichText } from 'exceljs';
import type { JsonObject } from '../../../google/api';
import type { Cell, ExtendedValue } from '../../../google/sheets/model';
import { errorText } from '../error-values';
import { type Dialect, excelFormula } from '../formula';
import { asNumber, asObject } from '../json';
import { escapeXlsxText, visibleText } from '../text';
import { fontOf } from './cell-style';

/** @param dialect of the workbook. @returns null for a blank cell */
export function cellValue(cell: Cell, dialect: Dialect): CellValue {
  const value = cell.userEnteredValue;
  if (value?.formulaValue !== undefined) {
    const result = plainValue(cell.computedValue);
    return { formula: excelFormula(value.formulaValue, dialect), ...(result === null ? {} : { result }) };
  }
  if (value?.stringValue !== undefined && (cell.textFormatRuns ?? []).length > 0) {
    return { richText: richText(visibleText(value.stringValue), cell) };
  }
  return plainValue(value);
}

function plainValue(value: ExtendedValue | undefined): number | string | boolean | CellErrorValue | null {
  if (value?.numberValue !== undefined) return value.numberValue;
  if (value?.boolValue !== undefined) return value.boolValue;
  if (value?.stringValue) return escapeXlsxText(visibleText(value.stringValue));
  // The texts of error values in exceljs are an enumeration of the very strings used here.
  if (value?.errorValue !== undefined) return { error: errorText(value.errorValue.type) } as CellErrorValue;
  return null;
}

/** Each run formats the text from its start to the next run, on top of the format of the cell. */
function richText(text: string, cell: Cell): RichText[] {
  const base = cell.userEnteredFormat === undefined ? null : asObject(cell.userEnteredFormat.textFormat);
  const runs = (cell.textFormatRuns ?? []).map((run) => ({
    start: asNumber(run.startIndex) ?? 0,
    format: asObject(run.format) ?? {},
  }));
  const starts = runs[0]?.start === 0 ? runs : [{ start: 0, format: {} }, ...runs];
  return starts
    .map(({ start, format }, index) => ({ piece: text.slice(start, starts[index + 1]?.start), format }))
    .filter(({ piece }) => piece !== '')
    .map(({ piece, format }) => ({ text: escapeXlsxText(piece), font: fontOf(onTop(base, format)) }));
}

function onTop(base: JsonObject | null, format: JsonObject): JsonObject {
  return { ...base, ...format };
}
