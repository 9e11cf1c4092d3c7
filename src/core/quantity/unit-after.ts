// What follows a number up to the next one: its unit with the words that describe it, and what they say about the number.

import type { Clue } from './clue-words';
import type { Item } from './items';
import type { UnitKind } from './unit-words';

export interface Unit {
  readonly kind: UnitKind;
  /** As typed, in lower case, with its description: "buổi phát thanh", "cb, gv, nv". */
  readonly text: string;
}

export type UnitItem = Extract<Item, { is: 'unit' }>;

export interface Tail {
  readonly unit?: Unit;
  readonly isApproximate: boolean;
  readonly isTailUnclear: boolean;
  readonly hasOwnLabel: boolean;
  readonly isRate: boolean;
}

export function readTail(items: readonly Item[], text: string, isLast: boolean): Tail {
  const at = items.findIndex((item) => !has(WEAK, item));
  const first = items[at];
  const isApproximate = items.some((_, i) => saysApproximate(items, i, isLast));
  // "50 (đợt 1)": an aside on when or where.
  const isAside = at > 0 && (first?.is === 'label' || items[at + 1]?.is === 'label');
  if (first?.is !== 'unit' || isAside) {
    const isTailUnclear = !isAside && items.some(({ is }) => is === 'word' || is === 'unit' || is === 'label');
    return { isApproximate, isTailUnclear, hasOwnLabel: false, isRate: isTailUnclear && items.some(isSlash) };
  }
  const rest = items.slice(at + 1);
  const after = rest.find((item): item is UnitItem => item.is === 'unit');
  const isAttendances = first.kind === 'people' && after?.kind === 'attendances' && rest[0]?.is !== 'word';
  const unit = {
    kind: isAttendances ? after.kind : first.kind,
    text: text.slice(first.start, descriptionEnd(first, rest, isLast)),
  };
  const label = rest[0];
  return {
    unit,
    isApproximate,
    isTailUnclear: false,
    hasOwnLabel: !isHeads(first.kind) && label?.is === 'label' && /^\d+$/.test(text.slice(label.start, label.end)),
    isRate: isRate(first.kind, rest, isLast),
  };
}

/** Signs that may stand between a number and its unit: "50 (người)", "300+ người". */
const WEAK: ReadonlySet<Clue> = new Set<Clue>(['open', 'close', 'comma', 'plus', 'orSo', 'approximate']);
const JOINS_UNITS: ReadonlySet<Clue> = new Set<Clue>(['comma', 'slash', 'range', 'plus']);

function has(clues: ReadonlySet<Clue>, item: Item | undefined): boolean {
  return item?.is === 'clue' && clues.has(item.clue);
}

const OPEN: ReadonlySet<Clue> = new Set<Clue>(['open']);
const SLASH: ReadonlySet<Clue> = new Set<Clue>(['slash']);
const isSlash = (item: Item) => has(SLASH, item);

/** "300 người trở lên", "300+", "300 (ước tính)"; but "120 học sinh trên địa bàn" says where. */
function saysApproximate(items: readonly Item[], i: number, isLast: boolean): boolean {
  const item = items[i];
  if (item?.is !== 'clue') return false;
  if (item.clue === 'orSo') return true;
  if (item.clue === 'plus') return i === 0 && (isLast || i < items.length - 1);
  const isEnd = i === items.length - 1 || items[i + 1]?.is === 'clue';
  return item.clue === 'approximate' && isEnd && (i === 0 || isLast || has(OPEN, items[i - 1]));
}

/** "40 HS/lớp" is forty in each; "40 HS/GV" and "40 người/lượt" say the one number twice. */
function isRate(kind: UnitKind, rest: readonly Item[], isLast: boolean): boolean {
  const slash = rest.findIndex(isSlash);
  const per = rest[slash + 1];
  // Nothing after the slash: the next amount stands there.
  if (slash < 0 || (per === undefined && !isLast)) return false;
  // "ngày 05/10".
  if (per?.is === 'label') return false;
  if (per?.is !== 'unit') return true;
  return isHeads(kind) ? !isHeads(per.kind) : kind !== per.kind;
}

export function isHeads(kind: UnitKind): boolean {
  return kind === 'people' || kind === 'attendances' || kind === 'share';
}

function descriptionEnd(first: UnitItem, rest: readonly Item[], isLast: boolean): number {
  let end = first.end;
  for (const [i, item] of rest.entries()) {
    const isNamed = rest[i + 1]?.is === 'label';
    // "3 lớp có 120 em": the word leads to the next number.
    const leadsOn = isPlainClue(item) && !isLast && i === rest.length - 1;
    if ((item.is === 'unit' || item.is === 'word' || isPlainClue(item)) && !isNamed && !leadsOn) end = item.end;
    else if (!has(JOINS_UNITS, item) || rest[i + 1]?.is !== 'unit') break;
  }
  return end;
}

/** "120 lượt người tham gia": words that lead to a number elsewhere only describe here. */
function isPlainClue(item: Item): boolean {
  return item.is === 'clue' && (item.clue === 'lead' || item.clue === 'approximate');
}
