// How large a write is, as it goes over the line.

import type { SheetRequest } from '../sheets/google-json';

/** Google recommends at most 2 MB a request (limits of the Sheets API); a little is left for what is around the requests. */
export const LARGEST_PAYLOAD = 1_950_000;

/** Bytes of the requests as JSON in UTF-8, counted by hand: Apps Script has no TextEncoder. */
export function payloadSize(requests: readonly SheetRequest[]): number {
  const text = JSON.stringify(requests);
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair stands for two of its four bytes.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
