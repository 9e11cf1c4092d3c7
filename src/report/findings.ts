// II.1: how the figures compare with last year, and what stands out in them.

import type { Comparison } from '../core/comparison/compare-years';
import { highlightsOf } from '../core/report/highlights';
import type { Summary, SummaryLine } from '../core/summary/summarize';
import { REPORT } from '../messages/report';
import { FINDINGS } from '../messages/report-findings';

/** Nothing where no unit has reported in both years. */
export function comparisonSentences(comparison: Comparison | undefined): string[] {
  if (comparison === undefined) return [];
  const complete = comparison.units.filter(({ isComplete }) => isComplete);
  if (complete.length === 0) return [];
  const { year, totals, doubtful } = comparison;
  const unitsNow = complete.reduce((sum, one) => sum + one.unitsNow.length, 0);
  const unitsBefore = complete.reduce((sum, one) => sum + one.unitsBefore.length, 0);
  return [FINDINGS.comparison({ year, unitsNow, unitsBefore, doubtful, ...totals })];
}

export function highlightSentences(summary: Summary): string[] {
  const { mostPeople, mostClasses, widest } = highlightsOf(summary);
  const isBoth = mostPeople !== undefined && mostPeople === mostClasses;
  const groups = widest.map(({ group, units }) => ({ name: group.name ?? REPORT.unknownGroup, units }));
  return [
    ...(isBoth ? [FINDINGS.mostOfBoth(named(mostPeople))] : []),
    ...(!isBoth && mostClasses !== undefined ? [FINDINGS.mostClasses(named(mostClasses))] : []),
    ...(!isBoth && mostPeople !== undefined ? [FINDINGS.mostPeople(named(mostPeople))] : []),
    ...(groups.length > 0 ? [FINDINGS.widest(groups)] : []),
  ];
}

function named({ activity, classes, people, units }: SummaryLine) {
  return { name: activity, classes, people, units };
}
