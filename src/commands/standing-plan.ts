// What becomes of the submissions an office action is asked for: who moves, and who does not and why.

import { NEW_RECORD, type StateChange } from '../core/standing/change';
import { move, type Refusal } from '../core/standing/transitions';
import { countBySeverity } from '../core/submission/problem';
import type { UnitReport } from '../core/submission/report';
import { STANDING } from '../messages/standing';
import type { Campaign } from './campaign';
import type { StandingRequest } from './standing-input';

export interface Moved {
  readonly report: UnitReport;
  readonly change: StateChange;
}

export interface StandingPlan {
  readonly moved: readonly Moved[];
  readonly refused: readonly { readonly report: UnitReport; readonly refusal: Refusal }[];
  /** Codes of nobody who must report. */
  readonly unknown: readonly string[];
}

export function planStandings(campaign: Campaign, request: StandingRequest, user: string): StandingPlan {
  const byCode = new Map(campaign.reports.map((report) => [report.unit.code, report]));
  const moved: Moved[] = [];
  const refused: { report: UnitReport; refusal: Refusal }[] = [];
  for (const code of request.units) {
    const report = byCode.get(code);
    if (report === undefined) continue;
    const made = changeOf(campaign, report, request, user);
    if ('refusal' in made) refused.push({ report, refusal: made.refusal });
    else moved.push({ report, change: made });
  }
  return { moved, refused, unknown: request.units.filter((code) => !byCode.has(code)) };
}

function changeOf(
  { records, now }: Campaign,
  report: UnitReport,
  request: StandingRequest,
  user: string,
): StateChange | { readonly refusal: Refusal } {
  const { action, reason, deadline } = request;
  const { standing: from } = records.get(report.unit.code) ?? NEW_RECORD;
  const given = { reason, ...(deadline === undefined ? {} : { deadline }) };
  const to = move(from, action, {
    errors: countBySeverity(report.problems, 'error'),
    today: now.date,
    ...given,
  });
  if ('refusal' in to) return to;
  return {
    at: now,
    user,
    unitCode: report.unit.code,
    action,
    from,
    to: to.to,
    reason: reasonOf(request),
    ...(isReturn(request) && deadline !== undefined ? { deadline } : {}),
    ...(action === 'approve' ? { fingerprint: report.fingerprint } : {}),
  };
}

/** Whether the unit is to send again. */
export function isReturn({ action }: Pick<StandingRequest, 'action'>): boolean {
  return action === 'return' || action === 'unlock';
}

function reasonOf({ action, reason, cells, deadline }: StandingRequest): string {
  if (action === 'approve') return STANDING.approved;
  if (action === 'lock') return STANDING.locked;
  if (action === 'refuseUnlock' || deadline === undefined) return STANDING.refused(reason);
  return STANDING.returned(reason, cells.join(', '), deadline);
}
