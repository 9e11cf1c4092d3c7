// Kiểm tra số liệu: reads every tab and lists what has to be mended, for the office on one tab and for each unit on its own.

import { DONE } from '../messages/dialogs';
import { readCampaign } from './campaign';
import { type Outcome, overviewOf } from './outcome';
import { planProblems, planShared, planTracking } from './plans';
import { planResults } from './result-plan';
import type { Services } from './services';

export function checkReports(services: Services): Outcome {
  const campaign = readCampaign(services);
  const lists = [...campaign.intake, ...planProblems(campaign), ...planShared(campaign), ...planTracking(campaign)];
  services.workbook.write([...lists, ...planResults(campaign, lists)]);
  const overview = overviewOf(campaign);
  return { message: DONE.check(overview), ...overview };
}
