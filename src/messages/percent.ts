// Percentages in words.

import { formatCount } from '../core/text/vietnamese-number';

/** `75,4` of 754 thousandths. */
export function percentText(permille: number): string {
  return `${formatCount(Math.floor(permille / 10))},${permille % 10}`;
}
