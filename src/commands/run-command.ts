// Around every command: one run at a time, and one place where failures become words.

import { SetupError, type SetupFault } from '../core/errors';
import { FAILED } from '../messages/dialogs';
import { describeFaults, PLACES } from '../messages/setup-faults';
import { TemplateError } from '../report/template-error';
import { mendPage } from './mend-page';
import type { Outcome } from './outcome';
import type { Services } from './services';

export type CommandResult = ({ readonly ok: true } & Outcome) | { readonly ok: false; readonly message: string };

/**
 * @returns the outcome, or the sentence that says why nothing could be done
 * @throws whatever is a bug, after telling the user, so that Google's execution log shows it as failed
 */
export function runCommand(services: Services, command: (services: Services) => Outcome): CommandResult {
  try {
    const outcome = services.exclusively(() => command(services));
    // Told outside the lock: an open dialog would drop it.
    show(services, outcome);
    return { ok: true, ...outcome };
  } catch (error) {
    const failure = describeFailure(error);
    services.screen.tell(failure.message);
    if (failure.isBug) throw error;
    return { ok: false, message: failure.message };
  }
}

/** The same for a command that a page calls: the page shows the outcome itself, for an alert would take its place. */
export function runFromPage(services: Services, command: (services: Services) => Outcome): CommandResult {
  const nothing = () => undefined;
  return runCommand({ ...services, screen: { tell: nothing, showFiles: nothing, showMends: nothing } }, command);
}

function show({ screen }: Services, { message, documents, mends = [] }: Outcome): void {
  if (documents !== undefined) screen.showFiles(message, documents);
  else if (mends.length > 0) screen.showMends(message, mendPage(mends));
  else screen.tell(message);
}

function describeFailure(error: unknown): { message: string; isBug: boolean } {
  if (error instanceof SetupError) return { message: describeFaults(error.faults), isBug: false };
  if (error instanceof TemplateError) {
    const faults = error.faults.map(
      ({ tag }): SetupFault => ({ code: 'badTemplate', place: { in: PLACES.template }, params: { value: tag } }),
    );
    return { message: describeFaults(faults), isBug: false };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (isGoogleRefusal(error)) return { message: FAILED.google(message), isBug: false };
  return { message: FAILED.internal(message), isBug: true };
}

/** Errors of the advanced services carry `details`; those of the built-in ones are plain exceptions of Google's own. */
function isGoogleRefusal(error: unknown): boolean {
  return error instanceof Error && (error.name === 'GoogleJsonResponseException' || error.name === 'Exception');
}
