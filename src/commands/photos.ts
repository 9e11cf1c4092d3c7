// Ảnh minh chứng...: which pictures of which units stand in the report. The units give links, which the add-in may not follow; the office
// chooses among what is behind them.

import { setupError } from '../core/errors';
import { choosePhotos, KEPT_PICTURE, MOST_PHOTOS } from '../core/report/photos';
import { expectedUnits } from '../core/roster/unit';
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
import { entryOfFile, userOfUnseen } from './unseen';

/** Writes nothing: shows who gave which links, and how many pictures of whom there are. */
export function openPhotos(services: Services): Outcome {
  const { reports, settings, journal } = readCampaign(services);
  const { file, photos } = openAlbum(services, settings);
  const other = file === undefined ? userOfUnseen(services, journal, albumKey(settings)) : undefined;
  const known = reports.map(({ unit, photos: links }) => ({ code: unit.code, name: unit.name, links }));
  const units = [...known, ...strangersIn(photos, known)].map(({ code, name, links }) => ({
    code,
    caption: PHOTOS_PAGE.line(code, name),
    placed: photos.filter(({ unit }) => unit === code).length,
    links: JSON.stringify(links),
  }));
  const { title, line: _, gone: __, ...words } = PHOTOS_PAGE;
  const notice = other === undefined ? '' : PHOTOS.notSeen(other);
  const page = {
    name: 'photos',
    title,
    width: 760,
    height: 600,
    data: { words, notice, units, kept: KEPT_PICTURE },
  } as const;
  return { message: title, page, album: photos.map(({ unit, caption }) => ({ unit, caption })) };
}

/** Units that have left the roster: their pictures can only be taken out. */
function strangersIn(photos: readonly AlbumPhoto[], known: readonly { readonly code: string }[]) {
  const codes = new Set(photos.map(({ unit }) => unit));
  for (const { code } of known) codes.delete(code);
  return [...codes].map((code) => ({ code, name: PHOTOS_PAGE.gone, links: [] }));
}

/** The pictures of one unit, for the page to show. */
export function showUnitPhotos(services: Services, code: string): Outcome {
  const { photos } = openAlbum(services, openForOffice(services, 'shown').settings);
  const own = photos.filter((photo) => photo.unit === code && photo.id !== '');
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
  const { snapshot, settings } = openForOffice(services, 'shown');
  const units = expectedUnits(readRoster(snapshot, ['badEmail']), settings);
  const { shelf, file, photos } = openAlbum(services, settings);
  const unit = units.find(({ code }) => code === input.unit);
  const isLeftOver = input.photos.length === 0 && photos.some((photo) => photo.unit === input.unit);
  if (unit === undefined && !isLeftOver) throw setupError('unknownUnit', { in: PLACES.book }, { code: input.unit });
  const name = unit?.name ?? input.unit;
  const others = photos.filter((photo) => photo.unit !== input.unit);
  const all = [...others, ...input.photos];
  const inReport = choosePhotos([...others, ...input.photos.map((photo) => ({ ...photo, id: 'new' }))], units);
  if (inReport.leftOut.some(({ fault }) => fault === 'tooMany')) {
    const given = String(inReport.chosen.length + inReport.leftOut.filter(({ fault }) => fault === 'tooMany').length);
    throw setupError('tooManyPhotos', { in: name }, { given, most: String(MOST_PHOTOS) });
  }
  const message = PHOTOS.saved(name, input.photos.length, inReport.chosen.length);
  if (file === undefined && all.length === 0) return { message };
  const album = keepAlbum(services, settings, { shelf, file }, writeAlbum(all));
  const entries = entryOfFile(services, readJournal(snapshot), 'photos', album);
  if (entries.length > 0) services.workbook.write(appendEntries(readJournal(snapshot), entries));
  return { message, documents: [album] };
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

function keepAlbum(
  services: Services,
  settings: Settings,
  { shelf, file }: Pick<Album, 'shelf' | 'file'>,
  content: string,
): KeyedFile {
  if (file !== undefined) {
    services.files.replaceArchive(file, content);
    return file;
  }
  const label = { shelf: 'campaign', key: albumKey(settings) } as const;
  const folder = campaignFolder(services, settings, shelf);
  const made = services.files.createArchive(PHOTOS.fileName(settings.year), content, label, folder);
  return { ...made, key: label.key, changedAt: '', isAsMade: false };
}
