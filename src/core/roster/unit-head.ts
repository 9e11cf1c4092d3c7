// What kind of head a unit has, as far as its name tells.

import { CENTRES, SCHOOLS } from './name-words';
import { readUnitName } from './unit-name';

export type UnitHead = 'school' | 'centre' | 'other';

/** A group of children without a school of its own has an owner and no headmaster. */
const NURSERY_GROUP = /^nhóm (?:lớp|trẻ)/i;

export function headOf(unit: string): UnitHead {
  const { kinds } = readUnitName(unit);
  if (kinds.length === 0 || NURSERY_GROUP.test(unit.normalize('NFC'))) return 'other';
  if (kinds.every((kind) => SCHOOLS.includes(kind))) return 'school';
  return kinds.every((kind) => CENTRES.includes(kind)) ? 'centre' : 'other';
}
