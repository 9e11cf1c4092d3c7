// What follows a number up to the next one: its unit with the words that describe it, and what they say about the number.

import { stripMarks } from '../text/fold';
import type { Clue } from './clue-words';
import { DAY, SEVERAL, TAKING_PART, WHOLE_GROUP } from './group-words';
import type { Item } from './items';
import type { UnitKind } from './unit-words';

export interface Unit {
  readonly kind: UnitKind;
  /** The word itself: "buổi", "cb". */
  readonly noun: string;
  /** As typed, in lower case, with its description: "buổi phát thanh", "cb, gv, nv". */
  readonly text: string;
}

export type UnitItem = Extract<Item, { is: 'unit' }>;

/** People named beside those counted: `all` of a group, as "32 GV + HS toàn trường", or `named` only, as "200 GV và HS". */
export type Others = 'all' | 'named';

export interface Tail {
  readonly unit?: Unit;
  readonly isApproximate: boolean;
  readonly isTailUnclear: boolean;
  readonly hasOwnLabel: boolean;
  readonly isRate: boolean;
  readonly isQualified: boolean;
  readonly others?: Others;
}

export function readTail(items: readonly Item[], text: string, isLast: boolean): Tail {
  const at = items.findIndex((item) => !has(WEAK, item));
  const first = items[at];
  const isApproximate = items.some((_, i) => saysApproximate(items, i, isLast));
  // "50 (đợt 1)", "200 ngày 01/10": an aside on when or where.
  const isDay = first?.is === 'unit' && text.slice(first.start, first.end) === DAY;
  const isAside = (at > 0 || isDay) && (first?.is === 'label' || items[at + 1]?.is === 'label');
  if (first?.is !== 'unit' || isAside) {
    const isTailUnclear = !isAside && items.some((item) => item.is !== 'clue' || item.clue === 'level');
    const isRate = isTailUnclear && items.some(isSlash);
    return { isApproximate, isTailUnclear, hasOwnLabel: false, isRate, isQualified: false };
  }
  const rest = items.slice(at + 1);
  const after = rest.find((item): item is UnitItem => item.is === 'unit');
  const isAttendances = first.kind === 'people' && after?.kind === 'attendances' && rest[0]?.is !== 'word';
  const unit = {
    kind: isAttendances ? after.kind : first.kind,
    noun: text.slice(first.start, first.end),
    text: text.slice(first.start, descriptionEnd(first, rest, isLast)),
  };
  const label = rest[0];
  const others = first.kind === 'people' ? findOthers(rest, text) : undefined;
  return {
    unit,
    isApproximate,
    isTailUnclear: false,
    hasOwnLabel: !isHeads(first.kind) && label?.is === 'label' && /^\d+$/.test(text.slice(label.start, label.end)),
    isRate: isRate(first.kind, rest, isLast),
    isQualified: rest.some((item) => item.is !== 'clue' || item.clue === 'manner' || item.clue === 'level'),
    ...(others === undefined ? {} : { others }),
  };
}

const PLUS: ReadonlySet<Clue> = new Set<Clue>(['plus']);
const STARTS_OTHERS: ReadonlySet<Clue> = new Set<Clue>(['plus', 'comma']);

/** "45 CB, GV, NV" lists whom the one figure counts; "32 GV, các em HS" and "32 GV + HS toàn trường" go on to others. */
function findOthers(rest: readonly Item[], text: string): Others | undefined {
  const found = rest.flatMap((join, i): Others[] => {
    // "GV+HS" is one word for both.
    if (!has(STARTS_OTHERS, join) || (has(PLUS, join) && text[join.start - 1] !== ' ')) return [];
    const next = rest.slice(i + 1).findIndex((item) => has(STARTS_OTHERS, item) || has(OPEN, item));
    const segment = rest.slice(i + 1, next < 0 ? rest.length : i + 1 + next);
    if (!segment.some((item) => item.is === 'unit' && item.kind === 'people')) return [];
    const words = text.slice(join.end, segment[segment.length - 1]?.end).trim();
    if (has(PLUS, join)) return [WHOLE_GROUP.test(words) || segment[0]?.is === 'label' ? 'all' : 'named'];
    return SEVERAL.test(words) ? ['all'] : [];
  });
  return found.includes('all') ? 'all' : found[0];
}

/** Classes and places that take part in something held elsewhere. */
export function isTakingPart(unit: Unit | undefined): boolean {
  return unit?.kind === 'classes' && TAKING_PART.test(stripMarks(unit.text));
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

const DESCRIBES: ReadonlySet<Clue> = new Set<Clue>(['lead', 'approximate', 'manner', 'level']);

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
  return item.is === 'clue' && DESCRIBES.has(item.clue);
}
