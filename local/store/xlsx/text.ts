// Text as an .xlsx can hold it. XML has no control characters, Excel stops at 32,767 characters a cell.

/** Excel's limit; Google's is 50,000. The state keeps what the view cannot show. */
const MAX_CELL_TEXT = 32_767;

/** The text that can be seen in the file: whole code points only, LF line ends, at most 32,767 UTF-16 units. */
export function visibleText(text: string): string {
  return text.replace(/\r\n?/g, '\n').slice(0, MAX_CELL_TEXT).replace(LONE_SURROGATE, '\uFFFD');
}

/** Half a character, which UTF-8 cannot hold. */
export const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Writes what XML forbids as `_x0007_`, and protects text that happens to look so.
 * Source: ECMA-376 part 1, 22.9.2.19 ST_Xstring.
 */
export function escapeXlsxText(text: string): string {
  return (
    text
      .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}

export function unescapeXlsxText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
