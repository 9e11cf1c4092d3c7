// What a report is made of beside the workbook: the files there are already, the template, and the pictures the office has chosen.

import { choosePhotos, type PhotoChoice } from '../core/report/photos';
import { PHOTOS } from '../messages/photos';
import { readAlbum } from '../report/album';
import type { Campaign } from './campaign';
import { type BuiltInTemplates, chooseTemplate, type ReportTemplate } from './report-template';
import type { KeyedFile, Services } from './services';
import { albumKey, findOne } from './shelf';
import { userOfUnseen } from './unseen';

export interface ReportMaterials {
  /** Everything on the shelf of the campaign. */
  readonly shelf: readonly KeyedFile[];
  readonly template: ReportTemplate;
  readonly photos: PhotoChoice['chosen'];
  /** Sentences on pictures that are not in the report. */
  readonly notes: readonly string[];
}

/**
 * Reads all of it before anything is written.
 *
 * @throws TemplateError, SetupError as `chooseTemplate`
 */
export function gatherMaterials(services: Services, builtIn: BuiltInTemplates, campaign: Campaign): ReportMaterials {
  const shelf = services.files.list('campaign');
  const template = chooseTemplate(services, 'report', { builtIn, shelf, journal: campaign.journal });
  const found = gatherPhotos(services, campaign, shelf);
  if (found.photos.length === 0 || template.takesPhotos) return { shelf, template, ...found };
  return { shelf, template, photos: [], notes: [...found.notes, PHOTOS.noPlace] };
}

function gatherPhotos(
  services: Services,
  { settings, reports, journal }: Campaign,
  shelf: readonly KeyedFile[],
): Pick<ReportMaterials, 'photos' | 'notes'> {
  const file = findOne(shelf, albumKey(settings));
  if (file === undefined) {
    const other = userOfUnseen(services, journal, albumKey(settings));
    return { photos: [], notes: other === undefined ? [] : [PHOTOS.notSeen(other)] };
  }
  const album = readAlbum(services.files.read(file));
  if (album === undefined) return { photos: [], notes: [PHOTOS.brokenAlbum(file.name)] };
  const { chosen, leftOut } = choosePhotos(
    album,
    reports.map(({ unit }) => unit),
  );
  return { photos: chosen, notes: leftOut.length === 0 ? [] : [PHOTOS.leftOut(leftOut)] };
}
