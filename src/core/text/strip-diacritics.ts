// Words without their marks, as people type them in a hurry. The last resort of a comparison: "thi" is then "thị" and "thì" too.

import { fold } from './fold';

/** Folded, and without any mark: `Đỗ Động` -> `do dong`. */
export function stripDiacritics(text: string): string {
  // Folded again, for bare "quy" and "ky" are written with y or i like "quý" and "kỹ".
  return fold(fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'));
}
