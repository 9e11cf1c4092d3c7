// Works out an expression tree: arithmetic, comparison, joining, references within the sheet and a small table of functions.

import { NotEmulatedError } from '../../api';
import type { Locale } from '../locale';
import { type Argument, knownArgument } from './argument';
import { ELEMENTWISE, FUNCTIONS } from './functions';
import { broadcast, elementOf, type Matrix, scalarOf, single } from './matrix';
import { operate } from './operators';
import type { Expression } from './parse';
import type { Reference } from './reference';
import { FormulaError, type Scalar, toNumber } from './value';

/** What a formula can see of its sheet. */
export interface Surroundings {
  readonly locale: Locale;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Value of a cell. @throws FormulaError where the cell holds an error. */
  cell(row: number, column: number): Scalar;
}

/**
 * @throws FormulaError where the formula ends in an error.
 * @throws NotEmulatedError for an unknown function and for references to other sheets.
 */
export function evaluate(expression: Expression, around: Surroundings): Scalar {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'error':
      throw FormulaError.of(expression.type);
    case 'reference':
      return argument(expression, around).value();
    case 'negate':
      return -toNumber(evaluate(expression.operand, around), around.locale.decimal);
    case 'percent':
      return toNumber(evaluate(expression.operand, around), around.locale.decimal) / 100;
    case 'binary':
      return operate(
        expression.operator,
        evaluate(expression.left, around),
        evaluate(expression.right, around),
        around.locale,
      );
    case 'call':
      return functionNamed(expression.name)(
        expression.args.map((arg) => argument(arg, around)),
        around.locale,
      );
  }
}

/** @throws NotEmulatedError where the formula uses what `evaluate` does not know, without working it out. */
export function assertKnown(expression: Expression): void {
  switch (expression.kind) {
    case 'reference':
      assertSameSheet(expression.reference);
      break;
    case 'negate':
    case 'percent':
      assertKnown(expression.operand);
      break;
    case 'binary':
      assertKnown(expression.left);
      assertKnown(expression.right);
      break;
    case 'call':
      functionNamed(expression.name);
      expression.args.forEach(assertKnown);
  }
}

function functionNamed(name: string) {
  const found = FUNCTIONS.get(name);
  if (!found) throw new NotEmulatedError(`the spreadsheet function ${name}`);
  return found;
}

function assertSameSheet({ sheet }: Reference): void {
  if (sheet !== undefined) throw new NotEmulatedError(`a formula that looks at another sheet (${sheet})`);
}

function argument(expression: Expression, around: Surroundings): Argument {
  if (expression.kind !== 'reference') {
    const value = () => evaluate(expression, around);
    return { isRange: false, value, values: () => [value()], matrix: () => evaluateAll(expression, around) };
  }
  assertSameSheet(expression.reference);
  const { rows, columns } = extent(expression.reference, around);
  const single = rows[1] - rows[0] === 1 && columns[1] - columns[0] === 1;
  return {
    isRange: true,
    value: () => {
      if (!single) throw new NotEmulatedError('a range where a formula needs one value');
      return around.cell(rows[0], columns[0]);
    },
    values: () => {
      const values: Scalar[] = [];
      for (let row = rows[0]; row < rows[1]; row++) {
        for (let column = columns[0]; column < columns[1]; column++) values.push(around.cell(row, column));
      }
      return values;
    },
    matrix: () => ({
      rows: rows[1] - rows[0],
      columns: columns[1] - columns[0],
      at: (row, column) => elementOf(() => around.cell(rows[0] + row, columns[0] + column)),
    }),
  };
}

/** An expression worked out for every cell of the ranges in it, as inside SUMPRODUCT. */
function evaluateAll(expression: Expression, around: Surroundings): Matrix {
  const all = (operand: Expression) => evaluateAll(operand, around);
  const { locale } = around;
  switch (expression.kind) {
    case 'literal':
      return single(expression.value);
    case 'error':
      return single(FormulaError.of(expression.type));
    case 'reference':
      return argument(expression, around).matrix();
    case 'negate':
      return broadcast([all(expression.operand)], ([value = null]) => -toNumber(scalarOf(value), locale.decimal));
    case 'percent':
      return broadcast([all(expression.operand)], ([value = null]) => toNumber(scalarOf(value), locale.decimal) / 100);
    case 'binary': {
      const { operator, left, right } = expression;
      return broadcast([all(left), all(right)], ([a = null, b = null]) =>
        operate(operator, scalarOf(a), scalarOf(b), locale),
      );
    }
    case 'call': {
      const { name, args } = expression;
      const work = functionNamed(name);
      if (!ELEMENTWISE.has(name)) return single(elementOf(() => evaluate(expression, around)));
      return broadcast(args.map(all), (elements) => work(elements.map(knownArgument), locale));
    }
  }
}

type Span = readonly [start: number, end: number];

/** The cells a reference names, open sides closed at the borders of the sheet. */
export function extent({ start, end = start }: Reference, around: Surroundings): { rows: Span; columns: Span } {
  const span = (a: number | undefined, b: number | undefined, limit: number): Span => {
    if (a === undefined) return [0, b === undefined ? limit : b + 1];
    if (b === undefined) return [a, limit];
    return [Math.min(a, b), Math.max(a, b) + 1];
  };
  return {
    rows: span(start.row?.index, end.row?.index, around.rowCount),
    columns: span(start.column?.index, end.column?.index, around.columnCount),
  };
}
