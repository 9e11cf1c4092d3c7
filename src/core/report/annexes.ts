// Which annexes a report has, and their numbers.

import { toRoman } from '../text/vietnamese-number';

/** In the order of the document: the figures stand first in every report, the others where there is something to list. */
export const ANNEXES = ['figures', 'missing', 'evidence', 'nominations'] as const;
export type AnnexName = (typeof ANNEXES)[number];

/** A single annex has no number (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1). */
export function numberAnnexes(isPresent: Readonly<Record<AnnexName, boolean>>): Map<AnnexName, string> {
  const present = ANNEXES.filter((name) => isPresent[name]);
  return new Map(present.map((name, i) => [name, present.length > 1 ? toRoman(i + 1) : '']));
}
