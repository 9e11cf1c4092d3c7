// Sharing of the file: editors read and write, viewers read, others get nothing.

import type { Json, JsonObject } from '../../../../local/google/api';
import { EDITOR, freshWorkbook, OWNER, range, refusal } from './workbook';

const VIEWER = 'viewer@example.org';
const OTHER = 'other@example.org';
const DENIED = 'The caller does not have permission';
const FILTERS = { dataFilters: [{ gridRange: range(0, 1, 0, 1) }] };

function shared() {
  const a = freshWorkbook();
  a.book.viewers = [VIEWER];
  a.put('A1', [['x']]);
  return a;
}

// Jest would give a callback in place of a body that is left out.
const READS: [method: string, params: JsonObject, body: Json | undefined][] = [
  ['get', {}, undefined],
  ['getByDataFilter', {}, FILTERS],
  ['values.get', { range: 'A1' }, undefined],
  ['values.batchGet', { ranges: ['A1'] }, undefined],
  ['values.batchGetByDataFilter', {}, FILTERS],
  ['developerMetadata.search', {}, { dataFilters: [{ developerMetadataLookup: { metadataKey: 'k' } }] }],
];

const WRITES: [method: string, params: JsonObject, body: Json][] = [
  ['batchUpdate', {}, { requests: [{ addSheet: {} }] }],
  ['values.update', { range: 'A1', valueInputOption: 'RAW' }, { values: [['y']] }],
  ['values.append', { range: 'A1', valueInputOption: 'RAW' }, { values: [['y']] }],
  ['values.clear', { range: 'A1' }, {}],
  ['values.batchUpdate', {}, { valueInputOption: 'RAW', data: [{ range: 'A1', values: [['y']] }] }],
  ['values.batchClear', {}, { ranges: ['A1'] }],
  [
    'values.batchUpdateByDataFilter',
    {},
    { valueInputOption: 'RAW', data: [{ dataFilter: FILTERS.dataFilters[0] ?? {}, values: [['y']] }] },
  ],
  ['values.batchClearByDataFilter', {}, FILTERS],
];

test.each(READS)('%s is for owner, editors and viewers', (method, params, body) => {
  const a = shared();

  for (const actor of [OWNER, EDITOR, VIEWER]) expect(() => a.call(method, params, body, actor)).not.toThrow();
  expect(refusal(() => a.call(method, params, body, OTHER))).toBe(DENIED);
});

test.each(WRITES)('%s is for owner and editors', (method, params, body) => {
  const a = shared();
  const before = JSON.stringify(a.book);

  for (const actor of [VIEWER, OTHER]) expect(refusal(() => a.call(method, params, body, actor))).toBe(DENIED);
  expect(JSON.stringify(a.book)).toBe(before);
  for (const actor of [OWNER, EDITOR]) expect(() => a.call(method, params, body, actor)).not.toThrow();
});

test('to be named by a protection is not to have the file shared', () => {
  const a = shared();
  const protectedRange = { range: range(0, 1, 0, 1), editors: { users: [VIEWER] } };
  a.batch([{ addProtectedRange: { protectedRange } }]);

  expect(refusal(() => a.put('A1', [['y']], 'RAW', VIEWER))).toBe(DENIED);
  expect(a.get({ fields: 'sheets.protectedRanges(editors,requestingUserCanEdit)' }, VIEWER)).toEqual({
    sheets: [{ protectedRanges: [{}] }],
  });
});

test('a file open to everybody lets everybody do what it is open for', () => {
  const a = freshWorkbook();
  a.book.viewers = ['*'];
  expect(() => a.get({}, OTHER)).not.toThrow();
  expect(refusal(() => a.put('A1', [['y']], 'RAW', OTHER))).toBe(DENIED);

  a.book.editors = ['*'];
  expect(() => a.put('A1', [['y']], 'RAW', OTHER)).not.toThrow();
});
