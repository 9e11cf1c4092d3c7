// A short fingerprint of a text: to recognise what has not changed, never to protect anything.

// By a name of this module: it is asked for every letter, and where Jest runs a module, globals are looked up slowly.
const { imul } = Math;

/** FNV-1a, 32 bits, unsigned. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** 64 bits as 16 hexadecimal digits: two passes with different seeds, so that a thousand texts do not collide by chance. */
export function fingerprint(text: string): string {
  return [hash32(text), hash32(text, 0x9747b28c)].map((half) => half.toString(16).padStart(8, '0')).join('');
}
