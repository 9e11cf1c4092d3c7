// Vietnamese text typed in the fonts of the years before Unicode, TCVN3 (ABC) and VNI: found, read and written.
// A tab is judged as a whole, cell by cell: one short word cannot tell, and Unicode text fed to a decoder is destroyed.

import { LEGACY_TABLES, type LegacyEncoding } from './legacy-tables';
import { isSyllable } from './syllable';

export type { LegacyEncoding } from './legacy-tables';

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** Letters and marks that neither encoding has, so that a text with one of them is Unicode. */
const UNICODE_ONLY = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]|\p{M}/u;

// Latin-1 above ASCII: all that the old encodings use.
const OLD_CHARACTER = /[\u00a1-\u00ff]/;
// U+00AD is a letter of TCVN3; spaces and ASCII punctuation stand between words in all of them.
const BETWEEN_WORDS = /[\s\u00a0!-@[-`{-~–—…“”‘’]+/;
// What may stand next to a word of Unicode; they are letters of TCVN3 too.
const QUOTES = /^[«·]+|[»·]+$/g;

/** Words in a tab that only one encoding explains, below which nothing is said. */
const ENOUGH_WORDS = 2;
/** How many words an old encoding must explain for each that only Unicode, or the other one, does. */
const MARGIN = 4;

interface Evidence {
  /** Words that are legal in the old encoding and not in Unicode. */
  readonly legacy: number;
  /** Words that are legal in Unicode and not in the old encoding. */
  readonly unicode: number;
  /** Words that are legal in neither: most of them are in an encoding that is not this one. */
  readonly neither: number;
}

/**
 * The old encoding of the typed texts of one tab, or of some of them; `fonts` are the fonts of its cells, where known. A font alone
 * decides nothing, for Unicode text keeps the font of what stood there before, but with it a single word is enough.
 */
export function detectLegacy(texts: readonly string[], fonts: readonly string[] = []): LegacyEncoding | undefined {
  const found = ENCODINGS.map((encoding) => ({
    encoding,
    words: texts.reduce((sum, text) => sum + wordsFor(text, encoding), 0),
    needed: fonts.some((font) => FONT_NAMES[encoding].test(font)) ? 1 : ENOUGH_WORDS,
  })).sort((a, b) => b.words - a.words);
  const [best, other] = found;
  if (best === undefined || best.words < best.needed) return undefined;
  return best.words >= MARGIN * (other?.words ?? 0) ? best.encoding : undefined;
}

const FONT_NAMES: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: /^\s*\.vn/i, vni: /^\s*vni[- ]/i };

/** Whether one text of a tab in which `encoding` was found is written in it. */
export function isLegacyText(text: string, encoding: LegacyEncoding): boolean {
  const other = encoding === 'tcvn3' ? 'vni' : 'tcvn3';
  return wordsFor(text, encoding) > wordsFor(text, other);
}

/** Whether a text can only be Unicode: it has a letter that neither old encoding has. */
export function isSurelyUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/**
 * Whether a text makes sense in the encoding, though it may make sense in Unicode too: "líp" is "lớp" of TCVN3. Enough to decode by only
 * where everything else on the tab is in that encoding.
 */
export function couldBeLegacy(text: string, encoding: LegacyEncoding): boolean {
  if (!OLD_CHARACTER.test(text) || UNICODE_ONLY.test(text)) return false;
  const words = text.split(BETWEEN_WORDS).filter((word) => OLD_CHARACTER.test(word));
  return words.every((word) => isSyllable(decodeLegacy(word, encoding).toLowerCase()));
}

/** Words of the text that speak for the encoding; none when the text as a whole speaks for Unicode. */
function wordsFor(text: string, encoding: LegacyEncoding): number {
  if (!OLD_CHARACTER.test(text) || UNICODE_ONLY.test(text)) return 0;
  const { legacy, unicode, neither } = weigh(text, encoding);
  return legacy >= MARGIN * unicode && legacy > neither ? legacy : 0;
}

function weigh(text: string, encoding: LegacyEncoding): Evidence {
  let legacy = 0;
  let unicode = 0;
  let neither = 0;
  for (const word of text.split(BETWEEN_WORDS)) {
    if (!OLD_CHARACTER.test(word)) continue;
    const asUnicode = isSyllable(word.replace(QUOTES, '').toLowerCase());
    // A sign alone, as in "½" or "3 × 4", is no word, though each is a vowel of TCVN3.
    const asLegacy = word.length > 1 && isSyllable(decodeLegacy(word, encoding).toLowerCase());
    if (asLegacy && !asUnicode) legacy += 1;
    if (asUnicode && !asLegacy) unicode += 1;
    if (!asUnicode && !asLegacy && word.length > 1) neither += 1;
  }
  return { legacy, unicode, neither };
}

/**
 * The text in Unicode, NFC. Capitals of the font .VnTimeH are stored as small letters and stay so. Only for text that is known to be
 * in the encoding, and before anything strips soft hyphens.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const { pattern, letters } = DECODERS[encoding];
  return text.replace(pattern, (characters) => letters.get(characters) ?? characters);
}

export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const table = LEGACY_TABLES[encoding];
  return [...text.normalize('NFC')].map((letter) => table.get(letter) ?? letter).join('');
}

interface Decoder {
  readonly pattern: RegExp;
  readonly letters: ReadonlyMap<string, string>;
}

const DECODERS: Readonly<Record<LegacyEncoding, Decoder>> = {
  tcvn3: createDecoder('tcvn3'),
  vni: createDecoder('vni'),
};

function createDecoder(encoding: LegacyEncoding): Decoder {
  const letters = new Map([...LEGACY_TABLES[encoding]].map(([letter, characters]) => [characters, letter]));
  const longestFirst = [...letters.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(longestFirst.join('|'), 'g'), letters };
}
