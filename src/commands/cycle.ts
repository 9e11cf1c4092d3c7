// Tổng hợp (cả quy trình): check, summary, tracking and report in one click. The tabs come first, so that a refusal of Drive costs only the report.

import { DONE } from '../messages/dialogs';
import { readCampaign } from './campaign';
import { issueReport } from './export-report';
import { type Outcome, overviewOf } from './outcome';
import { planNominations, planProblems, planShared, planSummary, planTracking } from './plans';
import type { Services } from './services';

export function runWholeCycle(services: Services, template: string): Outcome {
  const campaign = readCampaign(services);
  services.workbook.write([
    ...planProblems(campaign),
    ...planSummary(campaign),
    ...planTracking(campaign),
    ...planNominations(campaign),
    ...planShared(campaign),
  ]);
  const documents = issueReport(services, campaign, template);
  const overview = overviewOf(campaign);
  return { message: DONE.cycle(overview), ...overview, documents };
}
