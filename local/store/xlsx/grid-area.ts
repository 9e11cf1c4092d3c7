// Google's GridRange as an area of a sheet: absent sides are open.

import type { JsonObject } from '../../google/api';
import { type Area, MAX_COLUMNS, MAX_ROWS } from './a1';
import { asNumber } from './json';

export function areaOf(range: JsonObject): Area {
  return {
    startRowIndex: asNumber(range.startRowIndex) ?? 0,
    endRowIndex: asNumber(range.endRowIndex) ?? MAX_ROWS,
    startColumnIndex: asNumber(range.startColumnIndex) ?? 0,
    endColumnIndex: asNumber(range.endColumnIndex) ?? MAX_COLUMNS,
  };
}
