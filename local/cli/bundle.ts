// The built add-in as Google would receive it.

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputFileError } from './input-files';
import { CLI } from './words';

export interface Bundle {
  /** Source text of Code.js. */
  readonly bundle: string;
  /** HTML files by name without extension. */
  readonly pages: Readonly<Record<string, string>>;
}

/** @throws InputFileError when the add-in was never built */
export async function loadBundle(folder: string): Promise<Bundle> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new InputFileError(CLI.notBuilt, { cause: error });
  });
  const pages = names.filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(
    pages.map(async (name) => [basename(name, '.html'), await readFile(join(folder, name), 'utf8')] as const),
  );
  return { bundle: await readFile(join(folder, 'Code.js'), 'utf8'), pages: Object.fromEntries(texts) };
}
