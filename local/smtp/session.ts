// One connection to an SMTP server, kept for all mails and made anew when it is lost.
//
// Not nodemailer's pool: that sends a mail again whose connection broke, also where the server may have taken it already.

import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SentMail } from '../google/state';
import { transmittedMessage } from '../store/mail-message';
import type { Delivery } from './protocol';
import type { SmtpServer } from './server-url';

/** No answer for so long is none: RFC 5321 (4.5.3.2) allows more, but somebody waits before the screen. */
const ANSWER_MS = 60_000;
const CONNECT_MS = 20_000;

/** "Service not available, closing transmission channel" (RFC 5321, 4.2.2). */
const CLOSING = 421;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** The parts of nodemailer's errors that are used. */
interface SmtpFailure {
  readonly responseCode?: number | false;
  readonly rejected?: readonly string[];
}

export class SmtpSession {
  readonly #server: SmtpServer;
  #connection: SMTPConnection | undefined;

  constructor(server: SmtpServer) {
    this.#server = server;
  }

  /** Connects and logs in. */
  async verify(): Promise<Delivery> {
    try {
      await this.#connected();
      return { kind: 'sent', refused: [] };
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) };
    }
  }

  async deliver(mail: SentMail): Promise<Delivery> {
    const wasOpen = this.#connection !== undefined;
    const message = Buffer.from(await transmittedMessage(mail));
    const first = await this.#attempt(mail, message);
    // A server may end a connection that was idle or has carried many mails; nothing of this one had left then.
    return wasOpen && first.isLost ? this.#attempt(mail, message) : first;
  }

  close(): void {
    this.#connection?.quit();
    this.#connection = undefined;
  }

  async #attempt(mail: SentMail, message: Buffer): Promise<Delivery & { readonly isLost?: boolean }> {
    const source = new WatchedMessage(message);
    try {
      const connection = await this.#connected();
      const { rejected } = await send(connection, mail, source);
      return { kind: 'sent', refused: rejected };
    } catch (error) {
      // In the middle of whatever it was, the connection is of no use for the next mail.
      this.#connection?.close();
      this.#connection = undefined;
      const delivery = classify(error, source.hasLeft);
      return { ...delivery, isLost: delivery.kind === 'failed' && !isAnswered(error) };
    }
  }

  async #connected(): Promise<SMTPConnection> {
    if (this.#connection !== undefined && !this.#connection.destroyed) return this.#connection;
    const connection = new SMTPConnection(this.#options());
    try {
      await opened(connection, this.#server.auth);
    } catch (error) {
      connection.close();
      throw error;
    }
    this.#connection = connection;
    connection.on('end', () => {
      if (this.#connection === connection) this.#connection = undefined;
    });
    return connection;
  }

  #options(): SMTPConnection.Options {
    const { host, port, secure, auth } = this.#server;
    return {
      host,
      ...(port === undefined ? {} : { port }),
      secure,
      // A password must not go over a network as it is.
      requireTLS: auth !== undefined && !LOOPBACK.test(host),
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      dnsTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
    };
  }
}

/** Knows whether anything of the message was asked for: that is when the server has agreed to take it. */
class WatchedMessage extends Readable {
  hasLeft = false;
  readonly #message: Buffer;

  constructor(message: Buffer) {
    super();
    this.#message = message;
  }

  override _read(): void {
    this.hasLeft = true;
    this.push(this.#message);
    this.push(null);
  }
}

async function opened(connection: SMTPConnection, auth: SmtpServer['auth']): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // Stays, for what happens to a connection between two mails: the next one finds it closed.
    connection.on('error', reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  if (auth === undefined) return;
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.login({ ...auth }, (error) => (error ? reject(error) : resolve()));
  });
}

function send(connection: SMTPConnection, mail: SentMail, message: Readable): Promise<SMTPConnection.SentMessageInfo> {
  const envelope = { from: mail.from, to: [...mail.to, ...mail.cc, ...mail.bcc] };
  return new Promise((resolve, reject) => {
    connection.send(envelope, message, (error, info) => (error ? reject(error) : resolve(info)));
  });
}

/** @param hasLeft whether the server had agreed to take the message */
function classify(error: unknown, hasLeft: boolean): Delivery {
  const { rejected = [], responseCode } = Object(error) as SmtpFailure;
  // nodemailer gives the mildest answer: where it is for good, all of them are.
  if (rejected.length > 0 && Number(responseCode) >= 500) return { kind: 'refused', refused: rejected };
  // An answer that is no yes is a no, whenever it comes; without one after the message has left, nobody knows.
  const isKnown = !hasLeft || isAnswered(error) || responseCode === CLOSING;
  return { kind: isKnown ? 'failed' : 'unknown', reason: reasonOf(error) };
}

/** Whether the server itself has refused the mail, on a connection that it keeps. */
function isAnswered(error: unknown): boolean {
  const { responseCode } = Object(error) as SmtpFailure;
  return Number(responseCode) >= 400 && responseCode !== CLOSING;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
