// Results of the formulas of one sheet, each worked out once, whatever order they are asked for in.

import { NotEmulatedError } from '../../api';
import { getCell } from '../cells';
import { localeOf } from '../locale';
import type { Cell, ExtendedValue, Sheet, Spreadsheet } from '../model';
import { evaluate, type Surroundings } from './evaluate';
import { parseFormula } from './parse';
import { FormulaError, isErrorType, type Scalar, toExtendedValue } from './value';

/** How a formula ended: with a value, or with an error. */
type Outcome = { readonly value: Scalar } | { readonly error: FormulaError };

export class Calculator {
  /** What a formula of the sheet sees of it. */
  readonly surroundings: Surroundings;
  private readonly outcomes = new Map<Cell, Outcome | undefined>();
  private readonly running = new Set<Cell>();

  constructor(
    book: Spreadsheet,
    private readonly sheet: Sheet,
  ) {
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    const locale = localeOf(book.properties.locale);
    this.surroundings = { locale, rowCount, columnCount, cell: (row, column) => this.valueAt(row, column) };
  }

  /** Result of a cell's formula; undefined where the engine cannot work it out. */
  result(cell: Cell): ExtendedValue | undefined {
    const outcome = this.outcome(cell);
    if (!outcome) return undefined;
    return 'error' in outcome ? { errorValue: { type: outcome.error.type } } : toExtendedValue(outcome.value);
  }

  private outcome(cell: Cell): Outcome | undefined {
    if (this.outcomes.has(cell)) return this.outcomes.get(cell);
    this.running.add(cell);
    const outcome = this.work(cell.userEnteredValue?.formulaValue ?? '=');
    this.running.delete(cell);
    this.outcomes.set(cell, outcome);
    return outcome;
  }

  private work(formula: string): Outcome | undefined {
    try {
      const value = evaluate(parseFormula(formula, this.surroundings.locale), this.surroundings);
      return typeof value === 'number' && !Number.isFinite(value) ? { error: FormulaError.of('NUM') } : { value };
    } catch (error) {
      if (error instanceof FormulaError) return { error };
      if (error instanceof NotEmulatedError) return undefined;
      throw error;
    }
  }

  private valueAt(row: number, column: number): Scalar {
    const cell = getCell(this.sheet, row, column);
    const entered = cell?.userEnteredValue;
    if (!cell || !entered) return null;
    if (entered.formulaValue === undefined) return scalarOf(entered);
    if (this.running.has(cell)) throw FormulaError.of('REF');
    const outcome = this.outcome(cell);
    if (!outcome && cell.computedValue) return scalarOf(cell.computedValue);
    if (!outcome) throw new NotEmulatedError(`a formula over the unknown result of ${entered.formulaValue}`);
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }
}

function scalarOf({ numberValue, stringValue, boolValue, errorValue }: ExtendedValue): Scalar {
  if (!errorValue) return numberValue ?? stringValue ?? boolValue ?? null;
  if (!isErrorType(errorValue.type)) throw new NotEmulatedError(`a formula over an error of type ${errorValue.type}`);
  throw FormulaError.of(errorValue.type);
}
