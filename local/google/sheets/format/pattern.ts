// A number format pattern split into its tokens; Google's patterns follow Excel's.

import { NotEmulatedError } from '../../api';

export type PatternToken =
  /** `0 # ?` digits with grouping and decimal point, as one stretch. */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'exponent'; readonly digits: number; readonly sign: boolean }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'percent' | 'text' };

/** Conditions such as `[>100]` and elapsed time such as `[h]` are not known; colours such as `[Red]` leave no trace in the text. */
const BRACKET = /^\[(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i;

const TOKEN =
  /"([^"]*)"|\\(.)|_.|\*.|(\[[^\]]*\])|(E[+-]0+)|((?:[0#?][0#?,]*)?\.[0#?]+|[0#?][0#?,]*)|(am\/pm|a\/p|y+|m+|d+|h+|s+)|(%)|(@)|([\s\S])/giu;

/** The sections of a pattern (positive; negative; zero; text), each as tokens. */
export function parsePattern(pattern: string): PatternToken[][] {
  return splitSections(pattern).map(parseSection);
}

function splitSections(pattern: string): string[] {
  const sections = [''];
  for (const [part] of pattern.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|;|[^;]/gsu)) {
    if (part === ';') sections.push('');
    else sections.push(sections.pop() + part);
  }
  return sections;
}

function parseSection(section: string): PatternToken[] {
  const tokens: PatternToken[] = [];
  for (const match of section.matchAll(TOKEN)) {
    const [whole, quoted, escaped, bracket, exponent, digits, date, percent, at, other] = match;
    if (bracket !== undefined) {
      if (!BRACKET.test(bracket)) throw new NotEmulatedError(`${bracket} in a number format`);
    } else if (exponent !== undefined) {
      tokens.push({ kind: 'exponent', digits: exponent.length - 2, sign: exponent[1] === '+' });
    } else if (digits !== undefined) tokens.push({ kind: 'digits', text: digits });
    else if (date !== undefined) tokens.push({ kind: 'date', text: date.toLowerCase() });
    else if (percent !== undefined) tokens.push({ kind: 'percent' });
    else if (at !== undefined) tokens.push({ kind: 'text' });
    else {
      // `_x` leaves the width of x free, `*x` fills the cell with it: in plain text the one is a space, the other nothing.
      const text = quoted ?? escaped ?? other ?? (whole.startsWith('_') ? ' ' : '');
      if (text !== '') tokens.push({ kind: 'literal', text });
    }
  }
  return tokens;
}
