// Files in Drive: the add-in sees those it has made itself, which is all that the scope drive.file allows.

import type { KeyedFile, Services, StoredFile } from '../commands/services';
import { expectPresent } from '../core/errors';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const FILE_FIELDS = 'id,name,mimeType,webViewLink';
/** Private to this project: other programs do not see it on the files. */
const KEY_PROPERTY = 'tonghop';
/** The most that one page of a list may hold [drive.v3 files.list]. */
const PAGE_SIZE = 1000;

export const driveFiles: Services['files'] = {
  find: (key) => findByKey(key).map(toStoredFile),
  folder: (name, key, parent) => {
    const [found] = findByKey(key);
    const resource = { name, mimeType: FOLDER, appProperties: { [KEY_PROPERTY]: key }, ...parentsOf(parent) };
    return toStoredFile(found ?? present(Drive?.Files.create(resource)));
  },
  list: listFolder,
  createWord: (name, base64, key, folder) => createFile(name, DOCX, base64, key, folder),
  createDocument: (name, base64, key, folder) => createFile(name, GOOGLE_DOC, base64, key, folder),
  readWord: (file) => Utilities.base64Encode(download(file).getBytes()),
};

function findByKey(key: string): GoogleFile[] {
  const q = `appProperties has { key='${KEY_PROPERTY}' and value='${key}' } and trashed = false`;
  return present(Drive?.Files.list({ q, fields: `files(${FILE_FIELDS})` })).files ?? [];
}

function listFolder({ id }: StoredFile): KeyedFile[] {
  const query = {
    q: `'${id}' in parents and trashed = false`,
    fields: `nextPageToken,files(${FILE_FIELDS},appProperties)`,
    pageSize: PAGE_SIZE,
  };
  const found: KeyedFile[] = [];
  let next: string | undefined;
  do {
    const page = present(Drive?.Files.list(next === undefined ? query : { ...query, pageToken: next }));
    for (const file of page.files ?? []) found.push({ ...toStoredFile(file), key: keyOf(file) });
    next = page.nextPageToken;
  } while (next !== undefined);
  return found;
}

function keyOf(file: GoogleFile): string {
  const properties = file.appProperties as { readonly [KEY_PROPERTY]?: string } | undefined;
  return properties?.[KEY_PROPERTY] ?? '';
}

function parentsOf(folder: StoredFile | undefined): { parents?: string[] } {
  return folder === undefined ? {} : { parents: [folder.id] };
}

/** The media is always the Word file; asked for as a Google Doc, Drive converts it on the way in. */
function createFile(name: string, mimeType: string, base64: string, key: string, folder?: StoredFile): StoredFile {
  const content = Utilities.newBlob(Utilities.base64Decode(base64), DOCX, `${name}.docx`);
  const fileName = mimeType === DOCX ? `${name}.docx` : name;
  const resource = { name: fileName, mimeType, appProperties: { [KEY_PROPERTY]: key }, ...parentsOf(folder) };
  return toStoredFile(present(Drive?.Files.create(resource, content, { fields: FILE_FIELDS })));
}

/** With `alt=media` both methods answer the content itself, which Google's own types do not say: "Export requires alt=media". */
function download({ id, isDocument }: StoredFile): GoogleAppsScript.Base.Blob {
  const files = present(Drive?.Files) as unknown as Downloads;
  return isDocument ? files.export(id, DOCX, { alt: 'media' }) : files.get(id, { alt: 'media' });
}

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
