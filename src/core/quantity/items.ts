// Tokens understood: amounts, unit words, clues and labels, each at its place in the text.

import { CLUE_WORDS, type Clue, ORDINAL_NOUNS } from './clue-words';
import { readNumberWords } from './number-words';
import { phraseBook } from './phrase-book';
import { hasEnglishThousands, numberOf, type Token } from './tokens';
import { UNIT_WORDS, type UnitKind } from './unit-words';

export interface Amount {
  readonly is: 'amount';
  readonly value: number;
  readonly inWords: boolean;
  /** "2 nghìn", "1,2k": the writer rounded. */
  readonly isRounded: boolean;
  readonly hasComma: boolean;
  readonly start: number;
  readonly end: number;
}

export type Item =
  | Amount
  | { readonly is: 'unit'; readonly kind: UnitKind; readonly start: number; readonly end: number }
  | { readonly is: 'clue'; readonly clue: Clue; readonly start: number; readonly end: number }
  /** A number that names something: "lớp 5", "năm 2021", "01/10/2021". */
  | { readonly is: 'label'; readonly isDate: boolean; readonly start: number; readonly end: number }
  /** "hai trăm năm", "hai ba": words of numbers that make no number. */
  | { readonly is: 'unclear'; readonly isRange: boolean; readonly start: number; readonly end: number }
  | { readonly is: 'word'; readonly start: number; readonly end: number };

type Known = `unit:${UnitKind}` | `clue:${Clue}` | 'word';

const BOOK = phraseBook<Known>([
  ...UNIT_WORDS.map(([word, kind]) => [word, `unit:${kind}`] as const),
  ...CLUE_WORDS.map(([word, clue]) => [word, `clue:${clue}`] as const),
  // Words that would else be taken for the numbers or units they begin with.
  ...['năm học', 'năm nay', 'năm ngoái', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'].map(
    (word) => [word, 'word'] as const,
  ),
]);

const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
  vạn: 1e4,
  triệu: 1e6,
};

export function readItems(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { item, length } = readItem(tokens, i, items);
    items.push(item);
    i += length;
  }
  return items;
}

function readItem(tokens: readonly Token[], i: number, before: readonly Item[]): { item: Item; length: number } {
  const token = tokens[i] as Token;
  const spanOf = (length: number) => ({ start: token.start, end: tokens[i + length - 1]?.end ?? token.end });
  if (token.kind === 'date') return { item: { is: 'label', isDate: true, ...spanOf(1) }, length: 1 };
  if (token.kind === 'label') return { item: { is: 'label', isDate: false, ...spanOf(1) }, length: 1 };
  if (token.kind === 'number') {
    const isLabel = isLabelNumber(tokens, i, before);
    if (isLabel) return { item: { is: 'label', isDate: isAfterDay(tokens, i), ...spanOf(1) }, length: 1 };
    return readAmount(tokens, i);
  }
  const found = BOOK.find(tokens, i);
  const spelled = token.kind === 'word' ? readNumberWords(tokens, i) : undefined;
  if (
    spelled !== undefined &&
    (found?.length ?? 0) <= spelled.length &&
    isPlaceOfAmount(tokens, i, spelled.length, before)
  ) {
    const { value, isRange, length } = spelled;
    if (value === null) return { item: { is: 'unclear', isRange, ...spanOf(length) }, length };
    return {
      item: { is: 'amount', value, inWords: true, isRounded: false, hasComma: false, ...spanOf(length) },
      length,
    };
  }
  if (found === undefined || found.meaning === 'word') {
    return { item: { is: 'word', ...spanOf(found?.length ?? 1) }, length: found?.length ?? 1 };
  }
  const between = betweenNumbers(tokens, i);
  if (between !== undefined) return { item: { is: 'clue', clue: between, ...spanOf(1) }, length: 1 };
  const [is, what] = found.meaning.split(':');
  const item = { is, [is === 'unit' ? 'kind' : 'clue']: what, ...spanOf(found.length) } as Item;
  return { item, length: found.length };
}

