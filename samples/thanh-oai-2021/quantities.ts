// How a number gets typed: what stands in the cell, and what a careful person counts from it.

import type { Random } from './random';

export interface TypedQuantity {
  readonly typed: string;
  /** 0 where no number can be counted. */
  readonly counted: number;
  /** Whether the add-in has to ask: an error of the unit. */
  readonly isError: boolean;
}

const right = (typed: string, counted: number): TypedQuantity => ({ typed, counted, isError: false });
const wrong = (typed: string): TypedQuantity => ({ typed, counted: 0, isError: true });

/** @param unit what is counted, e.g. `lớp` */
export function typeClasses(random: Random, value: number, unit: string): TypedQuantity {
  const padded = value < 10 ? `0${value}` : String(value);
  if (random.chance(0.6)) return right(String(value), value);
  return right(random.pick([padded, `${padded} ${unit}`, `${value} ${unit}`, ` ${value} `]), value);
}

export function typePeople(random: Random, value: number, attendances: boolean): TypedQuantity {
  if (value === 0) return right(random.pick(['0', '-', 'không', '–']), 0);
  if (random.chance(0.55)) return right(String(value), value);
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, '.');
  const teachers = Math.max(1, Math.floor(value / 12));
  const words = attendances ? ['lượt', 'lượt người'] : ['người', 'học sinh', 'HS', 'em'];
  return random.pick([
    right(grouped, value),
    right(`${grouped} ${random.pick(words)}`, value),
    right(`${value}${random.pick(['người', ' người'])}`, value),
    right(`Khoảng ${value}`, value),
    right(`${value} (trong đó ${Math.floor(value / 2)} nữ)`, value),
    ...(value > 1 ? [right(`${value - teachers} HS + ${teachers} GV`, value)] : []),
  ]);
}

export function typeWrongClasses(random: Random): TypedQuantity {
  return wrong(random.pick(['2-3', 'x', 'Các lớp', '2+1', '1,5', 'lớp 4: 2, lớp 5: 3', 'O2']));
}

export function typeWrongPeople(random: Random): TypedQuantity {
  return wrong(random.pick(['toàn trường', '100% HS', '200-250', 'rất đông', '12,5']));
}
