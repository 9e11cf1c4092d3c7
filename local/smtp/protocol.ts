// What the thread that runs the add-in and the thread that talks to the SMTP server say to each other.

import type { MessagePort } from 'node:worker_threads';
import type { SentMail } from '../google/state';
import type { SmtpServer } from './server-url';

export interface WorkerData {
  readonly port: MessagePort;
  /** One 32-bit number: the id of the last request that was answered. */
  readonly answered: SharedArrayBuffer;
  readonly server: SmtpServer;
}

export interface Request {
  /** 1 for the first, counted up. */
  readonly id: number;
  /** Absent: only see whether the server takes mails. */
  readonly mail?: SentMail;
}

/**
 * `sent`: the server took the mail, for all recipients but the refused ones. `refused`: for none of them. `failed`: it is certain that the
 * mail did not go out. `unknown`: the server may have taken it and its answer did not come.
 */
export type Delivery =
  | { readonly kind: 'sent' | 'refused'; readonly refused: readonly string[] }
  | { readonly kind: 'failed' | 'unknown'; readonly reason: string };

export interface Answer {
  readonly id: number;
  readonly delivery: Delivery;
}
