// A merge written into the new Word file: only paragraphs with text are touched, tables and widths stay as they were generated.

import { expectPresent } from '../core/errors';
import type { Addition, Merge, MergedLine } from '../core/report/merge';
import { stableArchive } from './archive';
import { wordPackages } from './word-packages';
import { DOCUMENT_PART, openWord, readText, type WordLine } from './word-text';
import { framedParagraph, isBold, likeParagraph, withText } from './word-writer';

export interface ClashWords {
  /** What a marked paragraph begins with, by which it is known again when it comes back. */
  readonly prefix: string;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** @param base64 the new document, of whose lines the merge was made */
export function applyMerge(base64: string, { lines }: Merge, { prefix }: ClashWords): string {
  const zip = expectPresent(openWord(base64), 'a generated Word file');
  const xml = expectPresent(zip.file(DOCUMENT_PART), 'the document of a generated Word file').asText();
  const read = readText(xml).lines;
  const changes = read.flatMap((line, i) => {
    const merged = lines[i];
    return merged === undefined ? [] : changesOf(merged, line, modelOf(read, i, xml), xml, prefix);
  });
  zip.file(DOCUMENT_PART, applyChanges(xml, changes));
  const { PizZip } = wordPackages();
  return stableArchive(zip, new PizZip()).generate({ type: 'base64', compression: 'DEFLATE' });
}

/** @param model a paragraph to make further ones after */
function changesOf(merged: MergedLine, line: WordLine, model: string, xml: string, prefix: string): Change[] {
  const own = xml.slice(line.start, line.end);
  const write = ({ text, isClash }: Addition) => {
    if (isClash) return framedParagraph(model, `${prefix}${text}`);
    return text.startsWith(prefix) ? framedParagraph(model, text) : likeParagraph(model, text);
  };
  const before = merged.before.map(write).join('');
  const { slot } = line;
  const filling = slot === undefined ? -1 : merged.after.findIndex(({ isClash }) => !isClash);
  const behind = (filling < 0 ? merged.after : merged.after.slice(0, filling)).map(write).join('');
  const changes = [{ start: line.start, end: line.end, xml: `${before}${textChanged(own, merged, line)}${behind}` }];
  const typed = merged.after[filling];
  if (slot === undefined || typed === undefined) return changes;
  const rest = merged.after.slice(filling + 1).map(write);
  const filled = withText(xml.slice(slot.start, slot.end), typed.text);
  return [...changes, { start: slot.start, end: slot.end, xml: `${filled}${rest.join('')}` }];
}

function textChanged(own: string, { text }: MergedLine, line: WordLine): string {
  if (line.isTable === true || text === line.text) return own;
  if (text !== undefined) return withText(own, text);
  // A cell has to end with a paragraph, and the end of a section stands in one.
  return line.isLastOfCell || line.hasSection ? withText(own, '') : '';
}

/** In the body what is added is no heading, even behind one. */
function modelOf(lines: readonly WordLine[], at: number, xml: string): string {
  const candidates = [at, at + 1, at - 1].flatMap((i) => {
    const line = lines[i];
    return line === undefined || line.isTable === true || line.cell !== lines[at]?.cell
      ? []
      : [xml.slice(line.start, line.end)];
  });
  const [own = '<w:p></w:p>'] = candidates;
  return (lines[at]?.cell === 0 ? candidates.find((paragraph) => !isBold(paragraph)) : undefined) ?? own;
}

function applyChanges(xml: string, changes: readonly Change[]): string {
  let [text, from] = ['', 0];
  for (const change of changes) {
    text += xml.slice(from, change.start) + change.xml;
    from = change.end;
  }
  return text + xml.slice(from);
}
