// The folder in Drive for everything that is made of one campaign, and the one in it for the units' own reports.

import type { Settings } from '../core/settings/fields';
import { CAMPAIGN_FOLDER, UNIT_REPORTS } from '../messages/unit-report';
import type { Services, StoredFile } from './services';

export function campaignFolder({ files }: Services, { year }: Pick<Settings, 'year'>): StoredFile {
  return files.folder(CAMPAIGN_FOLDER(year), `folder|${year}`);
}

const unitFolderKey = (year: number) => `folder|${year}|units`;

/** Without making it. */
export function findUnitFolder({ files }: Services, { year }: Pick<Settings, 'year'>): StoredFile | undefined {
  return files.find(unitFolderKey(year))[0];
}

export function makeUnitFolder(services: Services, settings: Pick<Settings, 'year'>): StoredFile {
  const parent = campaignFolder(services, settings);
  return services.files.folder(UNIT_REPORTS.folder, unitFolderKey(settings.year), parent);
}
