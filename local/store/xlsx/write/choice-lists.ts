// Drop-down lists that do not fit into a rule of the file go to a hidden tab, one column each, and the rule names the range.

import type { Workbook } from 'exceljs';
import { columnLetters } from '../../../google/sheets/a1';
import { cellAddress } from '../a1';
import { LISTS_TITLE } from '../tab-identity';
import { escapeXlsxText, visibleText } from '../text';

/** Excel's limit for a list written into the rule itself, quotes not counted. */
const MAX_INLINE = 255;

export class ChoiceLists {
  private readonly columns = new Map<string, number>();

  /** The formula of a list rule: the items themselves, or a range on the hidden tab where they are too long or hold a comma. */
  formulaFor(items: readonly string[]): string {
    const inline = items.join(',');
    // A blank at the ends of an item is lost, a leading `=` would make the list a formula.
    const fits = items.every((item) => !/[,"\n]|^\s|\s$|^=/.test(item) && item !== '');
    if (fits && inline.length <= MAX_INLINE) return `"${inline}"`;
    const key = JSON.stringify(items);
    const column = this.columns.get(key) ?? this.columns.size;
    this.columns.set(key, column);
    const letters = columnLetters(column);
    return `'${LISTS_TITLE}'!$${letters}$1:$${letters}$${items.length}`;
  }

  /** Adds the hidden tab, if any list needs it. */
  addTab(workbook: Workbook): void {
    if (this.columns.size === 0) return;
    const tab = workbook.addWorksheet(LISTS_TITLE, { state: 'veryHidden' });
    for (const [key, column] of this.columns) {
      const items: string[] = JSON.parse(key);
      for (const [row, item] of items.entries()) {
        tab.getCell(cellAddress(row, column)).value = escapeXlsxText(visibleText(item));
      }
    }
  }
}
