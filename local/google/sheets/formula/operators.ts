// What the operators between two values come to.

import type { Locale } from '../locale';
import { compare, FormulaError, type Scalar, toNumber, toText } from './value';

export function operate(operator: string, left: Scalar, right: Scalar, locale: Locale): Scalar {
  const [a, b] = [() => toNumber(left, locale.decimal), () => toNumber(right, locale.decimal)];
  switch (operator) {
    case '+':
      return a() + b();
    case '-':
      return a() - b();
    case '*':
      return a() * b();
    case '/':
      if (b() === 0) throw FormulaError.of('DIVIDE_BY_ZERO');
      return a() / b();
    case '^':
      return a() ** b();
    case '&':
      return toText(left, locale) + toText(right, locale);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    default:
      return compare(left, right) >= 0;
  }
}
