// What a reading of a unit's tab says has moved since the last one: ticks set and taken away, errors that came up after sending.

import { isAfter, type LocalTime } from '../calendar/iso-date';
import { countBySeverity } from '../submission/problem';
import type { UnitReport } from '../submission/report';
import type { StandingRecord } from './change';
import { isLocked } from './standing';
import type { Action, OfficeAction } from './transitions';

/** What a reading can see; the rest is done by command. */
export type ReadAction = Exclude<Action, OfficeAction>;

/** The action a tab shows; undefined where nothing has moved. At most one: each reading brings a submission a step on. */
export function observe(report: UnitReport, record: StandingRecord): ReadAction | undefined {
  const { standing } = record;
  if (isLocked(standing)) {
    if (report.wantsUnlock) return standing === 'locked' ? 'requestUnlock' : undefined;
    return standing === 'unlockRequested' && report.state !== 'unreadable' ? 'cancelRequest' : undefined;
  }
  if (report.state === 'submitted' || report.state === 'nil') return sent(report, record);
  if (standing === 'open' || standing === 'returned') return undefined;
  return countBySeverity(report.problems, 'error') > 0 ? 'lapse' : 'withdraw';
}

function sent(report: UnitReport, { standing, approved }: StandingRecord): ReadAction | undefined {
  if (standing === 'approved') {
    if (report.fingerprint === approved) return undefined;
  } else if (standing === report.state) return undefined;
  return report.state === 'nil' ? 'sendNil' : 'send';
}

/**
 * The moment that the unit's own script wrote beside the tick, where it can be true: the cell is the unit's, so what it says is
 * believed only between the reading before, in which the tick was not there, and now.
 * @param notBefore where nobody has read it yet, the day of the plan
 */
export function believableMoment(
  stamp: LocalTime | undefined,
  notBefore: LocalTime,
  now: LocalTime,
): LocalTime | undefined {
  if (stamp === undefined || isAfter(stamp, now)) return undefined;
  return isAfter(notBefore, stamp) ? undefined : stamp;
}
