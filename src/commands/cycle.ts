// Tổng hợp (cả quy trình): check, summary, tracking and report in one click. The tabs come first, so that a refusal of Drive costs only the report.

import { ASK, DONE } from '../messages/dialogs';
import { countIndividuals } from '../report/annexes';
import { type Campaign, readCampaign } from './campaign';
import { issueReport, withNotes } from './export-report';
import { type Outcome, overviewOf } from './outcome';
import { planNominations, planProblems, planShared, planSummary, planTracking } from './plans';
import type { Proposal } from './proposal';
import { gatherMaterials } from './report-materials';
import type { BuiltInTemplates } from './report-template';
import { planResults } from './result-plan';
import type { Services } from './services';
import { splitWrites } from './split-writes';

export function proposeCycle(services: Services, templates: BuiltInTemplates): Proposal {
  const campaign = readCampaign(services);
  const { reported, expected } = campaign.summary;
  const question = ASK.cycle(reported, expected, countIndividuals(campaign.reports));
  return { question, perform: () => runCycle(services, campaign, templates) };
}

function runCycle(services: Services, campaign: Campaign, templates: BuiltInTemplates): Outcome {
  // Before anything is written: a template that cannot be filled ends the run with nothing changed.
  const materials = gatherMaterials(services, templates, campaign);
  const pages = [planProblems, planSummary, planTracking, planNominations, planShared].map((plan) => plan(campaign));
  // One write for as many units as a district has; a larger book is written in several, none of which cuts a tab in two.
  for (const requests of splitWrites([campaign.intake, ...pages, planResults(campaign, [])]))
    services.workbook.write(requests);
  const issued = issueReport(services, campaign, materials);
  const overview = overviewOf(campaign);
  return { ...overview, ...withNotes(`${DONE.cycle(overview)} ${materials.template.note}`, issued) };
}
