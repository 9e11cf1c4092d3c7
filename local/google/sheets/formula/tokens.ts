// Splits a formula into tokens without losing a character, so that references can be rewritten and the rest left as typed.

export type TokenKind =
  | 'space'
  | 'string'
  | 'reference'
  | 'number'
  | 'error'
  | 'name'
  | 'operator'
  | 'separator'
  | 'paren'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?/u.source;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9]\d*/.source;
const COLUMN = /\$?[A-Za-z]{1,3}/.source;
const ROW = /\$?[1-9]\d*/.source;

/** Decimal separators differ by locale; everything else does not. */
const RULES: { readonly [decimal in ',' | '.']: readonly (readonly [TokenKind, RegExp])[] } = {
  ',': rules(','),
  '.': rules('\\.'),
};

function rules(decimal: string): [TokenKind, RegExp][] {
  const reference = `${SHEET}(?:${CELL}(?::(?:${CELL}|${COLUMN}|${ROW}))?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\\p{L}\\p{N}_.(!])`;
  return [
    ['space', /\s+/uy],
    ['string', /"(?:[^"]|"")*"/uy],
    ['reference', new RegExp(reference, 'uy')],
    ['number', new RegExp(`\\d+(?:${decimal}\\d+)?(?:[eE][+-]?\\d+)?`, 'uy')],
    // What a reference leaves that has nothing to point at any more.
    ['error', /#REF!/uy],
    ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
    ['operator', /<=|>=|<>|[-+*/^&=<>%]/uy],
    ['separator', /[,;]/uy],
    ['paren', /[()]/uy],
    ['other', /./suy],
  ];
}

/** @param text the formula with or without its leading `=` (which then comes as an operator). */
export function tokenize(text: string, decimal: ',' | '.'): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    for (const [kind, rule] of RULES[decimal]) {
      rule.lastIndex = at;
      const match = rule.exec(text);
      if (!match) continue;
      tokens.push({ kind, text: match[0] });
      at = rule.lastIndex;
      break;
    }
  }
  return tokens;
}
