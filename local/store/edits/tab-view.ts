// What a tab shows, cell by cell, as texts that are equal where a person sees no difference. Both sides of every comparison come down to it.

import type { ExtendedValue, Sheet } from '../../google/sheets/model';
import { errorText } from '../xlsx/error-values';
import { type Dialect, excelFormula, formulaKey } from '../xlsx/formula';
import { visibleText } from '../xlsx/text';
import { usedSize } from '../xlsx/used-size';

/** `keys[row][column]`, rectangular, as large as the tab is used; '' is a blank cell. */
export interface TabView {
  readonly keys: readonly (readonly string[])[];
}

/** Programs write numbers with 15 significant digits. */
const DIGITS = 15;

/** @param dialect for formulas on their way into the file */
export function viewOfSheet(sheet: Sheet, dialect: Dialect): TabView {
  return view(sheet, (formula) => excelFormula(formula, dialect));
}

/** @param sheet as read from a file, with its formulas in the dialect of the file */
export function viewOfImport(sheet: Sheet): TabView {
  return view(sheet, (formula) => formula.slice(1));
}

function view(sheet: Sheet, toFile: (formula: string) => string): TabView {
  const { rows, columns } = usedSize(sheet);
  const keys = Array.from({ length: rows }, (_, row) => {
    return Array.from({ length: columns }, (_, column) => {
      return valueKey(sheet.rows[row]?.[column]?.userEnteredValue, toFile);
    });
  });
  return { keys };
}

function valueKey(value: ExtendedValue | undefined, toFile: (formula: string) => string): string {
  if (value?.formulaValue !== undefined) return formulaValueKey(formulaKey(toFile(value.formulaValue)));
  if (value?.numberValue !== undefined) return `n${Number(value.numberValue.toPrecision(DIGITS))}`;
  if (value?.boolValue !== undefined) return value.boolValue ? 'b1' : 'b0';
  if (value?.stringValue) return `s${visibleText(value.stringValue)}`;
  return value?.errorValue === undefined ? '' : `e${errorText(value.errorValue.type)}`;
}

/** LibreOffice saves a ticked box as `=TRUE()`, which the reader takes for a ticked box again. */
function formulaValueKey(key: string): string {
  if (key === 'TRUE') return 'b1';
  return key === 'FALSE' ? 'b0' : `f${key}`;
}
