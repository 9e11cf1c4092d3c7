// Drive as a folder: one file per Drive file and one folder per folder, under their own names.

import { posix } from 'node:path';
import { FOLDER } from '../google/drive/media';
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

/** What is known of a file on disk: its path below the folder of Drive, with `/`, and the SHA-256 of what was written, in hexadecimal digits. */
export interface FileOnDisk {
  readonly name: string;
  readonly sha256: string;
  readonly isFolder?: true | undefined;
}

export function isFolder({ mimeType }: Pick<DriveFile, 'mimeType'>): boolean {
  return mimeType === FOLDER;
}

/**
 * The path of every file on disk, by Drive id. A file keeps it as long as its name and its folder in Drive stay, and a new one never takes
 * one that some file had at the last save, so that a save that breaks off cannot give one file the content of another.
 */
export function driveFileNames(
  files: readonly DriveFile[],
  onDisk: ReadonlyMap<string, FileOnDisk>,
): Map<string, string> {
  const taken = new Set([...onDisk.values()].map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const file of parentsFirst(files)) {
    const [parent = ''] = file.parents;
    const folder = names.get(parent) ?? '';
    const { stem, extension } = wantedName(file);
    const old = onDisk.get(file.id)?.name;
    const stays = old !== undefined && isNameOf(old, { folder, stem, extension });
    names.set(file.id, stays ? old : uniqueFileName(posix.join(folder, stem), extension, taken));
  }
  return names;
}

/** What stands in a folder that is not among them stands at the top. */
function parentsFirst(files: readonly DriveFile[]): DriveFile[] {
  const folders = new Map(files.filter(isFolder).map((file) => [file.id, file]));
  const depthOf = ({ parents: [parent = ''] }: DriveFile, depth = 0): number => {
    const above = folders.get(parent);
    return above === undefined || depth > folders.size ? depth : depthOf(above, depth + 1);
  };
  return [...files].sort((a, b) => depthOf(a) - depthOf(b));
}

interface WantedName {
  readonly folder: string;
  readonly stem: string;
  readonly extension: string;
}

function isNameOf(old: string, { folder, stem, extension }: WantedName): boolean {
  const name = posix.basename(old);
  return (
    posix.join(folder, name) === old &&
    name.endsWith(extension) &&
    isNumbered(name.slice(0, name.length - extension.length), stem)
  );
}

function wantedName(file: DriveFile): Omit<WantedName, 'folder'> {
  if (isFolder(file)) return { stem: safeFileName(file.name), extension: '' };
  const extension = EXTENSION[file.contentType] ?? '';
  if (file.mimeType === GOOGLE_DOCUMENT) {
    return { stem: safeFileName(`${file.name} (Google Tài liệu)`), extension: extension || '.docx' };
  }
  const own = posix.parse(file.name).ext;
  if (own === '' || /\s/.test(own) || own.length > 6) return { stem: safeFileName(file.name), extension };
  return {
    stem: safeFileName(file.name.slice(0, -own.length)),
    extension: safeFileName(own.slice(1)).replace(/^/, '.'),
  };
}

function isNumbered(name: string, stem: string): boolean {
  return name === stem || (name.startsWith(`${stem} (`) && /^ \(\d+\)$/.test(name.slice(stem.length)));
}
