// What a file shows, in the shape of the workbook as far as it goes.

import type { Sheet } from '../../../google/sheets/model';

export interface ImportedTab {
  /** Sheet id we once gave the tab; null for a tab made elsewhere. */
  readonly sheetId: number | null;
  /**
   * Ids of the sheet and of its ranges are the tab's place in the file. Formulas are in the dialect of the file, with `=` in front.
   * The grid is as large as what the file uses. Links outside the file are `textFormat.link`, those inside are left out.
   */
  readonly sheet: Sheet;
}

export interface ImportedBook {
  /** In the order of the file, without the tab we keep drop-down lists on. */
  readonly tabs: readonly ImportedTab[];
}
