// Base64 -> bytes. The decoder of the ZIP library makes a text of them, character by character, and every report is decoded several times.

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
