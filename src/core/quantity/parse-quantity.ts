// Reads a number the way a careful clerk does: takes what is plainly meant, asks about the rest, guesses nothing.

import { cleanLine, cleanParagraphs } from '../text/clean';
import { toAsciiDigits } from '../text/fold';
import type { Clue } from './clue-words';
import { type Item, readItems } from './items';
import { isClue, readParts } from './parts';
import { asked, fromNumber, type Quantity, type QuantityColumn } from './quantity';
import { fromSeveral } from './several-numbers';
import { quantityOf } from './single-number';
import { tokenize } from './tokens';
import { readWholeCell } from './whole-cell';

/** What stands in a cell, before anybody has read it. */
export type TypedValue = number | string | boolean | null | { readonly error: string };

/** How the spreadsheet shows a value: it makes a date of `2-3` and 1 of `100%` by itself. */
export interface Display {
  readonly isDate?: boolean;
  readonly shown?: string;
}

/** One typed cell as a quantity. Numbers are taken as they are, unless they are shown as something else. */
export function parseQuantity(typed: TypedValue, column: QuantityColumn, display: Display = {}): Quantity {
  if (typed === null) return { raw: '', value: null, state: 'missing' };
  if (typeof typed === 'boolean') return asked(typed ? 'TRUE' : 'FALSE', 'tick');
  if (typeof typed === 'object') return asked(typed.error, 'errorValue');
  return typeof typed === 'number' ? fromCell(typed, column, display) : fromText(typed, column);
}

const SHOWN_AS_DATE = /^\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?$|^\d{1,2}:\d{2}/;

function fromCell(value: number, column: QuantityColumn, { isDate = false, shown = '' }: Display): Quantity {
  const raw = String(value);
  const text = cleanLine(shown);
  if (text.endsWith('%')) return asked(raw, 'percent');
  if (isDate || SHOWN_AS_DATE.test(text)) return asked(raw, 'date');
  const thousands = lostThousands(value);
  return thousands === undefined
    ? fromNumber(raw, value, column)
    : { ...asked(raw, 'lostThousands'), suggestion: thousands };
}

/** A sheet of another locale takes the full stop of 1.234 for a decimal point; with fewer decimals it may as well be an average. */
function lostThousands(value: number): number | undefined {
  if (value < 1 || value >= 1000) return undefined;
  const thousands = Math.round(value * 1000);
  return Math.abs(value * 1000 - thousands) < 1e-6 && thousands % 10 !== 0 ? thousands : undefined;
}

const DIGITS = /^\d{1,8}$/;
// 450² is 450 with a note, not 4502.
const FOOTNOTE = /\d\s*[\u00b2\u00b3\u00b9\u2070-\u2079]/;
// A letter that looks like a digit, among digits: O2, 1O0, l20, I5.
const LETTER_FOR_DIGIT = /(?:^|[^\p{L}\d])(?:o+|[oil\d]*(?:\d[oil]|[oil]\d)[oil\d]*)(?![\p{L}\d])/u;
// Nine or more digits after 0 or +84 are a telephone number that slipped into the wrong cell.
const PHONE = /(?:^|[^\d.,])(?:0\d{9,10}(?!\d)|\(?(?:\+84|0\d)[\d.() -]*$)/;

function fromText(typed: string, column: QuantityColumn): Quantity {
  const raw = cleanLine(typed);
  if (DIGITS.test(raw)) return fromNumber(raw, Number(raw), column);
  if (FOOTNOTE.test(typed)) return asked(raw, 'manyNumbers');
  const text = toAsciiDigits(raw)
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/″/g, '"');
  const whole = readWholeCell(text);
  if (whole === 'missing') return { raw, value: null, state: 'missing' };
  if (whole === 'zero') return { raw, value: 0, state: 'zero' };
  if (whole !== undefined) return asked(raw, whole);
  // Whoever puts a question mark asks for himself.
  if (text.includes('?')) return asked(raw, 'words');
  if (LETTER_FOR_DIGIT.test(text)) return asked(raw, 'letterForDigit');
  if (isPhone(text)) return asked(raw, 'phoneNumber');
  if (/^-\s*\d[^\n]*$/.test(text) && !typed.trim().includes('\n')) return asked(raw, 'negative');
  // "(248 người)": brackets round everything say nothing; round figures alone they may be the number of a column.
  const body = linesAsParts(WHOLLY_BRACKETED.test(text) ? typed.replace(/[()]/g, ' ') : typed);
  return fromItems(raw, readItems(tokenize(body)), body, column);
}

