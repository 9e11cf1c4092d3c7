// Base64 and bytes. The decoder of the ZIP library makes a text of them, character by character, and every report is decoded several times.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = 255;

const VALUES = new Uint8Array(128).fill(NO_DIGIT);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** What is no digit, such as line ends and padding, is passed over. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [group, digits, length] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUES[text.charCodeAt(i)] ?? NO_DIGIT;
    if (value === NO_DIGIT) continue;
    group = ((group << 6) | value) & 0xffffff;
    digits += 1;
    const place = digits % 4;
    if (place !== 1) {
      bytes[length] = (group >> (place === 0 ? 0 : 6 - 2 * (place - 1))) & 0xff;
      length += 1;
    }
  }
  return bytes.subarray(0, length);
}

export function encodeBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digit = (place: number) =>
      i + place > bytes.length ? '=' : ALPHABET.charAt((group >> (18 - 6 * place)) & 63);
    groups.push(digit(0) + digit(1) + digit(2) + digit(3));
  }
  return groups.join('');
}
