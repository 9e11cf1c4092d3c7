// Which line of one table is which line of another, where a person inserted, deleted and rewrote some: a global alignment of two sequences
// (Needleman-Wunsch) that costs nothing at the end, because a table goes on with blank lines for ever.

/** Indexes of the same line before and after, ascending on both sides. */
export type LinePair = readonly [before: number, after: number];

/** What an insertion or deletion must be worth: a third of a line that is then the same on both sides. */
const GAP = -0.3;
/** Comparisons beyond which lines are taken one by one; 8 bits each. */
const MAX_COMPARISONS = 4_000_000;

const PAIR = 0;
const DELETED = 1;
const INSERTED = 2;

/**
 * @param before number of lines before
 * @param after number of lines after
 * @param isSame true for lines that are equal in everything
 * @param likeness 0 for lines that have nothing in common, 1 for equal ones; blank lines are a little like each other
 */
export function alignLines(
  before: number,
  after: number,
  isSame: (before: number, after: number) => boolean,
  likeness: (before: number, after: number) => number,
): LinePair[] {
  const shorter = Math.min(before, after);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before - 1 - tail, after - 1 - tail)) tail += 1;
  const rows = before - head - tail;
  const columns = after - head - tail;
  const inner =
    rows * columns > MAX_COMPARISONS
      ? Array.from({ length: Math.min(rows, columns) }, (_, index): LinePair => [index, index])
      : alignMiddle(rows, columns, tail === 0, (i, j) => likeness(head + i, head + j));
  return [
    ...Array.from({ length: head }, (_, index): LinePair => [index, index]),
    ...inner.map(([i, j]): LinePair => [head + i, head + j]),
    ...Array.from({ length: tail }, (_, index): LinePair => [before - tail + index, after - tail + index]),
  ];
}

/** @param openEnd whether lines left over at the end of either side cost nothing */
function alignMiddle(
  rows: number,
  columns: number,
  openEnd: boolean,
  likeness: (before: number, after: number) => number,
): LinePair[] {
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width).fill(INSERTED, 1, width);
  let above = Float64Array.from({ length: width }, (_, column) => column * GAP);
  let best = { row: 0, column: columns, score: openEnd ? (above[columns] ?? 0) : Number.NEGATIVE_INFINITY };
  for (let row = 1; row <= rows; row += 1) {
    const current = new Float64Array(width);
    current[0] = row * GAP;
    steps[row * width] = DELETED;
    for (let column = 1; column <= columns; column += 1) {
      const pair = (above[column - 1] ?? 0) + likeness(row - 1, column - 1);
      const deleted = (above[column] ?? 0) + GAP;
      const inserted = (current[column - 1] ?? 0) + GAP;
      const score = Math.max(pair, deleted, inserted);
      current[column] = score;
      steps[row * width + column] = score === pair ? PAIR : score === deleted ? DELETED : INSERTED;
      const isEnd = openEnd ? row === rows || column === columns : row === rows && column === columns;
      if (isEnd && score >= best.score) best = { row, column, score };
    }
    above = current;
  }
  return trace(steps, width, openEnd ? best.row : rows, openEnd ? best.column : columns);
}

function trace(steps: Uint8Array, width: number, lastRow: number, lastColumn: number): LinePair[] {
  const pairs: LinePair[] = [];
  let row = lastRow;
  let column = lastColumn;
  while (row > 0 && column > 0) {
    const step = steps[row * width + column];
    if (step !== INSERTED) row -= 1;
    if (step !== DELETED) column -= 1;
    if (step === PAIR) pairs.unshift([row, column]);
  }
  return pairs;
}
