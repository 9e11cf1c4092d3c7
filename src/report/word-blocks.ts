// The XML of a Word document -> its paragraphs and tables, with their places in the XML. Whoever saved the file last, the texts are read alike.

import { xmlText } from './xml-text';

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Place in the XML, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Line breaks as `\n`, tabs as `\t`. */
  readonly text: string;
  readonly hasBorder: boolean;
  /** A section ends with it. */
  readonly hasSection: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly start: number;
  readonly end: number;
  /** Row by row, cell by cell. */
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

export type Block = Paragraph | Table;

export interface Body {
  readonly blocks: readonly Block[];
  /** Pictures, drawings and text boxes. */
  readonly pictures: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** What is in the file and not in the text: deleted by a tracked change, said a second time for old programs, or how things look. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:instrText', 'w:txbxContent']);
const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object']);
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

type Open = { -readonly [K in keyof Paragraph]: Paragraph[K] };
interface OpenTable {
  readonly start: number;
  readonly rows: Block[][][];
}

export function readBlocks(xml: string): Body {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let paragraph: Open | undefined;
  let unread = 0;
  let inText = false;
  let pictures = 0;
  const add = (block: Block) => {
    const row = lastOf(lastOf(tables)?.rows);
    (lastOf(row) ?? blocks).push(block);
  };
  for (const {
    0: token,
    1: closing,
    2: name,
    3: attributes = '',
    4: selfClosing,
    5: characters,
    index,
  } of xml.matchAll(TOKEN)) {
    const end = index + token.length;
    if (name === undefined) {
      if (inText && unread === 0 && paragraph !== undefined) paragraph.text += xmlText(characters ?? '');
      continue;
    }
    const isOpening = closing === '';
    const isEmpty = selfClosing === '/';
    if (paragraph !== undefined && isOpening && name === 'w:sectPr') paragraph.hasSection = true;
    if (paragraph !== undefined && isOpening && name === 'w:pBdr') paragraph.hasBorder = true;
    if (UNREAD.has(name)) {
      if (!isEmpty) unread += isOpening ? 1 : -1;
      continue;
    }
    if (unread > 0) continue;
    if (name === 'w:p') {
      if (isOpening)
        paragraph = { kind: 'paragraph', start: index, end, text: '', hasBorder: false, hasSection: false };
      if ((!isOpening || isEmpty) && paragraph !== undefined) {
        add({ ...paragraph, end });
        paragraph = undefined;
      }
    } else if (name === 'w:tbl') {
      if (isOpening) tables.push({ start: index, rows: [] });
      else {
        const table = tables.pop();
        if (table !== undefined) add({ kind: 'table', ...table, end });
      }
    } else if (name === 'w:tr' && isOpening) lastOf(tables)?.rows.push([]);
    else if (name === 'w:tc' && isOpening) lastOf(lastOf(tables)?.rows)?.push([]);
    else if (name === 'w:t') inText = isOpening && !isEmpty;
    else if (isOpening && PICTURES.has(name)) pictures += 1;
    else if (isOpening && paragraph !== undefined) paragraph.text += signOf(name, attributes);
  }
  return { blocks, pictures };
}

function signOf(name: string, attributes: string): string {
  if (name === 'w:br') return /w:type="(?:page|column)"/.test(attributes) ? '' : '\n';
  return SIGNS[name] ?? '';
}

function lastOf<T>(list: readonly T[] | undefined): T | undefined {
  return list?.[list.length - 1];
}
