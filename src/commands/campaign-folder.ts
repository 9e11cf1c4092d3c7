// The folder in Drive for everything that is made of one campaign, and the one in it for the units' own reports.

import type { Settings } from '../core/settings/fields';
import { CAMPAIGN_FOLDER, UNIT_REPORTS } from '../messages/unit-report';
import type { KeyedFile, Services, StoredFile } from './services';

type Year = Pick<Settings, 'year'>;

const folderKey = ({ year }: Year) => `folder|${year}`;
const unitFolderKey = ({ year }: Year) => `folder|${year}|units`;

/**
 * The one there is, or a new one.
 *
 * @param there what is on the shelf of the campaign
 */
export function campaignFolder({ files }: Services, settings: Year, there: readonly KeyedFile[]): StoredFile {
  const key = folderKey(settings);
  const found = there.find((file) => file.key === key);
  return found ?? files.createFolder(CAMPAIGN_FOLDER(settings.year), { shelf: 'campaign', key });
}

/** Likewise. */
export function unitFolder(services: Services, settings: Year, there: readonly KeyedFile[]): StoredFile {
  const key = unitFolderKey(settings);
  const found = there.find((file) => file.key === key);
  if (found !== undefined) return found;
  const parent = campaignFolder(services, settings, there);
  return services.files.createFolder(UNIT_REPORTS.folder, { shelf: 'campaign', key }, parent);
}
