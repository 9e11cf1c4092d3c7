// Reads a number the way a careful clerk does: takes what is plainly meant, asks about the rest, guesses nothing.

import { cleanLine } from '../text/clean';
import { fold, toAsciiDigits } from '../text/fold';
import { LARGEST_PLAUSIBLE, type Quantity, type QuantityColumn, type QuantityDoubt } from './quantity';
import { ATTENDANCE_WORDS, CLASS_WORDS, OTHER_WORDS, PEOPLE_WORDS } from './unit-words';

/** What stands in a cell, before anybody has read it. */
export type TypedValue = number | string | boolean | null | { readonly error: string };

const ZERO_WORDS = new Set([
  '0',
  '-',
  'không',
  'ko',
  'k',
  'không có',
  'ko có',
  'không tổ chức',
  'không phát sinh',
  'chưa tổ chức',
]);
const MISSING_MARKS = /^[.…_ ]*$/;
const TICKS = new Set(['x', 'v', '✓', '✔', '☑', 'có', 'đã tổ chức', 'đã thực hiện']);
const APPROXIMATE = /^(khoảng|trên|gần|hơn|độ|chừng|ước|ước tính|~|>|≈|<|dưới)$/;
const LEADING_WORDS = /^(có|tổng|tổng số|tổng cộng|số lượng|sl|gồm|được)$/;
// Thousands written the Vietnamese way or the English way, or a plain number; each with an optional decimal part.
const NUMBER = /\d{1,3}(?:[. ]\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;

/**
 * One typed cell as a quantity.
 * @param typed what the cell holds; numbers are taken as they are
 * @param isDate whether the spreadsheet shows the number as a date: it makes one of `2-3` by itself
 */
export function parseQuantity(
  typed: TypedValue,
  column: QuantityColumn,
  { isDate = false }: { isDate?: boolean; shown?: string } = {},
): Quantity {
  if (typed === null) return { raw: '', value: null, state: 'missing' };
  if (typeof typed === 'boolean') return asked(typed ? 'TRUE' : 'FALSE', 'tick');
  if (typeof typed === 'object') return asked(typed.error, 'errorValue');
  if (typeof typed === 'number') return isDate ? asked(String(typed), 'date') : fromNumber(String(typed), typed);
  return fromText(typed, column);
}

function fromNumber(raw: string, value: number, extra: Omit<Quantity, 'raw' | 'value' | 'state'> = {}): Quantity {
  if (value < 0) return asked(raw, 'negative');
  if (!Number.isInteger(value)) return asked(raw, 'fraction');
  if (value === 0) return { raw, value, state: 'zero', ...extra };
  if (value > LARGEST_PLAUSIBLE) return { raw, value, state: 'value', doubt: 'veryLarge', ...extra };
  return { raw, value, state: 'value', ...extra };
}

function asked(raw: string, doubt: QuantityDoubt): Quantity {
  return { raw, value: null, state: 'asked', doubt };
}

function fromText(typed: string, column: QuantityColumn): Quantity {
  const raw = cleanLine(typed);
  // `fold` strips a lone dash as it strips a bullet, so the explicit zero "-" is looked for first.
  const text = toAsciiDigits(raw).toLowerCase().replace(/[–—−]/g, '-');
  if (MISSING_MARKS.test(text)) return { raw, value: null, state: 'missing' };
  if (ZERO_WORDS.has(text) || ZERO_WORDS.has(fold(text))) return { raw, value: 0, state: 'zero' };
  if (TICKS.has(text)) return asked(raw, 'tick');
  if (/^[\do]*o[\do]*$/.test(text) && /\d/.test(text)) return asked(raw, 'letterForDigit');
  // Nine digits after a leading zero are a telephone number that slipped into the wrong cell.
  if (/^0\d{9,10}$/.test(text.replace(/[. ]/g, ''))) return asked(raw, 'phoneNumber');
  return fromNumbers(raw, text, column);
}

interface Piece {
  readonly value: number;
  readonly written: string;
  /** The words between this number and the next, in lower case. */
  readonly after: string;
}

function fromNumbers(raw: string, text: string, column: QuantityColumn): Quantity {
  const matches = [...matchAll(text)];
  const first = matches[0];
  if (first === undefined) return asked(raw, 'words');
  if (text.includes('%')) return asked(raw, 'percent');
  if (/^-\s*\d/.test(text)) return asked(raw, 'negative');

  const before = text.slice(0, first.index).trim();
  const pieces = matches.map((match, i) => ({
    value: toValue(match.written),
    written: match.written,
    after: text.slice(match.index + match.written.length, matches[i + 1]?.index ?? text.length).trim(),
  }));
  const lead = readLead(before);
  if (lead === 'unknown') return asked(raw, pieces.length > 1 ? 'manyNumbers' : 'words');
  const quantity = pieces.length === 1 ? fromOne(raw, pieces[0] as Piece, column) : fromSeveral(raw, pieces, column);
  const isCounted = quantity.value !== null && quantity.doubt !== 'otherUnit';
  return lead === 'approximate' && isCounted ? { ...quantity, doubt: 'approximate' } : quantity;
}

function* matchAll(text: string): Generator<{ written: string; index: number }> {
  const pattern = new RegExp(NUMBER.source, 'g');
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield { written: match[0], index: match.index };
  }
}

