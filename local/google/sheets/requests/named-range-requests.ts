// addNamedRange, updateNamedRange, deleteNamedRange.

import type { JsonObject } from '../../api';
import { maskOf } from '../../schema/field-mask';
import { parseRange } from '../a1';
import type { Draft } from '../draft';
import { closeRange, gridRangeJson, readOpenRange } from '../grid-range';
import { objectAt, stringAt } from '../json';
import { Refusal } from '../refusal';
import { type RequestHandlers, requestMask, requiredObject } from './handler';

/** Letters, digits, underscores and dots, not beginning with a digit; no longer than this. */
const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;

export const namedRangeRequests: RequestHandlers = {
  addNamedRange(draft, request) {
    const source = requiredObject(request, 'namedRange');
    const ids = new Set(draft.book.namedRanges.map(({ namedRangeId }) => namedRangeId));
    const namedRangeId = stringAt(source, 'namedRangeId') ?? String(draft.newId((id) => ids.has(String(id))));
    if (ids.has(namedRangeId)) throw new Refusal(`A named range with ID ${namedRangeId} already exists.`);
    const namedRange = { namedRangeId, name: freeName(draft, source), range: rangeOf(draft, source) };
    draft.book.namedRanges.push(namedRange);
    return { namedRange };
  },

  updateNamedRange(draft, request) {
    const mask = requestMask(request, 'NamedRange');
    const source = requiredObject(request, 'namedRange');
    const index = indexOf(draft, stringAt(source, 'namedRangeId'));
    const old = draft.book.namedRanges[index] ?? {};
    draft.book.namedRanges[index] = {
      ...old,
      ...(maskOf(mask, 'name') !== undefined && { name: freeName(draft, source, old) }),
      ...(maskOf(mask, 'range') !== undefined && { range: rangeOf(draft, source) }),
    };
    return undefined;
  },

  deleteNamedRange(draft, request) {
    draft.book.namedRanges.splice(indexOf(draft, stringAt(request, 'namedRangeId')), 1);
    return undefined;
  },
};

function indexOf(draft: Draft, id = ''): number {
  const index = draft.book.namedRanges.findIndex(({ namedRangeId }) => namedRangeId === id);
  if (index < 0) throw new Refusal(`No named range with id: ${id}`);
  return index;
}

function freeName(draft: Draft, source: JsonObject, self?: JsonObject): string {
  const name = stringAt(source, 'name') ?? '';
  if (!NAME.test(name) || parseRange(name) || /^(true|false)$/i.test(name))
    throw new Refusal(`Invalid named range name: ${name}`);
  const same = (other: JsonObject) => stringAt(other, 'name')?.toLowerCase() === name.toLowerCase();
  if (draft.book.namedRanges.some((other) => other !== self && same(other))) {
    throw new Refusal(`A named range with the name "${name}" already exists.`);
  }
  return name;
}

function rangeOf(draft: Draft, source: JsonObject): JsonObject {
  const range = readOpenRange(objectAt(source, 'range') ?? {});
  closeRange(range, draft.sheet(range.sheetId));
  return gridRangeJson(range);
}
