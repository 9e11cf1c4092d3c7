// What the first bytes and the length of a file say of it, before anything tries to open it.

import type { TemplateFault, TemplateFaultKind } from '../core/report/template-fault';

/**
 * Bytes. The built-in template has 20 kB, one with a scanned letterhead some hundred; each report is made of it twice, in a run of six
 * minutes.
 */
const LARGEST = 2_000_000;
/** The compound file of [MS-CFB], section 2.2, `D0 CF 11 E0 A1 B1`: Word up to 2003, and Word files with a password. */
const COMPOUND_FILE = '0M8R4KGx';
/** Four characters of base64 for three bytes. */
const BYTES_PER_CHARACTER = 3 / 4;

export function fileFault(base64: string): TemplateFault | undefined {
  if (base64 === '') return fault('empty-file', 'No bytes');
  if (base64.startsWith(COMPOUND_FILE)) return fault('old-or-locked-file', 'A compound file');
  const bytes = base64.length * BYTES_PER_CHARACTER;
  return bytes > LARGEST ? fault('file-too-large', `${Math.round(bytes)} bytes`) : undefined;
}

const fault = (kind: TemplateFaultKind, detail: string): TemplateFault => ({ kind, tag: '', part: '', detail });
