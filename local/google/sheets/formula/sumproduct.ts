// SUMPRODUCT: multiplies the arrays place by place and adds up. Its arguments are worked out for every cell of their ranges.

import { NotEmulatedError } from '../../api';
import { type Argument, argumentAt } from './argument';
import { type Matrix, scalarOf } from './matrix';
import { FormulaError } from './value';

/** @throws FormulaError where the arrays differ in size, or hold an error. */
export function sumProduct(args: readonly Argument[]): number {
  argumentAt(args, 0);
  const matrices = args.map((arg) => arg.matrix());
  const [{ rows, columns } = { rows: 0, columns: 0 }] = matrices;
  if (matrices.some((matrix) => matrix.rows !== rows || matrix.columns !== columns)) throw FormulaError.of('VALUE');
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sum += matrices.reduce((product, matrix) => product * factor(matrix, row, column), 1);
    }
  }
  return sum;
}

/** Texts and empty cells count as 0. Of truth values the programs are not of one mind: a formula has to make numbers of them. */
function factor(matrix: Matrix, row: number, column: number): number {
  const value = scalarOf(matrix.at(row, column));
  if (typeof value === 'boolean')
    throw new NotEmulatedError('truth values in SUMPRODUCT: multiply them or put -- before');
  return typeof value === 'number' ? value : 0;
}
