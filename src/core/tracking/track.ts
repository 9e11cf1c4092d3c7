// Where every expected unit stands, and since when.

import { formatStamp, type LocalTime } from '../calendar/iso-date';
import { countBySeverity } from '../submission/problem';
import type { UnitReport } from '../submission/report';

/** What an earlier run saw of a unit. */
export interface Sighting {
  readonly fingerprint: string;
  /** Stamp of when this content was first seen; empty while nothing has been typed. */
  readonly changedAt: string;
}

export interface TrackedUnit {
  readonly report: UnitReport;
  readonly errors: number;
  readonly warnings: number;
  /** Google tells no one when a tab was last edited, so a change is dated by the first run that sees it. */
  readonly changedAt: string;
  /** Stamp of the last reminder that went out; empty if none did. */
  readonly remindedAt: string;
}

export function track(
  reports: readonly UnitReport[],
  seen: ReadonlyMap<string, Sighting>,
  remindedAt: ReadonlyMap<string, string>,
  now: LocalTime,
): TrackedUnit[] {
  return reports.map((report) => ({
    report,
    errors: countBySeverity(report.problems, 'error'),
    warnings: countBySeverity(report.problems, 'warning'),
    changedAt: changedAt(report, seen.get(report.unit.code), now),
    remindedAt: remindedAt.get(report.unit.code) ?? '',
  }));
}

function changedAt(report: UnitReport, before: Sighting | undefined, now: LocalTime): string {
  if (before !== undefined && before.fingerprint === report.fingerprint) return before.changedAt;
  // A tab that is blank, and was never seen otherwise, has not changed.
  if (report.fingerprint === '' && before === undefined) return '';
  return formatStamp(now);
}
