// What all annexes are made of: the lines of their title, and the type of their tables.
import type { Paragraph, Table } from 'docx';
import { TEXT_WIDTH } from './page';
import { type Look, paragraph, rule, SIZE, thinLine } from './paragraphs';

const TITLE_RULE = 40;

/** @param name `Phụ lục` with its number, or the tag of both */
export const titles = (name: string, title: string, basis: readonly string[] = []): Paragraph[] => [
  paragraph(name, { align: 'center', bold: true }),
  paragraph(title, { align: 'center', bold: true }),
  paragraph('({kemTheo})', { align: 'center', italic: true }),
  rule(TITLE_RULE, TEXT_WIDTH),
  ...basis.map((text) => paragraph(text, { align: 'center', italic: true })),
  paragraph('', { size: 6 }),
];

export const HEAD = { align: 'center', bold: true } as const;
/** The head of a group does not stay alone at the foot of a page. */
export const GROUP = { ...HEAD, keepNext: true } as const;
export const CENTRED = { align: 'center' } as const;

/** One paragraph of table type with air above and below, so that a row is no tighter than the ruling of a ledger. */
export const entry = (text: string, look: Look = {}): Paragraph[] => [
  paragraph(text, { size: SIZE.table, before: 2, after: 2, ...look }),
];

/**
 * An annex that stands only where `tag` holds. Its last paragraph stays and carries the section break, which `dropEmptySections` takes away
 * with it: one point high, because a full line would spill onto an empty page below a full one.
 */
export const onlyWhere = (tag: string, annex: readonly (Paragraph | Table)[]): (Paragraph | Table)[] => [
  paragraph(`{#${tag}}`),
  ...annex,
  paragraph(`{/${tag}}`),
  thinLine(),
];
