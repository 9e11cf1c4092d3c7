// Equal cells put together to rectangles, so that a rule of a whole column stands once in the file.

import type { Area } from '../a1';

export interface KeyedArea {
  readonly key: string;
  readonly area: Area;
}

/**
 * @param keys `keys[row][column]`, null or absent where there is nothing
 * @returns rectangles that cover every keyed cell once, ordered by their top left cell
 */
export function rectangles(keys: readonly (readonly (string | null)[])[]): KeyedArea[] {
  const open = new Map<string, { key: string; area: Area }>();
  const done: KeyedArea[] = [];
  for (const [row, line] of keys.entries()) {
    for (const run of runsOf(line)) {
      const place = `${run.start}:${run.end}:${run.key}`;
      const above = open.get(place);
      if (above !== undefined && above.area.endRowIndex === row) {
        above.area.endRowIndex = row + 1;
        continue;
      }
      const area = { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: run.start, endColumnIndex: run.end };
      const fresh = { key: run.key, area };
      open.set(place, fresh);
      done.push(fresh);
    }
  }
  return done;
}

function runsOf(line: readonly (string | null)[]): { key: string; start: number; end: number }[] {
  const runs: { key: string; start: number; end: number }[] = [];
  for (const [column, key] of line.entries()) {
    const last = runs.at(-1);
    if (key === null) continue;
    if (last !== undefined && last.end === column && last.key === key) last.end = column + 1;
    else runs.push({ key, start: column, end: column + 1 });
  }
  return runs;
}
