// A template and the values of its placeholders -> a letter. What stands in a value is never taken for a placeholder itself.

import { shortLine } from '../text/short-line';
import { type LetterTemplate, type Naming, parseTemplate } from './letter-template';
import { type BlockPlaceholder, isBlock, type TextPlaceholder } from './placeholders';
import type { MailBlock } from './render-mail';

export interface LetterValues {
  /** One line each. */
  readonly texts: Readonly<Record<TextPlaceholder, string>>;
  readonly blocks: Readonly<Record<BlockPlaceholder, readonly MailBlock[]>>;
}

/** Characters (UTF-16). Of a long name the deadline behind it should still be seen. */
const LONGEST_SUBJECT = 200;
const LONGEST_IN_SUBJECT = 100;
/** Of the paragraphs of a letter, but for its lists: Google limits a mail to 200 kB, and a character may take six bytes in HTML. */
const LONGEST_BODY = 8000;

export function fillLetter(
  { subject, body }: LetterTemplate,
  values: LetterValues,
  naming: Naming,
): { readonly subject: string; readonly blocks: readonly MailBlock[] } {
  return { subject: fillSubject(subject, values, naming), blocks: fillBody(body, values, naming) };
}

function fillSubject(template: string, { texts }: LetterValues, naming: Naming): string {
  const filled = parseTemplate(template, naming).pieces.map((piece) => {
    if (!('placeholder' in piece)) return piece.text;
    return isBlock(piece.placeholder) ? '' : shortLine(texts[piece.placeholder], LONGEST_IN_SUBJECT);
  });
  return shortLine(filled.join(''), LONGEST_SUBJECT);
}

function fillBody(template: string, { texts, blocks }: LetterValues, naming: Naming): MailBlock[] {
  const filled: MailBlock[] = [];
  const placed = new Set<BlockPlaceholder>();
  let text = '';
  let left = LONGEST_BODY;
  const endText = () => {
    for (const paragraph of paragraphsOf(text)) {
      if (left > 0) filled.push({ kind: 'text', text: cutAfter(paragraph, left) });
      left -= paragraph.length;
    }
    text = '';
  };
  for (const piece of parseTemplate(template, naming).pieces) {
    if (!('placeholder' in piece)) text += piece.text;
    else if (!isBlock(piece.placeholder)) text += texts[piece.placeholder];
    else {
      endText();
      // A list that stands there already is not said twice.
      if (!placed.has(piece.placeholder)) filled.push(...blocks[piece.placeholder]);
      placed.add(piece.placeholder);
    }
  }
  endText();
  return filled;
}

/** Lines of one paragraph stay lines. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => shortLine(line, line.length))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '');
}

function cutAfter(paragraph: string, most: number): string {
  return paragraph.length <= most ? paragraph : `${paragraph.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
