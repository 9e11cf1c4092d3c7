// Tổng hợp (cả quy trình): check, summary, tracking and report in one click. The tabs come first, so that a refusal of Drive costs only the report.

import { DONE } from '../messages/dialogs';
import { readCampaign } from './campaign';
import { issueReport } from './export-report';
import { type Outcome, overviewOf } from './outcome';
import { planNominations, planProblems, planShared, planSummary, planTracking } from './plans';
import { planResults } from './result-plan';
import type { Services } from './services';
import { splitWrites } from './split-writes';

export function runWholeCycle(services: Services, template: string): Outcome {
  const campaign = readCampaign(services);
  const pages = [planProblems, planSummary, planTracking, planNominations, planShared].map((plan) => plan(campaign));
  // One write for as many units as a district has; a larger book is written in several, none of which cuts a tab in two.
  for (const requests of splitWrites([campaign.intake, ...pages, planResults(campaign, [])]))
    services.workbook.write(requests);
  const documents = issueReport(services, campaign, template);
  const overview = overviewOf(campaign);
  return { message: DONE.cycle(overview), ...overview, documents };
}
