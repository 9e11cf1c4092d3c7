// Reads a Word file the way a person looks at it: parts, paragraphs with their type, tables with their cells.
import PizZip from 'pizzip';
import { attribute, descendants, type Element, elements, isOn, parseXml } from './xml';

/** Every XML part of the file by name; throws when one is not well formed. */
export function readParts(docx: Uint8Array): Map<string, Element> {
  const zip = new PizZip(docx);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  return new Map(names.map((name) => [name, parseXml(zip.file(name)?.asText() ?? '')]));
}

/** `w:body` of the file. */
export function readBody(docx: Uint8Array): Element {
  const document = readParts(docx).get('word/document.xml');
  const body = document === undefined ? undefined : elements(document, 'w:body')[0];
  if (body === undefined) {
    throw new Error('The file has no w:body');
  }
  return body;
}

/** The text of an element, line breaks as `\n`. */
export const textOf = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') {
        // Word shows a bare line feed as a space; only `w:br` breaks a line.
        return element.name === 'w:t' ? child.replace(/\n/g, ' ') : '';
      }
      return child.name === 'w:br' ? '\n' : textOf(child);
    })
    .join('');

/** The texts of all paragraphs in document order, those inside tables included. */
export const paragraphTexts = (docx: Uint8Array): string[] => descendants(readBody(docx), 'w:p').map(textOf);

/** The document as lines: sections, paragraphs with their type in brackets, table rows with spans and merges. */
export function outline(docx: Uint8Array): string[] {
  return elements(readBody(docx)).flatMap(block);
}

function block(element: Element): string[] {
  switch (element.name) {
    case 'w:p':
      return [
        paragraphLine(element),
        ...elements(element, 'w:pPr').flatMap((p) => elements(p, 'w:sectPr').map(sectionLine)),
      ];
    case 'w:tbl':
      return tableLines(element);
    case 'w:sectPr':
      return [sectionLine(element)];
    default:
      throw new Error(`Unexpected ${element.name} in the body`);
  }
}

function paragraphLine(paragraph: Element): string {
  const text = textOf(paragraph).replace(/\n/g, '\\n');
  const style = attribute(paragraph, ['w:pPr', 'w:pStyle'], 'w:val');
  const run = elements(paragraph, 'w:r')[0];
  const marks = [
    ...(style === undefined ? [] : [style]),
    attribute(paragraph, ['w:pPr', 'w:jc'], 'w:val') ?? 'left',
    ...(attribute(paragraph, ['w:pPr', 'w:pBdr', 'w:top'], 'w:val') === undefined ? [] : ['rule']),
    ...(run === undefined ? [] : [runMarks(run)]),
  ];
  return `[${marks.join(' ')}] ${text}`.trimEnd();
}

function runMarks(run: Element): string {
  const size = Number(attribute(run, ['w:rPr', 'w:sz'], 'w:val')) / 2;
  return `${size}${isOn(run, ['w:rPr', 'w:b']) ? ' bold' : ''}${isOn(run, ['w:rPr', 'w:i']) ? ' italic' : ''}`;
}

function tableLines(table: Element): string[] {
  const lines = elements(table, 'w:tr').flatMap((row) => {
    const repeated = isOn(row, ['w:trPr', 'w:tblHeader']);
    return [repeated ? 'header row' : 'row', ...elements(row, 'w:tc').flatMap(cellLines)];
  });
  return ['table', ...lines.map((line) => `  ${line}`), 'end of table'];
}

function cellLines(cell: Element): string[] {
  const span = attribute(cell, ['w:tcPr', 'w:gridSpan'], 'w:val');
  const merge = attribute(cell, ['w:tcPr', 'w:vMerge'], 'w:val');
  const marks = `${span === undefined ? '' : ` columns=${span}`}${merge === undefined ? '' : ` merge=${merge}`}`;
  return [`  cell${marks}`, ...elements(cell, 'w:p').map((paragraph) => `    ${paragraphLine(paragraph)}`)];
}

function sectionLine(section: Element): string {
  const start = attribute(section, ['w:pgNumType'], 'w:start');
  return `end of section, pages from ${start}`;
}
