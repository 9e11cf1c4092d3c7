// What stands out in a summary, by rules that anybody can check against the table.
//
// - The activity with most people and the one with most classes and contests, over all named lines of the table.
// - The groups that most units carried out, three at most.
//
// "Most" is said only where it is true: whatever is named is ahead of everything that is not, so that of equals none is named, and where
// there is nothing it could be ahead of, nothing is.

import type { Summary, SummaryGroup, SummaryLine } from '../summary/summarize';

export interface GroupUnits {
  readonly group: SummaryGroup;
  readonly units: number;
}

export interface Highlights {
  readonly mostPeople: SummaryLine | undefined;
  readonly mostClasses: SummaryLine | undefined;
  /** Most units first; the group of what the catalogue does not know is none that anybody carries out. */
  readonly widest: readonly GroupUnits[];
}

const MOST_GROUPS = 3;

export function highlightsOf({ groups }: Pick<Summary, 'groups'>): Highlights {
  const lines = groups.flatMap((group) => group.lines);
  const named = (line: SummaryLine | undefined) => (line?.activity === '' ? undefined : line);
  const [mostPeople] = ahead(lines, ({ people }) => people, 1);
  const [mostClasses] = ahead(lines, ({ classes }) => classes, 1);
  const known = groups.filter(({ name }) => name !== null).map((group) => ({ group, units: unitsOf(group) }));
  return {
    mostPeople: named(mostPeople),
    mostClasses: named(mostClasses),
    widest: ahead(known, ({ units }) => units, MOST_GROUPS),
  };
}

/** Distinct units behind the lines of a group. */
export function unitsOf({ lines }: Pick<SummaryGroup, 'lines'>): number {
  return new Set(lines.flatMap(({ sources }) => sources.map(({ report }) => report.unit.code))).size;
}

/** The largest, `most` of them or fewer, each larger than every one that is not among them. */
export function ahead<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): T[] {
  const ordered = [...items].sort((a, b) => sizeOf(b) - sizeOf(a));
  const next = ordered[most] ?? ordered[ordered.length - 1];
  return next === undefined ? [] : ordered.slice(0, most).filter((item) => sizeOf(item) > sizeOf(next));
}
