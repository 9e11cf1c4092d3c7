// A workbook onto disk: the .xlsx, the Drive files, the mails, and last of all the state.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type NewFile, writeAtomically } from './atomic-write';
import { BookError } from './book-error';
import { type BookFiles, bookFiles } from './book-files';
import { renewCheckpoint } from './checkpoint';
import { driveFileNames, type FileOnDisk, isFolder } from './drive-folder';
import { tabFingerprints } from './edits/fingerprints';
import { mailFileName, mailMessage } from './mail-message';
import { baseOf, type OpenedBook } from './opened-book';
import { type DiskIndex, sha256, stateFileText } from './state-file';
import { writeXlsx } from './xlsx/write-xlsx';

/**
 * Writes what differs from the last save. All of it is written under temporary names first, so that a failure leaves the old book whole.
 * @returns paths of the files written, `state.json` last
 * @throws BookError `locked` while LibreOffice has the workbook open, `changed` when another program saved it after it was opened here,
 *   `exists` when a file came to stand where a new book was to be created
 */
export async function saveBook(book: OpenedBook): Promise<string[]> {
  const files = bookFiles(book.path);
  // Its last one must be as new as the .xlsx, which stands in its place before `state.json` does.
  renewCheckpoint(book);
  const xlsx = await writeXlsx(book.state.spreadsheet);
  const disk: DiskIndex = {
    xlsx: sha256(xlsx),
    tabs: tabFingerprints(book.state.spreadsheet),
    drive: new Map(),
    mail: new Map(),
  };
  const changed: NewFile[] = [];
  if (disk.xlsx !== book.disk.xlsx) {
    await assertReplaceable(book, files);
    changed.push(...(await originalFile(files)), { path: files.xlsx, content: xlsx });
  }
  changed.push(...driveFiles(book, files, disk), ...(await mailFiles(book, files, disk)));
  const state = stateFileText({ state: book.state, disk });
  changed.push({ path: files.state, content: state });
  await makeFolders(files, disk);
  await writeAtomically(changed);
  await removeLeftovers(files, book.disk, disk);
  await rm(files.checkpoint, { force: true });
  book.disk = disk;
  book.base = baseOf(book.state, sha256(state));
  book.isNew = false;
  return changed.map(({ path }) => path);
}

/**
 * Brings the files to where checkpoints can follow, and finds out beforehand that the workbook could not be saved afterwards.
 * @throws BookError as `saveBook`
 */
export async function prepareCheckpoints(book: OpenedBook): Promise<void> {
  await assertReplaceable(book, bookFiles(book.path));
  if (book.base === null) await saveBook(book);
}

async function assertReplaceable(book: OpenedBook, files: BookFiles): Promise<void> {
  if (existsSync(files.lock)) {
    throw new BookError(
      'locked',
      files.xlsx,
      `${files.xlsx} is open in LibreOffice (${files.lock} exists); close it and save again`,
    );
  }
  if (!existsSync(files.xlsx)) return;
  if (book.isNew)
    throw new BookError('exists', files.xlsx, `${files.xlsx} was created by somebody else in the meantime`);
  if (sha256(await readFile(files.xlsx)) !== book.disk.xlsx) {
    throw new BookError('changed', files.xlsx, `${files.xlsx} was saved by another program after it was opened here`);
  }
}

/** A workbook from elsewhere may hold charts and pictures, which the file we put in its place does not. */
async function originalFile(files: BookFiles): Promise<NewFile[]> {
  const isFromElsewhere = existsSync(files.xlsx) && !existsSync(files.state);
  return isFromElsewhere ? [{ path: files.original, content: await readFile(files.xlsx) }] : [];
}

function driveFiles(book: OpenedBook, files: BookFiles, disk: DiskIndex): NewFile[] {
  const inDrive = book.state.drive.files.filter((file) => !file.trashed);
  const names = driveFileNames(inDrive, book.disk.drive);
  return inDrive.flatMap((file) => {
    const content = Buffer.from(file.content, 'base64');
    const onDisk: FileOnDisk = { name: names.get(file.id) ?? file.id, sha256: sha256(content) };
    const old = book.disk.drive.get(file.id);
    disk.drive.set(file.id, isFolder(file) ? { ...onDisk, isFolder: true } : onDisk);
    if (isFolder(file)) return [];
    const stays = old?.name === onDisk.name && old.sha256 === onDisk.sha256;
    return stays ? [] : [{ path: join(files.drive, onDisk.name), content }];
  });
}

/** Empty ones too: a folder that is missing on disk is one that somebody has deleted. */
async function makeFolders(files: BookFiles, { drive }: DiskIndex): Promise<void> {
  for (const { name } of foldersIn(drive)) await mkdir(join(files.drive, name), { recursive: true });
}

function foldersIn(drive: DiskIndex['drive']): FileOnDisk[] {
  return [...drive.values()].filter((file) => file.isFolder);
}

/** A sent mail never changes, so each is written once. */
async function mailFiles(book: OpenedBook, files: BookFiles, disk: DiskIndex): Promise<NewFile[]> {
  const written: NewFile[] = [];
  for (const [index, mail] of book.state.mail.sent.entries()) {
    const old = book.disk.mail.get(mail.id);
    const name = old ?? mailFileName(mail, index + 1);
    disk.mail.set(mail.id, name);
    if (old === undefined) written.push({ path: join(files.mail, name), content: await mailMessage(mail) });
  }
  return written;
}

/** Files of ours that the new state no longer names: renamed, trashed or deleted in Drive. */
async function removeLeftovers(files: BookFiles, before: DiskIndex, after: DiskIndex): Promise<void> {
  const kept = new Set([...after.drive.values()].map(({ name }) => name));
  for (const { name, isFolder: wasFolder } of before.drive.values()) {
    if (!kept.has(name) && !wasFolder) await rm(join(files.drive, name), { force: true });
  }
  const folders = foldersIn(before.drive).filter(({ name }) => !kept.has(name));
  // Those inside first.
  for (const { name } of folders.sort((a, b) => b.name.length - a.name.length))
    await removeEmpty(join(files.drive, name));
}

/** What people have put into a folder stays, and the folder with it. */
async function removeEmpty(path: string): Promise<void> {
  await rmdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
  });
}
