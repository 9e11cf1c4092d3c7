// A cell's text as numbers, words and signs. Nothing is judged here.

import { foldLetters, stripMarks } from '../text/fold';

export interface Token {
  /** `date` and `label` are digits that amount to nothing: 10/10/2021, 5A. */
  readonly kind: 'number' | 'date' | 'label' | 'word' | 'sign';
  /** Folded. */
  readonly text: string;
  /** Of a word: the letters alone, and the marks they carry in a fixed order. */
  readonly bare: string;
  readonly marks: string;
  readonly start: number;
  readonly end: number;
}

// In this order: what looks like a date before what looks like numbers, grouped thousands before plain digits.
const TOKEN = new RegExp(
  [
    String.raw`(\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}([/.-])\d{1,2}\2\d{2,4}(?!\d))`,
    String.raw`(\d{1,2}[a-h]\d{0,2}(?![\p{L}\d]))`,
    // Thousands written the Vietnamese way or the English way, or a plain number; each with an optional decimal part.
    String.raw`([1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?(?![.,]?\d)|[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?(?!\d)|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)`,
    String.raw`(\p{L}+)`,
    String.raw`(\.\.+|…|\S)`,
  ].join('|'),
  'gu',
);

/** @param text lower case, NFC, plain digits */
export function tokenize(text: string): Token[] {
  const folded = foldLetters(text);
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(folded); match !== null; match = TOKEN.exec(folded)) {
    const [written, date, , label, number, word] = match;
    const at = { text: written, start: match.index, end: match.index + written.length };
    if (word !== undefined) tokens.push({ kind: 'word', ...at, ...splitMarks(written) });
    else {
      const kind =
        date !== undefined ? 'date' : label !== undefined ? 'label' : number !== undefined ? 'number' : 'sign';
      tokens.push({ kind, ...at, bare: written, marks: '' });
    }
  }
  return tokens;
}

function splitMarks(word: string): Pick<Token, 'bare' | 'marks'> {
  const bare = stripMarks(word);
  if (bare === word) return { bare, marks: '' };
  const marks = word.normalize('NFD').match(/[\p{M}đ]/gu) ?? [];
  return { bare, marks: marks.length > 1 ? marks.sort().join('') : marks.join('') };
}

const ENGLISH_THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** `1.234` and `1 234` are thousands; `1,5`, `12.5` and `1.234,5` are fractions, which no count can be. */
export function numberOf(written: string): number {
  if (/^[1-9]\d{0,2}([. ]\d{3})+(,\d+)?$/.test(written)) return Number(written.replace(/[. ]/g, '').replace(',', '.'));
  if (hasEnglishThousands(written)) return Number(written.replace(/,/g, ''));
  return Number(written.replace(',', '.'));
}

/** `1,234` may be a thousand and more, or one and a bit. */
export function hasEnglishThousands(written: string): boolean {
  return ENGLISH_THOUSANDS.test(written) && !written.startsWith('0');
}
