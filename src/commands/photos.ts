// Ảnh minh chứng...: which pictures of which units stand in the report. The units give links, which the add-in may not follow; the office
// chooses among what is behind them.

import { setupError } from '../core/errors';
import { MOST_PHOTOS } from '../core/report/photos';
import { expectedUnits, type Unit } from '../core/roster/unit';
import type { Settings } from '../core/settings/fields';
import { encodeBase64 } from '../core/text/base64';
import { PHOTOS, PHOTOS_PAGE } from '../messages/photos';
import { PLACES } from '../messages/setup-faults';
import { type AlbumPhoto, readAlbum, writeAlbum } from '../report/album';
import { appendEntries, readJournal } from '../sheets/journal';
import { readRoster } from '../sheets/read/roster';
import { readCampaign } from './campaign';
import { campaignFolder } from './campaign-folder';
import { openForOffice } from './office-book';
import type { Outcome } from './outcome';
import type { PhotoInput } from './photos-input';
import type { KeyedFile, Services } from './services';
import { albumKey, findOne } from './shelf';
import { entryOfFile } from './unseen';

/** Writes nothing: shows who gave which links, and how many pictures of whom there are. */
export function openPhotos(services: Services): Outcome {
  const { reports, settings } = readCampaign(services);
  const { photos } = openAlbum(services, settings);
  const units = reports.map(({ unit: { code, name }, photos: links }) => {
    const placed = photos.filter(({ unit }) => unit === code).length;
    return { code, caption: PHOTOS_PAGE.line(code, name), placed, links: JSON.stringify(links) };
  });
  const { title, line: _, ...words } = PHOTOS_PAGE;
  const page = { name: 'photos', title, width: 760, height: 600, data: { words, units } } as const;
  return { message: title, page, album: photos.map(({ unit, caption }) => ({ unit, caption })) };
}

/** The pictures of one unit, for the page to show. */
export function showUnitPhotos(services: Services, code: string): Outcome {
  const { settings, unit } = openFor(services, code);
  const { photos } = openAlbum(services, settings);
  const own = photos.filter((photo) => photo.unit === unit.code && photo.id !== '');
  return {
    message: '',
    photos: own.map(({ caption, kind, bytes }) => ({ caption, kind, base64: encodeBase64(bytes) })),
  };
}

/**
 * Takes the place of the unit's pictures; those of the others stay.
 *
 * @throws SetupError where there would be too many, and where the album cannot be read: what is in it must not be lost
 */
export function savePhotos(services: Services, input: PhotoInput): Outcome {
  const { settings, unit, journal } = openFor(services, input.unit);
  const { shelf, file, photos } = openAlbum(services, settings);
  const others = photos.filter((photo) => photo.unit !== unit.code);
  const all = [...others, ...input.photos];
  if (all.length > MOST_PHOTOS) {
    throw setupError('tooManyPhotos', { in: unit.name }, { given: String(all.length), most: String(MOST_PHOTOS) });
  }
  const name = PHOTOS.fileName(settings.year);
  const key = albumKey(settings);
  const content = writeAlbum(all);
  if (file !== undefined) services.files.replaceArchive(file, content);
  const album =
    file ??
    services.files.createArchive(name, content, { shelf: 'campaign', key }, campaignFolder(services, settings, shelf));
  const entries = entryOfFile(services, journal, 'photos', { ...album, key, changedAt: '', isAsMade: false });
  if (entries.length > 0) services.workbook.write(appendEntries(journal, entries));
  return { message: PHOTOS.saved(unit.name, input.photos.length, all.length), documents: [album] };
}

interface Album {
  readonly shelf: readonly KeyedFile[];
  /** Undefined where there is none yet. */
  readonly file: KeyedFile | undefined;
  readonly photos: readonly AlbumPhoto[];
}

function openAlbum(services: Services, settings: Settings): Album {
  const shelf = services.files.list('campaign');
  const file = findOne(shelf, albumKey(settings));
  const photos = file === undefined ? [] : readAlbum(services.files.read(file));
  if (photos === undefined) throw setupError('brokenAlbum', { in: PLACES.drive }, { name: file?.name ?? '' });
  return { shelf, file, photos };
}

function openFor(services: Services, code: string) {
  const { snapshot, settings } = openForOffice(services, 'shown');
  const unit = expectedUnits(readRoster(snapshot, ['badEmail']), settings).find((one: Unit) => one.code === code);
  if (unit === undefined) throw setupError('unknownUnit', { in: PLACES.book }, { code });
  return { settings, unit, journal: readJournal(snapshot) };
}
