// Real pictures of any size, made here: bands of colour, so that two are never the same.

import { Transformer } from '@napi-rs/image';

/** @param seed another one gives another picture */
export function jpegOf(width: number, height: number, seed = 0): Uint8Array {
  return new Uint8Array(transformerOf(width, height, seed).jpegSync(80));
}

export function pngOf(width: number, height: number, seed = 0): Uint8Array {
  return new Uint8Array(transformerOf(width, height, seed).pngSync());
}

function transformerOf(width: number, height: number, seed: number): Transformer {
  const pixels = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    pixels.set([(i + seed * 40) % 256, (Math.floor(i / width) * 3) % 256, (seed * 90) % 256, 255], i * 4);
  }
  return Transformer.fromRgbaPixels(pixels, width, height);
}
