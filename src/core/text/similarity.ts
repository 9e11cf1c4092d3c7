// How alike two short phrases are, for suggestions and for typing slips.

// Bound once: a global is slow to reach from within a script's context, and the loop below reaches for it thousands of times.
const { min } = Math;

/** Price of a letter that only lacks its marks or has others: the commonest slip, and the one that changes least. */
const MARK_SLIP = 0.25;
/** What a word counts that is the same but for its marks. */
const SAME_BUT_MARKS = 0.75;

/**
 * From 0 to 1; 1 only for equal texts. Half of it is words in common, wherever they stand, half is letters in their order: swapped words
 * keep the first, misspelt ones the second. Both texts are to be folded.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const lettersA = [...a];
  const lettersB = [...b];
  const inOrder = 1 - letterDistance(lettersA, lettersB) / Math.max(lettersA.length, lettersB.length);
  return (commonWords(a, b) + inOrder) / 2;
}

/** Dice's coefficient over the words of both. */
function commonWords(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 0;
  const same = countCommon(left, right);
  const sameButMarks = countCommon(left.map(withoutMarks), right.map(withoutMarks)) - same;
  return (2 * (same + SAME_BUT_MARKS * sameButMarks)) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** How many words both have, each counted as often as it stands in both. */
function countCommon(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return common;
}

/**
 * Damerau-Levenshtein over letters (neighbours may change places once), where another mark on the same letter costs little. The one hot
 * loop of matching.
 */
export function letterDistance(one: readonly string[], other: readonly string[]): number {
  const plainOne = one.map(withoutMark);
  const plainOther = other.map(withoutMark);
  let beforeLast: number[] = [];
  let last = other.map((_letter, j) => j);
  last.push(other.length);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSamePlain = plainOne[i - 1] === plainOther[j - 1];
      let least = (last[j - 1] ?? 0) + priceOf(one[i - 1], other[j - 1], isSamePlain);
      least = min(least, (last[j] ?? 0) + 1);
      least = min(least, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && plainOne[i - 1] === plainOther[j - 2] && plainOne[i - 2] === plainOther[j - 1];
      row.push(isSwap ? min(least, (beforeLast[j - 2] ?? 0) + 1) : least);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

function priceOf(one: string | undefined, other: string | undefined, samePlain: boolean): number {
  if (one === other) return 0;
  return samePlain ? MARK_SLIP : 1;
}

const PLAIN_LETTERS = new Map<string, string>();

function withoutMark(letter: string): string {
  const known = PLAIN_LETTERS.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').charAt(0).replace('đ', 'd');
  PLAIN_LETTERS.set(letter, plain);
  return plain;
}

function withoutMarks(word: string): string {
  return [...word].map(withoutMark).join('');
}