const WHOLLY_BRACKETED = /^\([^()\d]*\d[\d.]*\s?\p{L}[^()\d]*\)$/u;

function isPhone(text: string): boolean {
  const match = PHONE.exec(text);
  const digits = (match?.[0] ?? '').replace(/\D/g, '');
  return digits.length >= 10 && digits.length <= 12;
}

const BULLET = /^(?:[+*•·▪●○◦►➢✓✔☑]+\s*)+/;
const BULLET_OR_DASH = /^(?:[-–—+*•·▪●○◦►➢✓✔☑]+\s*)+/;

/** Lines are parts like those between semicolons; bullets before them say nothing. */
function linesAsParts(typed: string): string {
  const lines = cleanParagraphs(toAsciiDigits(typed)).map((line) => line.toLowerCase());
  const bullet = lines.length > 1 ? BULLET_OR_DASH : BULLET;
  return lines
    .map((line) => line.replace(bullet, '').replace(/[.,;: ]+$/, ''))
    .filter((line) => line !== '')
    .join(' ; ');
}

function fromItems(raw: string, items: readonly Item[], text: string, column: QuantityColumn): Quantity {
  const says = (clue: Clue) => items.some((item) => item.is === 'clue' && item.clue === clue);
  const unclear = items.find((item) => item.is === 'unclear');
  if (unclear?.is === 'unclear') return asked(raw, unclear.isRange ? 'range' : 'words');
  if (says('percent') && isPercent(items)) return asked(raw, 'percent');
  if (says('rate')) return asked(raw, 'rate');
  if (isUnfinished(items)) return asked(raw, 'unfinished');
  if (items.some((item, i) => isMoney(item) && items[i - 1]?.is === 'amount')) return asked(raw, 'money');
  const counted = withoutLeadingShare(items);
  const parts = readParts(counted.flatMap(withoutShare(counted)), text);
  const [first] = parts;
  if (first === undefined)
    return asked(raw, items.some((item) => item.is === 'label' && item.isDate) ? 'date' : 'words');
  if (says('vague') || says('notHeld')) return asked(raw, 'words');
  if (parts.length === 1) return quantityOf(raw, first, column);
  return first.isHeadClear ? fromSeveral(raw, parts, column) : asked(raw, 'manyNumbers');
}

const NEEDS_MORE: ReadonlySet<Clue> = new Set<Clue>(['times', 'range', 'equals', 'slash', 'ratio']);

/** "5 lớp x", "20 -". */
function isUnfinished(items: readonly Item[]): boolean {
  const last = items[items.length - 1];
  return items.some(({ is }) => is === 'amount') && last?.is === 'clue' && NEEDS_MORE.has(last.clue);
}

/** Whether the first number is a percentage; a later one only comments: "450 HS (đạt 100%)". */
function isPercent(items: readonly Item[]): boolean {
  if (withoutLeadingShare(items) !== items) return false;
  const first = items.findIndex(({ is }) => is === 'amount' || is === 'label');
  const next = items[first + 1];
  return first < 0 || (next?.is === 'clue' && next.clue === 'percent');
}

/** "100% (450 HS)": the figure stands in the brackets. */
function withoutLeadingShare(items: readonly Item[]): readonly Item[] {
  const [share, sign, bracket, amount] = items;
  const isLeading = share?.is === 'amount' && isClue(sign, 'percent') && isClue(bracket, 'open');
  return isLeading && amount?.is === 'amount' ? items.slice(3) : items;
}

function isMoney(item: Item): boolean {
  return item.is === 'unit' && item.kind === 'money';
}

function withoutShare(items: readonly Item[]): (item: Item, i: number) => Item[] {
  const isSign = (item: Item | undefined) => isClue(item, 'percent');
  return (item, i) => {
    if (isSign(item)) return [];
    return item.is === 'amount' && isSign(items[i + 1]) ? [{ ...item, is: 'label', isDate: false }] : [item];
  };
}
