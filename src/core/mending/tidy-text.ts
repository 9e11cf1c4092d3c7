// A text without what nobody sees or means: the very text that `cleanLine` compares by, but with its line breaks, written back.

/** As in `cleanLine`, without what breaks a line: that is layout. */
const SPACES = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

// U+00AD is no part of either: in TCVN3 it is the letter ư.
const INVISIBLE = /[\u200b\u200c\u2060\ufeff]/g;
const INVISIBLE_WITH_JOINER = /[\u200b-\u200d\u2060\ufeff]/g;

/** Where there are pictographs, U+200D may join several to one. */
const PICTOGRAPHS = /[\u2600-\u27bf\ud800-\udfff]|\ufe0f/;

/** Plain single spaces inside the lines, none around them; no line is lost but blank ones at both ends. Always NFC. */
export function tidyText(text: string): string {
  const invisible = PICTOGRAPHS.test(text) ? INVISIBLE : INVISIBLE_WITH_JOINER;
  const lines = text
    .replace(invisible, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map(tidyLine);
  const first = lines.findIndex((line) => line !== '');
  while (lines[lines.length - 1] === '') lines.pop();
  return lines.slice(Math.max(first, 0)).join('\n');
}

function tidyLine(line: string): string {
  return line.replace(SPACES, ' ').replace(/^ | $/g, '');
}
