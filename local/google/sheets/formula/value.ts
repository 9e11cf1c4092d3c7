// Values inside formulas and how they turn into one another.

import { formatGeneral } from '../format/general';
import type { Locale } from '../locale';
import type { ExtendedValue } from '../model';

/** Google's ErrorValue types that a formula can end in. */
const ERROR_TYPES = ['DIVIDE_BY_ZERO', 'N_A', 'NAME', 'NUM', 'REF', 'VALUE'] as const;
export type ErrorType = (typeof ERROR_TYPES)[number];

export function isErrorType(type: string): type is ErrorType {
  return ERROR_TYPES.some((known) => known === type);
}

/**
 * Travels as an exception through an evaluation, as an error travels through a formula. One for each type: a hint that looks for words in
 * every line of a table meets hundreds, and noting where each arose would take most of the time.
 */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  private constructor(readonly type: ErrorType) {
    super(type);
  }

  private static readonly known = new Map(ERROR_TYPES.map((type) => [type, new FormulaError(type)]));

  static of(type: ErrorType): FormulaError {
    return FormulaError.known.get(type) ?? new FormulaError(type);
  }
}

/** `null` is an empty cell. */
export type Scalar = number | string | boolean | null;

export function toExtendedValue(value: Scalar): ExtendedValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  // A formula that ends on an empty cell shows nothing.
  return value === null ? { stringValue: '' } : { numberValue: value };
}

/** @throws FormulaError for a text that is no number. */
export function toNumber(value: Scalar, decimal: ',' | '.'): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  const plain = decimal === ',' ? value.trim().replace(',', '.') : value.trim();
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) throw FormulaError.of('VALUE');
  return Number(plain);
}

/** @throws FormulaError for a text other than TRUE and FALSE. */
export function toBoolean(value: Scalar): boolean {
  if (typeof value !== 'string') return Boolean(value);
  const upper = value.toUpperCase();
  if (upper !== 'TRUE' && upper !== 'FALSE') throw FormulaError.of('VALUE');
  return upper === 'TRUE';
}

/** A value as `&` and the text functions see it. */
export function toText(value: Scalar, locale: Locale): string {
  if (typeof value === 'number') return formatGeneral(value, locale);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

/** Numbers before texts before truth values; texts without regard to case; an empty cell equals 0, "" and FALSE. */
export function compare(a: Scalar, b: Scalar): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
