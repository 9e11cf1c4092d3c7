// Names of units in a sentence.

import { formatCount } from '../core/text/vietnamese-number';

/** More names than this are counted. */
const MOST_NAMES = 10;

export function nameList(names: readonly string[], most = MOST_NAMES): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} và ${formatCount(names.length - most)} đơn vị khác` : shown;
}
