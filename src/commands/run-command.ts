// Around every command: one run at a time, and one place where failures become words.

import { SetupError, setupError } from '../core/errors';
import { CANCELLED, FAILED } from '../messages/dialogs';
import { describeFaults, PLACES } from '../messages/setup-faults';
import { refuseTemplate } from '../messages/template-faults';
import { TemplateError } from '../report/template-error';
import { isGoogleRefusal } from './google-refusal';
import { mendPage } from './mend-page';
import type { Outcome } from './outcome';
import type { Proposal } from './proposal';
import type { Services } from './services';

export type CommandResult = ({ readonly ok: true } & Outcome) | { readonly ok: false; readonly message: string };

/**
 * @returns the outcome, or the sentence that says why nothing could be done
 * @throws whatever is a bug, after telling the user, so that Google's execution log shows it as failed
 */
export function runCommand(services: Services, command: (services: Services) => Outcome): CommandResult {
  return guarded(services, () => {
    const outcome = services.exclusively(() => command(services));
    // Told outside the lock: an open dialog would drop it.
    show(services, outcome);
    return { ok: true, ...outcome };
  });
}

/** Work before a command, with the same words for its failures. */
export function guarded<T>(services: Services, work: () => T): T | { readonly ok: false; readonly message: string } {
  try {
    return work();
  } catch (error) {
    const failure = describeFailure(error);
    services.screen.tell(failure.message);
    if (failure.isBug) throw error;
    return { ok: false, message: failure.message };
  }
}

/**
 * A command that says first what it will do and asks. It is worked out again afterwards, under the lock, which no open dialog survives,
 * unless it still holds; what would be done then must be what was agreed to.
 */
export function runAsked(services: Services, propose: (services: Services) => Proposal): CommandResult {
  let first: Proposal | undefined;
  const agreed = guarded(services, (): boolean => {
    first = propose(services);
    return first.question === undefined || services.screen.ask(first.question);
  });
  if (typeof agreed === 'object') return agreed;
  if (!agreed) return { ok: true, message: CANCELLED, cancelled: true };
  const asked = first?.question;
  const perform = (again: Services): Outcome => {
    const proposal = first?.holds?.() ? first : propose(again);
    if (proposal.question !== asked) throw setupError('changedMeanwhile', { in: PLACES.book });
    return { ...proposal.perform(), ...(asked === undefined ? {} : { asked }) };
  };
  return runCommand(services, perform);
}

/** The same for a command that a page calls: the page shows the outcome itself, for an alert would take its place. */
export function runFromPage(services: Services, command: (services: Services) => Outcome): CommandResult {
  return runCommand({ ...services, screen: { ...services.screen, ...SILENT } }, command);
}

const nothing = () => undefined;
const SILENT = { tell: nothing, showFiles: nothing, showMends: nothing, showPage: nothing };

/** For a run before nobody's screen: a trigger may not even ask for one. */
export function withoutScreen(services: Services): Services {
  return { ...services, screen: { ...services.screen, ...SILENT, progress: nothing } };
}

/** Whether a run could not begin because another one is at work. */
export function isOtherRun(error: unknown): boolean {
  return error instanceof SetupError && error.faults.some(({ code }) => code === 'anotherRun');
}

function show({ screen }: Services, { message, documents, filesPage, mends = [], page }: Outcome): void {
  if (page !== undefined) screen.showPage(page);
  else if (documents !== undefined) screen.showFiles(message, documents, filesPage);
  else if (mends.length > 0) screen.showMends(message, mendPage(mends));
  else screen.tell(message);
}

/** The sentence for a failure, and whether it is one of the add-in's own. */
export function describeFailure(error: unknown): { message: string; isBug: boolean } {
  if (error instanceof SetupError) return { message: describeFaults(error.faults), isBug: false };
  if (error instanceof TemplateError) return { message: refuseTemplate(error.faults, error.template), isBug: false };
  const message = error instanceof Error ? error.message : String(error);
  if (isGoogleRefusal(error)) return { message: FAILED.google(message), isBug: false };
  return { message: FAILED.internal(message), isBug: true };
}
