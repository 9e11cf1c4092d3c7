// Keeps formula results up to date where the engine can work them out; the others keep what the last spreadsheet program left.

import { NotEmulatedError } from '../../api';
import { setCell } from '../cells';
import { localeOf } from '../locale';
import type { Cell, Sheet, Spreadsheet } from '../model';
import { Calculator } from './calculator';
import { assertKnown, evaluate } from './evaluate';
import { parseFormula } from './parse';
import { FormulaError } from './value';

/** @throws NotEmulatedError for a formula the engine would not be able to work out. */
export function assertComputable(formula: string, localeName: string): void {
  assertKnown(parseFormula(formula, localeOf(localeName)));
}

/** Works out every formula of the sheet that can be; the cells are replaced in place. */
export function recalculate(book: Spreadsheet, sheet: Sheet): void {
  const formulas = formulaCells(sheet);
  if (formulas.length === 0) return;
  const calculator = new Calculator(book, sheet);
  // All results first: the calculator knows the cells as they were.
  const results = formulas.map(({ cell }) => calculator.result(cell));
  for (const [i, { row, column, cell }] of formulas.entries()) {
    const computedValue = results[i];
    if (computedValue) setCell(sheet, row, column, { ...cell, computedValue });
  }
}

function formulaCells(sheet: Sheet): { row: number; column: number; cell: Cell }[] {
  const found: { row: number; column: number; cell: Cell }[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.userEnteredValue?.formulaValue !== undefined) found.push({ row, column, cell });
    }
  }
  return found;
}

/** The target of a HYPERLINK formula; undefined where the formula is another one or its target cannot be worked out. */
export function hyperlinkTarget(book: Spreadsheet, sheet: Sheet, formula: string): string | undefined {
  if (!/^=\s*HYPERLINK\s*\(/i.test(formula)) return undefined;
  try {
    const call = parseFormula(formula, localeOf(book.properties.locale));
    const target = call.kind === 'call' ? call.args[0] : undefined;
    const value = target && evaluate(target, new Calculator(book, sheet).surroundings);
    return typeof value === 'string' ? value : undefined;
  } catch (error) {
    if (error instanceof NotEmulatedError || error instanceof FormulaError) return undefined;
    throw error;
  }
}
