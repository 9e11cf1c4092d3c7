// Formulas whose references move: by copying the formula, or because rows and columns come and go.

import type { Locale } from '../locale';
import { printReference, type Reference, readReference, shiftReference } from './reference';
import { tokenize } from './tokens';

/** The tabs of a hundred units hold the same long formulas: pieces of a formula that are references, and the texts between. */
const known = new Map<string, readonly (string | Reference)[]>();
const MOST_KNOWN = 1_000;

function piecesOf(formula: string, { decimal }: Locale): readonly (string | Reference)[] {
  const key = decimal + formula;
  const before = known.get(key);
  if (before) return before;
  const pieces = tokenize(formula, decimal).map(({ kind, text }) =>
    kind === 'reference' ? readReference(text) : text,
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, pieces);
  return pieces;
}

/** The formula with every reference replaced; one that has nowhere left to point becomes `#REF!`. */
export function rewriteReferences(
  formula: string,
  locale: Locale,
  replace: (reference: Reference) => Reference | undefined,
): string {
  const texts = piecesOf(formula, locale).map((piece) => {
    if (typeof piece === 'string') return piece;
    const replaced = replace(piece);
    return replaced ? printReference(replaced) : '#REF!';
  });
  return texts.join('');
}

/** The formula as it reads when copied that many rows down and columns to the right. */
export function shiftFormula(formula: string, locale: Locale, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, locale, (reference) => shiftReference(reference, rows, columns));
}
