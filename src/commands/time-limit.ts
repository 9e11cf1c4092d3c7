// Google ends a run after six minutes: what can be gone on with by another click stops before.

import type { Services } from './services';

/** No further write or mail is begun after this; a write may take a minute itself. */
const LAST_BEGINNING_MS = 4.5 * 60_000;

export function isTimeUp(services: Pick<Services, 'elapsedMs'>): boolean {
  return services.elapsedMs() > LAST_BEGINNING_MS;
}
