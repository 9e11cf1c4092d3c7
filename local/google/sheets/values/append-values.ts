// values.append: finding the table that the new rows belong under, by the rules of Google's guide ("Append values").

import { hasValue } from '../cells';
import { cellRange, intersects } from '../grid-range';
import type { GridRange, Sheet } from '../model';

/**
 * The last table that the range touches: a block of filled cells with empty ones all round.
 * @returns undefined where the range touches none.
 */
export function findTable(sheet: Sheet, range: GridRange): GridRange | undefined {
  const touched = tablesOf(sheet).filter((table) => intersects(table, range));
  return touched.reduce<GridRange | undefined>((last, table) => {
    if (!last || table.endRowIndex > last.endRowIndex) return table;
    return table.endRowIndex === last.endRowIndex && table.startColumnIndex > last.startColumnIndex ? table : last;
  }, undefined);
}

/** Row by row, each stretch of filled cells joins the tables above that it touches, corners included. */
function tablesOf(sheet: Sheet): GridRange[] {
  let tables: GridRange[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!hasValue(cell)) continue;
      const place = cellRange(sheet.properties.sheetId, row, column);
      const near = tables.filter((table) => intersects(grown(table), place));
      tables = [...tables.filter((table) => !near.includes(table)), near.reduce(unite, place)];
    }
  }
  return tables;
}

/** One further down and to both sides; nothing comes from above, for rows are gone through downwards. */
function grown(range: GridRange): GridRange {
  return {
    ...range,
    endRowIndex: range.endRowIndex + 1,
    startColumnIndex: range.startColumnIndex - 1,
    endColumnIndex: range.endColumnIndex + 1,
  };
}

function unite(a: GridRange, b: GridRange): GridRange {
  return {
    sheetId: a.sheetId,
    startRowIndex: Math.min(a.startRowIndex, b.startRowIndex),
    endRowIndex: Math.max(a.endRowIndex, b.endRowIndex),
    startColumnIndex: Math.min(a.startColumnIndex, b.startColumnIndex),
    endColumnIndex: Math.max(a.endColumnIndex, b.endColumnIndex),
  };
}
