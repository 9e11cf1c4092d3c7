// Where the workbook has changed after the file was saved, the file shows something old: nobody typed it, and it is not to come back.

import type { Sheet } from '../../google/sheets/model';
import { cellAddress } from '../xlsx/a1';
import type { TabView } from './tab-view';

interface Views {
  /** What the tab showed when the file was saved, rows and columns moved to where the file has them. */
  readonly before: TabView;
  /** What the file shows. */
  readonly after: TabView;
}

export interface MergedViews extends Views {
  /** Cells that somebody edited in the file too, with the title of the tab. */
  readonly overruled: string[];
}

/** Both views without the cells in which `own`, what the tab shows by now, differs from `before`. */
export function leaveOutOwn({ properties }: Sheet, own: TabView, { before, after }: Views): MergedViews {
  const overruled: string[] = [];
  const isOwn = (row: number, column: number) => keyAt(own, row, column) !== keyAt(before, row, column);
  const without = (view: TabView): TabView => ({
    keys: view.keys.map((keys, row) => keys.map((key, column) => (isOwn(row, column) ? '' : key))),
  });
  for (const [row, keys] of after.keys.entries()) {
    for (const [column, key] of keys.entries()) {
      const isEdited = key !== keyAt(before, row, column) && key !== keyAt(own, row, column);
      if (isEdited && isOwn(row, column)) overruled.push(`${properties.title}!${cellAddress(row, column)}`);
    }
  }
  return { before: without(before), after: without(after), overruled };
}

function keyAt({ keys }: TabView, row: number, column: number): string {
  return keys[row]?.[column] ?? '';
}
