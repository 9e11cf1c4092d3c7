// Paragraphs of a Word file as XML: other text in one there is, another like it, and new ones.

import { printable } from './printable';
import { toXml } from './xml-escape';

const PROPERTIES = /<w:pPr\b[^>]*\/>|<w:pPr\b[^>]*>[\s\S]*?<\/w:pPr>/;
const RUN = /<w:r(?:\s[^>]*)?>([\s\S]*?)<\/w:r>/g;
const RUN_PROPERTIES = /<w:rPr\b[^>]*>[\s\S]*?<\/w:rPr>/;

/** The same paragraph with other text, in the type of most of its text before. */
export function withText(paragraph: string, text: string): string {
  const open = /^<w:p\b[^>]*?(?=\/?>)/.exec(paragraph)?.[0] ?? '<w:p';
  return `${open}>${PROPERTIES.exec(paragraph)?.[0] ?? ''}${runOf(text, typeOf(paragraph))}</w:p>`;
}

/** A paragraph more that looks like another one; it ends no section, and takes over no id. */
export function likeParagraph(paragraph: string, text: string): string {
  const properties = (PROPERTIES.exec(paragraph)?.[0] ?? '').replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/, '');
  return `<w:p>${properties}${runOf(text, typeOf(paragraph))}</w:p>`;
}

/** Framed and in italics, beside a paragraph whose font and size it takes; 2 mm in from both sides, for the frame stands outside the text. */
export function framedParagraph(paragraph: string, text: string): string {
  const type = typeOf(paragraph);
  const [fonts = '', color = '', size = ''] = ['rFonts', 'color', 'sz'].map(
    (name) => new RegExp(`<w:${name}\\b[^>]*/>`).exec(type)?.[0],
  );
  const sides = ['top', 'left', 'bottom', 'right'].map(
    (side) => `<w:${side} w:val="single" w:sz="4" w:space="4" w:color="000000"/>`,
  );
  return (
    `<w:p><w:pPr><w:pBdr>${sides.join('')}</w:pBdr><w:spacing w:before="60" w:after="120"/><w:ind w:left="113" w:right="113"/><w:jc w:val="left"/></w:pPr>` +
    `${runOf(text, `<w:rPr>${fonts}<w:i/><w:iCs/>${color}${size}</w:rPr>`)}</w:p>`
  );
}

export function isBold(paragraph: string): boolean {
  return /<w:b\/>/.test(typeOf(paragraph)) || /<w:pStyle w:val="Heading/.test(paragraph);
}

/** The properties of the run with most text; those of the paragraph's mark where there is none. */
function typeOf(paragraph: string): string {
  const properties = PROPERTIES.exec(paragraph)?.[0] ?? '';
  let [best, longest] = [RUN_PROPERTIES.exec(properties)?.[0] ?? '', 0];
  for (const [, run = ''] of paragraph.replace(properties, '').matchAll(RUN)) {
    const { length } = run.replace(/<[^>]*>/g, '');
    if (length > longest) [best, longest] = [RUN_PROPERTIES.exec(run)?.[0] ?? '', length];
  }
  return best;
}

export function runOf(text: string, properties: string): string {
  if (text === '') return '';
  const lines = text.split('\n').map((line) => line.split('\t').map(textOf).join('<w:tab/>'));
  return `<w:r>${properties}${lines.join('<w:br/>')}</w:r>`;
}

const textOf = (text: string): string =>
  text === '' ? '' : `<w:t xml:space="preserve">${toXml(printable(text))}</w:t>`;
