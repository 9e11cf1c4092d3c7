// `state.json`: the engine's state without the contents of Drive files, and what the last save left on disk.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { DriveFile, EngineState } from '../google/state';
import { BookError } from './book-error';
import type { FileOnDisk } from './drive-folder';
import { type PackedSpreadsheet, packParts, unpackParts } from './shared-parts';

/** What the last save left on disk; by it the next one knows what has to be written, and the next opening what people changed. */
export interface DiskIndex {
  /** SHA-256 of the .xlsx in hexadecimal digits; null where none was written yet. */
  xlsx: string | null;
  /** What each tab showed then, by sheet id; a tab that still shows the same was not edited. */
  tabs: { [sheetId: string]: string };
  /** By Drive id. */
  drive: Map<string, FileOnDisk>;
  /** By mail id. */
  mail: Map<string, string>;
}

export interface StoredState {
  /** Every Drive file with an empty content. */
  readonly state: EngineState;
  readonly disk: DiskIndex;
}

export interface ReadState extends StoredState {
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
}

const text = z.string();
const texts = z.array(text);
const stored = z.looseObject({});
const fileOnDisk = z.object({ name: text, sha256: text, isFolder: z.literal(true).optional() });

/** The inside of tabs is as large as the workbook and written by us alone: only its outline is checked. */
const sheetOutline = z.looseObject({
  properties: z.looseObject({ sheetId: z.number(), title: text, gridProperties: stored }),
  rows: z.array(z.array(stored.nullable())),
  merges: z.array(stored),
});

const spreadsheetOutline = z.looseObject({
  spreadsheetId: text,
  owner: text,
  editors: texts,
  viewers: texts.optional(),
  sheets: z.array(sheetOutline).min(1),
});

/** Formats and validations that the cells of one spreadsheet name by number. */
const parts = z.array(stored);

const stateFile = z.object({
  version: z.literal(1),
  disk: z.object({
    xlsx: text.nullable(),
    tabs: z.record(text, text),
    drive: z.record(text, fileOnDisk),
    mail: z.record(text, text),
  }),
  parts,
  /** Absent where there is none, and in files written before there could be any. */
  otherBooks: z.array(z.object({ spreadsheet: spreadsheetOutline, parts })).optional(),
  state: z.looseObject({
    version: z.literal(1),
    spreadsheet: spreadsheetOutline,
    drive: z.looseObject({ files: z.array(z.looseObject({ id: text, name: text, content: text, contentType: text })) }),
    mail: z.looseObject({
      sent: z.array(z.looseObject({ id: text, date: text, from: text, to: texts, subject: text })),
    }),
    properties: z.object({ script: stored, document: stored, user: stored }),
    cache: stored,
    triggers: z.array(stored),
  }),
});

/** The part of the file that is taken over as it is. */
interface StateFileJson {
  readonly state: Omit<EngineState, 'otherBooks'>;
  readonly parts: readonly object[];
  readonly otherBooks?: readonly PackedSpreadsheet[];
}

export function stateFileText({ state, disk }: StoredState): string {
  const files = state.drive.files.map((file): DriveFile => ({ ...file, content: '' }));
  const { otherBooks, ...rest } = state;
  const { spreadsheet, parts } = packParts(state.spreadsheet);
  return JSON.stringify({
    version: 1,
    disk: { ...disk, drive: Object.fromEntries(disk.drive), mail: Object.fromEntries(disk.mail) },
    parts,
    ...(otherBooks.length > 0 && { otherBooks: otherBooks.map(packParts) }),
    state: { ...rest, spreadsheet, drive: { files } },
  });
}

/**
 * @returns null where there is no such file
 * @throws BookError bad-state where it cannot be read, is no JSON, or is not what this version writes
 */
export async function readStateFile(path: string): Promise<ReadState | null> {
  if (!existsSync(path)) return null;
  const content = await readFile(path, 'utf8');
  const json = parseJson(content, path);
  const checked = stateFile.safeParse(json);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new BookError(
      'bad-state',
      path,
      `${path} is not a state of this version: ${place}: ${issue?.message ?? ''}`,
      {
        cause: checked.error,
      },
    );
  }
  const { disk } = checked.data;
  // What is not checked above only this module writes.
  const { state, parts, otherBooks = [] } = json as StateFileJson;
  const unpacked = unpack({ spreadsheet: state.spreadsheet, parts }, path);
  return {
    state: { ...state, spreadsheet: unpacked, otherBooks: otherBooks.map((book) => unpack(book, path)) },
    disk: {
      xlsx: disk.xlsx,
      tabs: disk.tabs,
      drive: new Map(Object.entries(disk.drive)),
      mail: new Map(Object.entries(disk.mail)),
    },
    sha256: sha256(content),
  };
}

/** @throws BookError bad-state */
export function unpack(packed: PackedSpreadsheet, path: string): EngineState['spreadsheet'] {
  try {
    return withCharts(unpackParts(packed));
  } catch (error) {
    throw new BookError('bad-state', path, `${path} names a part it does not have`, { cause: error });
  }
}

/** States saved before charts were emulated have no list of them. */
function withCharts(spreadsheet: EngineState['spreadsheet']): EngineState['spreadsheet'] {
  return { ...spreadsheet, sheets: spreadsheet.sheets.map((sheet) => ({ ...sheet, charts: sheet.charts ?? [] })) };
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @throws BookError bad-state */
export function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new BookError('bad-state', path, `${path} is not JSON`, { cause: error });
  }
}
