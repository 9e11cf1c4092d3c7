// Sends mails by SMTP before the next statement runs: a script that calls MailApp.sendEmail waits for it, as at Google.

import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { ServiceException } from '../google/api';
import type { SentMail } from '../google/state';
import type { Answer, Delivery, Request, WorkerData } from './protocol';
import type { SmtpServer } from './server-url';

/** The session gives up long before, at each step by itself; this is for a thread that is gone. */
const LONGEST_MS = 10 * 60_000;
/** For the server's farewell. */
const FAREWELL_MS = 2000;

/** The server cannot be used at all; `reason` is what it or the network says. */
export class SmtpUnusableError extends Error {
  override readonly name = 'SmtpUnusableError';
  constructor(
    /** `host:port`, without the password. */
    readonly server: string,
    readonly reason: string,
  ) {
    super(`The SMTP server ${server} cannot be used: ${reason}`);
  }
}

export class SmtpCourier {
  readonly #server: SmtpServer;
  readonly #port: MessagePort;
  readonly #worker: Worker;
  readonly #answered = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #requests = 0;
  #isGone = false;

  /** @param workerFile `worker.ts` as it was built */
  constructor(workerFile: string, server: SmtpServer) {
    const { port1, port2 } = new MessageChannel();
    const workerData: WorkerData = { port: port2, answered: this.#answered.buffer as SharedArrayBuffer, server };
    this.#server = server;
    this.#port = port1;
    this.#worker = new Worker(workerFile, { workerData, transferList: [port2] });
  }

  /** Connects and logs in. @throws SmtpUnusableError */
  verify(): void {
    const delivery = this.#ask();
    if (delivery.kind !== 'failed' && delivery.kind !== 'unknown') return;
    const { host, port } = this.#server;
    throw new SmtpUnusableError(port === undefined ? host : `${host}:${port}`, delivery.reason);
  }

  /**
   * @returns the addresses the server refused, where it took the mail for others
   * @throws ServiceException `Invalid email: ...` where it refused all of them, `Failed to send email: ...` where the mail did not go out
   *   for another reason, `Unknown outcome: ...` where the server may have taken it
   */
  deliver(mail: SentMail): readonly string[] {
    const delivery = this.#ask(mail);
    switch (delivery.kind) {
      case 'sent':
        return delivery.refused;
      case 'refused':
        throw new ServiceException(`Invalid email: ${delivery.refused.join(', ')}`);
      case 'failed':
        throw new ServiceException(`Failed to send email: ${delivery.reason}`);
      case 'unknown':
        throw new ServiceException(`Unknown outcome: ${delivery.reason}`);
    }
  }

  /** Ends the connection and the thread. */
  async close(): Promise<void> {
    const ended = once(this.#worker, 'exit');
    this.#port.close();
    await Promise.race([ended, setTimeout(FAREWELL_MS, undefined, { ref: false })]);
    await this.#worker.terminate();
  }

  #ask(mail?: SentMail): Delivery {
    if (this.#isGone) return { kind: 'failed', reason: 'no answer' };
    this.#requests += 1;
    const id = this.#requests;
    const request: Request = { id, ...(mail === undefined ? {} : { mail }) };
    this.#port.postMessage(request);
    // Waits as long as the number of the request before stands there.
    if (Atomics.wait(this.#answered, 0, id - 1, LONGEST_MS) === 'timed-out') {
      this.#isGone = true;
      return { kind: 'unknown', reason: 'no answer' };
    }
    const received = receiveMessageOnPort(this.#port) as { message: Answer } | undefined;
    if (received?.message.id !== id) throw new Error(`The answer to request ${id} is missing`);
    return received.message.delivery;
  }
}
