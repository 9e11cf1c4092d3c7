// Runs inside the script's context: Sheet and Range of SpreadsheetApp.

import type { Kit } from './kit';

export interface SheetData {
  readonly sheetId: number;
  readonly title: string;
}

/** A rectangle as the host gives it: rows and columns counted from 1. */
export interface RangeData {
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
  readonly a1: string;
}

/** One spreadsheet's sheets and ranges. */
export interface Sheets {
  sheetOf(data: SheetData): object;
  rangeOf(sheet: SheetData, data: RangeData): object;
}

/** @param spreadsheet Gives the object that is the parent of the sheets. */
export function createSheets(kit: Kit, spreadsheetId: string, spreadsheet: () => object): Sheets {
  /** Strings, numbers and truth values cross; what Google would turn into text or a date somehow does not. */
  const toInput = (method: string, value: unknown): unknown => {
    if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw kit.notEmulated(`Range.${method} with ${value instanceof Date ? 'a Date' : 'a value of this kind'}`);
  };

  const rangeOf = (sheet: SheetData, data: RangeData): object => {
    const { row, column, numRows, numColumns, a1 } = data;
    const place = { spreadsheetId, sheetId: sheet.sheetId, row, column };
    const whole = { ...place, numRows, numColumns };
    const first = { ...place, numRows: 1, numColumns: 1 };
    const read = (method: string, params: object) =>
      kit.call<unknown[][]>(`spreadsheet.${method}`, { params: { ...params } });
    const write = (values: unknown[][]): object => {
      kit.call('spreadsheet.setValues', { params: whole, body: { values } });
      return range;
    };
    const range: object = kit.service('Range', {
      getSheet: () => sheetOf(sheet),
      getRow: () => row,
      getColumn: () => column,
      getLastRow: () => row + numRows - 1,
      getLastColumn: () => column + numColumns - 1,
      getNumRows: () => numRows,
      getNumColumns: () => numColumns,
      getA1Notation: () => a1,
      getValue: () => read('getValues', first)[0]?.[0],
      getValues: () => read('getValues', whole),
      getDisplayValue: () => read('getDisplayValues', first)[0]?.[0],
      getDisplayValues: () => read('getDisplayValues', whole),
      setValue: (value: unknown) => {
        const input = toInput('setValue', value) ?? null;
        return write(Array.from({ length: numRows }, () => Array.from({ length: numColumns }, () => input)));
      },
      setValues: (values: unknown) => {
        if (!Array.isArray(values) || !values.every(Array.isArray))
          throw kit.mismatch('SpreadsheetApp.Range.setValues', [values]);
        // By index, because a hole in a list is an empty cell too.
        return write(values.map((line) => Array.from(line, (value) => toInput('setValues', value) ?? null)));
      },
      offset: (rowOffset: number, columnOffset: number, rows = numRows, columns = numColumns) =>
        rectangle(sheet, { row: row + rowOffset, column: column + columnOffset, numRows: rows, numColumns: columns }),
    });
    return range;
  };

  const rectangle = (sheet: SheetData, params: object): object => {
    const area = kit.call<RangeData>('spreadsheet.getRange', {
      params: { spreadsheetId, sheetId: sheet.sheetId, ...params },
    });
    return rangeOf(sheet, area);
  };

  const sheetOf = (data: SheetData): object => {
    const params = { spreadsheetId, sheetId: data.sheetId };
    return kit.service('Sheet', {
      getSheetId: () => data.sheetId,
      getName: () => data.title,
      getSheetName: () => data.title,
      getParent: spreadsheet,
      getLastRow: () => kit.call<number>('spreadsheet.getLastRow', { params }),
      getLastColumn: () => kit.call<number>('spreadsheet.getLastColumn', { params }),
      getRange: (...args: unknown[]) => {
        const [row, column, numRows = 1, numColumns = 1] = args;
        if (args.length === 1 && typeof row === 'string') return rectangle(data, { a1Notation: row });
        const areNumbers = args.length >= 2 && args.length <= 4 && args.every((value) => typeof value === 'number');
        if (!areNumbers) throw kit.mismatch('SpreadsheetApp.Sheet.getRange', args);
        return rectangle(data, { row, column, numRows, numColumns });
      },
    });
  };

  return { sheetOf, rangeOf };
}
