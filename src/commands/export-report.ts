// Xuất báo cáo: the Word file and its Google Doc. A report with the same content is never made twice; one made before is never overwritten.

import { once } from '../core/once';
import { fingerprint } from '../core/text/hash';
import { ASK, DONE } from '../messages/dialogs';
import { REISSUE } from '../messages/reissue';
import { REPORT } from '../messages/report';
import { countIndividuals } from '../report/annexes';
import { composeReport, contentOf } from '../report/compose';
import { fillReport } from '../report/fill';
import type { SheetRequest } from '../sheets/google-json';
import { appendEntries, readJournal } from '../sheets/journal';
import { appendVersion, readVersions } from '../sheets/report-versions';
import { type Campaign, readCampaign } from './campaign';
import { campaignFolder } from './campaign-folder';
import { readMadeBefore } from './last-report';
import type { Outcome } from './outcome';
import type { Proposal } from './proposal';
import { prepareIssue } from './reissue';
import { gatherMaterials, type ReportMaterials } from './report-materials';
import type { BuiltInTemplates } from './report-template';
import { versionOf } from './report-version';
import type { FileLabel, Services, StoredFile } from './services';
import { withKey } from './shelf';

export function proposeReport(services: Services, templates: BuiltInTemplates): Proposal {
  const campaign = readCampaign(services);
  const { reported, expected } = campaign.summary;
  return {
    question: ASK.report(reported, expected, countIndividuals(campaign.reports)),
    // A second reading of a large workbook takes as long as all the rest. What units have typed since comes after the moment the report names.
    holds: () => isAsRead(services, campaign),
    perform: () => {
      const materials = gatherMaterials(services, templates, campaign);
      const issued = issueReport(services, campaign, materials, campaign.intake);
      return withNotes(`${DONE.report} ${materials.template.note}`, issued);
    },
  };
}

/** Whether no other run has written where this one is going to. */
function isAsRead(services: Services, { snapshot }: Campaign): boolean {
  return [readJournal(snapshot), readVersions(snapshot)].every(({ sheetId, nextRow, rowCount }) => {
    return services.lastRow(sheetId) === (rowCount === 0 ? 0 : nextRow);
  });
}

export interface Issued {
  readonly documents: readonly StoredFile[];
  /** Sentences on what became of the office's own writing, and on pictures that are not in the report. */
  readonly notes: readonly string[];
}

const labelOf = (key: string): FileLabel => ({ shelf: 'campaign', key });

export function withNotes(message: string, { documents, notes }: Issued): Outcome {
  return { message: [message, ...notes].join(' '), documents };
}

/**
 * Finishes what an earlier run began: files found under the key of this version are not made again.
 * @param before requests that belong into the same write as the journal's row
 */
export function issueReport(
  services: Services,
  campaign: Campaign,
  { shelf, template, photos, notes: photoNotes }: ReportMaterials,
  before: readonly SheetRequest[] = [],
): Issued {
  const { settings, now, journal, office } = campaign;
  const model = composeReport({ ...campaign, photos });
  const pictures = new Map(photos.map(({ id, bytes }) => [id, bytes]));
  const version = versionOf(journal, fingerprint(`${JSON.stringify(contentOf(model))}${template.version}`));
  const { key, isKnown } = version;
  const plainName = REPORT.fileName(settings.year, now.date);
  const name = version.number === 1 ? plainName : REISSUE.withVersion(plainName, version.number);
  const versions = readVersions(campaign.snapshot);
  const issue = once(() => {
    const generated = fillReport(template, model, pictures);
    return prepareIssue(services, campaign, { versions, version, shelf }, generated);
  });
  const found = withKey(shelf, key);
  const folder = once(() => campaignFolder(services, settings, shelf));
  const foundWord = found.find((file) => !file.isDocument);
  const word = foundWord ?? services.files.createWord(name, issue().base64, labelOf(key), folder());
  const ofWord = () => readMadeBefore(services, foundWord) ?? issue().base64;
  const document =
    found.find((file) => file.isDocument) ?? services.files.createDocument(name, ofWord(), labelOf(key), folder());
  const changes = version.lastKey === undefined ? [] : issueChanges();
  const documents = [document, word, ...changes];
  if (isKnown) {
    if (before.length > 0) services.workbook.write(before);
    return { documents, notes: photoNotes };
  }
  const { content, notes } = issue();
  const user = services.user();
  const entry = { at: now, user, unitCode: '', step: '', detail: document.url, key: version.journalKey };
  services.workbook.write([
    ...before,
    ...appendEntries(journal, [...template.entries, { ...entry, kind: 'report', result: 'created' }]),
    ...appendVersion(versions, { number: version.number, key, at: now, user, content }, office),
  ]);
  return { documents, notes: [...notes, ...photoNotes] };

  /** Of a version that was given out before only what is still there: nobody misses what they have thrown away. */
  function issueChanges(): StoredFile[] {
    const changesKey = `${key}-changes`;
    const known = withKey(shelf, changesKey);
    const text = known.length > 0 || isKnown ? undefined : issue().changes;
    return text === undefined
      ? known
      : [services.files.createWord(REISSUE.changesName(name), text, labelOf(changesKey), folder())];
  }
}
