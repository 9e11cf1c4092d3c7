// Mails that really go out: each is written down as begun before the server gets it.

import { basename } from 'node:path';
import type { EngineOptions } from '../runtime/engine';
import { SmtpCourier } from '../smtp/courier';
import type { SmtpServer } from '../smtp/server-url';
import { BookError } from '../store/book-error';
import { renewCheckpoint, writeCheckpoint } from '../store/checkpoint';
import type { OpenedBook } from '../store/opened-book';
import { prepareCheckpoints, saveBook } from '../store/save-book';
import { CLI } from './words';

/** Real time in milliseconds: hundreds of mails at a second each, and one that nobody answers. */
const LONGEST_RUN_MS = 3_600_000;

/** What an engine is told for it. */
export type SendingOptions = Pick<EngineOptions, 'accountKind' | 'deliver' | 'wallClockMs'>;

/**
 * Does `work` with a server that takes mails, or without one where none is given: mails are only written into files then.
 * @param work runs the add-in and saves the book; what it has done by the time it throws is written down
 * @throws SmtpUnusableError, BookError before anything is done; whatever `work` throws
 */
export async function withSending<T>(
  book: OpenedBook,
  smtp: SmtpServer | undefined,
  smtpWorker: string,
  work: (options: SendingOptions) => Promise<T>,
): Promise<T> {
  if (smtp === undefined) return work({});
  const courier = new SmtpCourier(smtpWorker, smtp);
  try {
    courier.verify();
    await prepareCheckpoints(book);
    return await work(optionsFor(book, courier));
  } finally {
    renewCheckpoint(book);
    await courier.close();
  }
}

export interface Saved {
  readonly files: readonly string[];
  /** Why the files do not show it yet, in a sentence; absent where they do. */
  readonly kept?: string;
}

/**
 * Saves what a run has done that cannot be undone. Where somebody has taken hold of the workbook meanwhile, the checkpoint keeps all of it,
 * and the next command that saves puts it into the files.
 */
export async function saveOrKeep(book: OpenedBook): Promise<Saved> {
  writeCheckpoint(book);
  try {
    return { files: await saveBook(book) };
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    return { files: [], kept: CLI.kept(CLI.book(error.code, basename(error.file))) };
  }
}

function optionsFor(book: OpenedBook, courier: SmtpCourier): SendingOptions {
  return {
    // How many recipients a day are allowed is the server's to say; Google's larger figure is only there to stop a run gone wild.
    accountKind: 'workspace',
    wallClockMs: LONGEST_RUN_MS,
    deliver: (mail, warn) => {
      writeCheckpoint(book);
      const refused = courier.deliver(mail);
      const taken = [...mail.to, ...mail.cc, ...mail.bcc].filter((address) => !refused.includes(address));
      if (refused.length > 0) warn(CLI.refusedSome(taken, refused));
    },
  };
}
