// The spreadsheet functions the engine works out; any other makes a formula one that only a real spreadsheet can compute.

import type { Locale } from '../locale';
import { type Argument, argumentAt as at, type SheetFunction } from './argument';
import { sumProduct } from './sumproduct';
import { TEXT_FUNCTIONS } from './text-functions';
import { FormulaError, type Scalar, toBoolean, toNumber, toText } from './value';

/** Sums and counts take numbers from ranges and pass over the rest; an argument given directly must be a number. */
function numbers(args: readonly Argument[], locale: Locale): number[] {
  return args.flatMap((arg) => {
    if (!arg.isRange) return [toNumber(arg.value(), locale.decimal)];
    return arg.values().filter((value) => typeof value === 'number');
  });
}

function allValues(args: readonly Argument[]): Scalar[] {
  return args.flatMap((arg) => arg.values());
}

/** For the functions that look at an error themselves: undefined where the argument ends in an error. */
function valueOrError(arg: Argument): { value: Scalar } | undefined {
  try {
    return { value: arg.value() };
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

function round(value: number, digits: number): number {
  // Half away from zero; the exponent form spares the error of multiplying by a power of ten.
  const shifted = Math.round(Number(`${Math.abs(value)}e${digits}`));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

function average(values: number[]): number {
  if (values.length === 0) throw FormulaError.of('DIVIDE_BY_ZERO');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const sorted = (values: number[]) => values.sort((a, b) => a - b);
const isEmpty = (value: Scalar) => value === null || value === '';

export const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map<string, SheetFunction>([
  ['SUM', (args, locale) => numbers(args, locale).reduce((sum, value) => sum + value, 0)],
  ['SUMPRODUCT', sumProduct],
  ['COUNT', (args) => allValues(args).filter((value) => typeof value === 'number').length],
  ['COUNTA', (args) => allValues(args).filter((value) => value !== null).length],
  ['COUNTBLANK', (args) => allValues(args).filter(isEmpty).length],
  ['AVERAGE', (args, locale) => average(numbers(args, locale))],
  ['MIN', (args, locale) => sorted(numbers(args, locale))[0] ?? 0],
  ['MAX', (args, locale) => sorted(numbers(args, locale)).at(-1) ?? 0],
  ['ABS', (args, { decimal }) => Math.abs(toNumber(at(args, 0).value(), decimal))],
  ['INT', (args, { decimal }) => Math.floor(toNumber(at(args, 0).value(), decimal))],
  [
    'ROUND',
    (args, { decimal }) => round(toNumber(at(args, 0).value(), decimal), toNumber(args[1]?.value() ?? null, decimal)),
  ],
  ['IF', (args) => (toBoolean(at(args, 0).value()) ? at(args, 1).value() : args[2] ? args[2].value() : false)],
  ['IFERROR', (args) => (valueOrError(at(args, 0)) ?? { value: args[1]?.value() ?? null }).value],
  [
    'AND',
    (args) =>
      allValues(args)
        .filter((value) => value !== null)
        .every(toBoolean),
  ],
  [
    'OR',
    (args) =>
      allValues(args)
        .filter((value) => value !== null)
        .some(toBoolean),
  ],
  ['NOT', (args) => !toBoolean(at(args, 0).value())],
  ['ISBLANK', (args) => valueOrError(at(args, 0))?.value === null],
  ['ISNUMBER', (args) => typeof valueOrError(at(args, 0))?.value === 'number'],
  ['ISTEXT', (args) => typeof valueOrError(at(args, 0))?.value === 'string'],
  ['ISERROR', (args) => valueOrError(at(args, 0)) === undefined],
  ...TEXT_FUNCTIONS,
  [
    'CONCATENATE',
    (args, locale) =>
      allValues(args)
        .map((value) => toText(value, locale))
        .join(''),
  ],
  [
    'TEXTJOIN',
    (args, locale) => {
      const skipEmpty = toBoolean(at(args, 1).value());
      const texts = allValues(args.slice(2)).map((value) => toText(value, locale));
      return texts.filter((text) => !skipEmpty || text !== '').join(toText(at(args, 0).value(), locale));
    },
  ],
  ['HYPERLINK', (args) => (args[1] ?? at(args, 0)).value()],
]);

/** Inside SUMPRODUCT these give a result for every cell of a range; the others take a range as a whole there too. */
export const ELEMENTWISE: ReadonlySet<string> = new Set([
  ...['ABS', 'INT', 'ROUND', 'IF', 'IFERROR', 'NOT', 'ISBLANK', 'ISNUMBER', 'ISTEXT', 'ISERROR'],
  ...TEXT_FUNCTIONS.map(([name]) => name),
]);
