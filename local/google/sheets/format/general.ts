// Numbers without a format of their own, as a cell shows them.

import type { Locale } from '../locale';

/** A cell without a number format shows this many significant digits. */
const GENERAL_DIGITS = 10;
/** From here on a number is shown in scientific notation. */
const LARGEST_PLAIN = 1e15;
const SMALLEST_PLAIN = 1e-5;

/** 1234.5 → `1234,5` in vi_VN; without thousands separators. */
export function formatGeneral(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const scientific = size !== 0 && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN);
  const text = scientific
    ? value
        .toExponential(GENERAL_DIGITS - 5)
        .replace(/\.?0*e([+-])(\d)$/, 'E$10$2')
        .replace(/\.?0*e/, 'E')
    : String(Number.isInteger(value) ? value : Number(value.toPrecision(GENERAL_DIGITS)));
  return text.replace('.', locale.decimal);
}
