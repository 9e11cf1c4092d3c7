// Phrases word by word: whether one is the other with slips of the hand, and never a phrase that means something else.

import { letterDistance } from './similarity';
import { stripDiacritics } from './strip-diacritics';
import { isPlainSyllable, isSyllable, withoutTone } from './syllable';

export interface Word {
  /** As `fold` leaves it. */
  readonly folded: string;
  /** Without marks, and with the keys of an input method that was off taken out. */
  readonly plain: string;
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

const KNOWN_WORDS = new Map<string, Word>();

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
  return folded
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map(toWord);
}

function toWord(folded: string): Word {
  const known = KNOWN_WORDS.get(folded);
  if (known !== undefined) return known;
  const word = { folded, plain: undoTelex(stripDiacritics(folded)) };
  KNOWN_WORDS.set(folded, word);
  return word;
}

/** "truyeenf" -> "truyen", "ddoongj" -> "dong": Telex keys in a word that is no syllable with them and is one without. */
export function undoTelex(plain: string): string {
  if (isPlainSyllable(plain)) return plain;
  const letters = plain.replace(/([aeod])\1/g, '$1').replace(/w/g, '');
  // The key of a tone is struck last, or right after its vowel.
  const found = [letters, letters.replace(TONE_KEY_AFTER_VOWEL, '$1')].find(isPlainSyllable);
  return found ?? plain;
}

const TONE_KEY_AFTER_VOWEL = /([aeiouy][a-z]*?)[sfrxj]/;

export interface Alignment {
  /** Pairs that differ in marks only. */
  readonly marks: ReadonlyArray<readonly [typed: Word, known: Word]>;
  /** Number of pairs that differ in letters. */
  readonly slips: number;
}

/** Every word of one phrase paired with one of the other; undefined when a word of either has no partner. */
export function alignWords(typed: readonly Word[], known: readonly Word[]): Alignment | undefined {
  if (typed.length !== known.length) return undefined;
  const same = pairOff(typed, known, (one, other) => one.folded === other.folded);
  const marks = pairOff(same.typed, same.known, (one, other) => one.plain === other.plain);
  if (marks.typed.length > mostSlips(typed.length)) return undefined;
  const slips = pairOff(
    marks.typed,
    marks.known,
    (one, other) => soundAlike(one, other) || isSlip(one.plain, other.plain),
  );
  return slips.typed.length > 0 ? undefined : { marks: marks.pairs, slips: slips.pairs.length };
}

interface Pairing {
  readonly pairs: ReadonlyArray<readonly [Word, Word]>;
  /** Words of either phrase that found no partner. */
  readonly typed: readonly Word[];
  readonly known: readonly Word[];
}

function pairOff(typed: readonly Word[], known: readonly Word[], isPair: (one: Word, other: Word) => boolean): Pairing {
  const pairs: [Word, Word][] = [];
  const alone: Word[] = [];
  const free = [...known];
  for (const word of typed) {
    const at = free.findIndex((other) => isPair(word, other));
    const [partner] = at < 0 ? [] : free.splice(at, 1);
    if (partner === undefined) alone.push(word);
    else pairs.push([word, partner]);
  }
  return { pairs, typed: alone, known: free };
}

/** One slip, or one in four words, as long as enough of the phrase is right. */
function mostSlips(words: number): number {
  return words < 3 ? 0 : Math.max(1, Math.floor(words / 4));
}

const VOWEL = /[aeiouy]/;
const DIGIT = /\d/;

/** Letters of a word below which one wrong letter may make it any other word, "team" is not "tham"; they may only change places. */
const SHORTEST_MISSPELT = 5;
/** Words of a phrase in which one without its marks can be told from the rest. */
const LONG_PHRASE = 3;
/** Letters of a word from which two may be wrong. */
const LONG = 7;

function withoutRepeats(plain: string): string {
  return plain.replace(/(.)\1+/g, '$1');
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

/** A word that is itself a syllable may be another word. */
function isSlip(typed: string, known: string): boolean {
  // Letters of an abbreviation are never slips: ATGT is not ATTT.
  if (!VOWEL.test(typed) || !VOWEL.test(known) || DIGIT.test(typed) || DIGIT.test(known)) return false;
  if (isPlainSyllable(typed)) return false;
  if (withoutRepeats(typed) === withoutRepeats(known)) return true;
  const isShort = typed.length < SHORTEST_MISSPELT || known.length < SHORTEST_MISSPELT;
  if (isShort && sorted(typed) !== sorted(known)) return false;
  return letterDistance([...typed], [...known]) <= (known.length >= LONG ? 2 : 1);
}

/** Whether two words differ, but for their tones, in sounds that dialects do not tell apart: tr and ch, s and x, d, gi and r, l and n. */
function soundAlike(one: Word, other: Word): boolean {
  return asSpoken(one.folded) === asSpoken(other.folded);
}

function asSpoken(folded: string): string {
  return withoutTone(folded)
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^(?:gi(?=[aăâeêoôơuư])|r)/, 'd')
    .replace(/^l/, 'n');
}

/**
 * Whether an alignment can be relied on. A text typed without marks may lack them all, one with several such words some; else a word may
 * have another tone or be no word as it stands, but "dạy nghề mây" is not "dạy nghề may". In a long phrase the others vouch for one.
 */
export function isTrusted(typed: readonly Word[], alignment: Alignment): boolean {
  if (alignment.slips > mostSlips(typed.length)) return false;
  if (!typed.some(isMarked)) return true;
  const unmarked = alignment.marks.filter((pair) => !pair.every(isMarked)).length;
  const isVouchedFor = (pair: readonly [Word, Word]) => typed.length >= LONG_PHRASE && !isMarked(pair[0]);
  const mayLackMarks = (pair: readonly [Word, Word]) => (unmarked > 1 && !pair.every(isMarked)) || isVouchedFor(pair);
  return alignment.marks.every((pair) => mayLackMarks(pair) || sameButTone(...pair) || !isSyllable(pair[0].folded));
}

/** Another tone, or d for đ, the key most often missed, but not both. */
function sameButTone(one: Word, other: Word): boolean {
  const [a, b] = [one.folded, other.folded];
  return withoutTone(a) === withoutTone(b) || a.replace(/đ/g, 'd') === b.replace(/đ/g, 'd');
}

function isMarked(word: Word): boolean {
  return /[^\x20-\x7e]/.test(word.folded);
}
