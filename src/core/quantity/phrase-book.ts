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
  /** Folded words, and the marks of each. */
  readonly texts: readonly string[];
  readonly marks: readonly string[];
}

/** A book that is made when it is first looked into: reading the phrases takes a while, and many commands read no number. */
export function phraseBook<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  let made: PhraseBook<Meaning> | undefined;
  return {
    find(tokens, from) {
      made ??= makeBook(phrases);
      return made.find(tokens, from);
    },
  };
}

function makeBook<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseBook<Meaning> {
  const byBare = new Map<string, Entry<Meaning>[]>();
  // Longest phrase by its first word, so that most words are refused at once.
  const longest = new Map<string, number>();
  for (const [phrase, meaning] of phrases) {
    const tokens = tokenize(phrase);
    const bare = tokens.map((token) => token.bare).join(' ');
    const entry = { meaning, texts: tokens.map(({ text }) => text), marks: tokens.map(({ marks }) => marks) };
    byBare.set(bare, [...(byBare.get(bare) ?? []), entry]);
    const first = tokens[0]?.bare ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length));
  }

  return {
    find(tokens, from) {
      const most = Math.min(longest.get(tokens[from]?.bare ?? '') ?? 0, tokens.length - from);
      for (let length = most; length > 0; length -= 1) {
        const words = tokens.slice(from, from + length);
        const entries = byBare.get(words.map(({ bare }) => bare).join(' '));
        const meaning = entries === undefined ? undefined : choose(entries, words);
        if (meaning !== undefined) return { meaning, length };
      }
      return undefined;
    },
  };
}

/** The phrase as it is spelled; else those it may be a slip of, if all of them mean the same. */
function choose<Meaning>(entries: readonly Entry<Meaning>[], words: readonly Token[]): Meaning | undefined {
  const exact = entries.find(({ texts }) => words.every((word, i) => word.text === texts[i]));
  if (exact !== undefined) return exact.meaning;
  const alike = entries.filter(({ marks }) => words.every((word, i) => isSlipOf(word.marks, marks[i] ?? '')));
  const meaning = alike[0]?.meaning;
  return alike.every((entry) => entry.meaning === meaning) ? meaning : undefined;
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
