// What a function is given.

import type { Locale } from '../locale';
import { type Element, type Matrix, scalarOf, single } from './matrix';
import { FormulaError, type Scalar } from './value';

/** One argument of a function, worked out only when it is asked for. */
export interface Argument {
  readonly isRange: boolean;
  /** The single value. @throws NotEmulatedError for a range of several cells. */
  value(): Scalar;
  /** Every value, row by row. */
  values(): Scalar[];
  /** Worked out for every cell of the ranges in it. */
  matrix(): Matrix;
}

export type SheetFunction = (args: readonly Argument[], locale: Locale) => Scalar;

/** @throws FormulaError N_A where the argument is missing, as Google does for a wrong number of arguments. */
export function argumentAt(args: readonly Argument[], index: number): Argument {
  const arg = args[index];
  if (!arg) throw FormulaError.of('N_A');
  return arg;
}

/** An argument that is worked out already, perhaps to an error. */
export function knownArgument(element: Element): Argument {
  const value = () => scalarOf(element);
  return { isRange: false, value, values: () => [value()], matrix: () => single(element) };
}
