// `rollover`: has the add-in make the workbook of the next year, and puts it beside the old one as a book of its own.

import type { Engine } from '../runtime/engine';
import { newBook } from '../store/new-book';
import type { OpenedBook } from '../store/opened-book';
import { saveBook } from '../store/save-book';
import { saveNewBook } from '../store/save-new-book';
import { type CommandRun, type OutcomeJson, toRun } from './command-run';

/** @throws BookError `exists`, before anything is done, where the new file is there already */
export async function runRollOver(book: OpenedBook, engine: Engine, to: string): Promise<CommandRun> {
  newBook(to, book.state.spreadsheet);
  const outcome = engine.run('rollOver') as OutcomeJson;
  const made = outcome.book as { readonly id: string } | undefined;
  if (outcome.ok !== true || made === undefined) return toRun(book, engine, outcome, []);
  const { otherBooks } = book.state;
  const copy = otherBooks.find(({ spreadsheetId }) => spreadsheetId === made.id);
  if (copy === undefined) throw new RangeError(`The workbook ${made.id} was not made`);
  const files = await saveNewBook(to, copy);
  // It is a book of its own now; kept here too, it would be an old copy of it.
  book.state.otherBooks = otherBooks.filter((one) => one !== copy);
  return toRun(book, engine, outcome, [...files, ...(await saveBook(book))]);
}
