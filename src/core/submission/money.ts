// Amounts in đồng as units write them: `15.000.000đ`, `3 triệu đồng`, `1tr5`, `5 triệu + 2 triệu`, `Không`.

import { readNumberWords } from '../quantity/number-words';
import type { TypedValue } from '../quantity/parse-quantity';
import { tokenize } from '../quantity/tokens';
import { cleanLine } from '../text/clean';
import { fold, toAsciiDigits } from '../text/fold';
import type { TypedCell } from './form';

export interface Money {
  readonly raw: string;
  /** Whole đồng; null when nothing was typed or it was not understood. */
  readonly dong: number | null;
  readonly state: 'value' | 'missing' | 'asked';
}

const NONE =
  /^(?:0|-+|miễn phí|không|khong|ko|(?:không|khong|ko) (?:có|co|phát sinh|sử dụng|huy động|vận động|hỗ trợ|chi)(?: kinh phí)?|0 ?(?:đồng|đ|vnđ|vnd))\.?$/;
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d+)?`;
// A unit is a whole word: "5 trăm" is no "5 tr", "3 đợt" no "3 đ".
const TERM = new RegExp(
  String.raw`^(${NUMBER})\s*(?:(tỷ|tỉ|triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k)(?:(\d{1,3})(?![\d.,])| (\d)(?= *(?:đồng|đ|$))|( rưỡi)(?!\p{L}))?(?!\p{L}))?`,
  'u',
);
const CURRENCY = /^(?:\.-|,-|\s*\(?(?:đồng|đ|dong|vnđ|vnd|₫)(?!\p{L}|\/c(?!\p{L}))\)?(?:\s*\(?chẵn\)?)?\.?)/u;
const JOIN = /^\s*(?:\+|và|,|;)\s+|^\s*\+\s*/;
// What would change the amount that stands before it: "3 triệu rưỡi", "500 nghìn/lớp".
const CHANGES_AMOUNT =
  /^\s*(?:[/x×*÷-]|đ\/c|(?:một|mỗi|rưỡi|trăm|chục|mươi|nghìn|ngàn|triệu|tr|tỷ|tỉ|đến|tới|trở lên|usd|đô)(?!\p{L}))|(?:^|\s)(?:mỗi|trở lên|dự kiến|chưa)(?!\p{L})/u;
const HAS_UNIT = /\d\s*(?:\p{L}|₫)/u;
const IN_WORDS = /\s*[(,;]\s*(?:bằng chữ:?\s*)?([\p{L} ]+?)(?:\s*đồng)?(?: chẵn)?\s*[).]*$/u;
const LEAD =
  /^(?:(?:tổng|tổng số|tổng cộng|số|số tiền|kinh phí|hỗ trợ|ủng hộ|tài trợ|vận động|huy động|được|chi|là|có) )+(?=\d)/;
// "nghìn đồng: 1.500", "ĐVT: triệu đồng: 15".
const SCALE_BEFORE = /(?:^|[\s(])(tỷ|triệu|nghìn|ngàn)(?: đồng| đ)?\)?\s*:?\s*$/;
// "15.000 (nghìn đồng)".
const SCALE_IN_BRACKETS = /(\d)\s*\(((?:tỷ|triệu|nghìn|ngàn)(?: đồng)?)\)/;
// "Hội CMHS hỗ trợ 3.000.000đ": a source and its verb, unless they speak of a plan or an estimate.
const SOURCE =
  /^(?!.*(?:dự kiến|chưa|không|khoảng|mỗi|sẽ|gần|hơn|trên|dưới|xin|đề nghị|kế hoạch))[^\d:;,+]*(?:hỗ trợ|ủng hộ|tài trợ|vận động|huy động|đóng góp|chi|là|được) (?=\d)/;
const SCHOOL_YEAR = /năm (?:học )?\d{4}(?:\s*-\s*\d{4})?/g;
// "1.234 triệu", "1,500k": thousands to one, a fraction to another.
const MAY_BE_FRACTION = /^\d{1,3}[.,]\d{3}$/;
const SCALE: Readonly<Record<string, number>> = {
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  trieu: 1e6,
  tr: 1e6,
  nghìn: 1e3,
  nghin: 1e3,
  ngàn: 1e3,
  ngan: 1e3,
  k: 1e3,
};

const BARE_AMOUNT = /^[\d.,\s]+(?:triệu|tr|nghìn|ngàn|k)?\s*(?:đồng|đ|vnđ|vnd)?\.?$/i;

/** Whether a text says an amount and nothing else, such as where it came from. */
export function isBareAmount(raw: string): boolean {
  return BARE_AMOUNT.test(raw);
}

/** No support is smaller: "5 đồng" was meant in millions, or in something else. */
const SMALLEST_PLAUSIBLE = 1000;

/** Without a unit, "1.500" was meant in thousands and "2021" is a year. */
const SMALLEST_BARE = 100_000;

/** Beyond the budget of any unit of a district (100 tỷ). */
const LARGEST_PLAUSIBLE = 100_000_000_000;

/** A cell as an amount: what the spreadsheet took for a date or a percentage is none. */
export function readMoney(cell: TypedCell): Money {
  if (!cell.isDate && cell.isPercent === undefined) return parseMoney(cell.value);
  return typeof cell.value === 'number' ? { raw: cell.shown, dong: null, state: 'asked' } : parseMoney(cell.value);
}

export function parseMoney(typed: TypedValue): Money {
  if (typed === null) return { raw: '', dong: null, state: 'missing' };
  if (typeof typed === 'number') return fromAmount(String(typed), typed, SMALLEST_BARE);
  if (typeof typed !== 'string') return asked(String(typeof typed === 'boolean' ? typed : typed.error));
  const raw = cleanLine(typed);
  // "15.000.000,00": accounts show the fractions that đồng has not.
  const text = toAsciiDigits(raw)
    .toLowerCase()
    .replace(/((?:\.\d{3})+),0{1,2}(?!\d)/g, '$1');
  if (/^[.…_ ]*$/.test(text)) return { raw, dong: null, state: 'missing' };
  return NONE.test(text) || NONE.test(fold(text)) ? { raw, dong: 0, state: 'value' } : fromText(raw, text);
}

function asked(raw: string): Money {
  return { raw, dong: null, state: 'asked' };
}

function fromText(raw: string, text: string): Money {
  // "Xã hội hóa: 3 triệu đồng": what stands before the colon names the source.
  const label = /^[^\d:]*:\s*/.exec(text)?.[0] ?? '';
  const scale = SCALE_BEFORE.exec(label)?.[1];
  const figures = text.slice(label.length).replace(LEAD, '').replace(SOURCE, '').replace(SCALE_IN_BRACKETS, '$1 $2');
  const named = scale !== undefined && /^[\d.,]+$/.test(figures) ? `${figures} ${scale}` : figures;
  if (NONE.test(named)) return { raw, dong: 0, state: 'value' };
  if (!/\d/.test(named)) return fromAmount(raw, readSpelled(named.replace(/ đồng(?: chẵn)?\.?$/, '')) ?? Number.NaN);
  const words = IN_WORDS.exec(named);
  const spelled = words === null ? undefined : readSpelled(words[1] ?? '');
  const amount = readSum(spelled === undefined || words === null ? named : named.slice(0, words.index));
  const least = HAS_UNIT.test(named) ? SMALLEST_PLAUSIBLE : SMALLEST_BARE;
  // The amount in words is there so that nobody can change the figures.
  const isContradicted = spelled !== undefined && spelled !== amount;
  return amount === undefined || isContradicted ? asked(raw) : fromAmount(raw, amount, least);
}

/** "hai triệu năm trăm nghìn"; undefined when these are no words of a number. */
function readSpelled(words: string): number | null | undefined {
  const tokens = tokenize(words.trim());
  const spelled = readNumberWords(tokens, 0);
  if (spelled === undefined || spelled.length < tokens.length) return undefined;
  // "hai triệu năm trăm" is 2.500.000 in speech and 2.000.500 on paper.
  const isSpoken = spelled.value !== null && spelled.value >= 1e6 && spelled.value % 1000 > 0;
  return isSpoken ? null : spelled.value;
}

interface Term {
  readonly dong: number;
  readonly hasUnit: boolean;
  readonly rest: string;
}

/** Terms that are added: "2 triệu 500 nghìn" by falling scale, "5 triệu + 2 triệu" by a sign. */
function readSum(text: string): number | undefined {
  let total = 0;
  let rest = text.trim();
  for (let isFirst = true; ; isFirst = false) {
    const term = readAmount(rest);
    if (term === undefined) return undefined;
    total += term.dong;
    rest = term.rest;
    const join = JOIN.exec(rest);
    const isAnother = join !== null && /^\d/.test(rest.slice(join[0].length));
    if (!isAnother) return isFirst || term.hasUnit ? endOfSum(total, term) : undefined;
    if (!term.hasUnit) return undefined;
    rest = rest.slice(join[0].length);
  }
}

/** After "đồng" a source may be named; after a bare number any word may be its unit. */
function endOfSum(total: number, { rest, hasUnit }: Term): number | undefined {
  const after = rest.replace(/^(?:[\s).,;]|\.?\/\.)+$/, '').replace(SCHOOL_YEAR, '');
  const isClear = hasUnit ? !/[\d?]/.test(after) && !CHANGES_AMOUNT.test(after) : after === '';
  return isClear ? total : undefined;
}

function readAmount(text: string): Term | undefined {
  let dong = 0;
  let rest = text;
  let last = Number.POSITIVE_INFINITY;
  let hasUnit = false;
  for (let match = TERM.exec(rest); match !== null; match = TERM.exec(rest)) {
    const scale = SCALE[match[2] ?? ''] ?? 1;
    if (scale >= last || (scale === 1 && hasUnit)) return undefined;
    // "1tr5" is 1.5 million, "2tr350" 2.35.
    if (scale > 1 && MAY_BE_FRACTION.test(match[1] ?? '') && !isThousands(match[1] ?? '', scale)) return undefined;
    dong +=
      (numberOf(match[1] ?? '') + Number(`0.${match[3] ?? match[4] ?? (match[5] === undefined ? 0 : 5)}`)) * scale;
    rest = rest.slice(match[0].length).replace(/^\s+(?=\d)/, '');
    hasUnit = hasUnit || scale > 1;
    last = scale;
    if (scale === 1) break;
  }
  if (last === Number.POSITIVE_INFINITY) return undefined;
  const currency = CURRENCY.exec(rest);
  return { dong, hasUnit: hasUnit || currency !== null, rest: rest.slice(currency?.[0].length ?? 0) };
}

/** "1.500 nghìn đồng" is how accounts are kept; nobody keeps them in thousands of millions. */
function isThousands(written: string, scale: number): boolean {
  return written.includes('.') && scale === 1e3;
}

function numberOf(written: string): number {
  const isGrouped = /^\d{1,3}(?:([. ])\d{3}(?:\1\d{3})*|,\d{3}(?:,\d{3})+)$/.test(written);
  return isGrouped ? Number(written.replace(/[., ]/g, '')) : Number(written.replace(',', '.'));
}

function fromAmount(raw: string, amount: number, least = SMALLEST_PLAUSIBLE): Money {
  // Fractions of a đồng are an error of floating point only: 1.1 triệu is 1100000.0000000002.
  const dong = Math.round(amount * 100) / 100;
  const isPlausible = Number.isInteger(dong) && (dong === 0 || (dong >= least && dong <= LARGEST_PLAUSIBLE));
  return isPlausible ? { raw, dong, state: 'value' } : asked(raw);
}