function readLead(before: string): 'none' | 'approximate' | 'unknown' {
  const words = before.replace(/[:.]$/, '').trim();
  if (words === '' || LEADING_WORDS.test(words)) return 'none';
  return APPROXIMATE.test(words) ? 'approximate' : 'unknown';
}

/** `1.234` and `1 234` are thousands; `1,5`, `12.5` and `1.234,5` are fractions, which no count can be. */
function toValue(written: string): number {
  if (/^\d{1,3}([. ]\d{3})+(,\d+)?$/.test(written)) return Number(written.replace(/[. ]/g, '').replace(',', '.'));
  if (ENGLISH_THOUSANDS.test(written)) return Number(written.replace(/,/g, ''));
  return Number(written.replace(',', '.'));
}

const ENGLISH_THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

function fromOne(raw: string, piece: Piece, column: QuantityColumn): Quantity {
  if (piece.after === 'k') return fromNumber(raw, piece.value * 1000, { doubt: 'approximate' });
  const unit = readUnit(piece.after, column);
  if (unit === undefined) return asked(raw, 'words');
  const comma = ENGLISH_THOUSANDS.test(piece.written) ? { doubt: 'ambiguousComma' as const } : {};
  // A foreign unit is the graver doubt: it decides whether the number is added at all.
  return fromNumber(raw, piece.value, { ...comma, ...unit });
}

function fromSeveral(raw: string, pieces: readonly Piece[], column: QuantityColumn): Quantity {
  const [first, second] = pieces as [Piece, Piece];
  if (pieces.length === 2 && /^[-÷]$|^đến$/.test(first.after)) return asked(raw, 'range');
  if (pieces.length === 2 && /(^| )[x×*]$/.test(first.after)) {
    const unit = readUnit(second.after, column);
    if (unit === undefined) return asked(raw, 'expression');
    return fromNumber(raw, first.value * second.value, { doubt: 'product', ...unit });
  }
  const sum = sumOfParts(raw, pieces, column);
  if (sum !== undefined) return sum;
  // "450 (trong đó 230 nữ)", "03 lớp/ 120 hs": the first number is the answer, the second explains it.
  const separator = /[/(;,]/.exec(first.after);
  if (pieces.length === 2 && separator !== null) {
    const unit = readUnit(first.after.slice(0, separator.index), column);
    // "10 băng rôn, 5 pano": neither number belongs in the column.
    if (unit !== undefined && unit.doubt === undefined)
      return fromNumber(raw, first.value, { ...unit, doubt: 'secondNumber' });
  }
  return asked(raw, first.after === '+' ? 'expression' : 'manyNumbers');
}

/** `450 HS + 32 GV`: every part names what it counts, so that adding them is what the writer did. Heads and attendances do not add up. */
function sumOfParts(raw: string, pieces: readonly Piece[], column: QuantityColumn): Quantity | undefined {
  let total = 0;
  const countings = new Set<Quantity['counting']>();
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    const joined = /^(.*?)\s*(\+|,|;|và)$/.exec(piece.after);
    const words = isLast ? piece.after : joined?.[1];
    const unit = words === undefined || words === '' ? undefined : readUnit(words, column);
    if (unit === undefined || unit.doubt !== undefined || !Number.isInteger(piece.value)) return undefined;
    total += piece.value;
    countings.add(unit.counting);
  }
  return countings.size > 1 ? undefined : fromNumber(raw, total);
}

type UnitReading = Pick<Quantity, 'unit' | 'counting' | 'doubt'>;

/** The unit word after a number; undefined when the words are not a unit at all. */
function readUnit(words: string, column: QuantityColumn): UnitReading | undefined {
  const typed = words.replace(/^[.,;:/()\s]+|[.,;:/()\s]+$/g, '');
  if (typed === '') return {};
  const kind = kindOfUnit(fold(typed));
  if (kind === undefined) return undefined;
  if (column === 'classes') return kind === 'classes' ? { unit: typed } : { unit: typed, doubt: 'otherUnit' };
  return kind === 'people' || kind === 'attendances'
    ? { unit: typed, counting: kind }
    : { unit: typed, doubt: 'otherUnit' };
}

const UNIT_KINDS = new Map(
  (
    [
      ['classes', CLASS_WORDS],
      ['people', PEOPLE_WORDS],
      ['attendances', ATTENDANCE_WORDS],
      ['other', OTHER_WORDS],
    ] as const
  ).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);

/** By the longest unit word the text begins with: `buổi phát thanh` is a buổi, `lượt người tham gia` a lượt người. */
function kindOfUnit(unit: string) {
  const words = unit.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const kind = UNIT_KINDS.get(words.slice(0, length).join(' '));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
