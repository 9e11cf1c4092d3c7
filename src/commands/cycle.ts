// Tổng hợp (cả quy trình): check, summary, tracking and report in one click. The tabs come first, so that a refusal of Drive costs only the report.

import { ASK, DONE } from '../messages/dialogs';
import { type Campaign, readCampaign } from './campaign';
import { issueReport } from './export-report';
import { type Outcome, overviewOf } from './outcome';
import { planNominations, planProblems, planShared, planSummary, planTracking } from './plans';
import type { Proposal } from './proposal';
import { planResults } from './result-plan';
import type { Services } from './services';
import { splitWrites } from './split-writes';

export function proposeCycle(services: Services, template: string): Proposal {
  const campaign = readCampaign(services);
  const { reported, expected } = campaign.summary;
  return { question: ASK.cycle(reported, expected), perform: () => runCycle(services, campaign, template) };
}

function runCycle(services: Services, campaign: Campaign, template: string): Outcome {
  const pages = [planProblems, planSummary, planTracking, planNominations, planShared].map((plan) => plan(campaign));
  // One write for as many units as a district has; a larger book is written in several, none of which cuts a tab in two.
  for (const requests of splitWrites([campaign.intake, ...pages, planResults(campaign, [])]))
    services.workbook.write(requests);
  const documents = issueReport(services, campaign, template);
  const overview = overviewOf(campaign);
  return { message: DONE.cycle(overview), ...overview, documents };
}
