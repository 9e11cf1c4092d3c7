// What a person typed, made comparable with itself: one encoding form, one kind of space, nothing invisible. Nothing visible changes.

// Non-breaking and typographic spaces that Word and web pages bring along, and tabs and line ends.
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

// Zero-width characters and the byte order mark. U+00AD is left alone: in TCVN3 it is the letter ư.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

// Most cells hold nothing of all this: printable ASCII and composed letters, single spaces, none at the ends.
const UNTIDY = /[^!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9 ]|^ | $| {2}/;

/** NFC, single plain spaces, trimmed. Line breaks become spaces. */
export function cleanLine(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/** Like {@link cleanLine} for text of several paragraphs: keeps line breaks, drops empty lines. */
export function cleanParagraphs(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanLine)
    .filter((line) => line !== '');
}
