// Runs inside the script's context: MailApp.

import type { Blobs } from './blobs';
import type { Kit } from './kit';

export function createMailApp(kit: Kit, blobs: Blobs): object {
  const FIELDS = ['to', 'cc', 'bcc', 'replyTo', 'subject', 'body', 'htmlBody', 'name', 'attachments'];

  const message = (args: readonly unknown[]): Record<string, unknown> => {
    const [first, second, third, fourth] = args;
    if (args.length === 1 && typeof first === 'object' && first !== null) return { ...first };
    if (args.length === 3) return { to: first, subject: second, body: third };
    if (args.length === 4 && typeof fourth === 'string')
      return { to: first, replyTo: second, subject: third, body: fourth };
    if (args.length === 4 && typeof fourth === 'object') return { to: first, subject: second, body: third, ...fourth };
    throw kit.mismatch('MailApp.sendEmail', args);
  };

  const attachment = (value: unknown): unknown => {
    const media = blobs.toMedia(value);
    if (!media) throw kit.mismatch('MailApp.sendEmail', [value]);
    return media;
  };

  return kit.service('MailApp', {
    getRemainingDailyQuota: () => kit.call<number>('mail.getRemainingDailyQuota'),
    sendEmail: (...args: unknown[]) => {
      const { attachments, ...fields } = message(args);
      const other = Object.keys(fields).find((name) => !FIELDS.includes(name));
      if (other !== undefined) throw kit.notEmulated(`MailApp.sendEmail with ${other}`);
      const list = attachments === undefined || attachments === null ? [] : attachments;
      if (!Array.isArray(list)) throw kit.mismatch('MailApp.sendEmail', args);
      kit.call('mail.sendEmail', { body: { ...fields, attachments: list.map(attachment) } });
    },
  });
}
