// Text that people typed, made fit for a Word file without changing what it says.

/**
 * Control characters have no glyph, and XML 1.0 (section 2.2) forbids most of them: Word refuses the whole file for one
 * of them. They come with text pasted from other programs. Line breaks and tabs are handled before.
 */
const CONTROL = /(?!\n)\p{Cc}/gu;
/** Half of a surrogate pair, the two non-characters that XML 1.0 forbids, and those that Unicode leaves to programs: ours marks pictures with them. */
const NOT_A_CHARACTER = /[\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
/** CR LF, CR, the vertical tab and form feed of pasted Word text, NEL and the Unicode separators. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Several lines: every kind of line break becomes `\n`, a tab a space, what XML forbids goes. */
export const printable = (text: string): string =>
  text.replace(LINE_BREAK, '\n').replace(/\t/g, ' ').replace(CONTROL, '').replace(NOT_A_CHARACTER, '');

/** The same on one line, for places such as a title where a break has no meaning. */
export const printableLine = (text: string): string =>
  printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/**
 * The paragraphs of a text: one for each line that is not blank. A line break inside a justified paragraph would
 * stretch the line before it across the page.
 */
export const printableParagraphs = (text: string): string[] =>
  printable(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
