// One cell of text. Nothing that tidying takes away is a letter of an old encoding, so those are looked for in tidy text.

import { isEmpty } from '../activity/classify-row';
import type { TypedCell } from '../submission/form';
import { decodeLegacy, encodeLegacy, isLegacyText, type LegacyEncoding } from '../text/legacy-encoding';
import { isUntouchable } from './cells';
import { type Mend, type MendField, type MendKind, storedValue } from './mend';
import { tidyText } from './tidy-text';

/** @param legacy the old encoding found on the tab as a whole, if any */
export function mendText(cell: TypedCell, field: MendField, legacy: LegacyEncoding | undefined): Mend[] {
  const before = storedValue(cell);
  if (typeof before !== 'string' || isEmpty(cell) || isUntouchable(cell)) return [];
  const composed = before.normalize('NFC');
  const tidy = tidyText(composed);
  const after = decodeWithoutLoss(tidy, legacy);
  const kinds: MendKind[] = [];
  if (after !== tidy) kinds.push('legacy');
  if (composed !== before) kinds.push('encoding');
  if (tidy !== composed) kinds.push('spaces');
  return kinds.length === 0 ? [] : [{ place: cell.place, field, kinds, before, after }];
}

/** Only what can be encoded back to the very same characters. */
function decodeWithoutLoss(text: string, legacy: LegacyEncoding | undefined): string {
  if (legacy === undefined || !isLegacyText(text, legacy)) return text;
  const decoded = decodeLegacy(text, legacy);
  return encodeLegacy(decoded, legacy) === text ? decoded : text;
}
