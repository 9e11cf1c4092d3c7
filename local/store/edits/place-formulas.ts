// Formulas and error values go into the workbook directly: the interface refuses formulas it cannot work out and error values altogether,
// and it has no way to take the result that another program worked out.

import { getCell, setCell } from '../../google/sheets/cells';
import type { Cell, Sheet } from '../../google/sheets/model';
import type { TabView } from './tab-view';

/**
 * Every formula of the file stands in the workbook afterwards, with the result of the file where it has one.
 * @param sheet changed in place; rows, columns and all other values agree with the file already
 * @param imported with formulas in the workbook's dialect
 * @param before what the sheet shows. @param after what the file shows.
 */
export function placeFormulas(sheet: Sheet, imported: Sheet, before: TabView, after: TabView): void {
  for (const [row, keys] of after.keys.entries()) {
    for (const [column, key] of keys.entries()) {
      const edited = /^[fe]/.test(key) ? imported.rows[row]?.[column] : null;
      if (!edited) continue;
      const cell = getCell(sheet, row, column) ?? {};
      const isSame = key === before.keys[row]?.[column];
      setCell(sheet, row, column, isSame ? withResult(cell, edited) : withFormula(cell, edited));
    }
  }
}

function withResult(cell: Cell, { computedValue }: Cell): Cell {
  return computedValue === undefined ? cell : { ...cell, computedValue };
}

function withFormula(cell: Cell, { userEnteredValue, computedValue }: Cell): Cell {
  const { userEnteredValue: _value, computedValue: _result, textFormatRuns: _runs, ...rest } = cell;
  return {
    ...rest,
    ...(userEnteredValue === undefined ? {} : { userEnteredValue }),
    ...(computedValue === undefined ? {} : { computedValue }),
  };
}
