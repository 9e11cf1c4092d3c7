// What is kept in the workbook as text: packed, compressed, in base64, and in pieces that a cell can hold.

import type PizZip from 'pizzip';
import type { KeptTab } from '../core/history/kept-tab';
import { packTabs, unpackTabs } from '../core/history/pack';

/** Characters of one cell: Google takes 50,000, Excel 32,767, and the workbook may be downloaded for it. */
const LONGEST_PIECE = 32_000;

/** Every content has this name in its archive, whatever it is: snapshots of before have it. */
const ENTRY = 'tabs.json';
/** An archive wants a date; equal tabs have to give equal texts. */
const DATE = new Date(2000, 0, 1);

/** Of CommonJS, for an `import` would run the package at once, and most commands keep nothing; the build puts the package in its place. */
declare function require(name: 'pizzip'): typeof PizZip;

export function toPieces(tabs: readonly KeptTab[]): string[] {
  return textToPieces(packTabs(tabs));
}

export function textToPieces(content: string): string[] {
  const Archive = require('pizzip');
  const archive = new Archive();
  archive.file(ENTRY, content, { date: DATE });
  const text = archive.generate({ type: 'base64', compression: 'DEFLATE', compressionOptions: { level: 9 } });
  return Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_unused, i) =>
    text.slice(i * LONGEST_PIECE, (i + 1) * LONGEST_PIECE),
  );
}

/** @returns undefined for what is no text of {@link toPieces}, to the letter */
export function fromPieces(pieces: readonly string[]): KeptTab[] | undefined {
  return readPieces(pieces, unpackTabs);
}

/** @returns undefined for what is no text of {@link textToPieces}, or is refused by `parse` */
export function readPieces<T>(pieces: readonly string[], parse: (content: string) => T): T | undefined {
  const Archive = require('pizzip');
  try {
    const entry = new Archive(pieces.join(''), { base64: true, checkCRC32: true }).file(ENTRY);
    return entry === null ? undefined : parse(entry.asText());
  } catch {
    // The package has no error type of its own: whatever it throws here means that somebody has changed the text.
    return undefined;
  }
}
