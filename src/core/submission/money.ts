// Amounts in đồng as units write them: `15.000.000đ`, `3 triệu đồng`, `1,5 tr`, `Không`.

import type { TypedValue } from '../quantity/parse-quantity';
import { cleanLine } from '../text/clean';
import { fold, toAsciiDigits } from '../text/fold';

export interface Money {
  readonly raw: string;
  /** Whole đồng; null when nothing was typed or it was not understood. */
  readonly dong: number | null;
  readonly state: 'value' | 'missing' | 'asked';
  readonly doubt?: 'approximate';
}

const NONE = new Set(['0', 'không', 'ko', 'không có', '-', 'không phát sinh', 'không sử dụng']);
// A unit is a whole word: "5 trăm" is no "5 tr", "3 đợt" no "3 đ".
const AMOUNT = /^(\d{1,3}(?:[. ]\d{3})+|\d+(?:[.,]\d+)?)\s*(?:(tỷ|tỉ|triệu|tr|nghìn|ngàn|k|đồng|đ|vnđ|vnd)(?!\p{L}))?/u;
const CURRENCY = /^[\s(]*(?:đồng|đ|vnđ|vnd)?(?!\p{L})[\s).]*/u;
// What would change the amount that stands before it: "3 triệu rưỡi", "500 nghìn/lớp".
const CHANGES_AMOUNT = /^(?:\/|(?:một|mỗi|rưỡi|trăm|chục|mươi|nghìn|ngàn|triệu|tr|tỷ|tỉ)(?!\p{L}))/u;
// "(một triệu năm trăm nghìn đồng)" says the amount once more in words; "(triệu đồng)" would be its unit.
const IN_WORDS = /\s*\((?:bằng chữ:?\s*)?(?!(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng)(?!\p{L}))[^()\d]*đồng[^()\d]*\)\.?$/u;
const SCALE: Readonly<Record<string, number>> = {
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  tr: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  k: 1e3,
};

export function parseMoney(typed: TypedValue): Money {
  if (typed === null) return { raw: '', dong: null, state: 'missing' };
  if (typeof typed === 'number') return fromAmount(String(typed), typed);
  if (typeof typed !== 'string')
    return { raw: String(typeof typed === 'boolean' ? typed : typed.error), dong: null, state: 'asked' };
  const raw = cleanLine(typed);
  const text = toAsciiDigits(raw).toLowerCase();
  if (/^[.…_ ]*$/.test(text)) return { raw, dong: null, state: 'missing' };
  if (NONE.has(text) || NONE.has(fold(text))) return { raw, dong: 0, state: 'value' };
  return fromText(raw, text);
}

function fromText(raw: string, text: string): Money {
  // "Xã hội hóa: 3 triệu đồng": what stands before the colon names the source.
  const amountText = text.replace(/^[^\d:]*:\s*/, '').replace(IN_WORDS, '');
  if (NONE.has(amountText)) return { raw, dong: 0, state: 'value' };
  const match = AMOUNT.exec(amountText);
  const number = match?.[1];
  if (match === null || number === undefined) return { raw, dong: null, state: 'asked' };
  const hasUnit = match[2] !== undefined;
  const rest = amountText.slice(match[0].length).replace(CURRENCY, '');
  // After "đồng" a source may be named; after a bare number any word may be its unit.
  const isClear = hasUnit ? !/\d/.test(rest) && !CHANGES_AMOUNT.test(rest) : rest === '';
  if (!isClear) return { raw, dong: null, state: 'asked' };
  const isGrouped = /^\d{1,3}([. ]\d{3})+$/.test(number);
  const value = isGrouped ? Number(number.replace(/[. ]/g, '')) : Number(number.replace(',', '.'));
  // Fractions of a đồng are an error of floating point only: 1.1 triệu is 1100000.0000000002.
  return fromAmount(raw, Math.round(value * (SCALE[match[2] ?? ''] ?? 1) * 100) / 100);
}

function fromAmount(raw: string, dong: number): Money {
  return Number.isInteger(dong) && dong >= 0 ? { raw, dong, state: 'value' } : { raw, dong: null, state: 'asked' };
}
