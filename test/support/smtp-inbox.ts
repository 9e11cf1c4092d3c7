// An SMTP server on this computer that keeps what it is sent. In a thread of its own: this one stands still while a mail is on its way.

import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly content: string;
  /** Mails that came over one connection have the same. */
  readonly connection: string;
}

/**
 * What is done with a message whose content has come: a code refuses it, `silence` never answers, `hang-up` breaks the connection instead of
 * an answer, `end-after` answers and ends the connection then.
 */
export type Behaviour = number | 'silence' | 'hang-up' | 'end-after';

export interface InboxOptions {
  /** Passwords by user; everybody may send where it is missing. */
  readonly users?: Readonly<Record<string, string>>;
  /** Addresses that are refused for good, and for now. */
  readonly refuse?: readonly string[];
  readonly defer?: readonly string[];
  /** By the ordinal of the message, from 1. */
  readonly answers?: Readonly<Record<number, Behaviour>>;
}

export interface SmtpInbox {
  readonly url: string;
  /** Everything that has come by now. */
  received(): Promise<readonly ReceivedMail[]>;
  /** Resolves when so many have come. */
  hasReceived(count: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startInbox({
  users,
  refuse = [],
  defer = [],
  answers = {},
}: InboxOptions = {}): Promise<SmtpInbox> {
  const worker = new Worker(resolve('test/support/smtp-inbox-thread.mjs'), {
    workerData: { users, refuse, defer, answers },
  });
  const mails: ReceivedMail[] = [];
  const [{ port }] = (await once(worker, 'message')) as [{ port: number }];
  worker.on('message', ({ message }: { message?: ReceivedMail }) => {
    if (message !== undefined) mails.push(message);
  });
  const received = async () => {
    worker.postMessage('flush');
    for (;;) {
      const [{ flushed }] = (await once(worker, 'message')) as [{ flushed?: true }];
      if (flushed) return mails;
    }
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    hasReceived: async (count) => {
      while (mails.length < count) await once(worker, 'message');
    },
    stop: async () => {
      const ended = once(worker, 'exit');
      worker.postMessage('stop');
      await ended;
    },
  };
}
