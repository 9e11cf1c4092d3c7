// The lists of words hold each word once: which list it stands in decides whether a number is added.

import { CLUE_WORDS } from '../../../src/core/quantity/clue-words';
import { UNIT_WORDS } from '../../../src/core/quantity/unit-words';
import { foldLetters } from '../../../src/core/text/fold';

test.each([
  ['units', UNIT_WORDS],
  ['clues', CLUE_WORDS],
])('no word of the %s has two meanings', (_what, entries) => {
  const meanings = new Map<string, Set<string>>();
  for (const [word, meaning] of entries) {
    const words = foldLetters(word);
    meanings.set(words, (meanings.get(words) ?? new Set()).add(meaning));
  }

  expect([...meanings].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
});
