// What kinds of unit are called where a roster does not say its own word for them.

import type { UnitKind } from '../core/roster/name-words';

const TYPES: Readonly<Record<UnitKind, string>> = {
  commune: 'UBND xã, phường',
  learning: 'Trung tâm học tập cộng đồng',
  vocational: 'Trung tâm GDNN-GDTX',
  language: 'Trung tâm ngoại ngữ, tin học',
  computing: 'Trung tâm ngoại ngữ, tin học',
  nursery: 'Mầm non',
  primary: 'Tiểu học',
  lower: 'THCS',
  upper: 'THPT',
};

const AND = ' và ';
/** A name that may be of more kinds than a school with two levels says nothing. */
const MOST_KINDS = 2;

/** The type of a unit whose name says these kinds; blank where it says none, or too many. */
export function unitTypeOf(kinds: readonly UnitKind[]): string {
  return kinds.length > MOST_KINDS ? '' : kinds.map((kind) => TYPES[kind]).join(AND);
}

export const UNKNOWN_TYPE = 'Chưa rõ loại';
