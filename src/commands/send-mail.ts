// One mail that fails must not keep the others from going; what happened is for the journal.

import { MAILING } from '../messages/dialogs';
import type { JournalResult } from '../sheets/journal';
import type { Mail, Services } from './services';
import { isTimeUp } from './time-limit';

export interface SendOutcome {
  readonly result: JournalResult;
  readonly detail: string;
}

/** What Google says before it sends anything: a bad address, a used-up quota. After any other error the mail may have gone out. */
const REFUSED = /Invalid email|no recipient|invoked too many times/i;

/** Mails after which the user is told how far it is. */
const TOLD_EVERY = 20;

/** Mails one after the other, as long as there is time: the rest is left to the next click. */
export function sendMails(services: Services, mails: readonly Mail[]): SendOutcome[] {
  return mails.map((mail, i) => {
    if (isTimeUp(services)) return { result: 'failed', detail: MAILING.timeUp };
    if (i > 0 && i % TOLD_EVERY === 0) services.screen.progress(MAILING.progress(i, mails.length));
    return sendMail(services, mail);
  });
}

function sendMail(services: Services, mail: Mail): SendOutcome {
  const to = mail.to.join(', ');
  try {
    services.mail.send(mail);
    return { result: 'sent', detail: to };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { result: REFUSED.test(message) ? 'failed' : 'unknown', detail: `${to}: ${message}` };
  }
}
