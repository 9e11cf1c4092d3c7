// Results of the formulas of one sheet, each worked out once, whatever order they are asked for in.

import { NotEmulatedError } from '../../api';
import { getCell } from '../cells';
import { localeOf } from '../locale';
import type { Cell, ExtendedValue, Sheet, Spreadsheet } from '../model';
import { evaluate, extent, type Surroundings } from './evaluate';
import type { Element } from './matrix';
import { memoryOf, type Outcome, remember, spell } from './memory';
import { type Expression, parseFormula } from './parse';
import type { Reference } from './reference';
import { FormulaError, isErrorType, type Scalar, toExtendedValue } from './value';

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
      const expression = parseFormula(formula, this.surroundings.locale);
      const memory = memoryOf(expression);
      const seen = this.seenBy(memory.references);
      if (seen === undefined) return this.workOut(expression);
      if (!memory.outcomes.has(seen)) remember(memory, seen, this.workOut(expression));
      return memory.outcomes.get(seen);
    } catch (error) {
      if (error instanceof NotEmulatedError) return undefined;
      throw error;
    }
  }

  /** @throws NotEmulatedError where the engine cannot. */
  private workOut(expression: Expression): Outcome {
    try {
      const value = evaluate(expression, this.surroundings);
      return typeof value === 'number' && !Number.isFinite(value) ? { error: FormulaError.of('NUM') } : { value };
    } catch (error) {
      if (error instanceof FormulaError) return { error };
      throw error;
    }
  }

  /**
   * All that a formula with these references can look at, as one text. undefined where something of it is not settled: to work out a
   * formula that this one may never ask for could find a circle where there is none.
   */
  private seenBy(references: readonly Reference[]): string | undefined {
    let seen = '';
    for (const reference of references) {
      if (reference.sheet !== undefined) return undefined;
      const { rows, columns } = extent(reference, this.surroundings);
      seen += `${rows[1] - rows[0]}x${columns[1] - columns[0]};`;
      for (let row = rows[0]; row < rows[1]; row++) {
        for (let column = columns[0]; column < columns[1]; column++) {
          const element = this.settledAt(row, column);
          if (element === undefined) return undefined;
          seen += spell(element);
        }
      }
    }
    return seen;
  }

  /** What a cell holds; undefined where that is still to be worked out, cannot be, or is an error of no known type. */
  private settledAt(row: number, column: number): Element | undefined {
    const cell = getCell(this.sheet, row, column);
    const entered = cell?.userEnteredValue;
    if (!cell || !entered) return null;
    if (entered.errorValue)
      return isErrorType(entered.errorValue.type) ? FormulaError.of(entered.errorValue.type) : undefined;
    if (entered.formulaValue === undefined) return scalarOf(entered);
    const outcome = this.outcomes.get(cell);
    return outcome && ('error' in outcome ? outcome.error : outcome.value);
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
