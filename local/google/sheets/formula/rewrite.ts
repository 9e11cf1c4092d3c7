// Formulas whose references move: by copying the formula, or because rows and columns come and go.

import type { Locale } from '../locale';
import { printReference, type Reference, readReference, shiftReference } from './reference';
import { tokenize } from './tokens';

/** The formula with every reference replaced; one that has nowhere left to point becomes `#REF!`. */
export function rewriteReferences(
  formula: string,
  locale: Locale,
  replace: (reference: Reference) => Reference | undefined,
): string {
  const tokens = tokenize(formula, locale.decimal);
  const texts = tokens.map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const replaced = replace(readReference(text));
    return replaced ? printReference(replaced) : '#REF!';
  });
  return texts.join('');
}

/** The formula as it reads when copied that many rows down and columns to the right. */
export function shiftFormula(formula: string, locale: Locale, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, locale, (reference) => shiftReference(reference, rows, columns));
}
