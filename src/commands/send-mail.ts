// One mail that fails must not keep the others from going; what happened is for the journal.

import type { JournalResult } from '../sheets/journal';
import type { Mail, Services } from './services';

export interface SendOutcome {
  readonly result: JournalResult;
  readonly detail: string;
}

/** What Google says before it sends anything: a bad address, a used-up quota. After any other error the mail may have gone out. */
const REFUSED = /Invalid email|no recipient|invoked too many times/i;

export function sendMail(services: Services, mail: Mail): SendOutcome {
  const to = mail.to.join(', ');
  try {
    services.mail.send(mail);
    return { result: 'sent', detail: to };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { result: REFUSED.test(message) ? 'failed' : 'unknown', detail: `${to}: ${message}` };
  }
}
