// The name of a unit as it is typed, taken apart into what kind of unit it says and what it is called.

import { fold } from '../text/fold';
import { type Word, wordsOf } from '../text/words';
import { BEGINNINGS, COMMUNE_WORDS, DISTRICT_WORDS, HIGHER_WORDS, type UnitKind } from './name-words';

export interface UnitName {
  /** Kinds the name says it may be of; empty when it says none. */
  readonly kinds: readonly UnitKind[];
  /** What it is called, without its kind and without the places that only say where it lies. */
  readonly words: readonly Word[];
  /** The words, folded; empty where only a kind is said, as in "UBND xã". */
  readonly called: string;
  /** Of "Cao Viên 2", "cao viên". */
  readonly base: string;
}

const LEVELS = [...COMMUNE_WORDS, ...HIGHER_WORDS];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const SUFFIX = /^(?:\d{1,2}|[a-h])$/;

/** @param districts names of places above the communes, without marks, that may follow a name for no reason */
export function readUnitName(typed: string, districts: ReadonlySet<string> = new Set()): UnitName {
  // "Cao Viên2" and "Bình MinhA" lack a space.
  const spaced = typed.normalize('NFC').replace(/(\p{Ll})([A-Z\d])/gu, '$1 $2');
  const { kinds, words: rest } = takeKind(wordsOf(fold(spaced)));
  const inPlace = withoutPlaces(rest, kinds);
  const words = withArabicSuffix(kinds.length > 0 ? withoutDistrict(inPlace, districts) : inPlace);
  const called = kinds.length > 0 && LEVELS.includes(foldedOf(words)) ? '' : foldedOf(words);
  const last = words[words.length - 1];
  const hasSuffix = words.length > 1 && last !== undefined && SUFFIX.test(last.folded);
  return { kinds, words, called, base: hasSuffix ? foldedOf(words.slice(0, -1)) : called };
}

export function foldedOf(words: readonly Word[]): string {
  return words.map((word) => word.folded).join(' ');
}

export function plainOf(words: readonly Word[]): string {
  return words.map((word) => word.plain).join(' ');
}

function takeKind(words: readonly Word[]): { kinds: readonly UnitKind[]; words: readonly Word[] } {
  const plain = plainOf(words);
  for (const [beginning, kinds] of BEGINNINGS) {
    const taken = beginning.exec(plain)?.[0];
    if (taken === undefined) continue;
    const rest = words.slice(taken.split(' ').length);
    // "UBND huyện" is no unit of the roster, whatever its district is called.
    if (kinds.length === 1 && kinds[0] === 'commune' && isLevel(rest, HIGHER_WORDS)) return { kinds: [], words };
    return { kinds, words: withoutLevel(rest) };
  }
  const inner = withoutLevel(words, COMMUNE_WORDS);
  return { kinds: inner.length < words.length ? ['commune'] : [], words: inner };
}

/** "huyện Thanh Oai" right after the kind is the name: there is no other. */
function withoutLevel(words: readonly Word[], levels: readonly string[] = LEVELS): readonly Word[] {
  return words.slice(levelAt(words, 0, levels));
}

/** How many words stand for a level at this place, a name coming after them. */
function levelAt(words: readonly Word[], at: number, levels: readonly string[]): number {
  const rest = foldedOf(words.slice(at));
  return levels.find((level) => rest.startsWith(`${level} `))?.split(' ').length ?? 0;
}

/** Whether the words begin with a level, or are one and nothing more. */
function isLevel(words: readonly Word[], levels: readonly string[]): boolean {
  return levelAt(words, 0, levels) > 0 || levels.includes(foldedOf(words));
}

/** Drops the places after a name. An organisation of a level, as "Hội Khuyến học huyện", keeps the word for it. */
function withoutPlaces(words: readonly Word[], kinds: readonly UnitKind[]): readonly Word[] {
  for (let at = 1; at < words.length - 1; at += 1) {
    const higher = levelAt(words, at, HIGHER_WORDS);
    if (higher > 0) return words.slice(0, kinds.length > 0 ? at : at + higher);
    if (kinds.length > 0 && levelAt(words, at, COMMUNE_WORDS) > 0) return words.slice(0, at);
  }
  return words;
}

function withoutDistrict(words: readonly Word[], districts: ReadonlySet<string>): readonly Word[] {
  for (let at = 1; at < words.length; at += 1) {
    if (districts.has(plainOf(words.slice(at)))) return words.slice(0, at);
  }
  return words;
}

/** "Cao Viên II" and "Cao Viên số 2" are "Cao Viên 2". */
function withArabicSuffix(words: readonly Word[]): readonly Word[] {
  const last = words[words.length - 1];
  if (last === undefined || words.length < 2) return words;
  const roman = ROMAN.indexOf(last.folded);
  const number = roman < 0 ? last.folded.replace(/^0+(?=\d)/, '') : String(roman + 1);
  if (!/^\d+$/.test(number)) return words;
  const before = words.slice(0, -1);
  const name = before.length > 1 && before[before.length - 1]?.plain === 'so' ? before.slice(0, -1) : before;
  return [...name, { folded: number, plain: number }];
}

/** What follows a word for a district at the end of a unit's name: the districts of the roster, without marks. */
export function districtsIn(names: readonly string[]): Set<string> {
  const districts = new Set<string>();
  for (const name of names) {
    const words = wordsOf(fold(name));
    const at = words.findIndex((_word, i) => i > 0 && levelAt(words, i, DISTRICT_WORDS) > 0);
    if (at > 0) districts.add(plainOf(words.slice(at + levelAt(words, at, DISTRICT_WORDS))));
  }
  return districts;
}
