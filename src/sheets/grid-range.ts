// A rectangle of cells as Google's GridRange.

import type { GridRangeJson } from './google-json';
import type { Rect } from './snapshot';

export function toRange(sheetId: number, area: Rect): GridRangeJson {
  return {
    sheetId,
    startRowIndex: area.top,
    endRowIndex: area.bottom,
    startColumnIndex: area.left,
    endColumnIndex: area.right,
  };
}
