// Numbers written out: "mười lăm", "hai trăm linh năm", "một nghìn không trăm hai mươi", with or without diacritics.

import type { Token } from './tokens';

export interface SpelledNumber {
  /** Null when the words are of numbers but do not make one: "hai trăm năm" may be 205 or 250. */
  readonly value: number | null;
  /** "hai ba", "năm bảy": two digits side by side are an estimate from one to the other. */
  readonly isRange: boolean;
  /** Tokens taken. */
  readonly length: number;
}

const SPELLINGS: ReadonlyArray<readonly [canonical: string, spellings: string]> = [
  ['0', 'không'],
  ['1', 'một'],
  ['1-', 'mốt'],
  ['2', 'hai'],
  ['3', 'ba'],
  ['4', 'bốn'],
  ['4-', 'tư'],
  ['5', 'năm'],
  ['5-', 'lăm nhăm'],
  ['6', 'sáu'],
  ['7', 'bảy bẩy'],
  ['8', 'tám'],
  ['9', 'chín'],
  ['ten', 'mười'],
  ['tens', 'mươi chục'],
  ['hundred', 'trăm'],
  ['odd', 'linh lẻ'],
  ['thousand', 'nghìn ngàn'],
  ['tenThousand', 'vạn'],
  ['million', 'triệu'],
  ['billion', 'tỷ tỉ'],
];

const BY_WORD = new Map(
  SPELLINGS.flatMap(([canonical, words]) => words.split(' ').map((word) => [word, canonical] as const)),
);

// Without diacritics "mot" is một or mốt and "muoi" mười or mươi: the place in the number tells which.
const BY_BARE_WORD = new Map([
  ...'khong:0 mot:1 hai:2 ba:3 bon:4 tu:4- nam:5 lam:5- sau:6 bay:7 tam:8 chin:9'.split(' ').map(pairOf),
  ...'muoi:ten tram:hundred linh:odd nghin:thousand ngan:thousand trieu:million ty:billion ti:billion'
    .split(' ')
    .map(pairOf),
]);

function pairOf(pair: string): readonly [string, string] {
  const [word = '', canonical = ''] = pair.split(':');
  return [word, canonical];
}

// Alone these may be other words: nam (nữ), sau (này), bay, tam, tu.
const UNSURE_ALONE = new Set(['nam', 'sau', 'bay', 'tam', 'tu', 'lam', 'khong']);

const SCALES: Readonly<Record<string, number>> = { billion: 1e9, million: 1e6, tenThousand: 1e4, thousand: 1e3 };

/** The number that the words from `from` on spell out; undefined when no number begins there. */
export function readNumberWords(tokens: readonly Token[], from: number): SpelledNumber | undefined {
  const words = [canonicalOf(tokens[from]) ?? ''];
  if (!/^([1-9]|ten)$/.test(words[0] ?? '')) return undefined;
  for (let i = from + 1; i < tokens.length; i += 1) {
    const word = canonicalOf(tokens[i]);
    if (word === undefined) break;
    words.push(word);
  }
  const first = tokens[from];
  if (words.length === 1 && first?.marks === '' && UNSURE_ALONE.has(first.text)) return undefined;
  const value = new Speller(words).read();
  return { value, isRange: value === null && /^[1-9] [1-9]$/.test(words.join(' ')), length: words.length };
}

function canonicalOf(token: Token | undefined): string | undefined {
  if (token?.kind !== 'word') return undefined;
  return BY_WORD.get(token.text) ?? (token.marks === '' ? BY_BARE_WORD.get(token.text) : undefined);
}

/** Reads left to right; every rule is one of the spoken grammar. */
class Speller {
  private at = 0;

  constructor(private readonly words: readonly string[]) {}

  /** Null unless the words are one number and nothing is left over. */
  read(): number | null {
    let total = 0;
    let last = Number.POSITIVE_INFINITY;
    while (this.at < this.words.length) {
      const isAfterScale = last !== Number.POSITIVE_INFINITY;
      const group = this.readBelowThousand(isAfterScale);
      if (group === null) return null;
      const scale = SCALES[this.words[this.at] ?? ''] ?? 1;
      if (scale >= last) return null;
      if (scale > 1) this.at += 1;
      total += group * scale;
      last = scale;
    }
    return total;
  }

  private readBelowThousand(isAfterScale: boolean): number | null {
    const hundreds = this.digit();
    if (hundreds !== undefined && this.take('hundred')) {
      const rest = this.readBelowHundred(true);
      return rest === null ? null : hundreds * 100 + rest;
    }
    if (hundreds !== undefined) this.at -= 1;
    const start = this.at;
    const rest = this.readBelowHundred(isAfterScale);
    return this.at === start ? null : rest;
  }

  /** After a hundred or a thousand a lone digit needs its "linh": "một trăm hai" is 120 to one and 102 to another. */
  private readBelowHundred(isAfterHigher: boolean): number | null {
    if (isAfterHigher && this.take('odd')) return this.digit() ?? null;
    if (this.take('ten')) return this.readUnits(10);
    const digit = this.digit();
    if (digit === undefined) return 0;
    if (digit > 0 && (this.take('tens') || this.take('ten'))) return this.readUnits(digit * 10);
    // "ba lăm", "hai mốt": the tens are left out in speech.
    if (digit > 1 && /^[145]-$/.test(this.words[this.at] ?? '')) return this.readUnits(digit * 10);
    if (isAfterHigher || digit === 0) return null;
    return digit;
  }

  /** "mười năm" is ten years, "mười lăm" fifteen; "mốt" and "tư" stand after twenty and more only. */
  private readUnits(tens: number): number | null {
    const word = this.words[this.at];
    if (word === '5') return null;
    const lastDigit = /^([1-9])(-?)$/.exec(word ?? '');
    if (lastDigit === null) return tens;
    if (lastDigit[2] === '-' && tens === 10 && word !== '5-') return null;
    this.at += 1;
    return tens + Number(lastDigit[1]);
  }

  private digit(): number | undefined {
    const word = this.words[this.at];
    if (word === undefined || !/^\d$/.test(word)) return undefined;
    this.at += 1;
    return Number(word);
  }

  private take(word: string): boolean {
    if (this.words[this.at] !== word) return false;
    this.at += 1;
    return true;
  }
}
