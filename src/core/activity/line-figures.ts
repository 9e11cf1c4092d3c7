// What the figures of lines come to, alone and together.

import { parseQuantity } from '../quantity/parse-quantity';
import type { TypedCell, TypedRow } from '../submission/form';
import { isEmpty } from './cells';

export interface Figures {
  readonly classes: number | null;
  readonly people: number | null;
}

/** What a figure of a line comes to; null where there is none or none that can be read. */
export function figuresOf(typed: TypedRow): Figures {
  const value = (cell: TypedCell, column: 'classes' | 'people') =>
    parseQuantity(cell.value, column, { isDate: cell.isDate, shown: cell.shown }).value;
  return { classes: value(typed.classes, 'classes'), people: value(typed.people, 'people') };
}

export function hasFigures({ classes, people }: TypedRow): boolean {
  return !isEmpty(classes) || !isEmpty(people);
}

const LEAST_SUMMED = 2;

/** Whether both figures of a line are exactly the sums of several others: one line alike is more often a line typed twice. */
export function isSumOf(typed: TypedRow, summed: readonly TypedRow[]): boolean {
  if (summed.length < LEAST_SUMMED) return false;
  const own = figuresOf(typed);
  const figures = summed.map(figuresOf);
  const sum = (key: keyof Figures) => figures.reduce((total, one) => total + (one[key] ?? 0), 0);
  const [classes, people] = [sum('classes'), sum('people')];
  return classes + people > 0 && own.classes === classes && own.people === people;
}
