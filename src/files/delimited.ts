// Text from a .csv or the clipboard, made ready for the strict parser of Google: which separator it has, and every cell quoted as it should be.

export type Delimiter = '\t' | ';' | ',';

export interface ParsableText {
  readonly text: string;
  readonly delimiter: Delimiter;
}

/** Lines by which the separator is told. */
const LINES_TRIED = 20;

export function prepareDelimited(raw: string): ParsableText {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  return { text: quoteStrays(text, delimiter), delimiter };
}

/**
 * A tab never stands within a cell that was pasted; between the others, the more frequent one. Excel in a Vietnamese locale separates
 * with semicolons, because the comma is its decimal mark.
 */
function delimiterOf(text: string): Delimiter {
  const start = text
    .split('\n', LINES_TRIED)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (mark: string) => start.split(mark).length - 1;
  if (count('\t') > 0) return '\t';
  return count(';') > 0 && count(';') >= count(',') ? ';' : ',';
}

/**
 * Excel's clipboard leaves quotes bare in cells that it does not quote, which is no CSV; and what becomes of blank lines, Google does not
 * say. Both are written in the one way that has only one reading.
 */
function quoteStrays(text: string, delimiter: Delimiter): string {
  const quoted = `"(?:[^"]|"")*"(?=${delimiter}|\n|$)`;
  const bare = `[^${delimiter}\n]+`;
  const blankLine = '(?<=^|\n)(?=\n)';
  return text.replace(new RegExp(`${quoted}|${bare}|${blankLine}`, 'g'), (cell) => {
    if (cell === '') return '""';
    const isQuoted = cell.length > 1 && cell.startsWith('"') && /^"(?:[^"]|"")*"$/.test(cell);
    return isQuoted || !cell.includes('"') ? cell : `"${cell.replace(/"/g, '""')}"`;
  });
}
