// File names that every common file system takes, made from names people typed.

/** Not allowed on Windows, the strictest of the three systems; `/` and NUL nowhere. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}]/gu;
/** Device names on Windows, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Linux allows 255 bytes; the rest is left for an extension, a number and a temporary ending. */
const MAX_BYTES = 180;

/** The name with forbidden characters replaced, never empty, never longer than 180 bytes in UTF-8. */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .trim()
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '');
  const usable = clean === '' || RESERVED.test(clean) ? `_${clean}` : clean;
  return cutToBytes(usable, MAX_BYTES);
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept.trimEnd();
}

/**
 * `stem + extension`, numbered like `stem (2).docx` when taken. Case does not tell names apart, since it does not on Windows and macOS.
 * @param taken lower-case names in use; the chosen one is added
 */
export function uniqueFileName(stem: string, extension: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}${extension}` : `${stem} (${count})${extension}`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
