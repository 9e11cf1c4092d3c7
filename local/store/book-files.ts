// Where everything of one book stands on disk: `book.xlsx`, and `book.tonghop/` beside it.

import { basename, dirname, extname, join } from 'node:path';

export interface BookFiles {
  /** The view people open and edit. */
  readonly xlsx: string;
  /** Holds all that an .xlsx cannot. */
  readonly folder: string;
  readonly state: string;
  /** How far a run had come that was cut off, as a difference to `state`. */
  readonly checkpoint: string;
  /** The workbook as it was before it was first saved here, where it came from elsewhere. */
  readonly original: string;
  readonly drive: string;
  /** Made of the Word files in `drive`, in the same folders; not read back. */
  readonly pdf: string;
  readonly mail: string;
  /** LibreOffice keeps this file as long as it has the workbook open. */
  readonly lock: string;
  /** There while a command that saves is at work. */
  readonly running: string;
  /** There while `watch` waits for the next trigger. */
  readonly watching: string;
}

export function bookFiles(path: string): BookFiles {
  const folder = join(dirname(path), `${basename(path, extname(path))}.tonghop`);
  return {
    xlsx: path,
    folder,
    state: join(folder, 'state.json'),
    checkpoint: join(folder, 'checkpoint.json'),
    original: join(folder, 'original.xlsx'),
    drive: join(folder, 'drive'),
    pdf: join(folder, 'pdf'),
    mail: join(folder, 'mail'),
    lock: join(dirname(path), `.~lock.${basename(path)}#`),
    running: join(folder, 'running.lock'),
    watching: join(folder, 'watching.lock'),
  };
}
