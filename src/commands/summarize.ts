// Tổng hợp số liệu: adds up, and shows where every unit stands.

import { DONE } from '../messages/dialogs';
import { readCampaign } from './campaign';
import { type Outcome, overviewOf } from './outcome';
import { planNominations, planShared, planSummary, planTracking } from './plans';
import type { Services } from './services';

export function summarizeReports(services: Services): Outcome {
  const campaign = readCampaign(services);
  services.workbook.write([
    ...campaign.intake,
    ...planSummary(campaign),
    ...planTracking(campaign),
    ...planNominations(campaign),
    ...planShared(campaign),
  ]);
  const overview = overviewOf(campaign);
  return { message: DONE.summarize(overview), ...overview };
}
