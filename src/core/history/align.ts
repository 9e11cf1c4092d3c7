// Which lines of two versions of a tab are the same line: rows that were inserted, deleted or changed in between.

/** A line of the tab as it is now, as it was then, or both; each line of either stands in one pair, in order. */
export interface LinePair {
  readonly now?: number;
  readonly past?: number;
}

/** What a line is known by, from the whole of it to its rough likeness: what is alike by the first is looked for first, then by the next between those. */
export type LineKeys = readonly string[];

/** Steps that a comparison of every line with every other may take; beyond, lines are paired by their numbers. A tab of the form has some 70 rows. */
const MOST_STEPS = 4_000_000;

/** Lines of both versions from a start to before an end. */
interface Stretch {
  readonly now: readonly [start: number, end: number];
  readonly past: readonly [start: number, end: number];
}

export function alignLines(now: readonly LineKeys[], past: readonly LineKeys[]): LinePair[] {
  const levels = now[0]?.length ?? 0;
  const align = (stretch: Stretch, level: number): LinePair[] => {
    const [[from, to], [pastFrom, pastTo]] = [stretch.now, stretch.past];
    if (level === levels || from === to || pastFrom === pastTo) return pairInOrder(stretch);
    const keyOf = (keys: LineKeys) => keys[level] ?? '';
    const matches = commonLines(now.slice(from, to).map(keyOf), past.slice(pastFrom, pastTo).map(keyOf));
    const pairs: LinePair[] = [];
    let next = { now: from, past: pastFrom };
    for (const match of matches) {
      const found = { now: match.now + from, past: match.past + pastFrom };
      pairs.push(...align({ now: [next.now, found.now], past: [next.past, found.past] }, level + 1), found);
      next = { now: found.now + 1, past: found.past + 1 };
    }
    return [...pairs, ...align({ now: [next.now, to], past: [next.past, pastTo] }, level + 1)];
  };
  return align({ now: [0, now.length], past: [0, past.length] }, 0);
}

/** Lines alike in nothing are taken for each other, changed; what one version has more stands alone. */
function pairInOrder({ now: [from, to], past: [pastFrom, pastTo] }: Stretch): LinePair[] {
  const length = Math.max(to - from, pastTo - pastFrom);
  return Array.from({ length }, (_unused, i) => ({
    ...(from + i < to ? { now: from + i } : {}),
    ...(pastFrom + i < pastTo ? { past: pastFrom + i } : {}),
  }));
}

/** The longest common subsequence, what is common at both ends first. */
function commonLines(now: readonly string[], past: readonly string[]): Required<LinePair>[] {
  const shorter = Math.min(now.length, past.length);
  let start = 0;
  while (start < shorter && now[start] === past[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && now[now.length - 1 - tail] === past[past.length - 1 - tail]) tail += 1;
  const middle = longestCommon(now.slice(start, now.length - tail), past.slice(start, past.length - tail));
  return [
    ...Array.from({ length: start }, (_unused, i) => ({ now: i, past: i })),
    ...middle.map((match) => ({ now: match.now + start, past: match.past + start })),
    ...Array.from({ length: tail }, (_unused, i) => ({ now: now.length - tail + i, past: past.length - tail + i })),
  ];
}

function longestCommon(now: readonly string[], past: readonly string[]): Required<LinePair>[] {
  if (now.length * past.length > MOST_STEPS) return [];
  const width = past.length + 1;
  const longest = new Uint16Array((now.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = now.length - 1; i >= 0; i -= 1) {
    for (let j = past.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = now[i] === past[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: Required<LinePair>[] = [];
  for (let i = 0, j = 0; i < now.length && j < past.length; ) {
    if (now[i] === past[j]) {
      matches.push({ now: i, past: j });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}
