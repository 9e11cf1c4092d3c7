// What the bodies of both reports are made of: headings, and paragraphs that are repeated.
import { HeadingLevel, type Paragraph } from 'docx';
import { body, paragraph } from './paragraphs';

export const part = (text: string): Paragraph =>
  body(text, { bold: true, keepNext: true, before: 6, heading: HeadingLevel.HEADING_1 });

export const item = (text: string): Paragraph =>
  body(text, { bold: true, keepNext: true, heading: HeadingLevel.HEADING_2 });

/** One paragraph for each entry of `tag`; the two lines that hold only the tags vanish when filled. */
export const each = (tag: string, line = body('{doan}')): Paragraph[] => [
  paragraph(`{#${tag}}`),
  line,
  paragraph(`{/${tag}}`),
];
