// Drive as a folder: one file per Drive file, under its own name.

import { parse } from 'node:path';
import type { DriveFile } from '../google/state';
import { safeFileName, uniqueFileName } from './safe-file-name';

const GOOGLE_DOCUMENT = 'application/vnd.google-apps.document';

/** Endings for what the add-in uploads; a name that has an ending keeps it. */
const EXTENSION: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/json': '.json',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'text/html': '.html',
  'image/png': '.png',
  'image/jpeg': '.jpg',
};

/** What is known of a file on disk: its name in its folder and the SHA-256 of what was written, in hexadecimal digits. */
export interface FileOnDisk {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The name of every file on disk, by Drive id. A file keeps its name as long as its name in Drive stays, and a new one never takes a name
 * that some file had at the last save, so that a save that breaks off cannot give one file the content of another.
 */
export function driveFileNames(
  files: readonly DriveFile[],
  onDisk: ReadonlyMap<string, FileOnDisk>,
): Map<string, string> {
  const taken = new Set([...onDisk.values()].map(({ name }) => name.toLowerCase()));
  return new Map(
    files.map((file) => {
      const { stem, extension } = wantedName(file);
      const old = onDisk.get(file.id)?.name;
      const stays = old !== undefined && parse(old).ext === extension && isNumbered(parse(old).name, stem);
      return [file.id, stays ? old : uniqueFileName(stem, extension, taken)];
    }),
  );
}

function wantedName(file: DriveFile): { stem: string; extension: string } {
  const extension = EXTENSION[file.contentType] ?? '';
  if (file.mimeType === GOOGLE_DOCUMENT) {
    return { stem: safeFileName(`${file.name} (Google Tài liệu)`), extension: extension || '.docx' };
  }
  const own = parse(file.name).ext;
  if (own === '' || /\s/.test(own) || own.length > 6) return { stem: safeFileName(file.name), extension };
  return {
    stem: safeFileName(file.name.slice(0, -own.length)),
    extension: safeFileName(own.slice(1)).replace(/^/, '.'),
  };
}

function isNumbered(name: string, stem: string): boolean {
  return name === stem || (name.startsWith(`${stem} (`) && /^ \(\d+\)$/.test(name.slice(stem.length)));
}
