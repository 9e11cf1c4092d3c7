// Words without their marks, as people type them in a hurry. The last resort of a comparison: "thi" is then "thị" and "thì" too.

import { fold } from './fold';
import { remember } from './remember';

/** Folded, and without any mark: `Đỗ Động` -> `do dong`. */
export const stripDiacritics = remember(
  // Folded again, for bare "quy" and "ky" are written with y or i like "quý" and "kỹ".
  (text) => fold(fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')),
);
