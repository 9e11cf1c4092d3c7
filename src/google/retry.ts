// Google allows 60 reads and 60 writes a minute and user; over that it refuses with 429 before doing anything, so that trying again is safe.

/** Waits before the second, third and fourth try, in milliseconds: together a little more than the minute after which the quota refills. */
const WAITS_MS = [5_000, 15_000, 45_000];

/** Only a refusal for rate is tried again: after any other failure a write may have landed. */
export function retryRateLimited<T>(call: () => T, waits: readonly number[] = WAITS_MS): T {
  const [wait, ...rest] = waits;
  if (wait === undefined) return call();
  try {
    return call();
  } catch (error) {
    if (!isRateLimit(error)) throw error;
    Utilities.sleep(wait);
    return retryRateLimited(call, rest);
  }
}

function isRateLimit(error: unknown): boolean {
  return codeOf(error) === 429;
}

/** The file was deleted for good, or belongs to somebody who has not shared it. */
export function isOutOfReach(error: unknown): boolean {
  return codeOf(error) === 404 || codeOf(error) === 403;
}

function codeOf(error: unknown): unknown {
  return (error as { details?: { code?: unknown } } | null)?.details?.code;
}
