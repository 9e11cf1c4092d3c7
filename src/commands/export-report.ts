// Xuất báo cáo: the Word file and its Google Doc. A report with the same content is never made twice; one made before is never overwritten.

import { once } from '../core/once';
import { fingerprint } from '../core/text/hash';
import { ASK, DONE } from '../messages/dialogs';
import { REPORT } from '../messages/report';
import { composeReport } from '../report/compose';
import { fillReport } from '../report/fill';
import type { SheetRequest } from '../sheets/google-json';
import { appendEntries } from '../sheets/journal';
import { type Campaign, readCampaign } from './campaign';
import type { Proposal } from './proposal';
import type { Services, StoredFile } from './services';

export function proposeReport(services: Services, template: string): Proposal {
  const campaign = readCampaign(services);
  const { reported, expected } = campaign.summary;
  return {
    question: ASK.report(reported, expected),
    perform: () => ({ message: DONE.report, documents: issueReport(services, campaign, template, campaign.intake) }),
  };
}

/** Finishes what an earlier run began: files found under the key of this content are not made again. */
/** @param before requests that belong into the same write as the journal's row */
export function issueReport(
  services: Services,
  campaign: Campaign,
  template: string,
  before: readonly SheetRequest[] = [],
): StoredFile[] {
  const { settings, now, journal } = campaign;
  const model = composeReport(campaign);
  const key = fingerprint(JSON.stringify(model));
  const name = REPORT.fileName(settings.year, now.date);
  const found = services.files.find(key);
  const fill = once(() => fillReport({ base64: template }, model));
  const word = found.find((file) => !file.isDocument) ?? services.files.createWord(name, fill(), key);
  const document = found.find((file) => file.isDocument) ?? services.files.createDocument(name, fill(), key);
  const journalKey = `report|${key}`;
  const isKnown = journal.entries.some((entry) => entry.key === journalKey);
  const entry = { at: now, user: services.user(), unitCode: '', step: '', detail: document.url, key: journalKey };
  const requests = [
    ...before,
    ...(isKnown ? [] : appendEntries(journal, [{ ...entry, kind: 'report', result: 'created' }])),
  ];
  if (requests.length > 0) services.workbook.write(requests);
  return [document, word];
}
