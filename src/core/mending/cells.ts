// Which cells a mend may write to at all.

import type { TypedCell } from '../submission/form';

/** Formulas, linked and formatted pieces of text would be lost; what a merge shows stands in another cell. */
export function isUntouchable(cell: TypedCell): boolean {
  return (
    cell.isFormula === true ||
    cell.isRichText === true ||
    cell.link !== undefined ||
    cell.mergedFrom !== undefined ||
    // A number format or a smart chip shows something else than the text that would be written.
    (typeof cell.value === 'string' && cell.shown !== cell.value)
  );
}
