// spreadsheets.batchUpdate: all requests in order on a draft, then all of it becomes visible, or nothing.

import { type Caller, GoogleApiError, type JsonObject, NotEmulatedError } from '../api';
import { Draft } from './draft';
import { recalculate } from './formula/recalculate';
import { objectAt, objectsAt } from './json';
import type { Spreadsheet } from './model';
import { Refusal } from './refusal';
import type { RequestHandlers } from './requests/handler';
import { REQUEST_HANDLERS } from './requests/registry';

/**
 * Applies a normalised batch.
 * @returns one reply for each request, empty for kinds that answer nothing.
 * @throws GoogleApiError 400 `Invalid requests[N].<kind>: <reason>`; the workbook is then as it was.
 * @throws NotEmulatedError for a kind or option the engine does not carry out; the workbook is then as it was.
 */
export function batchUpdate(book: Spreadsheet, body: JsonObject, caller: Caller): JsonObject[] {
  const requests = objectsAt(body, 'requests');
  if (requests.length === 0) throw new GoogleApiError(400, 'Must specify at least one request.');
  const draft = new Draft(book, caller);
  const replies = requests.map((request, n) => applyOne(draft, request, n, REQUEST_HANDLERS));
  finish(draft);
  return replies;
}

/** Works out the formulas of touched sheets and makes the draft visible. */
export function finish(draft: Draft): void {
  for (const sheetId of draft.touched()) recalculate(draft.book, draft.sheet(sheetId));
  draft.commit();
}

function applyOne(draft: Draft, request: JsonObject, n: number, handlers: RequestHandlers): JsonObject {
  const [kind, second] = Object.keys(request);
  if (kind === undefined) throw new GoogleApiError(400, `Invalid requests[${n}]: No request set.`);
  if (second !== undefined) {
    const reason = `oneof field 'kind' is already set. Cannot set '${second}'`;
    throw new GoogleApiError(400, `Invalid value at 'requests[${n}]' (oneof), ${reason}`);
  }
  const handler = Object.hasOwn(handlers, kind) ? handlers[kind] : undefined;
  if (!handler) throw new NotEmulatedError(`the request kind ${kind}`);
  try {
    const reply = handler(draft, objectAt(request, kind) ?? {});
    return reply ? { [kind]: reply } : {};
  } catch (error) {
    if (error instanceof Refusal) throw new GoogleApiError(400, `Invalid requests[${n}].${kind}: ${error.message}`);
    throw error;
  }
}