/** "20~25", "15 trên 20": what says "about" before a number says something else between two. */
function betweenNumbers(tokens: readonly Token[], i: number): Clue | undefined {
  if (tokens[i - 1]?.kind !== 'number' || tokens[i + 1]?.kind !== 'number') return undefined;
  const clues: Readonly<Record<string, Clue>> = { '~': 'range', trên: 'ratio' };
  return clues[tokens[i]?.text ?? ''];
}

/** "2 nghìn 500": digits with the names of their scales, each smaller than the one before. */
function readAmount(tokens: readonly Token[], from: number): { item: Amount; length: number } {
  const first = tokens[from] as Token;
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  let i = from;
  for (let token: Token | undefined = first; token?.kind === 'number'; token = tokens[i]) {
    const scale = SCALES[tokens[i + 1]?.text ?? ''] ?? 1;
    const number = numberOf(token.text);
    if (i > from && (number * scale >= last || (scale === 1 && token.text.length < 3))) break;
    value += number * scale;
    last = scale;
    i += scale > 1 ? 2 : 1;
    if (scale === 1) break;
  }
  const isRounded = i > from + 1;
  // 1.2 × 1000 is 1200 but for floating point.
  const whole = isRounded ? Math.round(value * 1e6) / 1e6 : value;
  return {
    item: {
      is: 'amount',
      value: whole,
      inWords: false,
      isRounded,
      hasComma: hasEnglishThousands(first.text),
      start: first.start,
      end: tokens[i - 1]?.end ?? first.end,
    },
    length: i - from,
  };
}

/** A bare number after an ordinal noun, or one more after such a label ("khối 4, 5"), or an age ("trẻ 5 tuổi"). */
function isLabelNumber(tokens: readonly Token[], i: number, before: readonly Item[]): boolean {
  const next = tokens[i + 1];
  if (next?.text === 'tuổi' || (next?.text === '-' && tokens[i + 3]?.text === 'tuổi')) return true;
  if (isFollowedByUnit(tokens, i + 1)) return false;
  const previous = before[before.length - 1];
  const noun = tokens[i - 1];
  if (noun?.kind === 'word' && ORDINAL_NOUNS.has(noun.text)) {
    const earlier = before[before.length - 2];
    // "số lớp 3", "tổng số buổi 5", "sĩ số 450": the heading of a count.
    const isPhrase = previous?.is === 'clue' && previous.start < noun.start;
    const isHeading = isPhrase || (earlier?.is === 'clue' && (earlier.clue === 'lead' || earlier.clue === 'total'));
    return !isHeading && isLabelValue(noun.text, numberOf(tokens[i]?.text ?? ''));
  }
  const isJoined = previous?.is === 'clue' && ['comma', 'range', 'plus', 'slash'].includes(previous.clue);
  return isJoined && before[before.length - 2]?.is === 'label' && isLabelValue('năm', numberOf(tokens[i]?.text ?? ''));
}

/** Days, grades, turns: nothing that is numbered in a report goes beyond the days of a month, but years and documents do. */
const LARGEST_ORDINAL = 31;

function isLabelValue(noun: string, value: number): boolean {
  if (noun === 'số') return true;
  if (noun === 'năm' && value >= 1900 && value <= 2100) return true;
  return value <= LARGEST_ORDINAL;
}

function isAfterDay(tokens: readonly Token[], i: number): boolean {
  return /^(ngày|tháng)$/.test(tokens[i - 1]?.text ?? '') || tokens[i - 1]?.text === '/';
}

function isFollowedByUnit(tokens: readonly Token[], i: number): boolean {
  return BOOK.find(tokens, i)?.meaning.startsWith('unit:') ?? false;
}

/** Inside a description "một", "hai" are words like others, unless a unit follows or a number may begin here. */
function isPlaceOfAmount(tokens: readonly Token[], i: number, length: number, before: readonly Item[]): boolean {
  const previous = before[before.length - 1];
  // "năm 2021" is a year, not five.
  if (/^(?:number|date|label)$/.test(tokens[i + length]?.kind ?? '')) return false;
  if (tokens[i - 1]?.kind === 'word' && ORDINAL_NOUNS.has(tokens[i - 1]?.text ?? '')) return false;
  if (previous === undefined || previous.is === 'clue') return true;
  return isFollowedByUnit(tokens, i + length);
}
