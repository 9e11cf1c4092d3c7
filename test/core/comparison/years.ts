// Two years of a small office: last year's figures, this year's reports.

import { type Comparison, compareYears } from '../../../src/core/comparison/compare-years';
import {
  type ActivityFigures,
  type LastYear,
  sumFigures,
  type UnitFigures,
} from '../../../src/core/comparison/last-year';
import type { Unit } from '../../../src/core/roster/unit';
import type { UnitReport } from '../../../src/core/submission/report';
import { catalogue, cleanForm, goodRow, report, unit } from '../../support/core-builders';

/** Activity, classes, people. */
export type Line = readonly [activity: string, classes: number, people: number];

const CODES: Readonly<Record<string, string>> = { 'Tập huấn kỹ năng số': 'TH', 'Cuộc thi đọc sách': 'CT' };

export const TRAINED = 'Tập huấn kỹ năng số';
export const CONTEST = 'Cuộc thi đọc sách';

export function past(code: string, lines: readonly Line[], changes: Partial<UnitFigures> = {}): UnitFigures {
  const figures = lines.map(
    ([activity, classes, people]): ActivityFigures => ({
      activityCode: CODES[activity] ?? '',
      activity,
      classes,
      people,
    }),
  );
  return { code, name: `Trường ${code}`, reported: true, lines: figures, ...sumFigures(figures), ...changes };
}

export function lastYear(...units: readonly UnitFigures[]): LastYear {
  return { year: 2021, startDate: '2021-10-01', units, doubtful: [] };
}

/** A sent report; without lines a nil one. */
export function now(of: Unit, lines: readonly Line[]): UnitReport {
  const rows = lines.map(([activity, classes, people], i) => goodRow({ activity, classes, people }, 10 + i));
  const form = cleanForm({ rows });
  return report(rows.length === 0 ? { ...form, nil: { ...form.nil, value: true, shown: 'TRUE' } } : form, of);
}

/** @param closed units that need not report any more */
export function compare(years: LastYear, reports: readonly UnitReport[], closed: readonly Unit[] = []): Comparison {
  const roster = [...closed, ...reports.map((one) => one.unit)];
  return compareYears(years, { reports, roster, catalogue, leftOut: new Set() });
}

export { unit };
