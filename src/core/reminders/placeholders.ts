// Every placeholder of a letter: whether it stands for whole lines, and in which letters there is anything to put there.
// The check of the templates, the filling, the help on the tab and the documentation derive from this table; the words stand in src/messages.

import type { LetterKind } from './letter-kind';

interface PlaceholderDefinition {
  /** Stands for paragraphs and lists, never for a part of the subject. */
  readonly isBlock?: true;
  /** Absent where all letters have it. */
  readonly letters?: readonly LetterKind[];
}

const DEFINITIONS = {
  unit: {},
  tab: {},
  plan: {},
  week: {},
  year: {},
  office: {},
  deadline: {},
  lastDay: {},
  lastDate: {},
  remaining: {},
  moment: {},
  state: {},
  guidance: {},
  time: { letters: ['overdue', 'overdueLast'] },
  reason: { letters: ['returned'] },
  problems: { isBlock: true },
  link: { isBlock: true },
  copies: { isBlock: true, letters: ['overdueLast'] },
} as const satisfies Record<string, PlaceholderDefinition>;

export type Placeholder = keyof typeof DEFINITIONS;
export type BlockPlaceholder = {
  [P in Placeholder]: (typeof DEFINITIONS)[P] extends { isBlock: true } ? P : never;
}[Placeholder];
export type TextPlaceholder = Exclude<Placeholder, BlockPlaceholder>;

export const PLACEHOLDERS = Object.keys(DEFINITIONS) as Placeholder[];

export function lettersWith(placeholder: Placeholder): readonly LetterKind[] | undefined {
  const { letters }: PlaceholderDefinition = DEFINITIONS[placeholder];
  return letters;
}

export function isBlock(placeholder: Placeholder): placeholder is BlockPlaceholder {
  const { isBlock: block }: PlaceholderDefinition = DEFINITIONS[placeholder];
  return block === true;
}

/** Those that may stand in a part of a letter, in the order of the table. */
export function usablePlaceholders(letter: LetterKind, part: 'subject' | 'body'): Placeholder[] {
  return PLACEHOLDERS.filter((placeholder) => {
    const isThere = lettersWith(placeholder)?.includes(letter) ?? true;
    return isThere && (part === 'body' || !isBlock(placeholder));
  });
}
