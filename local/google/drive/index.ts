// Drive API v3 over the files of the state, seen through the scope `drive.file`: each user sees the files the add-in made for them.

import {
  type Api,
  type ApiMethod,
  type ApiRequest,
  type Caller,
  GoogleApiError,
  type Json,
  type JsonObject,
  NotEmulatedError,
} from '../api';
import { checkRequest } from '../schema/check';
import { driveSchema } from '../schema/documents';
import type { DriveFile, EngineState } from '../state';
import { createFile, type DriveOptions, updateFile } from './files';
import { listFiles } from './list';
import { DOCX, GOOGLE_DOC, PDF, XLSX } from './media';
import { selectFields, toResource } from './resource';

const FILE_FIELDS = 'kind,id,name,mimeType';

/**
 * `drive.files.*` and `drive.about.get`. Content comes back as `{ contentType, base64 }` where `alt=media` was asked for.
 * @throws GoogleApiError in Drive's words; NotEmulatedError for what is not carried out.
 */
export function createDriveApi(state: EngineState, options: DriveOptions): Api {
  const { files } = state.drive;
  const methods: Record<string, ApiMethod> = {
    'drive.files.create': (request, caller) => answer(createFile(state, request, caller, options), request),
    'drive.files.update': (request, caller) => {
      const file = findFile(state, request, caller);
      return answer(updateFile(state, file, request, caller, options), request);
    },
    'drive.files.get': (request, caller) => {
      const file = findFile(state, request, caller);
      if (request.params.alt !== 'media') return answer(file, request);
      if (file.mimeType === GOOGLE_DOC) {
        throw new GoogleApiError(
          403,
          'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
        );
      }
      return { contentType: file.contentType, base64: file.content };
    },
    'drive.files.list': (request, caller) => listFiles(files, request, caller),
    'drive.files.export': (request, caller) => exportFile(findFile(state, request, caller), request, options),
    'drive.files.generateIds': (request) => {
      const count = Number(request.params.count ?? 10);
      if (!Number.isInteger(count) || count < 1 || count > 1000)
        throw new GoogleApiError(400, 'Invalid value for count');
      const ids = Array.from({ length: count }, () => options.ids.driveId());
      return { kind: 'drive#generatedIds', space: 'drive', ids };
    },
    'drive.about.get': (request, caller) => {
      if (request.params.fields === undefined) {
        throw new GoogleApiError(400, "The 'fields' parameter is required for this method.");
      }
      const about: JsonObject = {
        kind: 'drive#about',
        user: { kind: 'drive#user', emailAddress: caller.actor, me: true },
        importFormats: { [DOCX]: [GOOGLE_DOC] },
        exportFormats: { [GOOGLE_DOC]: [DOCX, PDF] },
      };
      return selectFields(about, 'About', request.params.fields, 'user');
    },
  };
  return {
    ...Object.fromEntries(Object.entries(methods).map(([id, method]) => [id, checked(id, method)])),
    // Its only parameter is looked up at once, and the shrunk schema has no room for methods so plain.
    'drive.files.delete': (request, caller) => {
      files.splice(files.indexOf(findFile(state, request, caller)), 1);
      return null;
    },
  };
}

function checked(id: string, method: ApiMethod): ApiMethod {
  return (request, caller) => {
    checkRequest(driveSchema, id, request);
    return method(request, caller);
  };
}

function answer(file: DriveFile, request: ApiRequest) {
  return selectFields(toResource(file), 'File', request.params.fields, FILE_FIELDS);
}

function findFile(state: EngineState, request: ApiRequest, caller: Caller): DriveFile {
  const id = String(request.params.fileId ?? '');
  const file = state.drive.files.find((candidate) => candidate.id === id && candidate.owner === caller.actor);
  if (!file) throw new GoogleApiError(404, `File not found: ${id}.`);
  return file;
}

function exportFile(file: DriveFile, request: ApiRequest, options: DriveOptions) {
  const { mimeType, alt } = request.params;
  if (alt !== 'media') throw new GoogleApiError(400, 'Export requires alt=media to download the exported content.');
  if (file.mimeType !== GOOGLE_DOC) throw new GoogleApiError(403, 'Export only supports Docs Editors files.');
  const base64 = exported(file, mimeType, options);
  if (Buffer.byteLength(base64, 'base64') > options.exportBytes) {
    throw new GoogleApiError(403, 'This file is too large to be exported.');
  }
  return { contentType: String(mimeType), base64 };
}

function exported({ content, contentType }: DriveFile, mimeType: Json | undefined, { toPdf }: DriveOptions): string {
  if (mimeType === PDF) {
    if (toPdf === undefined) throw new NotEmulatedError('the conversion of a document to PDF');
    return toPdf(Buffer.from(content, 'base64')).toString('base64');
  }
  if (mimeType !== contentType || (mimeType !== DOCX && mimeType !== XLSX)) {
    throw new GoogleApiError(400, 'The requested conversion is not supported.');
  }
  return content;
}
