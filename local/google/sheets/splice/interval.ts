// What becomes of a half-open interval of rows or columns when lines are inserted, deleted or moved.

export type Interval = readonly [start: number, end: number];

/** Where an interval goes; undefined where nothing of it is left. */
export type IntervalMap = (interval: Interval) => Interval | undefined;

/** Lines inserted at the very start of an interval push it down, at its very end leave it alone. */
export function insertion(at: number, count: number): IntervalMap {
  return ([start, end]) => [start >= at ? start + count : start, end > at ? end + count : end];
}

export function deletion(at: number, count: number): IntervalMap {
  const place = (index: number) => (index <= at ? index : Math.max(at, index - count));
  return ([start, end]) => (place(start) < place(end) ? [place(start), place(end)] : undefined);
}

/** What lies in the moved block goes with it; for everything else the block is taken out and put in again. */
export function move(start: number, end: number, target: number): IntervalMap {
  const count = end - start;
  const landing = target > start ? target - count : target;
  const takeOut = deletion(start, count);
  const putIn = insertion(landing, count);
  return (interval) => {
    if (interval[0] >= start && interval[1] <= end)
      return [interval[0] + landing - start, interval[1] + landing - start];
    const rest = takeOut(interval);
    return rest && putIn(rest);
  };
}
