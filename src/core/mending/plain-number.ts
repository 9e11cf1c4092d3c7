// Texts that are one whole number and nothing else, so that the number says all they say.

import { parseQuantity } from '../quantity/parse-quantity';
import type { QuantityColumn } from '../quantity/quantity';
import { cleanLine } from '../text/clean';
import { fold, toAsciiDigits } from '../text/fold';

/** The unit words that the heading of the column says already, folded. */
export const HEADING_UNITS: Readonly<Record<QuantityColumn, readonly string[]>> = {
  classes: ['lớp', 'cuộc thi'],
  people: ['người'],
};

/** `1.234`, `1 234` or `02`, and whatever word follows. */
const ONE_NUMBER = /^(\d{1,3}(?:[. ]\d{3})+|\d+) ?(\D*)$/;

/** The number; undefined where a word, a doubt or a second number would be lost with the text. */
export function plainNumber(typed: string, column: QuantityColumn): number | undefined {
  const { value, doubt } = parseQuantity(typed, column);
  const match = ONE_NUMBER.exec(toAsciiDigits(cleanLine(typed)));
  if (match === null || value === null || doubt !== undefined) return undefined;
  const [, digits = '', unit = ''] = match;
  if (unit !== '' && !HEADING_UNITS[column].includes(fold(unit))) return undefined;
  return Number(digits.replace(/[. ]/g, '')) === value ? value : undefined;
}
