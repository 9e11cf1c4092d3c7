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

/** @throws FormulaError where the element is one. */
export function scalarOf(element: Element): Scalar {
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
export function broadcast(matrices: readonly Matrix[], work: (elements: readonly Element[]) => Scalar): Matrix {
  return {
    rows: Math.max(1, ...matrices.map(({ rows }) => rows)),
    columns: Math.max(1, ...matrices.map(({ columns }) => columns)),
    at: (row, column) => elementOf(() => work(matrices.map((matrix) => elementBeside(matrix, row, column)))),
  };
}

/** Google fills the places that only the larger of two arrays has with #N/A. */
function elementBeside(matrix: Matrix, row: number, column: number): Element {
  const [ownRow, ownColumn] = [matrix.rows === 1 ? 0 : row, matrix.columns === 1 ? 0 : column];
  return ownRow < matrix.rows && ownColumn < matrix.columns ? matrix.at(ownRow, ownColumn) : FormulaError.of('N_A');
}
