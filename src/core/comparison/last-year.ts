// What a year leaves to the next one: for each unit what it reported, activity by activity.

import type { IsoDate } from '../calendar/iso-date';
import { type ActivityRow, countedClasses, countedPeople, hasReported, type UnitReport } from '../submission/report';
import { fold } from '../text/fold';

export interface Figures {
  readonly classes: number;
  readonly people: number;
}

export interface ActivityFigures extends Figures {
  /** Blank for what the catalogue of that year did not know. */
  readonly activityCode: string;
  /** Name in the catalogue of that year, else the words as a unit first typed them. */
  readonly activity: string;
}

export interface UnitFigures extends Figures {
  /** The unit's own code, as the roster of that year had it. */
  readonly code: string;
  readonly name: string;
  readonly reported: boolean;
  readonly lines: readonly ActivityFigures[];
}

export interface LastYear {
  readonly year: number;
  /** First day of that year's week: a unit that was opened later did not exist then, whatever its code. */
  readonly startDate: IsoDate;
  readonly units: readonly UnitFigures[];
  /** Names of units whose lines do not add up to their own total any more: somebody has been at the tab. */
  readonly doubtful: readonly string[];
}

/** @param leftOut rows of events that another row stands for: in no total, as in the summary */
export function figuresToCarry(reports: readonly UnitReport[], leftOut: ReadonlySet<ActivityRow>): UnitFigures[] {
  return reports.map((report): UnitFigures => {
    const lines = linesOf(report.rows.filter((row) => !leftOut.has(row)));
    const { code, name } = report.unit;
    return { code, name, reported: hasReported(report), lines, ...sumFigures(lines) };
  });
}

function linesOf(rows: readonly ActivityRow[]): ActivityFigures[] {
  const lines = new Map<string, ActivityFigures>();
  for (const row of rows) {
    const { known, activity } = row;
    const key = known === undefined ? `words ${fold(activity)}` : `known ${known.name}`;
    const names = { activityCode: known?.code ?? '', activity: known?.name ?? activity };
    const sum = addFigures(lines.get(key) ?? NO_FIGURES, { classes: countedClasses(row), people: countedPeople(row) });
    lines.set(key, { ...(lines.get(key) ?? names), ...sum });
  }
  return [...lines.values()];
}

export const NO_FIGURES: Figures = { classes: 0, people: 0 };

export function addFigures(a: Figures, b: Figures): Figures {
  return { classes: a.classes + b.classes, people: a.people + b.people };
}

export function sumFigures(all: readonly Figures[]): Figures {
  return all.reduce<Figures>(addFigures, NO_FIGURES);
}
