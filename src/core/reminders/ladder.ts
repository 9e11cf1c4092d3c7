// The ladder of reminders: on which working days before and after the deadline a unit that has not reported is written to.

/** Working days, as the office has set them: before the end of the deadline (0 is its last working day), and after it. */
export interface Ladder {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface Rung {
  /** What it is known by in the journal: `before3`, `due`, `after1`. */
  readonly name: string;
  /** Working days from the last one of the deadline. */
  readonly offset: number;
  /** For an overdue report, which time it is asked for: 1 is the first. */
  readonly time?: number;
  /** Nothing follows: it goes with a copy to the superior. */
  readonly isLast: boolean;
}

/** In the order of the days. */
export function rungsOf({ before, after }: Ladder): Rung[] {
  const days = ascending(before.map((day) => 0 - day));
  const late = ascending(after);
  return [
    ...days.map((offset): Rung => ({ name: nameOf(offset), offset, isLast: false })),
    ...late.map((offset, i): Rung => ({ name: nameOf(offset), offset, time: i + 1, isLast: i === late.length - 1 })),
  ];
}

/**
 * The rung a day stands on: the last one not after it, so that a day without a run is made up for by the next run. Once the deadline is
 * over, what was to be said before it is said no more.
 */
export function rungOn(rungs: readonly Rung[], offset: number): Rung | undefined {
  const reached = rungs.filter((rung) => rung.offset <= offset && rung.offset > 0 === offset > 0);
  return reached[reached.length - 1];
}

function nameOf(offset: number): string {
  if (offset === 0) return 'due';
  return offset < 0 ? `before${0 - offset}` : `after${offset}`;
}

function ascending(days: readonly number[]): number[] {
  return [...new Set(days)].sort((one, other) => one - other);
}
