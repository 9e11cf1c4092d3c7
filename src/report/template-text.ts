// The paragraphs of a part of a Word file as a person sees them: their text, joined over runs, and where they stand.

import type { TemplatePlace } from '../core/report/template-fault';
import { xmlText } from './xml-text';

/** A stretch of characters in the XML of the part, all of it text. */
export interface TextPiece {
  readonly from: number;
  readonly to: number;
}

export interface TemplateParagraph {
  readonly text: string;
  readonly place: TemplatePlace;
  readonly pieces: readonly TextPiece[];
  /** The tables it stands in, from the outermost: those of the file are numbered from 1. */
  readonly tables: readonly number[];
}

/** Elements that say where text stands; what Word keeps as deleted (`w:delText`) is no text. */
const MARKUP = /<(\/?)w:(p|t|tbl|tr)(?:\s[^>]*?)?(\/?)>/g;
const WORD = /[\p{L}\p{N}]/u;
const TAGS = /\{[^{}]*\}/g;

interface OpenTable {
  readonly number: number;
  row: number;
  readonly head: string[];
}

interface OpenParagraph {
  readonly pieces: TextPiece[];
  readonly tables: readonly { readonly table: OpenTable; readonly row: number }[];
}

/** In the order of their beginnings. */
export function templateParagraphs(xml: string, area: TemplatePlace['area']): TemplateParagraph[] {
  const found = findParagraphs(xml).map((one) => ({
    ...one,
    text: one.pieces.map((piece) => textOf(xml, piece)).join(''),
  }));
  for (const { text, tables } of found)
    for (const { table, row } of tables) if (row === 1) table.head.push(text.trim());
  let below = '';
  return found.map(({ text, pieces, tables }) => {
    const hasWords = WORD.test(text.replace(TAGS, ''));
    const inner = tables[tables.length - 1];
    const place = {
      area,
      quote: text.trim(),
      below: hasWords ? '' : below,
      ...(inner === undefined
        ? {}
        : { table: { head: inner.table.head.filter((one) => one !== '').join('; '), row: inner.row } }),
    };
    if (hasWords) below = text.trim();
    return { text, place, pieces, tables: tables.map(({ table }) => table.number) };
  });
}

function findParagraphs(xml: string): OpenParagraph[] {
  const found: OpenParagraph[] = [];
  // A text box has paragraphs of its own inside one of the page.
  const open: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let count = 0;
  let textFrom = 0;
  for (const { 0: markup, 1: slash, 2: name, 3: closed, index = 0 } of xml.matchAll(MARKUP)) {
    const isEnd = slash === '/';
    if (closed === '/') continue;
    if (name === 'p' && isEnd) open.pop();
    else if (name === 'p') {
      const paragraph = { pieces: [], tables: tables.map((table) => ({ table, row: table.row })) };
      found.push(paragraph);
      open.push(paragraph);
    } else if (name === 't' && isEnd) open[open.length - 1]?.pieces.push({ from: textFrom, to: index });
    else if (name === 't') textFrom = index + markup.length;
    else if (name === 'tbl' && isEnd) tables.pop();
    else if (name === 'tbl') {
      count += 1;
      tables.push({ number: count, row: 0, head: [] });
    } else if (!isEnd) {
      const table = tables[tables.length - 1];
      if (table !== undefined) table.row += 1;
    }
  }
  return found;
}

const textOf = (xml: string, { from, to }: TextPiece): string => xmlText(xml.slice(from, to));
