// What a cell holds, so that a person sees what nobody sees: a sign for each space too many and each character without width.

export interface Piece {
  readonly text: string;
  /** Whether the text stands for something that cannot be seen. */
  readonly isSign: boolean;
}

export const SIGNS = { space: '␣', oddSpace: '⍽', invisible: '∅', lineEnd: '↵' } as const;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
// One space between words is as it should be.
const HIDDEN = new RegExp(`^ +| {2,}| +$|${INVISIBLE.source}|${LINE_END.source}|${ODD_SPACE.source}`, 'g');

/** Characters shown of a long text, and of those before the first difference. */
const LONGEST = 160;
const LEAD = 40;
const CUT: Piece = { text: '…', isSign: true };

export function showHidden(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: string, isSign: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isSign });
  };
  let from = 0;
  for (let match = HIDDEN.exec(text); match !== null; match = HIDDEN.exec(text)) {
    add(text.slice(from, match.index), false);
    add(signFor(match[0]), true);
    from = match.index + match[0].length;
  }
  add(text.slice(from), false);
  return pieces;
}

function signFor(hidden: string): string {
  if (LINE_END.test(hidden)) return `${SIGNS.lineEnd}\n`;
  if (INVISIBLE.test(hidden)) return SIGNS.invisible;
  return ODD_SPACE.test(hidden) ? SIGNS.oddSpace : hidden.replace(/ /g, SIGNS.space);
}

/** Two versions of a text, both from a little before where they part. */
export function showDifference(before: string, after: string): { before: Piece[]; after: Piece[] } {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const isLong = Math.max(before.length, after.length) > LONGEST;
  const start = isLong ? Math.max(0, same - LEAD) : 0;
  return { before: excerpt(before, start), after: excerpt(after, start) };
}

function excerpt(text: string, start: number): Piece[] {
  const end = start + LONGEST;
  const shown = showHidden(text.slice(start, end));
  return [...(start > 0 ? [CUT] : []), ...shown, ...(end < text.length ? [CUT] : [])];
}
