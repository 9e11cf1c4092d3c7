// A tick box is a checkbox on Google, and whatever people type where there is none: TRUE, x, ✓, có.

import { cleanParagraphs } from '../text/clean';
import { fold } from '../text/fold';
import type { TypedCell } from './form';

/** In small letters. */
export const TICK_WORDS: readonly string[] = [
  'true',
  'x',
  'v',
  // Word's own tick is the sign for a square root.
  '√',
  '✓',
  '✔',
  '☑',
  'có',
  'rồi',
  'ok',
  'yes',
  'đúng',
  'đồng ý',
  'xong',
  'đã xong',
  'hoàn thành',
  'đã hoàn thành',
  'đã gửi',
  'đã gửi báo cáo',
  '1',
];
const TICKED = new Set(TICK_WORDS.map(fold));

/** Says that it is not ticked; a dash folds to nothing. */
const UNTICKED = new Set(['', '…', 'false', '0', 'không', 'ko', 'no', 'chưa', 'chưa gửi', 'chưa xong', '☐', '□']);

/** `asked`: somebody typed something that is neither, such as a date or a name. */
export type Tick = 'ticked' | 'unticked' | 'asked';

export function readTick({ value }: TypedCell): Tick {
  if (value === null) return 'unticked';
  if (typeof value === 'object') return 'asked';
  if (typeof value !== 'string') return readWord(String(Number(value)));
  // What was typed behind the label and into the box makes two lines; one tick is enough.
  const found = cleanParagraphs(value).map((line) => readWord(fold(line)));
  return found.find((tick) => tick === 'ticked') ?? found.find((tick) => tick === 'asked') ?? 'unticked';
}

function readWord(word: string): Tick {
  if (TICKED.has(word)) return 'ticked';
  return UNTICKED.has(word) ? 'unticked' : 'asked';
}

export function isTicked(cell: TypedCell): boolean {
  return readTick(cell) === 'ticked';
}
