// Formula text → expression tree, by the usual precedence: comparison, `&`, `+ -`, `* /`, `^`, sign, `%`.

import { NotEmulatedError } from '../../api';
import type { Locale } from '../locale';
import { type Reference, readReference } from './reference';
import { type Token, tokenize } from './tokens';
import type { ErrorType } from './value';

export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly type: ErrorType }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negate' | 'percent'; readonly operand: Expression };

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The tabs of a hundred units hold the same long formulas. */
const known = new WeakMap<Locale, Map<string, Expression>>();
const MOST_KNOWN = 1_000;

/**
 * The same expression for the same text in the same locale, while it is remembered.
 * @throws NotEmulatedError for anything the engine cannot read, wrong or merely unknown.
 */
export function parseFormula(formula: string, locale: Locale): Expression {
  const ofLocale = known.get(locale) ?? new Map<string, Expression>();
  known.set(locale, ofLocale);
  const expression = ofLocale.get(formula) ?? parse(formula, locale);
  if (ofLocale.size >= MOST_KNOWN) ofLocale.clear();
  ofLocale.set(formula, expression);
  return expression;
}

function parse(formula: string, locale: Locale): Expression {
  const tokens = tokenize(formula.slice(1), locale.decimal).filter(({ kind }) => kind !== 'space');
  let next = 0;

  const refuse = (): never => {
    const near = tokens[next]?.text ?? 'its end';
    throw new NotEmulatedError(`the formula ${formula} (near ${near})`);
  };
  const takes = (text: string): boolean => {
    const found = tokens[next]?.text === text && tokens[next]?.kind !== 'string';
    if (found) next++;
    return found;
  };

  const parseLevel = (level: number): Expression => {
    const operators = LEVELS[level];
    if (!operators) return parseSigned();
    let left = parseLevel(level + 1);
    for (let token = tokens[next]; token?.kind === 'operator' && operators.includes(token.text); token = tokens[next]) {
      next++;
      left = { kind: 'binary', operator: token.text, left, right: parseLevel(level + 1) };
    }
    return left;
  };

  const parseSigned = (): Expression => {
    if (takes('-')) return { kind: 'negate', operand: parseSigned() };
    if (takes('+')) return parseSigned();
    let operand = parseOperand();
    while (takes('%')) operand = { kind: 'percent', operand };
    return operand;
  };

  const parseOperand = (): Expression => {
    if (takes('(')) {
      const inner = parseLevel(0);
      return takes(')') ? inner : refuse();
    }
    const token = tokens[next];
    if (!token) return refuse();
    next++;
    if (token.kind === 'name') return parseName(token);
    next--;
    const literal = readLiteral(token);
    if (!literal) return refuse();
    next++;
    return literal;
  };

  const readLiteral = ({ kind, text }: Token): Expression | undefined => {
    if (kind === 'number') return { kind: 'literal', value: Number(text.replace(',', '.')) };
    if (kind === 'error') return { kind: 'error', type: 'REF' };
    if (kind === 'string') return { kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') };
    return kind === 'reference' ? { kind: 'reference', reference: readReference(text) } : undefined;
  };

  const parseName = ({ text }: Token): Expression => {
    const name = text.toUpperCase();
    if (!takes('('))
      return name === 'TRUE' || name === 'FALSE' ? { kind: 'literal', value: name === 'TRUE' } : refuse();
    const args: Expression[] = [];
    if (takes(')')) return { kind: 'call', name, args };
    do args.push(parseLevel(0));
    while (takesSeparator());
    return takes(')') ? { kind: 'call', name, args } : refuse();
  };

  /** The semicolon parts arguments everywhere, the comma only where it is not the decimal sign. */
  const takesSeparator = (): boolean => takes(';') || (locale.decimal !== ',' && takes(','));

  const expression = parseLevel(0);
  return next === tokens.length ? expression : refuse();
}
