// The text of a letter as the office writes it: words, and placeholders in braces.

import { shortLine } from '../text/short-line';
import type { LetterKind } from './letter-kind';
import { type Placeholder, usablePlaceholders } from './placeholders';

export interface LetterTemplate {
  readonly subject: string;
  /** A blank line parts paragraphs. */
  readonly body: string;
}

export type LetterPart = keyof LetterTemplate;
export type LetterTemplates = Readonly<Record<LetterKind, LetterTemplate>>;

/** The placeholder that a word in braces names. */
export type Naming = (word: string) => Placeholder | undefined;

export type TemplatePiece = { readonly text: string } | { readonly placeholder: Placeholder; readonly text: string };

interface ParsedTemplate {
  /** One after the other they are the template. */
  readonly pieces: readonly TemplatePiece[];
  /** Words in braces that name nothing. */
  readonly unknown: readonly string[];
  /** What stands round braces that have no partner. */
  readonly unpaired: readonly string[];
}

export type TemplateFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'long'; readonly limit: number }
  | { readonly kind: 'unknown' | 'unpaired'; readonly value: string };

/** Characters. More than a page of it nobody reads. */
export const LONGEST_TEMPLATE: Readonly<Record<LetterPart, number>> = { subject: 200, body: 4000 };
/** Characters of a template that a fault names. */
const LONGEST_VALUE = 40;

export function parseTemplate(template: string, naming: Naming): ParsedTemplate {
  const pieces: TemplatePiece[] = [];
  const unknown: string[] = [];
  const unpaired: string[] = [];
  let rest = template;
  while (rest !== '') {
    const [word] = /^\{[^{}]*\}/.exec(rest) ?? [];
    const taken = word ?? /^[{}]?[^{}]*/.exec(rest)?.[0] ?? rest;
    const placeholder = word === undefined ? undefined : naming(word.slice(1, -1));
    if (placeholder !== undefined) pieces.push({ placeholder, text: taken });
    else pieces.push({ text: taken });
    if (word !== undefined && placeholder === undefined) unknown.push(shortLine(word.slice(1, -1), LONGEST_VALUE));
    if (word === undefined && taken.startsWith('{')) unpaired.push(shortLine(taken, LONGEST_VALUE));
    if (word === undefined && taken.startsWith('}')) {
      const before = template.slice(0, template.length - rest.length + 1);
      unpaired.push(shortLine(before.slice(0 - LONGEST_VALUE), LONGEST_VALUE));
    }
    rest = rest.slice(taken.length);
  }
  return { pieces, unknown, unpaired };
}

/** A placeholder that this part of this letter has nothing for is as good as unknown. */
export function checkTemplate(letter: LetterKind, part: LetterPart, template: string, naming: Naming): TemplateFault[] {
  if (shortLine(template, template.length) === '') return [{ kind: 'empty' }];
  const limit = LONGEST_TEMPLATE[part];
  const usable = usablePlaceholders(letter, part);
  const { unknown, unpaired } = parseTemplate(template, (word) => {
    const placeholder = naming(word);
    return placeholder !== undefined && usable.includes(placeholder) ? placeholder : undefined;
  });
  return [
    ...(template.length > limit ? [{ kind: 'long', limit } as const] : []),
    ...unpaired.map((value) => ({ kind: 'unpaired', value }) as const),
    ...[...new Set(unknown)].map((value) => ({ kind: 'unknown', value }) as const),
  ];
}
