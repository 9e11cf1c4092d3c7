// What somebody typed, as one short line of a letter or a page: nothing in it can begin a line of its own, turn the direction of writing
// or make the whole endless.

import { cleanLine } from './clean';

// U+00AD is the letter ư of TCVN3; all else that has no width goes, the marks of direction and halves of characters among it.
const UNSEEN = /(?!\u00ad)[\p{Cf}\p{Cs}]/gu;
const CONTROLS = /\p{Cc}/gu;

/** @param most characters (UTF-16), the three dots of a cut text among them */
export function shortLine(text: string, most: number): string {
  const line = cleanLine(text.replace(CONTROLS, ' ').replace(UNSEEN, ''));
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
