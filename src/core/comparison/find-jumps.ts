// Units whose figures are far from last year's: asked about, for a slip of a digit looks like this, and so does a good year.

import type { Problem } from '../submission/problem';
import { formatCount } from '../text/vietnamese-number';
import type { Comparison } from './compare-years';
import type { Figures } from './last-year';

/** One digit too many is ten times, a month counted for a week four; between two ordinary years figures hardly grow threefold. */
const FACTOR = 3;
/** Below these a jump is one event more or less: a commune's evening brings 50 people, a handful of classes is one school's week. */
const LEAST: Figures = { classes: 5, people: 50 };

/** By unit code, only of units that can be compared alone and have reported, as all they were before had. */
export function findJumps({ year, units }: Comparison): Map<string, Problem[]> {
  const jumps = new Map<string, Problem[]>();
  for (const { unitsBefore, unitsNow, before, now, isComplete } of units) {
    const [report, ...others] = unitsNow;
    if (report === undefined || others.length > 0 || !isComplete) continue;
    const { code } = report.unit;
    const from = unitsBefore.some((one) => one.code !== code) ? unitsBefore.map(({ name }) => name).join(', ') : '';
    const problems = (['classes', 'people'] as const)
      .filter((figure) => isJump(before[figure], now[figure], LEAST[figure]))
      .map((figure): Problem => {
        const figures = { value: formatCount(now[figure]), before: formatCount(before[figure]) };
        const params = { figure, ...figures, year: String(year), from };
        return { code: 'jumpFromLastYear', place: report.rows[0]?.place ?? 'A1', params };
      });
    if (problems.length > 0) jumps.set(code, problems);
  }
  return jumps;
}

function isJump(before: number, now: number, least: number): boolean {
  const [less, more] = before < now ? [before, now] : [now, before];
  return more - less >= least && more >= FACTOR * less;
}
