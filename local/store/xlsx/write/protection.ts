// Protection of a whole tab, as the flag a file has for it.

import type { Sheet } from '../../../google/sheets/model';
import { areaOf, isWholeSheet } from '../grid-area';
import { asObject, asObjects } from '../json';

export interface TabProtection {
  isUnlocked(row: number, column: number): boolean;
}

/**
 * Null where the tab is not protected as a whole, or only warns, or has no open cells: a file knows no persons, and whoever has this one is
 * the office, which works on its own tabs. What is written has no password: it keeps from slips, and anybody may lift it.
 */
export function tabProtection(sheet: Sheet): TabProtection | null {
  const protection = sheet.protectedRanges.find(
    (candidate) =>
      candidate.warningOnly !== true &&
      asObjects(candidate.unprotectedRanges).length > 0 &&
      isWholeSheet(asObject(candidate.range) ?? { startRowIndex: 0 }),
  );
  if (protection === undefined) return null;
  const open = asObjects(protection.unprotectedRanges).map(areaOf);
  return {
    isUnlocked: (row, column) =>
      open.some(
        (area) =>
          row >= area.startRowIndex &&
          row < area.endRowIndex &&
          column >= area.startColumnIndex &&
          column < area.endColumnIndex,
      ),
  };
}
