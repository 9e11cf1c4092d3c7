// Báo cáo dạng PDF: of the last report, with what the office has written into its Google Doc. Writes nothing into the workbook.

import { setupError } from '../core/errors';
import { DONE } from '../messages/dialogs';
import { REPORT } from '../messages/report';
import { PLACES } from '../messages/setup-faults';
import { readJournal } from '../sheets/journal';
import { campaignFolder } from './campaign-folder';
import { openForOffice } from './office-book';
import type { Outcome } from './outcome';
import { lastVersionOf } from './report-version';
import type { Services } from './services';
import { withKey } from './shelf';

/** @throws SetupError where there is no report, or the user may not use it */
export function exportPdf(services: Services): Outcome {
  const { snapshot, settings } = openForOffice(services, 'shown');
  const last = lastVersionOf(readJournal(snapshot));
  if (last === undefined) throw setupError('noReport', { in: PLACES.book });
  const shelf = services.files.list('campaign');
  const document = withKey(shelf, last.key).find(({ isDocument }) => isDocument);
  if (document === undefined) throw setupError('reportNotSeen', { in: PLACES.drive }, { user: last.user });
  const key = `pdf|${last.key}|${document.changedAt}`;
  const [made] = withKey(shelf, key);
  if (made !== undefined) return { message: DONE.pdfThere, documents: [made] };
  const name = REPORT.pdfName(document.name, services.now());
  const folder = campaignFolder(services, settings, shelf);
  return {
    message: DONE.pdf,
    documents: [services.files.createPdf(name, document, { shelf: 'campaign', key }, folder)],
  };
}
