// Tổng hợp (cả quy trình): check, summary, tracking and report in one click. The tabs come first, so that a refusal of Drive costs only the report.

import { DONE } from '../messages/dialogs';
import { readCampaign } from './campaign';
import { issueReport } from './export-report';
import { type Outcome, overviewOf } from './outcome';
import { planNominations, planProblems, planSummary, planTracking } from './plans';
import { planResults } from './result-plan';
import type { Services } from './services';

export function runWholeCycle(services: Services, template: string): Outcome {
  const campaign = readCampaign(services);
  const tabs = [
    ...planProblems(campaign),
    ...planSummary(campaign),
    ...planTracking(campaign),
    ...planNominations(campaign),
  ];
  services.workbook.write([...tabs, ...planResults(campaign, tabs)]);
  const documents = issueReport(services, campaign, template);
  const overview = overviewOf(campaign);
  return { message: DONE.cycle(overview), ...overview, documents };
}
