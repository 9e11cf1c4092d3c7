// addProtectedRange, updateProtectedRange, deleteProtectedRange.

import { type JsonObject, NotEmulatedError } from '../../api';
import { type FieldMask, maskOf } from '../../schema/field-mask';
import { assertMayEditCells, isSheetProtection, mayEditProtection } from '../access';
import type { Draft } from '../draft';
import { closeRange, gridRangeJson, readOpenRange } from '../grid-range';
import { booleanAt, numberAt, objectAt, objectsAt, stringAt, stringsAt } from '../json';
import type { Sheet } from '../model';
import { protectedRangeJson } from '../read/render-spreadsheet';
import { PROTECTED, Refusal } from '../refusal';
import { type RequestHandlers, refuseOptions, requestMask, requiredObject } from './handler';

export const protectionRequests: RequestHandlers = {
  addProtectedRange(draft, request) {
    const source = requiredObject(request, 'protectedRange');
    const protectedRangeId = chosenId(draft, numberAt(source, 'protectedRangeId'));
    const sheet = place(draft, { protectedRangeId, ...written(draft, {}, source, true) });
    return { protectedRange: protectedRangeJson(draft.book, lastOf(sheet), draft.caller.actor) };
  },

  updateProtectedRange(draft, request) {
    const mask = requestMask(request, 'ProtectedRange');
    const source = requiredObject(request, 'protectedRange');
    const old = take(draft, numberAt(source, 'protectedRangeId'));
    place(draft, { protectedRangeId: old.protectedRangeId ?? 0, ...written(draft, old, source, mask) });
    return undefined;
  },

  deleteProtectedRange(draft, request) {
    take(draft, numberAt(request, 'protectedRangeId'));
    return undefined;
  },
};

function allProtections(draft: Draft): JsonObject[] {
  return draft.book.sheets.flatMap((sheet) => sheet.protectedRanges);
}

function chosenId(draft: Draft, chosen: number | undefined): number {
  const taken = (id: number) => allProtections(draft).some(({ protectedRangeId }) => protectedRangeId === id);
  if (chosen === undefined) return draft.newId(taken);
  if (taken(chosen)) throw new Refusal(`A protected range with ID ${chosen} already exists.`);
  return chosen;
}

/** Takes a protection off its sheet. @throws Refusal for an unknown one and for one the caller may not edit. */
function take(draft: Draft, id: number | undefined): JsonObject {
  for (const { properties, protectedRanges } of draft.book.sheets) {
    const found = protectedRanges.find(({ protectedRangeId }) => protectedRangeId === id);
    if (!found) continue;
    if (!mayEditProtection(draft.book, found, draft.caller.actor)) throw new Refusal(PROTECTED);
    const sheet = draft.edit(properties.sheetId);
    sheet.protectedRanges = protectedRanges.filter((protection) => protection !== found);
    return found;
  }
  throw new Refusal(`No protected range with id: ${id ?? 0}`);
}

/** Puts a protection on the sheet its range names. */
function place(draft: Draft, protection: JsonObject): Sheet {
  const range = readOpenRange(objectAt(protection, 'range') ?? {});
  const sheet = draft.edit(range.sheetId);
  // Over somebody else's protected cells only their editors may lay another protection.
  assertMayEditCells(draft.book, sheet, closeRange(range, sheet), draft.caller);
  const whole = isSheetProtection(protection);
  if (whole && sheet.protectedRanges.some(isSheetProtection)) {
    throw new Refusal(`Sheet "${sheet.properties.title}" already has sheet protection.`);
  }
  if (!whole && objectsAt(protection, 'unprotectedRanges').length > 0) {
    throw new Refusal('Unprotected ranges can only be set on sheet protection.');
  }
  sheet.protectedRanges.push(protection);
  return sheet;
}

function lastOf(sheet: Sheet): JsonObject {
  return sheet.protectedRanges.at(-1) ?? {};
}

/** All fields but the id, as they stand after the masked write; flags that are off and empty lists vanish. */
function written(draft: Draft, old: JsonObject, source: JsonObject, mask: FieldMask): JsonObject {
  refuseOptions(source, 'protectedRange', 'namedRangeId', 'tableId');
  const taken = (field: string) => (maskOf(mask, field) === undefined ? old : source);
  const range = objectAt(taken('range'), 'range');
  if (!range) throw new Refusal('The protected range must have a range.');
  const description = stringAt(taken('description'), 'description');
  const warningOnly = booleanAt(taken('warningOnly'), 'warningOnly') ?? false;
  const holes = objectsAt(taken('unprotectedRanges'), 'unprotectedRanges');
  const given = maskOf(mask, 'editors') === undefined ? undefined : objectAt(source, 'editors');
  return {
    range: gridRangeJson(readOpenRange(range)),
    ...(description && { description }),
    ...(warningOnly && { warningOnly }),
    ...(holes.length > 0 && { unprotectedRanges: holes.map((hole) => gridRangeJson(readOpenRange(hole))) }),
    ...editorsOf(draft, old, given, warningOnly),
  };
}

function editorsOf(draft: Draft, old: JsonObject, given: JsonObject | undefined, warningOnly: boolean): JsonObject {
  const users = given && stringsAt(given, 'users');
  if (given) {
    if (stringsAt(given, 'groups').length > 0) throw new NotEmulatedError('groups as editors of a protection');
    if (given.domainUsersCanEdit === true) throw new NotEmulatedError('a domain as editor of a protection');
  }
  if (warningOnly) {
    if (users && users.length > 0) throw new Refusal('ProtectedRange is warningOnly. Editors cannot be set on it.');
    return {};
  }
  const kept = users ?? editorsBefore(draft, old);
  const { actor } = draft.caller;
  if (actor !== draft.book.owner && !kept.includes(actor)) throw new Refusal("You can't remove yourself as an editor.");
  const unique = [...new Set(kept)].filter((user) => user !== draft.book.owner);
  return { editors: unique.length > 0 ? { users: unique } : {} };
}

/** Where nobody is named, the editors stay, and a protection that had none before is for all editors of the file. */
function editorsBefore(draft: Draft, old: JsonObject): string[] {
  const editors = objectAt(old, 'editors');
  if (editors) return stringsAt(editors, 'users');
  if (draft.book.editors.includes('*'))
    throw new NotEmulatedError('a protection without editors in a file that everybody may edit');
  return draft.book.editors;
}
