// A plain Word document in the dress of the report: its styles, its page numbers, its paper; headings, paragraphs and ruled tables.

import { expectPresent } from '../core/errors';
import { stableArchive } from './archive';
import { dropPictures } from './place-pictures';
import { printableLine } from './printable';
import { wordPackages } from './word-packages';
import { DOCUMENT_PART, openWord } from './word-text';
import { runOf } from './word-writer';
import { toXml } from './xml-escape';

export type PlainBlock =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A4 with the margins of the report and three columns between them, in twips (1/1440 inch). */
const PAPER =
  '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>' +
  '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
const COLUMNS = [4819, 2268, 2268];
/** Half points. */
const BODY_SIZE = 28;
const TABLE_SIZE = 24;

const FONTS =
  '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>';

/** @param base64 a report, whose paragraphs and tables give way */
export function plainDocument(base64: string, title: string, blocks: readonly PlainBlock[]): string {
  const zip = expectPresent(openWord(base64), 'a generated Word file');
  const part = (name: string) => expectPresent(zip.file(name), `the part ${name} of a generated Word file`).asText();
  const xml = part(DOCUMENT_PART);
  const sections = xml.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g) ?? [];
  const headers = (sections[sections.length - 1] ?? '').match(/<w:headerReference\b[^>]*\/>/g) ?? [];
  const section = `<w:sectPr>${headers.join('')}${PAPER}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>`;
  const body = `<w:body>${blocks.map(blockXml).join('')}${section}</w:body>`;
  zip.file(
    DOCUMENT_PART,
    xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => body),
  );
  const name = 'docProps/core.xml';
  if (zip.file(name) !== null) {
    const named = `<dc:title>${toXml(printableLine(title))}</dc:title>`;
    zip.file(
      name,
      part(name).replace(/<dc:title>[^<]*<\/dc:title>/, () => named),
    );
  }
  dropPictures(zip);
  const { PizZip } = wordPackages();
  return stableArchive(zip, new PizZip()).generate({ type: 'base64', compression: 'DEFLATE' });
}

function blockXml(block: PlainBlock): string {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, { size: BODY_SIZE, bold: true, align: 'center', after: 60 });
    case 'heading':
      return paragraph(block.text, {
        size: BODY_SIZE,
        bold: true,
        align: 'left',
        before: 120,
        after: 120,
        keepNext: true,
      });
    case 'text':
      return paragraph(block.text, { size: BODY_SIZE, align: 'both', after: 120 });
    case 'table':
      return table(block.headings, block.rows);
  }
}

interface Look {
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly bold?: true;
  readonly keepNext?: true;
  /** Twips. */
  readonly before?: number;
  readonly after?: number;
}

function paragraph(text: string, { size, align, bold, keepNext, before = 0, after = 0 }: Look): string {
  const type = `<w:rPr>${FONTS}${bold ? '<w:b/><w:bCs/>' : ''}<w:color w:val="000000"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  return (
    `<w:p><w:pPr>${keepNext ? '<w:keepNext/>' : ''}<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>` +
    `<w:jc w:val="${align}"/>${type}</w:pPr>${runOf(text, type)}</w:p>`
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const lines = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');
  const width = COLUMNS.reduce((sum, column) => sum + column, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${COLUMNS.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>` +
    `${rowXml(headings, true)}${rows.map((row) => rowXml(row)).join('')}</w:tbl>${paragraph('', { size: TABLE_SIZE, align: 'left' })}`
  );
}

/** The first column holds names, the others figures. */
function rowXml(cells: readonly string[], isHeading = false): string {
  const cellXml = (text: string, i: number) => {
    const look = { size: TABLE_SIZE, before: 40, after: 40 };
    const content = isHeading
      ? paragraph(text, { ...look, align: 'center', bold: true })
      : paragraph(text, { ...look, align: i === 0 ? 'left' : 'right' });
    return `<w:tc><w:tcPr><w:tcW w:w="${COLUMNS[i] ?? 0}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
  };
  return `<w:tr><w:trPr><w:cantSplit/>${isHeading ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;
}
