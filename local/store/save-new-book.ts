// A spreadsheet the script has made, such as a copy, onto disk as a book of its own.

import type { Spreadsheet } from '../google/sheets/model';
import { newBook } from './new-book';
import { saveBook } from './save-book';

/**
 * Writes the workbook and a state that knows of no mail, no Drive file and no property, as Google's copy of a bound script starts.
 * The spreadsheet given is left as it is, also in the list of the book it comes from.
 * @returns paths of the files written, `state.json` last
 * @throws BookError `exists` where the file, or a state for a file of this name, is there already
 */
export async function saveNewBook(path: string, spreadsheet: Spreadsheet): Promise<string[]> {
  return saveBook(newBook(path, structuredClone(spreadsheet)));
}
