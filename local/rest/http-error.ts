// Every refusal as Google's HTTP answer: `{error: {code, message, status}}`.

import { GoogleApiError, NotEmulatedError } from '../google/api';

/** A fault of the HTTP request itself, before any method is called. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
  ) {
    super(message);
  }
}

export interface ErrorAnswer {
  readonly error: { readonly code: number; readonly message: string; readonly status: string };
}

/** What the engine does not have is 501, as Google answers for what it does not have; a fault of the engine is 500. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof HttpError || error instanceof GoogleApiError) {
    return { error: { code: error.code, message: error.message, status: error.status } };
  }
  if (error instanceof NotEmulatedError) {
    return { error: { code: 501, message: error.message, status: 'UNIMPLEMENTED' } };
  }
  if (error instanceof URIError) {
    return { error: { code: 400, message: 'Invalid path encoding.', status: 'INVALID_ARGUMENT' } };
  }
  return { error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } };
}
