// Google's Sheets API v4 over workbooks in memory: the methods by Google's ids, each checked, carried out, and answered in Google's shape.

import { randomBytes } from 'node:crypto';
import { type Api, type ApiRequest, type Caller, GoogleApiError, type JsonObject, NotEmulatedError } from '../api';
import { checkRequest } from '../schema/check';
import { sheetsSchema } from '../schema/documents';
import { type FieldMask, select } from '../schema/field-mask';
import { type NormalRequest, normalizeRequest } from '../schema/normalize';
import { assertMayEditFile, assertMayReadFile } from './access';
import { batchUpdate, finish } from './batch-update';
import { createSpreadsheet } from './create-method';
import { Draft } from './draft';
import { booleanAt, stringAt } from './json';
import type { Spreadsheet } from './model';
import {
  getByDataFilter,
  getMetadata,
  getSpreadsheet,
  partOf,
  renderUpdated,
  responseMask,
  searchMetadata,
} from './read/get-methods';
import { Refusal } from './refusal';
import {
  batchClearValuesByDataFilter,
  batchGetValuesByDataFilter,
  batchUpdateValuesByDataFilter,
} from './values/filter-methods';
import {
  appendValues,
  batchClearValues,
  batchGetValues,
  batchUpdateValues,
  clearValues,
  getValues,
  type ReadMethod,
  updateValues,
  type WriteMethod,
} from './values/value-methods';

export { newSpreadsheet } from './new-spreadsheet';

/** Workbooks by spreadsheet id; a Map is one. */
export interface Books {
  get(id: string): Spreadsheet | undefined;
  set(id: string, book: Spreadsheet): unknown;
}

export interface SheetsApiOptions {
  /** Told about requests that Google would carry out but advises against. */
  readonly warn?: (message: string) => void;
  /** Ids of created workbooks; random ones where this is not given. */
  readonly newSpreadsheetId?: () => string;
}

/** Google's recommendation for one request, in bytes. */
const ADVISED_BODY_BYTES = 2 * 1024 * 1024;
/** Spreadsheet ids have 44 characters of 6 bits. */
const ID_BYTES = 33;

type Method = (book: Spreadsheet, request: NormalRequest, caller: Caller, mask?: FieldMask) => JsonObject;

const reading =
  (method: ReadMethod): Method =>
  (book, request, _caller, mask) =>
    masked(method(book, request), mask);

const writing =
  (method: WriteMethod): Method =>
  (book, request, caller, mask) => {
    const draft = new Draft(book, caller);
    const answer = method(draft, request);
    finish(draft);
    return masked(answer, mask);
  };

const update: Method = (book, { body }, caller, mask) => {
  const replies = batchUpdate(book, body, caller);
  const { spreadsheetId } = book;
  const answer = masked({ spreadsheetId, replies }, mask);
  const updated = partOf(mask ?? true, 'updatedSpreadsheet');
  if (!booleanAt(body, 'includeSpreadsheetInResponse') || updated === undefined) return answer;
  return { ...answer, updatedSpreadsheet: renderUpdated(book, body, caller, mask === undefined ? undefined : updated) };
};

type Methods = { readonly [id: string]: Method };

/** Open to whoever the file is shared with. */
const READING: Methods = {
  'sheets.spreadsheets.get': getSpreadsheet,
  'sheets.spreadsheets.getByDataFilter': getByDataFilter,
  'sheets.spreadsheets.developerMetadata.get': reading(getMetadata),
  'sheets.spreadsheets.developerMetadata.search': reading(searchMetadata),
  'sheets.spreadsheets.values.get': reading(getValues),
  'sheets.spreadsheets.values.batchGet': reading(batchGetValues),
  'sheets.spreadsheets.values.batchGetByDataFilter': reading(batchGetValuesByDataFilter),
};

/** Open to editors only. */
const WRITING: Methods = {
  'sheets.spreadsheets.batchUpdate': update,
  'sheets.spreadsheets.values.update': writing(updateValues),
  'sheets.spreadsheets.values.append': writing(appendValues),
  'sheets.spreadsheets.values.clear': writing(clearValues),
  'sheets.spreadsheets.values.batchUpdate': writing(batchUpdateValues),
  'sheets.spreadsheets.values.batchClear': writing(batchClearValues),
  'sheets.spreadsheets.values.batchUpdateByDataFilter': writing(batchUpdateValuesByDataFilter),
  'sheets.spreadsheets.values.batchClearByDataFilter': writing(batchClearValuesByDataFilter),
};

/**
 * The methods of Google's Sheets API over the given workbooks, which are changed in place and keep their identity.
 * Every method throws GoogleApiError in Google's words, or NotEmulatedError for what the engine does not carry out; then nothing has changed.
 * @param books by spreadsheet id; `create` adds to it.
 */
export function createSheetsApi(books: Books, options: SheetsApiOptions = {}): Api {
  const newId = options.newSpreadsheetId ?? (() => randomBytes(ID_BYTES).toString('base64url'));
  const create = (request: ApiRequest, caller: Caller): JsonObject => {
    const { params, body } = admit('sheets.spreadsheets.create', request, options);
    const mask = responseMask(params, 'Spreadsheet');
    const book = refusing(() => createSpreadsheet(body, newId(), caller));
    books.set(book.spreadsheetId, book);
    return getSpreadsheet(book, { params: {}, body: {} }, caller, mask);
  };
  const call =
    (id: string, method: Method, assertAllowed: typeof assertMayEditFile) => (request: ApiRequest, caller: Caller) => {
      const normal = admit(id, request, options);
      const book = books.get(stringAt(normal.params, 'spreadsheetId') ?? '');
      if (!book) throw new GoogleApiError(404, 'Requested entity was not found.');
      assertAllowed(book, caller);
      const mask = responseMask(normal.params, sheetsSchema.methods[id]?.response?.$ref ?? '');
      return refusing(() => method(book, normal, caller, mask));
    };
  const open = (methods: Methods, assertAllowed: typeof assertMayEditFile): Api =>
    Object.fromEntries(Object.entries(methods).map(([id, method]) => [id, call(id, method, assertAllowed)]));
  return {
    ...open(READING, assertMayReadFile),
    ...open(WRITING, assertMayEditFile),
    'sheets.spreadsheets.create': create,
  };
}

/** The checked request in plain shape. */
function admit(id: string, request: ApiRequest, { warn }: SheetsApiOptions): NormalRequest {
  checkRequest(sheetsSchema, id, request);
  const alt = request.params.alt ?? 'json';
  if (alt !== 'json' || request.params.callback !== undefined)
    throw new NotEmulatedError(`answers other than plain JSON (${alt})`);
  if (warn && request.body !== undefined) {
    const bytes = Buffer.byteLength(JSON.stringify(request.body));
    if (bytes > ADVISED_BODY_BYTES)
      warn(`${id}: the request has ${bytes} bytes; Google advises at most ${ADVISED_BODY_BYTES}.`);
  }
  return normalizeRequest(sheetsSchema, id, request);
}

function masked(answer: JsonObject, mask: FieldMask | undefined): JsonObject {
  return mask === undefined ? answer : (select(answer, mask) as JsonObject);
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new GoogleApiError(400, error.message);
    throw error;
  }
}
