// Tabs and workbooks for tests: from tables of values or from rendered pages, always by way of Google's own JSON.

import type { CellJson, ExtendedValueJson, SheetJson, SpreadsheetJson } from '../../src/sheets/google-json';
import { isFormula, type Page, type PageCell } from '../../src/sheets/page';
import { type Rect, type Snapshot, type Tab, toSnapshot } from '../../src/sheets/snapshot';

/** A plain value as typed, or the JSON of a cell where a test needs a link, a date or an error. */
export type GridValue = string | number | boolean | null | CellJson;

export interface Grid {
  readonly sheetId: number;
  readonly title: string;
  readonly values: readonly (readonly GridValue[])[];
  readonly merges: readonly Rect[];
}

export const WORKBOOK_URL = 'https://docs.google.com/spreadsheets/d/book-1/edit';

export function grid(values: Grid['values'], rest: Partial<Omit<Grid, 'values'>> = {}): Grid {
  return { sheetId: 1, title: 'Trang', merges: [], ...rest, values };
}

/** What a page writes, as a table of values. */
export function gridOfPage(page: Page, sheetId = 1): Grid {
  const values = page.rows.map((row) => page.columns.map((_width, column) => typedValue(row.cells[column])));
  return { sheetId, title: page.title, values, merges: page.merges };
}

/** A formula without its result, which only a spreadsheet works out. */
function typedValue(cell: PageCell | undefined): GridValue {
  const value = cell?.value ?? null;
  return isFormula(value) ? { userEnteredValue: { formulaValue: value.formula } } : value;
}

/** Types values into cells, by zero-based row and column. */
export function type(before: Grid, cells: readonly (readonly [row: number, column: number, GridValue])[]): Grid {
  const values = before.values.map((row) => [...row]);
  for (const [row, column, value] of cells) {
    const line = values[row];
    if (line === undefined) throw new RangeError(`The grid has no row ${row}.`);
    line[column] = value;
  }
  return { ...before, values };
}

export function insertRows(before: Grid, at: number, rows: Grid['values']): Grid {
  const shift = (line: number) => (line >= at ? line + rows.length : line);
  return {
    ...before,
    values: [...before.values.slice(0, at), ...rows, ...before.values.slice(at)],
    merges: before.merges.map((area) => ({ ...area, top: shift(area.top), bottom: shift(area.bottom - 1) + 1 })),
  };
}

export function deleteRows(before: Grid, start: number, end: number): Grid {
  const shift = (line: number) => (line >= end ? line - (end - start) : Math.min(line, start));
  return {
    ...before,
    values: [...before.values.slice(0, start), ...before.values.slice(end)],
    merges: before.merges
      .map((area) => ({ ...area, top: shift(area.top), bottom: shift(area.bottom) }))
      .filter((area) => area.bottom > area.top),
  };
}

export function insertColumn(before: Grid, at: number): Grid {
  const shift = (column: number) => (column >= at ? column + 1 : column);
  return {
    ...before,
    values: before.values.map((row) => [...row.slice(0, at), null, ...row.slice(at)]),
    merges: before.merges.map((area) => ({ ...area, left: shift(area.left), right: shift(area.right - 1) + 1 })),
  };
}

export function toSheetJson({ sheetId, title, values, merges }: Grid): SheetJson {
  const columnCount = Math.max(1, ...values.map((row) => row.length));
  return {
    properties: { sheetId, title, gridProperties: { rowCount: Math.max(1, values.length), columnCount } },
    merges: merges.map((area) => ({
      sheetId,
      startRowIndex: area.top,
      endRowIndex: area.bottom,
      startColumnIndex: area.left,
      endColumnIndex: area.right,
    })),
    data: [{ rowData: values.map((row) => ({ values: row.map(toCellJson) })) }],
  };
}

function toCellJson(value: GridValue): CellJson {
  if (value === null || value === '') return {};
  if (typeof value === 'object') return value;
  const entered = toValueJson(value);
  const shown = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return { userEnteredValue: entered, effectiveValue: entered, formattedValue: shown };
}

function toValueJson(value: string | number | boolean): ExtendedValueJson {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'string' ? { stringValue: value } : { boolValue: value };
}

export function workbook(...grids: readonly Grid[]): SpreadsheetJson {
  return {
    spreadsheetId: 'book-1',
    spreadsheetUrl: WORKBOOK_URL,
    properties: { title: 'Sổ', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: grids.map(toSheetJson),
  };
}

export function snapshot(...grids: readonly Grid[]): Snapshot {
  return toSnapshot(workbook(...grids));
}

export function tabOf(one: Grid): Tab {
  const [tab] = snapshot(one).tabs;
  if (tab === undefined) throw new RangeError('The snapshot has no tab.');
  return tab;
}

/** A page as the tab that it makes. */
export function tabOfPage(page: Page, sheetId = 1): Tab {
  return tabOf(gridOfPage(page, sheetId));
}
