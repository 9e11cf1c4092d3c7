// Mends what the docx library cannot be told: the dates of the build, and the height of section breaks.
import PizZip from 'pizzip';
import { stableArchive } from '../archive';

/** The day of the build has no place in a report, and would make each build differ. */
const DATES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** The library ends a section with a full line of its own, which spills onto an empty page below a full one. */
const SECTION_BREAK = /<w:p><w:pPr>(?=<w:sectPr>)/g;
const THIN_SECTION_BREAK = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

/**
 * Rewrites a `.docx` without dates and with section breaks one point high.
 *
 * @param base64 the file as the docx library wrote it
 * @returns the bytes of the same document, equal for equal content
 * @throws Error when the library no longer writes what is mended here
 */
export function normalise(base64: string): Uint8Array {
  const zip = new PizZip(base64, { base64: true });
  replaceInPart(zip, 'docProps/core.xml', DATES, '');
  replaceInPart(zip, 'word/document.xml', SECTION_BREAK, THIN_SECTION_BREAK);
  return stableArchive(zip, new PizZip()).generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function replaceInPart(zip: PizZip, name: string, pattern: RegExp, replacement: string): void {
  const before = zip.file(name)?.asText() ?? '';
  const after = before.replace(pattern, replacement);
  if (after === before) {
    throw new Error(`${name} of the built template holds nothing that matches ${pattern.source}`);
  }
  zip.file(name, after);
}
