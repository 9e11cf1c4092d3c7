// STT of the data rows made 1, 2, 3 ..., where nothing speaks against it.

import { isEmpty, type RowKind } from '../activity/classify-row';
import type { TypedCell, TypedRow } from '../submission/form';
import { cleanLine } from '../text/clean';
import { toAsciiDigits } from '../text/fold';
import { isUntouchable } from './cells';
import { type Mend, storedValue } from './mend';

export interface Line {
  readonly row: TypedRow;
  readonly kind: RowKind;
}

/** `1`, `01`, `1.`, `1)`. */
const NUMBER = /^(\d{1,4})[.)]?$/;

/**
 * Nothing where the numbering may have a meaning of its own: it has letters or parts (`I`, `a`, `1.1`), starts again, comes from a formula,
 * goes on over totals or numbered blank lines, or stands beside lines without figures.
 */
export function planNumbering(lines: readonly Line[]): Mend[] {
  if (lines.some(({ kind }) => kind === 'groupHeading')) return [];
  const isData = lines.map(({ kind }) => kind === 'data');
  const table = lines.slice(isData.indexOf(true), isData.lastIndexOf(true) + 1);
  if (!isData.includes(true) || table.some(({ row, kind }) => kind !== 'data' && !isPlainGap(row, kind))) return [];
  const rows = table.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  const numbers = rows.map(({ index }) => numberOf(index));
  if (!rows.every((row, i) => hasFigures(row) && numbers[i] !== undefined)) return [];
  if (numbers.every((number) => number === 'blank') || startsAgain(numbers)) return [];
  return rows.flatMap(({ index }, i): Mend[] => {
    const after = i + 1;
    const before = storedValue(index);
    if (cleanLine(index.shown) === String(after) || before === undefined) return [];
    return [{ place: index.place, field: 'index', kinds: ['numbering'], before, after }];
  });
}

/** A line between data that neither carries a number nor divides the table. */
function isPlainGap({ index }: TypedRow, kind: RowKind): boolean {
  return (kind === 'blank' || kind === 'columnNumbers' || kind === 'footer') && isEmpty(index);
}

function hasFigures({ classes, people }: TypedRow): boolean {
  return !isEmpty(classes) || !isEmpty(people);
}

/** undefined for what is neither a number nor blank, or may not be changed. */
function numberOf(index: TypedCell): number | 'blank' | undefined {
  if (isUntouchable(index) || index.isDate || index.isPercent === true) return undefined;
  if (index.value === null) return 'blank';
  const match = NUMBER.exec(toAsciiDigits(cleanLine(index.shown)));
  return match === null || storedValue(index) === undefined ? undefined : Number(match[1]);
}

function startsAgain(numbers: readonly (number | 'blank' | undefined)[]): boolean {
  const given = numbers.filter((number): number is number => typeof number === 'number');
  return given.some((number, i) => number === 1 && (given[i - 1] ?? 1) > 1);
}
