// Protection of a whole tab, as the flag a file has for it.

import type { Sheet } from '../../../google/sheets/model';
import { areaOf, isWholeSheet } from '../grid-area';
import { asObject, asObjects } from '../json';

export interface TabProtection {
  isUnlocked(row: number, column: number): boolean;
}

/**
 * Null where the tab is not protected as a whole, or only warns, or names editors besides the owner: such a protection keeps the units
 * from each other's tabs, and on disk it would only keep the one who has the file from filling it in.
 */
export function tabProtection(sheet: Sheet, owner: string): TabProtection | null {
  const protection = sheet.protectedRanges.find((candidate) => {
    const users = asObject(candidate.editors)?.users;
    const others = Array.isArray(users) && users.some((user) => user !== owner);
    return candidate.warningOnly !== true && !others && isWholeSheet(asObject(candidate.range) ?? { startRowIndex: 0 });
  });
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
