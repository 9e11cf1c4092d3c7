// The items of a cell as parts: each amount with its unit, the words before it and how it hangs on the amount before.

import type { Clue } from './clue-words';
import type { Amount, Item } from './items';
import { type Others, readTail, type Unit, type UnitItem } from './unit-after';

export interface Part {
  readonly amount: Amount;
  /** After the number, or before it as a label: "HS: 450". */
  readonly unit?: Unit;
  readonly isApproximate: boolean;
  /** Whether every word before the number is one that may stand there. */
  readonly isHeadClear: boolean;
  /** "tổng 482". */
  readonly isTotal: boolean;
  /** Whether words follow the number that are no unit: what does it count? */
  readonly isTailUnclear: boolean;
  /** "lớp 5: 30 em": the figure of one group. */
  readonly isOfGroup: boolean;
  /** "3 lớp 4": the number after the unit may be a label or a second amount. */
  readonly hasOwnLabel: boolean;
  /** "40 em/lớp". */
  readonly isRate: boolean;
  /** Whether words after the unit tell these people from others: "15 em lớp 1". */
  readonly isQualified: boolean;
  /** Further people that have no figure of their own. */
  readonly others?: Others;
  /** The clues between this amount and the one before it; none when only unit words stand there. */
  readonly joins: readonly Clue[];
}

export function readParts(items: readonly Item[], text: string): Part[] {
  const at = items.flatMap((item, i) => (item.is === 'amount' ? [i] : []));
  const gaps = at
    .map((index, k) => items.slice(index + 1, at[k + 1]))
    .map((gap, k) => splitGap(gap, k === at.length - 1));
  return at.map((index, k) => {
    const before = gaps[k - 1];
    const head = readHead(before?.head ?? items.slice(0, index), before === undefined);
    const after = gaps[k]?.tail ?? [];
    const { unit: unitAfter, ...tail } = readTail(after, text, k === at.length - 1);
    const unit = joinUnits(head.unit === undefined ? undefined : unitOf(head.unit, text), unitAfter);
    const isNextGroup = head.unit?.kind === 'people' && unitAfter?.kind === 'people' && isClue(after[0], 'comma');
    return {
      amount: items[index] as Amount,
      ...tail,
      ...(unit === undefined ? {} : { unit }),
      isApproximate: head.isApproximate || tail.isApproximate,
      isHeadClear: head.isClear,
      isTotal: head.isTotal,
      isOfGroup: head.isOfGroup,
      ...(isNextGroup ? { others: 'all' as const } : {}),
      joins: (before?.tail ?? []).flatMap(cluesOf),
    };
  });
}

const SEPARATORS: ReadonlySet<Clue> = new Set<Clue>([
  'ofWhich',
  'plus',
  'comma',
  'open',
  'close',
  'slash',
  'range',
  'times',
  'equals',
  'ratio',
]);

/** What stands after the last separator belongs to the next number, the rest to the one before. */
function splitGap(gap: readonly Item[], isLast: boolean): { tail: readonly Item[]; head: readonly Item[] } {
  if (isLast) return { tail: gap, head: [] };
  const separators = gap.flatMap((item, i) => (item.is === 'clue' && SEPARATORS.has(item.clue) ? [i] : []));
  const lastOne = separators[separators.length - 1] ?? gap.findIndex((item) => isClue(item, 'colon'));
  if (lastOne >= 0) return { tail: gap.slice(0, lastOne + 1), head: gap.slice(lastOne + 1) };
  let start = gap.length;
  while (isClue(gap[start - 1], 'approximate')) start -= 1;
  return { tail: gap.slice(0, start), head: gap.slice(start) };
}

function readHead(items: readonly Item[], isFirst: boolean) {
  const isLabelled = isClue(items[items.length - 1], 'colon');
  const isOfGroup = isLabelled && items.some((item) => item.is === 'label' || isClue(item, 'level'));
  // The noun of a label is not what the amount counts.
  const unit = isOfGroup ? undefined : items.find((item): item is UnitItem => item.is === 'unit');
  const mayStand = (item: Item, i: number) => {
    if (item.is === 'unit') return true;
    // "K8: 50 HS".
    if (item.is === 'word') return isOfGroup && items[i + 1]?.is === 'label';
    if (item.is === 'label') return isOfGroup;
    if (item.is !== 'clue') return false;
    // "HS, GV: 482"; "Toàn trường (450 HS)".
    const joinsUnits = isLabelled && items[i - 1]?.is === 'unit' && items[i + 1]?.is === 'unit';
    const isOpening = item.clue === 'open' && i > 0 && i === items.length - 1;
    return (
      MAY_LEAD.has(item.clue) ||
      (isOfGroup && item.clue === 'level') ||
      (isFirst && (item.clue === 'ofWhich' || joinsUnits || isOpening))
    );
  };
  return {
    unit,
    isOfGroup,
    isApproximate: items.some((item) => isClue(item, 'approximate')),
    isClear: items.every(mayStand),
    isTotal: items.some((item) => isClue(item, 'total')),
  };
}

const MAY_LEAD: ReadonlySet<Clue> = new Set<Clue>(['lead', 'total', 'approximate', 'colon']);

export function isClue(item: Item | undefined, clue: Clue): boolean {
  return item?.is === 'clue' && item.clue === clue;
}

function cluesOf(item: Item): Clue[] {
  return item.is === 'clue' ? [item.clue] : [];
}

function unitOf(item: UnitItem, text: string): Unit {
  const noun = text.slice(item.start, item.end);
  return { kind: item.kind, noun, text: noun };
}

/** "HS: 450 em" is 450 em; "nữ: 230 em" some of them. */
function joinUnits(before: Unit | undefined, after: Unit | undefined): Unit | undefined {
  if (before?.kind === 'share' && after?.kind === 'people') return { ...before, text: after.text };
  return after ?? before;
}

/** What joins a part to the one before it: the sign or word nearest to it. */
export function joinOf(part: Part | undefined): Clue | undefined {
  return part?.joins[part.joins.length - 1];
}
