// A Word file -> its texts, as a merge and a comparison want them: paragraphs one by one, tables of figures row by row.

import type PizZip from 'pizzip';
import type { EditedLine } from '../core/report/merge';
import { keyOf } from '../core/report/pair-texts';
import { decodeBase64 } from '../core/text/base64';
import { fingerprint } from '../core/text/hash';
import { type Block, type Paragraph, readBlocks, type Table } from './word-blocks';
import { wordPackages } from './word-packages';

export interface WordLine extends EditedLine {
  /** Of its table, for a table of figures. */
  readonly start: number;
  readonly end: number;
  readonly isLastOfCell: boolean;
  readonly hasSection: boolean;
  /** An empty paragraph behind it in the same cell, where the template leaves room to type: the name of who signs. */
  readonly slot?: Paragraph;
}

export interface WordText {
  readonly lines: readonly WordLine[];
  /** Of all tables of figures: the texts of the filled cells, with bars between them. */
  readonly rows: readonly string[];
  readonly pictures: number;
}

/** Where every program that writes Word files puts the text. */
export const DOCUMENT_PART = 'word/document.xml';

/** A letterhead or a signature block has two cells beside each other; a table of figures has more. */
const MOST_LAYOUT_CELLS = 2;

/** Undefined for what is no Word file. */
export function readWordText(base64: string): WordText | undefined {
  const xml = openWord(base64)?.file(DOCUMENT_PART)?.asText();
  return xml === undefined ? undefined : readText(xml);
}

/** PizZip has no error type of its own: whatever it throws here means that the bytes are no archive. */
export function openWord(base64: string): PizZip | undefined {
  const { PizZip } = wordPackages();
  try {
    return new PizZip(decodeBase64(base64));
  } catch {
    return undefined;
  }
}

export function readText(xml: string): WordText {
  const { blocks, pictures } = readBlocks(xml);
  const lines: WordLine[] = [];
  const rows: string[] = [];
  let cells = 0;
  const walk = (siblings: readonly Block[], cell: number) => {
    siblings.forEach((block, i) => {
      if (block.kind === 'table') readTable(block);
      else if (block.text.trim() !== '') {
        const { text, start, end, hasSection } = block;
        const next = siblings[i + 1];
        const isLastOfCell = cell > 0 && next === undefined;
        const slot = cell > 0 && next?.kind === 'paragraph' && isRoom(next) ? { slot: next } : {};
        lines.push({ text, cell, start, end, hasSection, isLastOfCell, ...slot });
      }
    });
  };
  const readTable = (table: Table) => {
    if (table.rows.every((row) => row.length <= MOST_LAYOUT_CELLS)) {
      for (const cell of table.rows.flat()) {
        cells += 1;
        walk(cell, cells);
      }
      return;
    }
    const { start, end } = table;
    lines.push({ text: '', isTable: true, cell: 0, start, end, hasSection: false, isLastOfCell: false });
    rows.push(
      ...table.rows.map((row) =>
        row
          .map(cellText)
          .filter((text) => text !== '')
          .join(' | '),
      ),
    );
  };
  walk(blocks, 0);
  return { lines, rows, pictures };
}

const isRoom = ({ text, hasBorder, hasSection }: Paragraph) => text.trim() === '' && !hasBorder && !hasSection;

function cellText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? block.rows.flat().map(cellText).join(' ') : block.text))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Equal for documents that say the same, however they were saved. */
export function fingerprintOf({ lines, rows }: Pick<WordText, 'lines' | 'rows'>): string {
  return fingerprint(JSON.stringify([lines.map(keyOf), rows.map((row) => row.normalize('NFC'))]));
}
