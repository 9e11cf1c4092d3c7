// How large a picture stands on the page.

import type { PictureSize } from './inspect';

/** In English Metric Units, of which a millimetre has 36,000 (ECMA-376, part 1, 20.1.2.1): whole numbers, as Word wants them. */
export interface PrintedSize {
  readonly width: number;
  readonly height: number;
}

const EMU_PER_MM = 36_000;

/** As large as fits into a box, in the ratio of the picture. */
export function fitInto(
  { width, height }: PictureSize,
  box: { readonly widthMm: number; readonly heightMm: number },
): PrintedSize {
  const scale = Math.min(box.widthMm / width, box.heightMm / height) * EMU_PER_MM;
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
