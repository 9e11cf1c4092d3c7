// In which commune a unit of the sample lies, by its name; those that bear no commune's name are listed.

import { type SampleUnit, UNITS } from '../thanh-oai-2021/material';

const PREFIX = /^Ủy ban nhân dân (?:xã|thị trấn) /;
const COMMUNES = UNITS.filter(({ name }) => PREFIX.test(name)).map(({ name }) => name.replace(PREFIX, ''));

/** School Nguyễn Trực is the lower secondary school of the town; the offices of the district sit there too. */
const ELSEWHERE: Readonly<Record<string, string>> = { TO094: 'Kim Bài' };

export function communeOf({ code, name }: SampleUnit): string | undefined {
  return ELSEWHERE[code] ?? COMMUNES.find((commune) => name.includes(commune));
}
