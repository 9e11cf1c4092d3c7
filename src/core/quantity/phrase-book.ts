// Finds the longest known phrase at a place in the text, also where its diacritics are missing or misplaced.

import { type Token, tokenize } from './tokens';

export interface Found<Meaning> {
  readonly meaning: Meaning;
  /** Tokens taken. */
  readonly length: number;
}

export interface PhraseBook<Meaning> {
  find(tokens: readonly Token[], from: number): Found<Meaning> | undefined;
}

interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly marks: readonly string[];
}

export function phraseBook<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  const exact = new Map<string, Meaning>();
  const byBare = new Map<string, Entry<Meaning>[]>();
  // Longest phrase by its first word, so that most words are refused at once.
  const longest = new Map<string, number>();
  for (const [phrase, meaning] of phrases) {
    const tokens = tokenize(phrase);
    const first = tokens[0]?.bare ?? '';
    exact.set(keyOf(tokens, 'text'), meaning);
    const bare = keyOf(tokens, 'bare');
    byBare.set(bare, [...(byBare.get(bare) ?? []), { meaning, marks: tokens.map(({ marks }) => marks) }]);
    longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length));
  }

  function lookUp(words: readonly Token[]): Meaning | undefined {
    const known = exact.get(keyOf(words, 'text'));
    if (known !== undefined) return known;
    const alike = (byBare.get(keyOf(words, 'bare')) ?? []).filter(({ marks }) =>
      words.every((word, i) => isSlipOf(word.marks, marks[i] ?? '')),
    );
    const meaning = alike[0]?.meaning;
    return alike.every((entry) => entry.meaning === meaning) ? meaning : undefined;
  }

  return {
    find(tokens, from) {
      const most = Math.min(longest.get(tokens[from]?.bare ?? '') ?? 0, tokens.length - from);
      for (let length = most; length > 0; length -= 1) {
        const meaning = lookUp(tokens.slice(from, from + length));
        if (meaning !== undefined) return { meaning, length };
      }
      return undefined;
    },
  };
}

function keyOf(tokens: readonly Token[], form: 'text' | 'bare'): string {
  return tokens.map((token) => token[form]).join(' ');
}

/** `lơp` and `ngừoi` lack a mark or have one in the wrong place; `bàn` has one that `bạn` has not: it is another word. */
function isSlipOf(typed: string, meant: string): boolean {
  const left = [...meant];
  return [...typed].every((mark) => {
    const at = left.indexOf(mark);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}
