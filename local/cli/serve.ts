// `serve`: the book behind Google's own REST paths, saved after every change, until the process is stopped.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { booksOf } from '../google/books';
import { createSheetsApi } from '../google/sheets';
import { createRestServer } from '../rest/server';
import { bookFiles } from '../store/book-files';
import { openBook } from '../store/open-book';
import { withRunLock } from '../store/run-lock';
import { saveBook } from '../store/save-book';
import { type Arguments, DEFAULT_USER } from './arguments';
import { InputFileError } from './input-files';
import { CLI } from './words';

/** @throws BookError `busy` where another command is at work on the book; InputFileError for a port that is taken */
export function serveBook(args: Arguments, out: (line: string) => void): Promise<void> {
  return withRunLock(bookFiles(args.book).running, args.book, () => serveAlone(args, out));
}

async function serveAlone(args: Arguments, out: (line: string) => void): Promise<void> {
  const clock = () => args.now ?? new Date();
  const book = await openBook(args.book, { now: clock(), user: args.user ?? DEFAULT_USER });
  const { spreadsheet } = book.state;
  const api = createSheetsApi(booksOf(book.state));
  const caller = () => ({ actor: args.user ?? spreadsheet.owner, authMode: 'FULL', now: clock() }) as const;
  const save = async () => {
    await saveBook(book);
  };
  const server = createRestServer(api, caller, save);
  server.listen(args.port, '127.0.0.1');
  await once(server, 'listening').catch((error: unknown) => {
    throw new InputFileError(CLI.noNetwork(args.port), { cause: error });
  });
  const { port } = server.address() as AddressInfo;
  out(CLI.serving(`http://127.0.0.1:${port}/v4/spreadsheets/${spreadsheet.spreadsheetId}`));
  const stop = () => server.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await once(server, 'close');
}
