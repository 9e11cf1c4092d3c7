// What every kind of batch request shares: its signature, its field mask and the cells it opens for writing.

import { type JsonObject, NotEmulatedError } from '../../api';
import { sheetsSchema } from '../../schema/documents';
import { type FieldMask, parseFieldMask, unknownPath } from '../../schema/field-mask';
import { assertMayEditCells } from '../access';
import type { Draft } from '../draft';
import { closeRange, readOpenRange } from '../grid-range';
import { objectAt, stringAt } from '../json';
import type { GridRange, Sheet } from '../model';
import { Refusal } from '../refusal';

/**
 * Carries out one request on the draft.
 * @returns the reply's content; undefined for kinds that answer nothing.
 * @throws Refusal in Google's words, without the position in the batch.
 */
export type RequestHandler = (draft: Draft, request: JsonObject) => JsonObject | undefined;

export type RequestHandlers = { readonly [kind: string]: RequestHandler };

/**
 * The `fields` of a request, read against the schema of what it updates.
 * @throws Refusal for an empty mask and for a path that does not exist.
 */
export function requestMask(request: JsonObject, schemaName: string): FieldMask {
  const text = stringAt(request, 'fields') ?? '';
  if (text.trim() === '') {
    throw new Refusal("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseFieldMask(text);
  if (mask === undefined) throw new Refusal(`Invalid field: ${text}`);
  const unknown = unknownPath(sheetsSchema, { $ref: schemaName }, mask);
  if (unknown !== undefined) throw new Refusal(`Invalid field: ${unknown}`);
  return mask;
}

/** A sub-message that Google requires. */
export function requiredObject(request: JsonObject, key: string): JsonObject {
  const value = objectAt(request, key);
  if (!value) throw new Refusal(`${key} is required.`);
  return value;
}

/** A range of the draft that the caller may write to, closed on all sides. */
export function openCells(draft: Draft, range: JsonObject, name = 'range'): { sheet: Sheet; range: GridRange } {
  const open = readOpenRange(range);
  const sheet = draft.edit(open.sheetId);
  const closed = closeRange(open, sheet, name);
  assertMayEditCells(draft.book, sheet, closed, draft.caller);
  return { sheet, range: closed };
}

/** @throws NotEmulatedError for a field that the message sets besides those named; `false` and empty lists set nothing. */
export function onlyFields(message: JsonObject, name: string, ...fields: string[]): void {
  for (const [field, value] of Object.entries(message)) {
    const isSet = value !== false && !(Array.isArray(value) && value.length === 0);
    if (isSet && !fields.includes(field)) throw new NotEmulatedError(`the field ${field} of ${name}`);
  }
}

/** @throws NotEmulatedError for each named option that the request sets. */
export function refuseOptions(request: JsonObject, kind: string, ...options: string[]): void {
  for (const option of options) {
    if (request[option] !== undefined) throw new NotEmulatedError(`the option ${option} of ${kind}`);
  }
}
