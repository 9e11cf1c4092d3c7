// Runs inside the script's context: bytes, text and base64, which the context itself has no functions for.

export interface Bytes {
  encodeUtf8(text: string): Uint8Array;
  decodeUtf8(bytes: Uint8Array): string;
  /** With padding. */
  toBase64(bytes: Uint8Array): string;
  /** Takes both alphabets, padded or not; undefined where the text is not base64. */
  fromBase64(text: string): Uint8Array | undefined;
  /** Google's bytes are Java's: -128 to 127. */
  toSigned(bytes: Uint8Array): number[];
  /** undefined where the value is not a plain array of whole numbers from -128 to 127. */
  fromSigned(value: unknown): Uint8Array | undefined;
}

export function createBytes(): Bytes {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  /** Of each character code. Files of megabytes pass here. */
  const VALUES = new Uint8Array(128);
  for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;
  // Arguments of String.fromCharCode at a time: well under the engine's limit of arguments.
  const CHUNK = 8192;

  const fromCodes = (codes: ArrayLike<number> & { slice(from: number, to: number): ArrayLike<number> }): string => {
    let text = '';
    for (let i = 0; i < codes.length; i += CHUNK) {
      text += String.fromCharCode(...Array.from(codes.slice(i, i + CHUNK)));
    }
    return text;
  };

  return {
    encodeUtf8: (text) => {
      // A lone surrogate has no UTF-8 form; it becomes the replacement character, as in every encoder of the web.
      const wellFormed = text.replace(
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '\ufffd',
      );
      const percent = encodeURIComponent(wellFormed);
      const bytes = new Uint8Array(percent.replace(/%../g, '-').length);
      for (let i = 0, at = 0; i < percent.length; at++) {
        const escaped = percent[i] === '%';
        bytes[at] = escaped ? Number.parseInt(percent.slice(i + 1, i + 3), 16) : percent.charCodeAt(i);
        i += escaped ? 3 : 1;
      }
      return bytes;
    },
    decodeUtf8: (bytes) => {
      const points: string[] = [];
      for (let i = 0; i < bytes.length; ) {
        const lead = bytes[i] ?? 0;
        const length =
          lead < 0x80
            ? 1
            : lead >= 0xc2 && lead < 0xe0
              ? 2
              : lead >= 0xe0 && lead < 0xf0
                ? 3
                : lead >= 0xf0 && lead < 0xf5
                  ? 4
                  : 0;
        let point = length === 1 ? lead : lead & (0xff >> (length + 1));
        let read = 1;
        while (read < length && ((bytes[i + read] ?? 0) & 0xc0) === 0x80) {
          point = (point << 6) | ((bytes[i + read] ?? 0) & 0x3f);
          read++;
        }
        const smallest = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
        const valid =
          length > 0 && read === length && point >= smallest && point < 0x110000 && (point < 0xd800 || point > 0xdfff);
        points.push(valid ? String.fromCodePoint(point) : '\ufffd');
        i += valid ? length : 1;
      }
      return points.join('');
    },
    toBase64: (bytes) => {
      const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
      for (let i = 0, at = 0; i < bytes.length; i += 3) {
        const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
        for (let digit = 0; digit < 4; digit++) {
          const missing = digit > bytes.length - i;
          codes[at++] = missing ? 61 : ALPHABET.charCodeAt((group >> (18 - 6 * digit)) & 63);
        }
      }
      return fromCodes(codes);
    },
    fromBase64: (text) => {
      const digits = text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .replace(/[\r\n]/g, '')
        .replace(/=+$/, '');
      if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) return undefined;
      const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
      let group = 0;
      let at = 0;
      for (let i = 0; i < digits.length; i++) {
        group = ((group << 6) | (VALUES[digits.charCodeAt(i)] ?? 0)) & 0xffffff;
        if (i % 4 > 0) bytes[at++] = (group >> (6 - 2 * (i % 4))) & 0xff;
      }
      return bytes;
    },
    toSigned: (bytes) => Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)),
    fromSigned: (value) => {
      if (!Array.isArray(value)) return undefined;
      // What is no whole number of that range comes out as another one.
      const bytes = Int8Array.from(value);
      for (let i = 0; i < bytes.length; i++) if (bytes[i] !== value[i]) return undefined;
      return new Uint8Array(bytes.buffer);
    },
  };
}
