// Duyệt, trả lại, khóa: the office's part in where submissions stand.

import { apply, NEW_RECORD, type StandingRecord } from '../core/standing/change';
import { hasReported } from '../core/submission/report';
import { STANDING_PAGE } from '../messages/standing-page';
import { type Appended, appendTo } from '../sheets/journal';
import { changeEntry } from '../sheets/state-journal';
import { type Campaign, readCampaign } from './campaign';
import { type Outcome, overviewOf } from './outcome';
import { planTracking } from './plans';
import { planMailings, sendPlanned } from './send-journalled';
import type { Services } from './services';
import { writeKept } from './snapshots';
import type { StandingRequest } from './standing-input';
import { planLetters } from './standing-mail';
import { standingsPage } from './standing-page';
import { isReturn, planStandings, type StandingPlan } from './standing-plan';
import { writesOnTabs } from './standing-writes';

/** Writes nothing: shows who stands where, for the office to choose. */
export function listStandings(services: Services): Outcome {
  const campaign = readCampaign(services);
  return { message: STANDING_PAGE.title, page: standingsPage(campaign), ...overviewOf(campaign) };
}

/** What would be done, in sentences. Writes nothing. */
export function previewStandings(services: Services, request: StandingRequest): Outcome {
  const plan = planStandings(readCampaign(services), request, services.user());
  return { message: describe(plan, request, 'future'), standings: outcomeOf(plan) };
}

export function changeStandings(services: Services, request: StandingRequest): Outcome {
  const campaign = readCampaign(services, 'whole');
  const plan = planStandings(campaign, request, services.user());
  const { moved } = plan;
  const unsent = moved.length > 0 ? carryOut(services, campaign, request, plan) : [];
  if (moved.length === 0 && campaign.intake.length > 0) services.workbook.write(campaign.intake);
  const message = [describe(plan, request, 'past'), ...(unsent.length === 0 ? [] : [STANDING_PAGE.unsent(unsent)])];
  return { message: message.join(' '), standings: outcomeOf(plan) };
}

/**
 * Journal, tabs and tracking in one write; then the letters, and what became of them.
 * @returns names of the units that no letter is known to have reached
 */
function carryOut(services: Services, campaign: Campaign, request: StandingRequest, plan: StandingPlan): string[] {
  const letters = planLetters(services, campaign, request, plan.moved);
  const records = recordsAfter(campaign, plan);
  const changed = appendTo(
    campaign.journal,
    plan.moved.map(({ change }) => changeEntry(change)),
  );
  const noted = appendTo(
    changed.journal,
    letters.flatMap((letter) => ('compose' in letter ? [] : [letter.entry])),
  );
  const mailings = letters.flatMap((letter) => ('compose' in letter ? [letter] : []));
  const planned = planMailings(noted.journal, mailings);
  const onTabs = writesOnTabs(campaign, request, plan.moved, records, campaign.office);
  writeKept(services, onTabs.kept, [
    ...campaign.intake,
    ...changed.requests,
    ...noted.requests,
    ...planned.requests,
    ...onTabs.requests,
    ...planTracking(after(campaign, request, records, planned)),
  ]);
  const outcomes = mailings.length > 0 ? sendPlanned(services, planned.journal, mailings).outcomes : [];
  const reached = new Set(mailings.flatMap(({ entry }, i) => (outcomes[i]?.result === 'sent' ? [entry.unitCode] : [])));
  const told = new Set(letters.map(({ entry }) => entry.unitCode));
  return plan.moved.flatMap(({ report: { unit } }) =>
    told.has(unit.code) && !reached.has(unit.code) ? [unit.name] : [],
  );
}

function recordsAfter({ records }: Campaign, { moved }: StandingPlan): Map<string, StandingRecord> {
  const changed = moved.map(({ report, change }): [string, StandingRecord] => {
    const { code } = report.unit;
    return [code, apply(records.get(code) ?? NEW_RECORD, change)];
  });
  return new Map([...records, ...changed]);
}

/** The campaign as it is once the changes are written. */
function after(
  campaign: Campaign,
  request: StandingRequest,
  records: ReadonlyMap<string, StandingRecord>,
  { journal }: Appended,
): Campaign {
  const reports = campaign.reports.map((report) => {
    const standing = records.get(report.unit.code)?.standing ?? report.standing;
    // Its tick was taken away.
    const isBack = isReturn(request) && standing === 'returned' && hasReported(report);
    return { ...report, standing, ...(isBack ? { state: 'draft' as const, isTicked: false, sentStamp: '' } : {}) };
  });
  return { ...campaign, reports, records, journal };
}

function outcomeOf({ moved, refused, unknown }: StandingPlan) {
  return {
    changed: moved.map(({ report }) => report.unit.code),
    refused: [...refused.map(({ report }) => report.unit.code), ...unknown],
  };
}

function describe(
  { moved, refused, unknown }: StandingPlan,
  request: StandingRequest,
  tense: 'future' | 'past',
): string {
  const { action, deadline } = request;
  return [
    STANDING_PAGE.done(
      action,
      moved.map(({ report }) => report.unit.name),
      tense,
      deadline,
    ),
    ...refused.map(({ report, refusal }) => STANDING_PAGE.refused(report.unit.name, refusal, action, report.standing)),
    ...unknown.map(STANDING_PAGE.unknown),
  ].join(' ');
}
