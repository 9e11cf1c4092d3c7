// MailApp: messages go into the state's outbox, under the quotas of the sending account.

import { type Api, type Caller, type Json, type JsonObject, ServiceException } from '../api';
import type { EngineState, SentMail } from '../state';
import { bodyObject, isObject } from '../utilities/arguments';
import type { IdSource } from '../utilities/ids';
import { parseAddresses } from './addresses';

export interface MailLimits {
  readonly recipientsPerDay: number;
  readonly recipientsPerMessage: number;
  readonly bodyBytes: number;
  readonly attachmentsPerMessage: number;
  readonly attachmentBytes: number;
}

/**
 * Carries a mail to its recipients before it counts as sent. @param warn for what the sender should know of a mail that went out
 * @throws ServiceException where it did not go out, or nobody knows: the script is told the text, and the mail does not count as sent
 */
export type Deliver = (mail: SentMail, warn: (text: string) => void) => void;

const DAY_MS = 24 * 3_600_000;

/**
 * `mail.sendEmail` (body: to, cc, bcc, replyTo, subject, body, htmlBody, name, attachments[{name, contentType, base64}])
 * and `mail.getRemainingDailyQuota` (recipients left).
 * @param deliver called last, when nothing here speaks against the mail
 * @throws ServiceException for addresses, sizes and quota; nothing is sent then.
 */
export function createMailApi(
  state: EngineState,
  limits: MailLimits,
  ids: IdSource,
  deliver: (mail: SentMail) => void,
): Api {
  const remaining = (caller: Caller): number => {
    const mails = state.mail.sent.filter(({ from }) => from === caller.actor);
    return Math.max(0, limits.recipientsPerDay - usedOn(mails, caller.now));
  };
  return {
    'mail.getRemainingDailyQuota': (_, caller) => remaining(caller),
    'mail.sendEmail': (request, caller) => {
      const mail = toMail(bodyObject(request), caller, ids);
      checkSize(mail, limits);
      if (recipients(mail) > remaining(caller)) {
        throw new ServiceException('Service invoked too many times for one day: email.');
      }
      deliver(mail);
      state.mail.sent.push(mail);
      return null;
    },
  };
}

/**
 * Recipients of the day that goes on at a moment: "Quotas are per user and reset 24 hours after the first request"
 * (guides/services/quotas), so a day begins with the first mail after the one before has ended.
 */
function usedOn(mails: readonly SentMail[], now: Date): number {
  let [start, used] = [Number.NEGATIVE_INFINITY, 0];
  for (const mail of mails) {
    const at = new Date(mail.date).getTime();
    if (at - start >= DAY_MS) [start, used] = [at, 0];
    used += recipients(mail);
  }
  return now.getTime() - start >= DAY_MS ? 0 : used;
}

function recipients(mail: SentMail): number {
  return mail.to.length + mail.cc.length + mail.bcc.length;
}

function toMail(message: JsonObject, caller: Caller, ids: IdSource): SentMail {
  const addresses = (field: string): string[] => parseAddresses(text(message[field]));
  const to = addresses('to');
  const cc = addresses('cc');
  const bcc = addresses('bcc');
  if (to.length + cc.length + bcc.length === 0) throw new ServiceException('Failed to send email: no recipient');
  const attachments = Array.isArray(message.attachments) ? message.attachments.map(toAttachment) : [];
  return {
    id: ids.mailId(),
    date: caller.now.toISOString(),
    from: caller.actor,
    ...(message.name == null ? {} : { fromName: text(message.name) }),
    to,
    cc,
    bcc,
    ...(message.replyTo == null ? {} : { replyTo: addresses('replyTo').join(', ') }),
    subject: text(message.subject),
    body: text(message.body),
    ...(message.htmlBody == null ? {} : { htmlBody: text(message.htmlBody) }),
    attachments,
  };
}

function toAttachment(value: Json): SentMail['attachments'][number] {
  if (!isObject(value)) throw new ServiceException('Invalid argument: attachments');
  return { name: text(value.name), contentType: text(value.contentType), base64: text(value.base64) };
}

function checkSize(mail: SentMail, limits: MailLimits): void {
  if (recipients(mail) > limits.recipientsPerMessage) {
    throw new ServiceException('Limit exceeded: Email Recipients Per Message.');
  }
  const bodyBytes = Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody ?? ''));
  if (bodyBytes > limits.bodyBytes) throw new ServiceException('Limit exceeded: Email Body Size.');
  if (mail.attachments.length > limits.attachmentsPerMessage) {
    throw new ServiceException('Limit exceeded: Email Attachments Per Message.');
  }
  const attached = mail.attachments.reduce((sum, { base64 }) => sum + Buffer.byteLength(base64, 'base64'), 0);
  if (attached > limits.attachmentBytes) throw new ServiceException('Limit exceeded: Email Total Attachments Size.');
}

function text(value: Json | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}
