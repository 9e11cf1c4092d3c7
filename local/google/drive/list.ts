// `drive.files.list`: searching, ordering and paging.

import { type ApiRequest, type Caller, GoogleApiError, type Json, NotEmulatedError } from '../api';
import type { DriveFile } from '../state';
import { parseQuery } from './query';
import { selectFields, toResource } from './resource';

const LIST_FIELDS = 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)';
const SORTABLE = new Set(['name', 'createdTime', 'modifiedTime'] as const);
/** Parameters that change nothing for a user without shared drives. */
const WITHOUT_EFFECT = new Set(['fields', 'supportsAllDrives', 'includeItemsFromAllDrives', 'prettyPrint']);
const HONOURED = new Set(['q', 'pageSize', 'pageToken', 'orderBy', 'spaces', 'corpora']);

/** The page token is the offset of the next page; Google promises nothing about its form. */
export function listFiles(files: readonly DriveFile[], request: ApiRequest, caller: Caller): Json {
  const { params } = request;
  for (const name of Object.keys(params)) {
    if (!HONOURED.has(name) && !WITHOUT_EFFECT.has(name)) throw new NotEmulatedError(`${name} of drive.files.list`);
  }
  if ((params.spaces ?? 'drive') !== 'drive' || (params.corpora ?? 'user') !== 'user') {
    throw new NotEmulatedError('spaces other than drive and corpora other than user');
  }
  const matches = typeof params.q === 'string' && params.q.trim() !== '' ? parseQuery(params.q) : () => true;
  const found = files.filter((file) => file.owner === caller.actor && matches(file));
  if (params.orderBy !== undefined) found.sort(comparison(String(params.orderBy)));
  const size = Number(params.pageSize ?? 100);
  if (!Number.isInteger(size) || size < 1 || size > 1000) throw new GoogleApiError(400, 'Invalid value for pageSize');
  const from = Number(params.pageToken ?? 0);
  if (!Number.isInteger(from)) throw new GoogleApiError(400, 'Invalid Value');
  const page = found.slice(from, from + size);
  return selectFields(
    {
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(from + size < found.length ? { nextPageToken: String(from + size) } : {}),
      files: page.map(toResource),
    },
    'FileList',
    params.fields,
    LIST_FIELDS,
  );
}

function comparison(orderBy: string): (a: DriveFile, b: DriveFile) => number {
  const [field, direction] = orderBy.trim().split(/\s+/);
  const key = [...SORTABLE].find((name) => name === field);
  if (key === undefined || (direction !== undefined && direction !== 'desc')) {
    throw new NotEmulatedError(`orderBy "${orderBy}" of drive.files.list`);
  }
  const sign = direction === 'desc' ? -1 : 1;
  return (a, b) => sign * (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
}
