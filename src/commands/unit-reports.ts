// Xuất phiếu đơn vị: the report of every unit that has typed something, as Word files in one folder. What is there with the same content is
// not made again, so a run that ended early, by time or by a failure, is gone on with by the next.

import { fingerprint } from '../core/text/hash';
import { TEMPLATE } from '../messages/report-template';
import { UNIT_REPORTS } from '../messages/unit-report';
import { fillTemplate } from '../report/fill';
import { unitReportTags } from '../report/unit-tags';
import { appendTo } from '../sheets/journal';
import { type Campaign, readCampaign } from './campaign';
import { unitFolder } from './campaign-folder';
import type { Outcome } from './outcome';
import type { Proposal } from './proposal';
import { type BuiltInTemplates, chooseTemplate, type ReportTemplate } from './report-template';
import type { KeyedFile, Services, StoredFile } from './services';
import { isTimeUp } from './time-limit';
import { journalUnitReports } from './unit-report-journal';
import { type PlannedUnitReport, planUnitReports } from './unit-report-plan';

/** Files after which the user is told how far it is: about every 10 seconds. */
const TOLD_EVERY = 10;

export function proposeUnitReports(services: Services, builtIn: BuiltInTemplates): Proposal {
  const campaign = readCampaign(services);
  const shelf = services.files.list('campaign');
  const template = chooseTemplate(services, 'unit', { builtIn, shelf, journal: campaign.journal });
  const planned = planUnitReports(campaign, services.files.list('units'), template.version);
  const unreadable = campaign.reports.filter(({ state }) => state === 'unreadable').length;
  if (planned.length === 0) return { perform: () => ({ message: UNIT_REPORTS.nothingTyped(unreadable) }) };
  const making = planned.filter(({ made }) => made === undefined).length;
  const drafts = planned.filter(({ model }) => model.draft !== '').length;
  return {
    ...(making > 0 ? { question: UNIT_REPORTS.ask(making, planned.length - making, drafts, unreadable) } : {}),
    perform: () => issueUnitReports(services, { campaign, planned, shelf, template }),
  };
}

interface Work {
  readonly campaign: Campaign;
  readonly planned: readonly PlannedUnitReport[];
  readonly shelf: readonly KeyedFile[];
  readonly template: ReportTemplate;
}

function issueUnitReports(services: Services, { campaign, planned, shelf, template }: Work): Outcome {
  const folder = unitFolder(services, campaign.settings, shelf);
  const kept = planned.flatMap(({ made }) => made ?? []);
  const made = makeFiles(
    services,
    folder,
    planned.filter((one) => one.made === undefined),
    template.base64,
  );
  const files = [...kept, ...made];
  const left = planned.length - files.length;
  const noted = appendTo(campaign.journal, template.entries);
  const intake = [...campaign.intake, ...noted.requests];
  const requests = journalUnitReports({ intake, journal: noted.journal, now: campaign.now }, services.user(), {
    key: `unitReports|${fingerprint(planned.map(({ key }) => key).join())}`,
    there: files.length,
    all: planned.length,
    url: folder.url,
  });
  if (requests.length > 0) services.workbook.write(requests);
  return {
    message: [
      messageOf(made.length, kept.length, left),
      ...(template.note === TEMPLATE.builtIn ? [] : [template.note]),
    ].join(' '),
    documents: [folder],
    unitReports: files,
    created: made.length,
    kept: kept.length,
    left,
  };
}

function makeFiles(
  services: Services,
  folder: StoredFile,
  missing: readonly PlannedUnitReport[],
  template: string,
): StoredFile[] {
  const made: StoredFile[] = [];
  for (const { name, key, model } of missing) {
    if (made.length > 0 && isTimeUp(services)) break;
    const word = fillTemplate({ base64: template }, unitReportTags(model), 'unit');
    made.push(services.files.createWord(name, word, { shelf: 'units', key }, folder));
    if (made.length % TOLD_EVERY === 0) services.screen.progress(UNIT_REPORTS.progress(made.length, missing.length));
  }
  return made;
}

function messageOf(made: number, kept: number, left: number): string {
  if (left > 0) return UNIT_REPORTS.timeUp(made, left);
  return made === 0 ? UNIT_REPORTS.allThere(kept) : UNIT_REPORTS.done(made, kept);
}
