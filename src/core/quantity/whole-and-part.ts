// Whether a second number names further people, or some of those named before.

import { ANYBODY, EVERYBODY, PUPILS, SETS_APART } from './group-words';
import type { Part } from './parts';
import type { Unit } from './unit-after';

/** Words that may stand for everybody. */
export function standsForAll(unit: Unit | undefined): boolean {
  return unit === undefined || EVERYBODY.test(unit.text);
}

/** "450 HS, 30 em đạt giải": the second number is of some of the first. */
export function isPartOf({ unit, amount }: Part, whole: Part): boolean {
  if (unit?.kind !== 'people' || amount.value > whole.amount.value) return false;
  const description = unit.text.slice(unit.noun.length);
  return SETS_APART.test(description) && (isSameNoun(unit, whole.unit) || standsForAll(whole.unit));
}

/** "450 HS, 30 HS lớp 1": one of them says of which people it speaks and the other does not. "15 em lớp 1, 20 em lớp 2" both do. */
export function mayNameTheSame(part: Part, other: Part): boolean {
  if (part.unit?.kind !== 'people' || !isSameNoun(part.unit, other.unit)) return false;
  return !(part.isOfGroup || other.isOfGroup || (part.isQualified && other.isQualified));
}

function isSameNoun({ noun }: Unit, other: Unit | undefined): boolean {
  if (other === undefined) return false;
  return [PUPILS, ANYBODY].some((words) => words.test(noun) && words.test(other.noun)) || noun === other.noun;
}
