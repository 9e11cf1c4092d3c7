// A workbook from disk, with what people changed in its files since the last save; or a new one.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { newSpreadsheet } from '../google/sheets/new-spreadsheet';
import { type EngineState, emptyState } from '../google/state';
import { BookError } from './book-error';
import { bookFiles } from './book-files';
import { readCheckpoint } from './checkpoint';
import { applyEdits } from './edits/apply-edits';
import { isUntouched, noEdits } from './edits/edit-summary';
import { importSpreadsheet } from './import-spreadsheet';
import { loadDriveFiles } from './load-drive-files';
import { emptyDisk, everybody, newBook } from './new-book';
import { baseOf, type OpenedBook } from './opened-book';
import { readStateFile, sha256 } from './state-file';
import type { ImportedBook } from './xlsx/read/imported-book';
import { UnreadableXlsxError } from './xlsx/read/package';
import { readXlsx } from './xlsx/read-xlsx';
import { writeXlsx } from './xlsx/write-xlsx';

export interface Opening {
  readonly now: Date;
  /** E-mail address of the one who opens the book; owner of a workbook that comes without a state. */
  readonly user: string;
}

/**
 * Opens `path` with the state beside it, as far as a run that was cut off had come. Without one the file is taken as input and becomes a spreadsheet of `user`.
 * @throws BookError `missing`, `not-xlsx`, `encrypted`, `damaged`, `bad-state`
 */
export async function openBook(path: string, { now, user }: Opening): Promise<OpenedBook> {
  const files = bookFiles(path);
  if (!existsSync(path)) throw new BookError('missing', path, `There is no file ${path}`);
  const bytes = await readFile(path);
  const digest = sha256(bytes);
  const stored = await readStateFile(files.state);
  if (stored === null) {
    const title = basename(path, extname(path));
    const identity = { spreadsheetId: idFrom(digest), title, owner: user };
    const spreadsheet = { ...importSpreadsheet(read(bytes, path), identity), editors: everybody() };
    return {
      path,
      state: emptyState(spreadsheet),
      edits: noEdits(),
      isNew: false,
      disk: { ...emptyDisk(), xlsx: digest },
      base: null,
    };
  }
  const { disk } = stored;
  const reached = await readCheckpoint(files.checkpoint, stored.state, stored.sha256);
  const state = reached ?? stored.state;
  const edits = noEdits();
  // What a checkpoint holds the content of is newer than the folder.
  const inFolder = state.drive.files.filter(({ content }) => content === '');
  await loadDriveFiles(inFolder, disk.drive, files.drive, now, edits);
  const isEdited = digest !== disk.xlsx && !(reached !== null && (await isViewOf(state, digest)));
  if (isEdited) applyEdits(state.spreadsheet, read(bytes, path), disk.tabs, now, edits, stored.state.spreadsheet);
  const base = digest === disk.xlsx && reached === null && isUntouched(edits) ? baseOf(state, stored.sha256) : null;
  return { path, state, edits, isNew: false, disk: { ...disk, xlsx: digest }, base };
}

/** A save that was cut off has put the .xlsx in its place and not `state.json`. */
async function isViewOf({ spreadsheet }: EngineState, digest: string): Promise<boolean> {
  return sha256(await writeXlsx(spreadsheet)) === digest;
}

export interface Creation {
  readonly title: string;
  /** E-mail address. */
  readonly owner: string;
  readonly now: Date;
}

/**
 * A new spreadsheet with one empty tab, nothing on disk until `saveBook`.
 * @throws BookError `exists` where the file, or a state for a file of this name, is there already
 */
export function createBook(path: string, { title, owner, now }: Creation): OpenedBook {
  const spreadsheet = newSpreadsheet({
    spreadsheetId: idFrom(title, owner, now.toISOString()),
    title,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    owner,
    sheetTitle: 'Trang tính1',
  });
  return newBook(path, spreadsheet);
}

function read(bytes: Uint8Array, path: string): ImportedBook {
  try {
    return readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableXlsxError)
      throw new BookError(error.reason, path, `${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Google's ids have 44 characters of this alphabet; the same book always gets the same one. */
function idFrom(...parts: string[]): string {
  return `1${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}
