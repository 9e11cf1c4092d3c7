// What the bytes of a picture say of it: its kind, its size in pixels, and whether it is whole. Nothing is decoded.

export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Picture extends PictureSize {
  readonly kind: 'jpeg' | 'png';
}

export type PictureFault = 'notPicture' | 'pictureCut' | 'pictureTooLarge';

export const PICTURE_LIMITS = {
  /** Bytes: several times what a picture of a thousand pixels takes. */
  bytes: 1_000_000,
  /** Pixels in all: more, Google Docs does not take. */
  area: 25_000_000,
} as const;

/** Reads PNG (ISO/IEC 15948) and JPEG (ITU-T T.81); everything else is no picture here. */
export function inspectPicture(bytes: Uint8Array): Picture | PictureFault {
  const found = startsWith(bytes, PNG) ? png(bytes) : startsWith(bytes, JPEG) ? jpeg(bytes) : 'notPicture';
  if (typeof found === 'string') return found;
  if (found.width === 0 || found.height === 0) return 'pictureCut';
  const isTooLarge = bytes.length > PICTURE_LIMITS.bytes || found.width * found.height > PICTURE_LIMITS.area;
  return isTooLarge ? 'pictureTooLarge' : found;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const JPEG = [0xff, 0xd8, 0xff];
const JPEG_END = [0xff, 0xd9];

function png(bytes: Uint8Array): Picture | PictureFault {
  // The header is the first chunk: its length and name take 8 bytes, then come width and height.
  const isWhole = bytes.length > 24 && endsWith(bytes, PNG_END);
  return isWhole ? { kind: 'png', width: number32(bytes, 16), height: number32(bytes, 20) } : 'pictureCut';
}

/** Markers that begin no frame among those of 0xC0 to 0xCF: tables, and one kept free. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);
const FRAMES = { first: 0xc0, last: 0xcf } as const;
const SCAN = 0xda;

function jpeg(bytes: Uint8Array): Picture | PictureFault {
  if (!endsWith(bytes, JPEG_END)) return 'pictureCut';
  let at = 2;
  while (at + 9 < bytes.length) {
    // Any number of 0xFF may stand before a marker.
    if (bytes[at] !== 0xff) return 'pictureCut';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= FRAMES.first && marker <= FRAMES.last && !NO_FRAME.has(marker)) {
      return { kind: 'jpeg', height: number16(bytes, at + 5), width: number16(bytes, at + 7) };
    }
    // The picture itself, and no frame before it.
    if (marker === SCAN) break;
    at += 2 + number16(bytes, at + 2);
  }
  return 'pictureCut';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** Some cameras fill up with zeros. */
function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length -= 1;
  return length >= end.length && end.every((byte, i) => bytes[length - end.length + i] === byte);
}

const number16 = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0);
const number32 = (bytes: Uint8Array, at: number) => number16(bytes, at) * 0x10000 + number16(bytes, at + 2);
