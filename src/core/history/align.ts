// Which lines of two versions of a tab are the same line: rows that were inserted, deleted or changed in between.

/** A line of the tab as it is now, as it was then, or both; each line of either stands in one pair, in order. */
export interface LinePair {
  readonly now?: number;
  readonly past?: number;
}

/** Steps that a comparison of every line with every other may take; beyond, lines are paired by their numbers. A tab of the form has some 70 rows. */
const MOST_STEPS = 4_000_000;

/** @param now keys of the lines, equal for equal lines */
export function alignLines(now: readonly string[], past: readonly string[]): LinePair[] {
  let start = 0;
  while (start < now.length && start < past.length && now[start] === past[start]) start += 1;
  let tail = 0;
  const most = Math.min(now.length, past.length) - start;
  while (tail < most && now[now.length - 1 - tail] === past[past.length - 1 - tail]) tail += 1;
  const common = commonLines(now.slice(start, now.length - tail), past.slice(start, past.length - tail));
  const anchors = [
    ...Array.from({ length: start }, (_unused, i) => ({ now: i, past: i })),
    ...common.map((pair) => ({ now: pair.now + start, past: pair.past + start })),
    ...Array.from({ length: tail }, (_unused, i) => ({ now: now.length - tail + i, past: past.length - tail + i })),
    { now: now.length, past: past.length },
  ];
  return fillGaps(anchors);
}

interface Match {
  readonly now: number;
  readonly past: number;
}

/** The longest common subsequence. */
function commonLines(now: readonly string[], past: readonly string[]): Match[] {
  const width = past.length + 1;
  if (now.length * past.length > MOST_STEPS) return [];
  const longest = new Uint16Array((now.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = now.length - 1; i >= 0; i -= 1) {
    for (let j = past.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = now[i] === past[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: Match[] = [];
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

/** Between two common lines, those that are left are taken for each other, changed; what one version has more stands alone. */
function fillGaps(anchors: readonly Match[]): LinePair[] {
  const pairs: LinePair[] = [];
  let now = 0;
  let past = 0;
  for (const [i, anchor] of anchors.entries()) {
    while (now < anchor.now || past < anchor.past) {
      pairs.push({ ...(now < anchor.now ? { now } : {}), ...(past < anchor.past ? { past } : {}) });
      if (now < anchor.now) now += 1;
      if (past < anchor.past) past += 1;
    }
    if (i < anchors.length - 1) pairs.push(anchor);
    now = anchor.now + 1;
    past = anchor.past + 1;
  }
  return pairs;
}
