// The text of a Word file as LibreOffice reads it: a second reader, which has nothing of ours.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Seconds a first start may take on a slow machine. */
const LIMIT_S = 90;

export function textInLibreOffice(docx: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  try {
    const file = join(folder, 'bao-cao.docx');
    writeFileSync(file, docx);
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      own,
      '--headless',
      '--norestore',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      file,
    ];
    const { status, stderr } = spawnSync('soffice', args, { timeout: LIMIT_S * 1000, encoding: 'utf8' });
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    return readFileSync(join(folder, 'bao-cao.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
