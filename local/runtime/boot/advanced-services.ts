// Runs inside the script's context: the advanced services Sheets (v4) and Drive (v3), which are Google's REST methods under another order of arguments.

import type { Blobs } from './blobs';
import type { Bytes } from './bytes';
import type { Kit } from './kit';

/** Order of arguments as in @types/google-apps-script: body, path parameters, media, then one object of optional parameters. */
export function createAdvancedServices(kit: Kit, bytes: Bytes, blobs: Blobs) {
  /** Downloads: what a script gets is nowhere documented; a Blob is what live scripts use it as. */
  const toBlob = (media: { readonly contentType: string; readonly base64: string }): object =>
    blobs.create(bytes.fromBase64(media.base64) ?? new Uint8Array(), media.contentType, null);

  const method =
    (id: string, ...names: readonly string[]) =>
    (...args: unknown[]): unknown => {
      if (args.length > names.length + 1) throw kit.mismatch(id, args);
      const params: Record<string, unknown> = {};
      let body: unknown;
      let media: ReturnType<Blobs['toMedia']>;
      names.forEach((name, index) => {
        const value = args[index];
        const absent = value === undefined || value === null;
        if (name === 'media') {
          media = blobs.toMedia(value);
          if (!absent && !media) throw kit.mismatch(id, args);
        } else if (name === 'body') {
          body = value;
        } else {
          if (absent) throw kit.mismatch(id, args);
          params[name] = value;
        }
      });
      const options = args[names.length];
      if (options !== undefined && options !== null) {
        if (typeof options !== 'object') throw kit.mismatch(id, args);
        Object.assign(params, options);
      }
      const request = {
        params,
        ...(body === undefined ? {} : { body }),
        ...(media ? { media: { contentType: media.contentType, base64: media.base64 } } : {}),
      };
      return params.alt === 'media' ? toBlob(kit.call(id, request)) : kit.call(id, request);
    };

  const SHEETS = 'sheets.spreadsheets';
  const Sheets = kit.service('Sheets', {
    Spreadsheets: kit.service('Sheets.Spreadsheets', {
      batchUpdate: method(`${SHEETS}.batchUpdate`, 'body', 'spreadsheetId'),
      create: method(`${SHEETS}.create`, 'body'),
      get: method(`${SHEETS}.get`, 'spreadsheetId'),
      getByDataFilter: method(`${SHEETS}.getByDataFilter`, 'body', 'spreadsheetId'),
      Values: kit.service('Sheets.Spreadsheets.Values', {
        append: method(`${SHEETS}.values.append`, 'body', 'spreadsheetId', 'range'),
        batchClear: method(`${SHEETS}.values.batchClear`, 'body', 'spreadsheetId'),
        batchClearByDataFilter: method(`${SHEETS}.values.batchClearByDataFilter`, 'body', 'spreadsheetId'),
        batchGet: method(`${SHEETS}.values.batchGet`, 'spreadsheetId'),
        batchGetByDataFilter: method(`${SHEETS}.values.batchGetByDataFilter`, 'body', 'spreadsheetId'),
        batchUpdate: method(`${SHEETS}.values.batchUpdate`, 'body', 'spreadsheetId'),
        batchUpdateByDataFilter: method(`${SHEETS}.values.batchUpdateByDataFilter`, 'body', 'spreadsheetId'),
        clear: method(`${SHEETS}.values.clear`, 'body', 'spreadsheetId', 'range'),
        get: method(`${SHEETS}.values.get`, 'spreadsheetId', 'range'),
        update: method(`${SHEETS}.values.update`, 'body', 'spreadsheetId', 'range'),
      }),
      DeveloperMetadata: kit.service('Sheets.Spreadsheets.DeveloperMetadata', {
        get: method(`${SHEETS}.developerMetadata.get`, 'spreadsheetId', 'metadataId'),
        search: method(`${SHEETS}.developerMetadata.search`, 'body', 'spreadsheetId'),
      }),
      Sheets: kit.service('Sheets.Spreadsheets.Sheets', {
        copyTo: method(`${SHEETS}.sheets.copyTo`, 'body', 'spreadsheetId', 'sheetId'),
      }),
    }),
  });

  const Drive = kit.service('Drive', {
    About: kit.service('Drive.About', { get: method('drive.about.get') }),
    Files: kit.service('Drive.Files', {
      create: method('drive.files.create', 'body', 'media'),
      export: method('drive.files.export', 'fileId', 'mimeType'),
      generateIds: method('drive.files.generateIds'),
      get: method('drive.files.get', 'fileId'),
      list: method('drive.files.list'),
      remove: method('drive.files.delete', 'fileId'),
      update: method('drive.files.update', 'body', 'fileId', 'media'),
    }),
  });
  return { Sheets, Drive };
}
