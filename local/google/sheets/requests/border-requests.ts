// updateBorders: the sides of a range as a whole; inner lines stand on both cells they part.

import type { JsonObject } from '../../api';
import { type BorderSide, normalBorder, withBorder } from '../borders';
import { forEachPlace, getCell, setCell } from '../cells';
import { objectAt } from '../json';
import type { Cell, GridRange } from '../model';
import { openCells, type RequestHandlers, requiredObject } from './handler';

export const borderRequests: RequestHandlers = {
  updateBorders(draft, request) {
    const { sheet, range } = openCells(draft, requiredObject(request, 'range'));
    forEachPlace(range, (row, column) => {
      const old = getCell(sheet, row, column);
      let format = old?.userEnteredFormat;
      for (const [side, border] of sidesAt(request, range, row, column))
        format = withBorder(format, side, normalBorder(border));
      if (format === old?.userEnteredFormat) return;
      const { userEnteredFormat: _old, ...rest }: Cell = old ?? {};
      const kept = format && Object.keys(format).length > 0 ? { userEnteredFormat: format } : {};
      setCell(sheet, row, column, { ...rest, ...kept });
    });
    return undefined;
  },
};

/** Which sides of this cell the request draws, and how. */
function sidesAt(request: JsonObject, range: GridRange, row: number, column: number): [BorderSide, JsonObject][] {
  const sources: { readonly [side in BorderSide]: string } = {
    top: row === range.startRowIndex ? 'top' : 'innerHorizontal',
    bottom: row === range.endRowIndex - 1 ? 'bottom' : 'innerHorizontal',
    left: column === range.startColumnIndex ? 'left' : 'innerVertical',
    right: column === range.endColumnIndex - 1 ? 'right' : 'innerVertical',
  };
  const sides: BorderSide[] = ['top', 'bottom', 'left', 'right'];
  return sides.flatMap((side) => {
    const border = objectAt(request, sources[side]);
    return border ? [[side, border]] : [];
  });
}
