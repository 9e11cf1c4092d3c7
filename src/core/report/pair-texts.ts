// Which paragraphs of two versions of a document are the same one, perhaps reworded.

import { alignLines } from '../history/align';

export interface TextLine {
  /** Blank for a table of figures, whose text is no concern of the merge. */
  readonly text: string;
  readonly isTable?: true;
}

export interface TextPair {
  readonly before: number;
  readonly after: number;
}

/** Share of words that two paragraphs must have in common to be one paragraph reworded. */
const LEAST_ALIKE = 0.5;
/** Comparisons within one stretch; beyond, paragraphs are paired in their order. A report has some hundred paragraphs in all. */
const MOST_COMPARISONS = 10_000;

/** What two lines are the same by: spaces, and the two ways of writing a letter with marks, say nothing. */
export function keyOf({ text, isTable }: TextLine): string {
  return isTable === true ? '\u0001' : text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** In ascending order on both sides; a line without a partner was added or taken out. */
export function pairTexts(before: readonly TextLine[], after: readonly TextLine[]): TextPair[] {
  const [keysBefore, keysAfter] = [before.map(keyOf), after.map(keyOf)];
  const same = alignLines(
    keysAfter.map((key) => [key]),
    keysBefore.map((key) => [key]),
  ).flatMap(({ now, past }) =>
    now !== undefined && past !== undefined && keysAfter[now] === keysBefore[past]
      ? [{ before: past, after: now }]
      : [],
  );
  return fillGaps(same, before.length, after.length, (from, to) => {
    const alike = pairAlike(keysBefore.slice(from.before, to.before), keysAfter.slice(from.after, to.after));
    const moved = alike.map((pair) => ({ before: pair.before + from.before, after: pair.after + from.after }));
    // What is alike in nothing, but stands in one place, was written anew.
    return fillGaps(moved, to.before, to.after, inOrder, from).filter(
      (pair) => before[pair.before]?.isTable !== true && after[pair.after]?.isTable !== true,
    );
  });
}

type Pairing = (from: TextPair, to: TextPair) => readonly TextPair[];

function fillGaps(
  pairs: readonly TextPair[],
  endBefore: number,
  endAfter: number,
  pairGap: Pairing,
  start: TextPair = { before: 0, after: 0 },
): TextPair[] {
  const filled: TextPair[] = [];
  let next = start;
  for (const pair of pairs) {
    filled.push(...pairGap(next, pair), pair);
    next = { before: pair.before + 1, after: pair.after + 1 };
  }
  return [...filled, ...pairGap(next, { before: endBefore, after: endAfter })];
}

const inOrder: Pairing = (from, to) =>
  Array.from({ length: Math.min(to.before - from.before, to.after - from.after) }, (_unused, i) => ({
    before: from.before + i,
    after: from.after + i,
  }));

/** The pairs that have most in common altogether. */
function pairAlike(before: readonly string[], after: readonly string[]): TextPair[] {
  if (before.length * after.length > MOST_COMPARISONS) return [];
  const [wordsBefore, wordsAfter] = [before.map(wordsIn), after.map(wordsIn)];
  const alike = wordsBefore.map((one) => wordsAfter.map((other) => shareOf(one, other)));
  const best = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number) => {
    const share = alike[i]?.[j] ?? 0;
    return share < LEAST_ALIKE ? 0 : share + bestAt(i + 1, j + 1);
  };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(bestAt(i + 1, j), bestAt(i, j + 1), gain(i, j));
    }
  }
  const pairs: TextPair[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length && bestAt(i, j) > 0; ) {
    if (bestAt(i, j) === bestAt(i + 1, j)) i += 1;
    else if (bestAt(i, j) === bestAt(i, j + 1)) j += 1;
    else pairs.push({ before: i++, after: j++ });
  }
  return pairs;
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Dice's coefficient, each word as often as it stands in both. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (one.length + other.length);
}
