// Taking in what the units have ticked: the journal says where each submission stands, the tabs what has moved since.

import type { IsoDate, LocalTime } from '../core/calendar/iso-date';
import { apply, NEW_RECORD, replay, type StandingRecord, type StateChange } from '../core/standing/change';
import { believableMoment, observe, type ReadAction } from '../core/standing/observe';
import { move } from '../core/standing/transitions';
import { countBySeverity } from '../core/submission/problem';
import type { UnitReport } from '../core/submission/report';
import type { Sighting } from '../core/tracking/track';
import { READ_REASONS, STANDING } from '../messages/standing';
import { type Appended, appendTo, type Journal } from '../sheets/journal';
import { changeEntry, readChanges } from '../sheets/state-journal';
import { readStamp } from '../sheets/tick-stamp';

export interface Intake extends Appended {
  /** Each with where it stands now. */
  readonly reports: readonly UnitReport[];
  readonly records: ReadonlyMap<string, StandingRecord>;
  readonly changes: readonly StateChange[];
}

/** When and by whom the tabs are read, and the first day on which a tick of this campaign can have been set. */
export interface Deed {
  readonly now: LocalTime;
  readonly user: string;
  readonly firstDay: IsoDate;
}

/** @param seen what the tracking tab says of the reading before */
export function takeIn(
  reports: readonly UnitReport[],
  journal: Journal,
  seen: ReadonlyMap<string, Sighting>,
  deed: Deed,
): Intake {
  const records = replay(readChanges(journal));
  const changes: StateChange[] = [];
  for (const report of reports) {
    const { code } = report.unit;
    const record = records.get(code) ?? NEW_RECORD;
    const action = observe(report, record);
    const change = action === undefined ? undefined : changeOf(report, record, action, seen.get(code)?.readAt, deed);
    records.set(code, change === undefined ? record : apply(record, change));
    if (change !== undefined) changes.push(change);
  }
  const standing = (report: UnitReport) => records.get(report.unit.code)?.standing ?? report.standing;
  return {
    ...appendTo(journal, changes.map(changeEntry)),
    reports: reports.map((report) => ({ ...report, standing: standing(report) })),
    records,
    changes,
  };
}

function changeOf(
  report: UnitReport,
  record: StandingRecord,
  action: ReadAction,
  seenAt: LocalTime | undefined,
  { now, user, firstDay }: Deed,
): StateChange | undefined {
  const from = record.standing;
  const moved = move(from, action, { errors: countBySeverity(report.problems, 'error'), today: now.date });
  if ('refusal' in moved) return undefined;
  const change = { at: now, unitCode: report.unit.code, action, from, to: moved.to };
  if (action !== 'send' && action !== 'sendNil') return { ...change, user, reason: READ_REASONS[action] };
  const stamp = readStamp(report.sentStamp);
  const sentAt = believableMoment(stamp?.at, seenAt ?? { date: firstDay, time: '00:00' }, now);
  return {
    ...change,
    user: sentAt === undefined ? user : (stamp?.user ?? user),
    reason: reasonOfSending(action, from === 'approved', sentAt),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(seenAt === undefined ? {} : { notBefore: seenAt }),
  };
}

function reasonOfSending(action: 'send' | 'sendNil', wasApproved: boolean, sentAt: LocalTime | undefined): string {
  return [
    READ_REASONS[action],
    ...(wasApproved ? [STANDING.sentAgain] : []),
    ...(sentAt === undefined ? [] : [STANDING.sentStamped(sentAt)]),
  ].join(' ');
}
