// Results side by side, as a formula has them inside SUMPRODUCT. An error stays in its place and spoils only what is made of it.

import { FormulaError, type Scalar } from './value';

export type Element = Scalar | FormulaError;

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Element;
}

export function single(element: Element): Matrix {
  return { rows: 1, columns: 1, at: () => element };
}

/** What stands at a place. @throws FormulaError where that is an error. */
export function valueAt(matrix: Matrix, row: number, column: number): Scalar {
  const element = matrix.at(row, column);
  if (element instanceof FormulaError) throw element;
  return element;
}

/** The result of a calculation, or the error it ends in. */
export function elementOf(work: () => Scalar): Element {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** One calculation for every place; a single row, column or value goes with every row, every column or both. */
export function broadcast(matrices: readonly Matrix[], work: (...values: (() => Scalar)[]) => Scalar): Matrix {
  return {
    rows: Math.max(1, ...matrices.map(({ rows }) => rows)),
    columns: Math.max(1, ...matrices.map(({ columns }) => columns)),
    at: (row, column) => elementOf(() => work(...matrices.map((matrix) => () => valueBeside(matrix, row, column)))),
  };
}

/** Google fills the places that only the larger of two arrays has with #N/A. */
function valueBeside(matrix: Matrix, row: number, column: number): Scalar {
  const [ownRow, ownColumn] = [matrix.rows === 1 ? 0 : row, matrix.columns === 1 ? 0 : column];
  if (ownRow >= matrix.rows || ownColumn >= matrix.columns) throw new FormulaError('N_A');
  return valueAt(matrix, ownRow, ownColumn);
}
