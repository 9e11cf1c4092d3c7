// LibreOffice in the place of Google's conversion of a document to PDF.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputFileError } from './input-files';
import { CLI } from './words';

/** Longer than it takes for any report; a file that LibreOffice hangs on must not hold the command for ever. */
const LIMIT_MS = 5 * 60_000;

/**
 * @param soffice the program
 * @throws InputFileError where it is not installed
 */
export function pdfConverter(soffice = 'soffice'): (docx: Buffer) => Buffer {
  try {
    execFileSync(soffice, ['--version'], { stdio: 'ignore', timeout: LIMIT_MS });
  } catch (cause) {
    throw new InputFileError(CLI.libreOfficeNeeded, { cause });
  }
  return (docx) => convert(docx, soffice);
}

function convert(docx: Buffer, soffice: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-pdf-'));
  try {
    writeFileSync(join(folder, 'bao-cao.docx'), docx);
    execFileSync(soffice, conversionOptions(folder, join(folder, 'profile')).concat(join(folder, 'bao-cao.docx')), {
      stdio: 'ignore',
      timeout: LIMIT_MS,
    });
    return readFileSync(join(folder, 'bao-cao.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param profile of its own: LibreOffice does nothing here while it is open elsewhere with the user's */
export function conversionOptions(folder: string, profile: string): string[] {
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  return [own, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder];
}
