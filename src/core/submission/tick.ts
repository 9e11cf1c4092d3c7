// A tick box is a checkbox on Google, and whatever people type where there is none: TRUE, x, ✓, có.

import { cleanLine } from '../text/clean';
import { fold } from '../text/fold';
import type { TypedCell } from './form';

/** As `fold` leaves them. */
export const TICK_WORDS: readonly string[] = ['true', 'x', 'v', '✓', '✔', '☑', 'có', 'rồi', 'đã gửi', '1'];
const TICKED = new Set(TICK_WORDS);

export function isTicked(cell: TypedCell): boolean {
  if (typeof cell.value === 'boolean') return cell.value;
  if (typeof cell.value === 'number') return cell.value === 1;
  return typeof cell.value === 'string' && TICKED.has(fold(cleanLine(cell.value)));
}
