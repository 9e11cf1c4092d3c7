// Files in Drive: the add-in sees those it has made itself, which is all that the scope drive.file allows.

import type { FileLabel, KeyedFile, Services, Shelf, StoredFile } from '../commands/services';
import { expectPresent } from '../core/errors';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const FILE_FIELDS = 'id,name,mimeType,webViewLink';
const LIST_FIELDS = `${FILE_FIELDS},appProperties,modifiedTime,md5Checksum`;
const ZIP = 'application/zip';
const PDF = 'application/pdf';
/** Private to this project: other programs do not see them on the files. */
const KEY_PROPERTY = 'tonghop';
const SHELF_PROPERTY = 'tonghopShelf';
/** The checksum of what a watched file was made with. */
const MADE_PROPERTY = 'tonghopMade';
/** The most that one page of a list may hold [drive.v3 files.list]. */
const PAGE_SIZE = 1000;

export const driveFiles: Services['files'] = {
  list: listShelf,
  createFolder: (name, label, parent) => {
    const resource = { name, mimeType: FOLDER, ...placeOf(label, parent) };
    return toStoredFile(present(Drive?.Files.create(resource)));
  },
  createWord: (name, base64, label, folder) => createFile(`${name}.docx`, DOCX, wordBlob(name, base64), label, folder),
  createDocument: (name, base64, label, folder) => createFile(name, GOOGLE_DOC, wordBlob(name, base64), label, folder),
  createArchive: (name, base64, label, folder) => createFile(name, ZIP, blobOf(name, ZIP, base64), label, folder),
  createPdf: (name, document, label, folder) => {
    const content = exportAs(document, PDF).setName(`${name}.pdf`);
    return createFile(`${name}.pdf`, PDF, content, label, folder);
  },
  replaceArchive: ({ id, name }, base64) => {
    present(Drive?.Files.update({}, id, blobOf(name, ZIP, base64)));
  },
  read: (file) => Utilities.base64Encode(download(file).getBytes()),
};

function listShelf(shelf: Shelf): KeyedFile[] {
  const query = {
    q: `appProperties has { key='${SHELF_PROPERTY}' and value='${shelf}' } and trashed = false`,
    fields: `nextPageToken,files(${LIST_FIELDS})`,
    pageSize: PAGE_SIZE,
  };
  const found: KeyedFile[] = [];
  let next: string | undefined;
  do {
    const page = present(Drive?.Files.list(next === undefined ? query : { ...query, pageToken: next }));
    for (const file of page.files ?? []) {
      const { [KEY_PROPERTY]: key = '', [MADE_PROPERTY]: made } = propertiesOf(file);
      const isAsMade = made !== undefined && made === file.md5Checksum;
      found.push({ ...toStoredFile(file), key, changedAt: file.modifiedTime ?? '', isAsMade });
    }
    next = page.nextPageToken;
  } while (next !== undefined);
  return found;
}

interface Properties {
  readonly [KEY_PROPERTY]?: string;
  readonly [MADE_PROPERTY]?: string;
}

function propertiesOf(file: GoogleFile): Properties {
  return (file.appProperties ?? {}) as Properties;
}

function placeOf({ shelf, key }: FileLabel, folder: StoredFile | undefined): GoogleFile {
  const appProperties = { [KEY_PROPERTY]: key, [SHELF_PROPERTY]: shelf };
  return { appProperties, ...(folder === undefined ? {} : { parents: [folder.id] }) };
}

/** As Drive gives its own: hexadecimal digits of MD5. */
function checksumOf(content: GoogleAppsScript.Base.Blob): string {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, content.getBytes());
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

const wordBlob = (name: string, base64: string) => blobOf(`${name}.docx`, DOCX, base64);

function blobOf(name: string, contentType: string, base64: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), contentType, name);
}

/** Asked for as a Google Doc, a Word file is converted by Drive on the way in. */
function createFile(
  name: string,
  mimeType: string,
  content: GoogleAppsScript.Base.Blob,
  label: FileLabel,
  folder?: StoredFile,
): StoredFile {
  const { appProperties, ...place } = placeOf(label, folder);
  const made = label.isWatched ? { [MADE_PROPERTY]: checksumOf(content) } : {};
  const resource = { name, mimeType, ...place, appProperties: { ...appProperties, ...made } };
  return toStoredFile(present(Drive?.Files.create(resource, content, { fields: FILE_FIELDS })));
}

function download(file: StoredFile): GoogleAppsScript.Base.Blob {
  return file.isDocument ? exportAs(file, DOCX) : downloads().get(file.id, { alt: 'media' });
}

function exportAs({ id }: StoredFile, mimeType: string): GoogleAppsScript.Base.Blob {
  return downloads().export(id, mimeType, { alt: 'media' });
}

/** With `alt=media` both methods answer the content itself, which Google's own types do not say: "Export requires alt=media". */
const downloads = () => present(Drive?.Files) as unknown as Downloads;

interface Downloads {
  export(id: string, mimeType: string, query: { alt: 'media' }): GoogleAppsScript.Base.Blob;
  get(id: string, query: { alt: 'media' }): GoogleAppsScript.Base.Blob;
}

type GoogleFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

function toStoredFile(file: GoogleFile): StoredFile {
  const id = expectPresent(file.id, 'the id of a file');
  return {
    id,
    name: file.name ?? '',
    url: file.webViewLink ?? `https://drive.google.com/open?id=${id}`,
    isDocument: file.mimeType === GOOGLE_DOC,
    ...(file.mimeType === FOLDER ? { isFolder: true } : {}),
  };
}

function present<T>(answer: T | undefined | null): T {
  return expectPresent(answer, 'an answer of the Drive service');
}
