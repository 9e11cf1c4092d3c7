// Duyệt, trả lại, khóa: the office's part in where submissions stand.

import { apply, NEW_RECORD, type StandingRecord } from '../core/standing/change';
import { hasReported } from '../core/submission/report';
import { STANDING_PAGE } from '../messages/standing-page';
import { type Appended, appendTo, type Journal, settleEntries } from '../sheets/journal';
import { changeEntry } from '../sheets/state-journal';
import { type Campaign, readCampaign } from './campaign';
import { type Outcome, overviewOf } from './outcome';
import { planTracking } from './plans';
import type { Services } from './services';
import { writeKept } from './snapshots';
import type { StandingRequest } from './standing-input';
import { type Letter, planLetters, sendLetters } from './standing-mail';
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
  if (moved.length > 0) carryOut(services, campaign, request, plan);
  else if (campaign.intake.length > 0) services.workbook.write(campaign.intake);
  return { message: describe(plan, request, 'past'), standings: outcomeOf(plan) };
}

/** Journal, tabs and tracking in one write; then the letters, and what became of them. */
function carryOut(services: Services, campaign: Campaign, request: StandingRequest, plan: StandingPlan): void {
  const letters = planLetters(services, campaign, request, plan.moved);
  const records = recordsAfter(campaign, plan);
  const changed = appendTo(
    campaign.journal,
    plan.moved.map(({ change }) => changeEntry(change)),
  );
  const mailed = appendTo(
    changed.journal,
    letters.map(({ entry }) => entry),
  );
  const onTabs = writesOnTabs(campaign, request, plan.moved, records, campaign.office);
  writeKept(services, onTabs.kept, [
    ...campaign.intake,
    ...changed.requests,
    ...mailed.requests,
    ...onTabs.requests,
    ...planTracking(after(campaign, request, records, mailed)),
  ]);
  if (letters.some(({ mail }) => mail !== undefined)) settle(services, changed.journal, letters);
}

function settle(services: Services, journal: Journal, letters: readonly Letter[]): void {
  services.workbook.write([settleEntries(journal, sendLetters(services, letters))]);
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
