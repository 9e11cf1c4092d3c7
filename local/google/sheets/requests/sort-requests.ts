// sortRange: numbers before texts before truth values before errors, empty cells always last.

import { type JsonObject, NotEmulatedError } from '../../api';
import { getCell, setCell } from '../cells';
import { effectiveValue } from '../format/formatted-value';
import { shiftFormula } from '../formula/rewrite';
import { intersects } from '../grid-range';
import { numberAt, objectsAt, stringAt } from '../json';
import { type Locale, localeOf } from '../locale';
import type { Cell, ExtendedValue } from '../model';
import { Refusal } from '../refusal';
import { openCells, type RequestHandlers, refuseOptions, requiredObject } from './handler';

interface Key {
  /** Place inside the range. */
  readonly column: number;
  readonly descending: boolean;
}

export const sortRequests: RequestHandlers = {
  sortRange(draft, request) {
    const { sheet, range } = openCells(draft, requiredObject(request, 'range'));
    if (sheet.merges.some((merge) => intersects(merge, range))) throw new NotEmulatedError('sorting over merged cells');
    const keys = objectsAt(request, 'sortSpecs').map((spec) =>
      readKey(spec, range.startColumnIndex, range.endColumnIndex),
    );
    const { locale } = draft.book.properties;
    const rows: { from: number; cells: (Cell | null)[] }[] = [];
    for (let row = range.startRowIndex; row < range.endRowIndex; row++) {
      const cells: (Cell | null)[] = [];
      for (let column = range.startColumnIndex; column < range.endColumnIndex; column++)
        cells.push(getCell(sheet, row, column));
      rows.push({ from: row, cells });
    }
    const collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'base' });
    rows.sort((a, b) => compareRows(a.cells, b.cells, keys, collator));
    for (const [i, { from, cells }] of rows.entries()) {
      const row = range.startRowIndex + i;
      for (const [j, cell] of cells.entries()) {
        setCell(sheet, row, range.startColumnIndex + j, cell && moved(cell, row - from, localeOf(locale)));
      }
    }
    return undefined;
  },
};

function readKey(spec: JsonObject, start: number, end: number): Key {
  refuseOptions(
    spec,
    'sortSpecs',
    'backgroundColor',
    'backgroundColorStyle',
    'foregroundColor',
    'foregroundColorStyle',
  );
  refuseOptions(spec, 'sortSpecs', 'dataSourceColumnReference');
  const column = numberAt(spec, 'dimensionIndex') ?? 0;
  if (column < start || column >= end) throw new Refusal(`The sort column ${column} is outside the range.`);
  return { column: column - start, descending: stringAt(spec, 'sortOrder') === 'DESCENDING' };
}

function compareRows(a: (Cell | null)[], b: (Cell | null)[], keys: readonly Key[], collator: Intl.Collator): number {
  for (const { column, descending } of keys) {
    const [x, y] = [sortValue(a[column]), sortValue(b[column])];
    if (!x || !y) {
      if (x !== y) return x ? -1 : 1;
      continue;
    }
    const order = compareValues(x, y, collator);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

function sortValue(cell: Cell | null | undefined): ExtendedValue | undefined {
  return cell ? effectiveValue(cell) : undefined;
}

function compareValues(a: ExtendedValue, b: ExtendedValue, collator: Intl.Collator): number {
  const rank = (value: ExtendedValue) => {
    if (value.numberValue !== undefined) return 0;
    if (value.stringValue !== undefined) return 1;
    return value.boolValue === undefined ? 3 : 2;
  };
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.stringValue !== undefined && b.stringValue !== undefined) return collator.compare(a.stringValue, b.stringValue);
  return Number(a.numberValue ?? a.boolValue ?? 0) - Number(b.numberValue ?? b.boolValue ?? 0);
}

/** References inside a sorted formula move with it, as if it had been copied. */
function moved(cell: Cell, rows: number, locale: Locale): Cell {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined || rows === 0) return cell;
  return { ...cell, userEnteredValue: { formulaValue: shiftFormula(formula, locale, rows, 0) } };
}
