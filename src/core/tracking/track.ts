// Where every expected unit stands, and since when.

import type { Deadline } from '../calendar/deadline';
import { formatStamp, type IsoDate, type LocalTime } from '../calendar/iso-date';
import { NEW_RECORD, type StandingRecord } from '../standing/change';
import { isLocked } from '../standing/standing';
import { type Timeliness, timelinessOf } from '../standing/timeliness';
import { countBySeverity } from '../submission/problem';
import type { UnitReport } from '../submission/report';

/** What an earlier run saw of a unit. */
export interface Sighting {
  readonly fingerprint: string;
  /** Stamp of when this content was first seen; empty while nothing has been typed. */
  readonly changedAt: string;
  /** When that run read the tab. */
  readonly readAt?: LocalTime;
}

export interface TrackedUnit {
  readonly report: UnitReport;
  readonly errors: number;
  readonly warnings: number;
  /** Of the last sending; absent while the submission has not been sent. */
  readonly sentAt?: LocalTime;
  readonly timeliness?: Timeliness;
  /** Named for this unit alone, by a return. */
  readonly deadline?: IsoDate;
  /** Whether somebody has changed the tab since it was locked. */
  readonly isTampered: boolean;
  /** Google tells no one when a tab was last edited, so a change is dated by the first run that sees it. */
  readonly changedAt: string;
  /** Stamp of the last reminder that went out; empty if none did. */
  readonly remindedAt: string;
}

export interface TrackingInput {
  readonly reports: readonly UnitReport[];
  readonly records: ReadonlyMap<string, StandingRecord>;
  readonly seen: ReadonlyMap<string, Sighting>;
  readonly remindedAt: ReadonlyMap<string, string>;
  readonly deadline: Deadline;
  readonly now: LocalTime;
}

export function track({ reports, records, seen, remindedAt, deadline, now }: TrackingInput): TrackedUnit[] {
  return reports.map((report) => {
    const { code } = report.unit;
    const record = records.get(code) ?? NEW_RECORD;
    return {
      report,
      errors: countBySeverity(report.problems, 'error'),
      warnings: countBySeverity(report.problems, 'warning'),
      ...sendingOf(record, deadline),
      ...(record.deadline === undefined ? {} : { deadline: record.deadline }),
      isTampered: isLocked(record.standing) && record.approved !== undefined && record.approved !== report.fingerprint,
      changedAt: changedAt(report, seen.get(code), now),
      remindedAt: remindedAt.get(code) ?? '',
    };
  });
}

function sendingOf(record: StandingRecord, deadline: Deadline): Pick<TrackedUnit, 'sentAt' | 'timeliness'> {
  const timeliness = timelinessOf(record, deadline);
  const last = record.sendings[record.sendings.length - 1];
  return timeliness === undefined || last === undefined ? {} : { timeliness, sentAt: last.at };
}

function changedAt(report: UnitReport, before: Sighting | undefined, now: LocalTime): string {
  if (before !== undefined && before.fingerprint === report.fingerprint) return before.changedAt;
  // A tab that is blank, and was never seen otherwise, has not changed.
  if (report.fingerprint === '' && before === undefined) return '';
  return formatStamp(now);
}
