// A sent mail as an RFC 5322 message that any mail program opens. The same mail always gives the same bytes.

import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type Mail from 'nodemailer/lib/mailer';
import type { SentMail } from '../google/state';
import { safeFileName } from './safe-file-name';

/** `0007-2026-10-08-first.recipient@example.org.eml`. @param number place among all sent mails, from 1. */
export function mailFileName(mail: SentMail, number: number): string {
  const [day] = mail.date.split('T');
  const recipient = mail.to[0] ?? mail.cc[0] ?? mail.bcc[0] ?? 'khong-nguoi-nhan';
  return `${String(number).padStart(4, '0')}-${safeFileName(`${day}-${recipient}`)}.eml`;
}

/** The sender's own copy: Bcc stays in. */
export function mailMessage(mail: SentMail): Promise<Uint8Array> {
  return compose(mail, { keepBcc: true });
}

/** What goes to the recipients: the same bytes but for the line that says who got a blind copy. */
export function transmittedMessage(mail: SentMail): Promise<Uint8Array> {
  return compose(mail, { keepBcc: false });
}

async function compose(mail: SentMail, { keepBcc }: { readonly keepBcc: boolean }): Promise<Uint8Array> {
  const digest = createHash('sha256').update(JSON.stringify(mail)).digest('hex');
  // The last two are not in the published types: what the parts are marked off by, random otherwise, and line ends.
  const options: Mail.Options & { baseBoundary: string; newline: string } = {
    from: mail.fromName === undefined ? mail.from : { name: mail.fromName, address: mail.from },
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === undefined ? {} : { html: mail.htmlBody }),
    attachments: mail.attachments.map(({ name, contentType, base64 }) => ({
      filename: name,
      contentType,
      content: Buffer.from(base64, 'base64'),
    })),
    date: new Date(mail.date),
    // In the sender's domain, as RFC 5322 (3.6.4) recommends: programs that judge mail look at it.
    messageId: `<${digest.slice(0, 32)}@${mail.from.slice(mail.from.indexOf('@') + 1)}>`,
    // The texts of a mail are never to be taken for a path or an address to load.
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: digest.slice(0, 16),
    newline: 'windows',
  };
  const message = new MailComposer(options).compile();
  message.keepBcc = keepBcc;
  return new Uint8Array(await message.build());
}
