// Creating and changing a file of Drive, with the one conversion the add-in asks for: Word to Google Docs.

import {
  type ApiRequest,
  type Caller,
  GoogleApiError,
  type Json,
  type JsonObject,
  NotEmulatedError,
  ServiceException,
} from '../api';
import type { DriveFile, EngineState } from '../state';
import { bodyObject, isObject } from '../utilities/arguments';
import type { IdSource } from '../utilities/ids';
import { checkContent, DOCX, FOLDER, GOOGLE_DOC } from './media';

export interface DriveOptions {
  readonly ids: IdSource;
  /** Largest export in bytes. */
  readonly exportBytes: number;
  /** Google's conversion of a document to PDF, by another program; absent where there is none. */
  readonly toPdf?: ((docx: Buffer) => Buffer) | undefined;
  /** Largest key plus value of one app property, bytes of UTF-8. */
  readonly appPropertyBytes: number;
}

const CREATABLE = new Set(['id', 'name', 'mimeType', 'parents', 'appProperties']);
const CHANGEABLE = new Set(['name', 'mimeType', 'appProperties', 'trashed']);
const PARAMETERS = new Set(['fields', 'fileId', 'addParents', 'removeParents', 'supportsAllDrives', 'uploadType']);

type Content = Pick<DriveFile, 'mimeType' | 'content' | 'contentType'>;

export function createFile(state: EngineState, request: ApiRequest, caller: Caller, options: DriveOptions): DriveFile {
  const body = bodyObject(request);
  refuseOthers(body, CREATABLE, request);
  const content = importContent(text(body.mimeType), request.media);
  const now = caller.now.toISOString();
  const file: DriveFile = {
    id: newId(state, body, content, options),
    name: text(body.name) ?? 'Untitled',
    ...content,
    createdTime: now,
    modifiedTime: now,
    appProperties: mergeProperties({}, body.appProperties, options),
    parents: parentsOf(state, body.parents, caller),
    trashed: false,
    owner: caller.actor,
  };
  state.drive.files.push(file);
  return file;
}

export function updateFile(
  state: EngineState,
  file: DriveFile,
  request: ApiRequest,
  caller: Caller,
  options: DriveOptions,
): DriveFile {
  const body = bodyObject(request);
  refuseOthers(body, CHANGEABLE, request);
  const target = text(body.mimeType) ?? file.mimeType;
  if (!request.media && target !== file.mimeType)
    throw new NotEmulatedError('changing the type of a Drive file without new content');
  // Everything that can be refused is worked out before the file is touched.
  const content = request.media ? importContent(target, request.media) : {};
  const appProperties = mergeProperties(file.appProperties, body.appProperties, options);
  const removed = idList(request.params.removeParents);
  const added = parentsOf(state, idList(request.params.addParents), caller, []);
  const kept = file.parents.filter((id) => !removed.includes(id));
  return Object.assign(file, content, {
    name: text(body.name) ?? file.name,
    appProperties,
    parents: [...kept, ...added.filter((id) => !kept.includes(id))],
    trashed: typeof body.trashed === 'boolean' ? body.trashed : file.trashed,
    modifiedTime: caller.now.toISOString(),
  });
}

function importContent(mimeType: string | undefined, media: ApiRequest['media']): Content {
  if (!media) {
    if (mimeType !== FOLDER) throw new NotEmulatedError(`creating ${mimeType ?? 'a file'} in Drive without content`);
    return { mimeType, content: '', contentType: FOLDER };
  }
  checkContent(media.contentType, Buffer.from(media.base64, 'base64'));
  const stored = { content: media.base64, contentType: media.contentType };
  if (!mimeType?.startsWith('application/vnd.google-apps.'))
    return { mimeType: mimeType ?? media.contentType, ...stored };
  if (mimeType !== GOOGLE_DOC || media.contentType !== DOCX) {
    throw new NotEmulatedError(`the conversion of ${media.contentType} to ${mimeType}`);
  }
  return { mimeType, ...stored };
}

function newId(state: EngineState, body: JsonObject, content: Content, options: DriveOptions): string {
  const chosen = text(body.id);
  if (chosen === undefined) return options.ids.driveId();
  // developers.google.com/workspace/drive/api/guides/create-file: no ids of one's own for Docs Editors formats.
  if (content.mimeType === GOOGLE_DOC) {
    throw new GoogleApiError(400, 'Generated IDs are not supported for Docs Editors formats.');
  }
  if (state.drive.files.some(({ id }) => id === chosen)) {
    throw new GoogleApiError(409, 'A file already exists with the provided ID.');
  }
  return chosen;
}

function parentsOf(state: EngineState, value: Json | undefined, caller: Caller, byDefault = ['root']): string[] {
  if (!Array.isArray(value) || value.length === 0) return byDefault;
  const ids = value.map(String);
  if (ids.length > 1) throw new GoogleApiError(403, 'A file cannot have more than one parent.');
  for (const parent of ids) {
    const known = state.drive.files.some(
      ({ id, owner, mimeType }) => id === parent && owner === caller.actor && mimeType === FOLDER,
    );
    if (parent !== 'root' && !known) throw new GoogleApiError(404, `File not found: ${parent}.`);
  }
  return ids;
}

function mergeProperties(
  old: DriveFile['appProperties'],
  changes: Json | undefined,
  options: DriveOptions,
): DriveFile['appProperties'] {
  const merged = { ...old };
  for (const [key, value] of Object.entries(isObject(changes) ? changes : {})) {
    if (value === null) {
      delete merged[key];
      continue;
    }
    if (Buffer.byteLength(key) + Buffer.byteLength(String(value)) > options.appPropertyBytes) {
      throw new GoogleApiError(403, 'The property is too long: key and value may have 124 bytes together.');
    }
    merged[key] = String(value);
  }
  return merged;
}

function refuseOthers(body: JsonObject, known: ReadonlySet<string>, request: ApiRequest): void {
  const field = Object.keys(body).find((name) => !known.has(name));
  if (field !== undefined) throw new NotEmulatedError(`${field} of a Drive file`);
  const parameter = Object.keys(request.params).find((name) => !PARAMETERS.has(name));
  if (parameter !== undefined) throw new NotEmulatedError(`the parameter ${parameter} of a Drive call`);
}

function idList(value: Json | undefined): string[] {
  return typeof value === 'string' && value !== '' ? value.split(',') : [];
}

function text(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new ServiceException('Invalid argument');
  return value;
}
