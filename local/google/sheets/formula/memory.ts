// Results remembered by formula and by all that the formula may look at. The tabs of a district hold the same long formulas over the same cells,
// and a command that writes one line above them changes nothing they see.

import type { Element } from './matrix';
import type { Expression } from './parse';
import type { Reference } from './reference';
import { FormulaError, type Scalar } from './value';

/** How a formula ended: with a value, or with an error. */
export type Outcome = { readonly value: Scalar } | { readonly error: FormulaError };

interface Memory {
  readonly references: readonly Reference[];
  readonly outcomes: Map<string, Outcome>;
}

/** Outcomes of one formula; a district of 500 units needs fewer than two for each of its tabs. */
const MOST_OUTCOMES = 1_000;

const memories = new WeakMap<Expression, Memory>();

/** What is known of a formula that was read from the same text. */
export function memoryOf(expression: Expression): Memory {
  const known = memories.get(expression);
  if (known) return known;
  const memory = { references: [...referencesIn(expression).values()], outcomes: new Map() };
  memories.set(expression, memory);
  return memory;
}

export function remember({ outcomes }: Memory, seen: string, outcome: Outcome): void {
  if (outcomes.size >= MOST_OUTCOMES) outcomes.clear();
  outcomes.set(seen, outcome);
}

/** Every reference once, by the place it names. */
function referencesIn(expression: Expression, found = new Map<string, Reference>()): Map<string, Reference> {
  switch (expression.kind) {
    case 'reference':
      found.set(JSON.stringify(expression.reference), expression.reference);
      break;
    case 'negate':
    case 'percent':
      referencesIn(expression.operand, found);
      break;
    case 'binary':
      referencesIn(expression.left, found);
      referencesIn(expression.right, found);
      break;
    case 'call':
      for (const arg of expression.args) referencesIn(arg, found);
  }
  return found;
}

/** A value as text, so that different values, and different rows of values, never give the same. */
export function spell(element: Element): string {
  if (element instanceof FormulaError) return `e${element.type};`;
  if (typeof element === 'string') return `s${element.length}:${element}`;
  if (typeof element === 'number') return Object.is(element, -0) ? 'n-0;' : `n${element};`;
  return element === null ? '-' : String(element).charAt(0);
}
