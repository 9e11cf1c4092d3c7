// The words every emulated Google service shares: how a call arrives, who makes it, and how Google refuses it.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One REST call in Google's own terms. Apps Script's argument order and HTTP both come down to this. */
export interface ApiRequest {
  /** Path and query parameters by Google's names, e.g. `spreadsheetId`, `fields`, `ranges`, `valueInputOption`. */
  readonly params: { readonly [name: string]: Json | undefined };
  readonly body?: Json;
  /** Uploaded content (Drive). */
  readonly media?: { readonly contentType: string; readonly base64: string };
}

/** On whose behalf a call is made, and when. */
export interface Caller {
  /** E-mail address of the effective user. */
  readonly actor: string;
  /** LIMITED in simple triggers: services that need authorisation throw. */
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  readonly now: Date;
}

export type ApiMethod = (request: ApiRequest, caller: Caller) => Json;

/** Methods by Google's own id, e.g. `sheets.spreadsheets.batchUpdate`. */
export type Api = Readonly<Record<string, ApiMethod>>;

/** A refusal in Google's words: HTTP code, canonical status, and the text its API gives. */
export class GoogleApiError extends Error {
  override readonly name = 'GoogleApiError';
  constructor(
    readonly code: number,
    message: string,
    readonly status = STATUS_OF_CODE[code] ?? 'UNKNOWN',
  ) {
    super(message);
  }
}

const STATUS_OF_CODE: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** Something Google has and this engine does not carry out: always an error, never a silent no-op. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';
  constructor(readonly what: string) {
    super(`The local engine does not emulate ${what}.`);
  }
}

/** A refusal by a built-in Apps Script service: scripts see `Exception: <message>`, without an HTTP code. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
