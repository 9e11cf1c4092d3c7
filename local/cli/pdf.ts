// The Word files of a run as PDF files beside them, made by LibreOffice where it is installed.

import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DOCX } from '../google/drive/media';
import { bookFiles } from '../store/book-files';
import type { OpenedBook } from '../store/opened-book';
import type { CommandRun } from './command-run';
import { conversionOptions } from './libreoffice';
import { CLI } from './words';

/** Files for one start of LibreOffice, so that their paths fit on one command line of Windows (32,767 characters). */
const MOST_AT_ONCE = 50;
/** Longer than any such batch takes; a file that LibreOffice hangs on must not hold the command for ever. */
const LIMIT_MS = 5 * 60_000;

interface Conversion {
  readonly word: string;
  readonly pdf: string;
}

/** Converts what has no PDF yet, or an older one. Whatever fails is a warning: the Word files are there. */
export async function withPdf(book: OpenedBook, run: CommandRun, soffice = 'soffice'): Promise<CommandRun> {
  const wanted = wordFilesOf(book, run).filter((one) => !isDone(one));
  try {
    await convertAll(wanted, soffice);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && syscall?.startsWith('spawn')) return { ...run, warning: CLI.noLibreOffice };
    // What it did before it failed is seen by the files.
  }
  const failed = wanted.filter((one) => !isDone(one));
  const files = [...run.files, ...wanted.filter(isDone).map(({ pdf }) => pdf)];
  return { ...run, files, ...(failed.length === 0 ? {} : { warning: CLI.noPdf(failed.length) }) };
}

function wordFilesOf(book: OpenedBook, { outcome }: CommandRun): Conversion[] {
  const { drive, pdf } = bookFiles(book.path);
  const made = [outcome.documents, outcome.unitReports].flatMap((files) => (Array.isArray(files) ? files : []));
  const ids = made.map((file) => (file as { readonly id?: string } | null)?.id ?? '');
  return ids.flatMap((id) => {
    const name = book.disk.drive.get(id)?.name ?? '';
    // The Google Doc is the same once more.
    const isDocument = book.state.drive.files.find((file) => file.id === id)?.mimeType !== DOCX;
    if (isDocument || !name.endsWith('.docx')) return [];
    return [{ word: join(drive, name), pdf: join(pdf, name.replace(/\.docx$/, '.pdf')) }];
  });
}

function isDone({ word, pdf }: Conversion): boolean {
  return existsSync(pdf) && statSync(pdf).mtimeMs >= statSync(word).mtimeMs;
}

async function convertAll(wanted: readonly Conversion[], soffice: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'tonghop-pdf-'));
  try {
    for (const folder of new Set(wanted.map(({ pdf }) => dirname(pdf)))) {
      await mkdir(folder, { recursive: true });
      const words = wanted.filter(({ pdf }) => dirname(pdf) === folder).map(({ word }) => word);
      for (let i = 0; i < words.length; i += MOST_AT_ONCE) {
        await promisify(execFile)(
          soffice,
          [...conversionOptions(folder, profile), ...words.slice(i, i + MOST_AT_ONCE)],
          {
            timeout: LIMIT_MS,
          },
        );
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
