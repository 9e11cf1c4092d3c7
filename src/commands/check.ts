// Kiểm tra số liệu: reads every tab and lists what has to be mended.

import { DONE } from '../messages/dialogs';
import { readCampaign } from './campaign';
import { type Outcome, overviewOf } from './outcome';
import { planProblems, planShared } from './plans';
import type { Services } from './services';

export function checkReports(services: Services): Outcome {
  const campaign = readCampaign(services);
  services.workbook.write([...planProblems(campaign), ...planShared(campaign)]);
  const overview = overviewOf(campaign);
  return { message: DONE.check(overview), ...overview };
}
