// One mail that fails must not keep the others from going; what happened is for the journal.

import { MAILING } from '../messages/dialogs';
import type { JournalResult } from '../sheets/journal';
import type { Mail, Services } from './services';

export interface SendOutcome {
  readonly result: JournalResult;
  readonly detail: string;
}

/** What Google says before it sends anything: a bad address, a used-up quota. After any other error the mail may have gone out. */
const REFUSED =
  /Invalid email|Failed to send email|no recipient|invoked too many times|Limit exceeded|do not have permission/i;

/** Mails after which the user is told how far it is. */
const TOLD_EVERY = 20;

export function tellProgress(services: Services, sent: number, all: number): void {
  if (sent > 0 && sent % TOLD_EVERY === 0) services.screen.progress(MAILING.progress(sent, all));
}

export function sendMail(services: Services, mail: Mail): SendOutcome {
  const to = receiversOf(mail);
  try {
    services.mail.send(mail);
    return { result: 'sent', detail: to };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { result: REFUSED.test(message) ? 'failed' : 'unknown', detail: `${to}: ${message}` };
  }
}

/** As the journal has them. */
export function receiversOf({ to, cc = [] }: Pick<Mail, 'to' | 'cc'>): string {
  return [to.join(', '), ...(cc.length === 0 ? [] : [`cc: ${cc.join(', ')}`])].join('; ');
}
