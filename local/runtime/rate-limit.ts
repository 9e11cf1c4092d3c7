// The Sheets API's quota a minute and user: reads and writes are counted apart.

import { GoogleApiError } from '../google/api';
import { LIMITS } from './limits';

const WINDOW_MS = 60_000;

const READS: ReadonlySet<string> = new Set([
  'sheets.spreadsheets.get',
  'sheets.spreadsheets.getByDataFilter',
  'sheets.spreadsheets.values.get',
  'sheets.spreadsheets.values.batchGet',
  'sheets.spreadsheets.values.batchGetByDataFilter',
  'sheets.spreadsheets.developerMetadata.get',
  'sheets.spreadsheets.developerMetadata.search',
]);

export class SheetsRateLimit {
  readonly #calls = new Map<string, number[]>();

  /**
   * Counts one call of the Sheets API.
   * @throws GoogleApiError 429 when the user's last minute is used up; a refused call is not counted.
   */
  take(method: string, actor: string, nowMs: number): void {
    const kind = READS.has(method) ? 'Read' : 'Write';
    const key = `${kind} ${actor}`;
    const recent = (this.#calls.get(key) ?? []).filter((at) => at > nowMs - WINDOW_MS);
    if (recent.length >= LIMITS.sheets.requestsPerMinute) throw quotaExceeded(kind);
    this.#calls.set(key, [...recent, nowMs]);
  }
}

// Wording as seen on live Google; the project number is the only part that is ours.
function quotaExceeded(kind: 'Read' | 'Write'): GoogleApiError {
  return new GoogleApiError(
    429,
    `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' ` +
      "of service 'sheets.googleapis.com' for consumer 'project_number:000000000000'.",
  );
}
