// A book that is not on disk yet: nothing of its name may be there, and its state knows of nothing but the spreadsheet.

import { existsSync } from 'node:fs';
import type { Spreadsheet } from '../google/sheets/model';
import { emptyState } from '../google/state';
import { BookError } from './book-error';
import { bookFiles } from './book-files';
import { noEdits } from './edits/edit-summary';
import type { OpenedBook } from './opened-book';
import type { DiskIndex } from './state-file';

/**
 * Nothing is written before `saveBook`.
 * @throws BookError `exists` where the file, or a state for a file of this name, is there already
 */
export function newBook(path: string, spreadsheet: Spreadsheet): OpenedBook {
  for (const file of [path, bookFiles(path).state]) {
    if (existsSync(file)) throw new BookError('exists', file, `${file} exists already`);
  }
  const state = emptyState({ ...spreadsheet, editors: everybody() });
  return { path, state, edits: noEdits(), isNew: true, disk: emptyDisk(), base: null };
}

/** A file on this computer is open to whoever can open it, as a Sheet shared by link is; protections still hold. */
export function everybody(): string[] {
  return ['*'];
}

export function emptyDisk(): DiskIndex {
  return { xlsx: null, tabs: {}, drive: new Map(), mail: new Map() };
}
