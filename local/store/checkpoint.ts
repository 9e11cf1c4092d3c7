// A small file beside `state.json` that is ahead of it: how far a run has come, on disk before what cannot be taken back.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { DriveFile, EngineState } from '../google/state';
import { BookError } from './book-error';
import { bookFiles } from './book-files';
import type { Base, OpenedBook } from './opened-book';
import { type PackedSpreadsheet, packParts } from './shared-parts';
import { type DiskIndex, parseJson, sha256, unpack } from './state-file';
import { writeThroughSync } from './write-through-sync';

/** Outline only, as for `state.json`: nobody else writes this file. */
const outline = z.object({
  version: z.literal(1),
  follows: z.string(),
  order: z.array(z.number()).min(1),
  changed: z.object({
    spreadsheet: z.looseObject({ sheets: z.array(z.unknown()) }),
    parts: z.array(z.looseObject({})),
  }),
  otherBooks: z.array(z.looseObject({})),
  state: z.looseObject({ drive: z.looseObject({}), mail: z.looseObject({ sent: z.array(z.looseObject({})) }) }),
});

interface CheckpointJson {
  readonly version: 1;
  /** SHA-256 of the `state.json` this is a difference to, in hexadecimal digits. */
  readonly follows: string;
  /** Ids of all tabs, in their order. */
  readonly order: readonly number[];
  /** The spreadsheet with those tabs only that changed. */
  readonly changed: PackedSpreadsheet;
  readonly otherBooks: readonly PackedSpreadsheet[];
  /** All else; of the mails those that came since. */
  readonly state: Omit<EngineState, 'spreadsheet' | 'otherBooks'>;
}

/**
 * On disk, down to the medium, when this returns. `saveBook` makes it superfluous and removes it.
 * @throws TypeError for a book that was not brought on disk first; the error of the file system
 */
export function writeCheckpoint({ path, state, base, disk }: OpenedBook): void {
  if (base === null) throw new TypeError('A checkpoint follows a saved book');
  writeThroughSync(bookFiles(path).checkpoint, JSON.stringify(differenceTo(base, state, disk)));
}

/** For what came after the last thing that was written down, where anything was. @throws as `writeCheckpoint` */
export function renewCheckpoint(book: OpenedBook): void {
  if (hasCheckpoint(book)) writeCheckpoint(book);
}

/** Whether anything was written down since the files were saved. */
export function hasCheckpoint({ path, base }: OpenedBook): boolean {
  return base !== null && existsSync(bookFiles(path).checkpoint);
}

function differenceTo({ sheets, mails, stateSha256 }: Base, state: EngineState, disk: DiskIndex): CheckpointJson {
  const { spreadsheet, otherBooks, ...rest } = state;
  const saved = new Set(sheets);
  // A write puts a new sheet in the place of the old one, so those that changed are those that are others.
  const changed = spreadsheet.sheets.filter((sheet) => !saved.has(sheet));
  return {
    version: 1,
    follows: stateSha256,
    order: spreadsheet.sheets.map(({ properties }) => properties.sheetId),
    changed: packParts({ ...spreadsheet, sheets: changed }),
    otherBooks: otherBooks.map(packParts),
    state: {
      ...rest,
      drive: { files: state.drive.files.map((file) => withoutContentOnDisk(file, disk)) },
      mail: { sent: state.mail.sent.slice(mails) },
    },
  };
}

function withoutContentOnDisk(file: DriveFile, { drive }: DiskIndex): DriveFile {
  const digest = sha256(Buffer.from(file.content, 'base64'));
  return drive.get(file.id)?.sha256 === digest ? { ...file, content: '' } : file;
}

/**
 * @param saved the state in `state.json`, left as it is; tabs that did not change are shared with it
 * @returns the state as it was at the checkpoint; null where there is none, or one to another `state.json`
 * @throws BookError bad-state where it cannot be read
 */
export async function readCheckpoint(
  path: string,
  saved: EngineState,
  stateSha256: string,
): Promise<EngineState | null> {
  if (!existsSync(path)) return null;
  const json = parseJson(await readFile(path, 'utf8'), path);
  const checked = outline.safeParse(json);
  if (!checked.success) {
    throw new BookError('bad-state', path, `${path} is no checkpoint of this version`, { cause: checked.error });
  }
  if (checked.data.follows !== stateSha256) return null;
  // What is not checked above only this module writes.
  const { order, changed, otherBooks, state } = json as CheckpointJson;
  const spreadsheet = unpack(changed, path);
  const sheets = new Map(
    [...saved.spreadsheet.sheets, ...spreadsheet.sheets].map((sheet) => [sheet.properties.sheetId, sheet]),
  );
  return {
    ...state,
    spreadsheet: {
      ...spreadsheet,
      sheets: order.map((sheetId) => {
        const sheet = sheets.get(sheetId);
        if (sheet === undefined) throw new BookError('bad-state', path, `${path} names a tab it does not have`);
        return sheet;
      }),
    },
    otherBooks: otherBooks.map((book) => unpack(book, path)),
    mail: { sent: [...saved.mail.sent, ...state.mail.sent] },
  };
}
