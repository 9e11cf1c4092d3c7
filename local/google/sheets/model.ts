// The canonical workbook: Google's `Spreadsheet` resource with the cells unpacked into rows, so that it can be edited in place and saved as JSON.

import type { JsonObject } from '../api';

/** Google's ExtendedValue: exactly one of the fields. */
export interface ExtendedValue {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: { type: string; message?: string };
}

/** Half-open, zero-based, always closed on all four sides inside the model. */
export interface GridRange {
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
}

export interface Cell {
  userEnteredValue?: ExtendedValue;
  /** Result of a formula, as the program that last computed it left it; absent where there is no formula. */
  computedValue?: ExtendedValue;
  /** Google's CellFormat as JSON. */
  userEnteredFormat?: JsonObject;
  /** Google's DataValidationRule as JSON. */
  dataValidation?: JsonObject;
  note?: string;
  /** Google's TextFormatRun list as JSON. */
  textFormatRuns?: JsonObject[];
}

/** Google's DimensionProperties as far as they are kept: size in pixels and hiding. */
export interface Dimension {
  pixelSize?: number;
  hiddenByUser?: boolean;
}

export interface Sheet {
  properties: {
    sheetId: number;
    title: string;
    /** Position, equal to the place in `Spreadsheet.sheets`. */
    index: number;
    sheetType: 'GRID';
    hidden?: boolean;
    tabColorStyle?: JsonObject;
    gridProperties: {
      rowCount: number;
      columnCount: number;
      frozenRowCount?: number;
      frozenColumnCount?: number;
      hideGridlines?: boolean;
    };
  };
  /** `rows[r][c]`; rows and cells beyond the last written one are absent, an untouched cell is null. */
  rows: (Cell | null)[][];
  merges: GridRange[];
  /** Sparse, by index. */
  rowMetadata: { [index: number]: Dimension };
  columnMetadata: { [index: number]: Dimension };
  conditionalFormats: JsonObject[];
  protectedRanges: JsonObject[];
  basicFilter?: JsonObject;
  /** DeveloperMetadata of this sheet, its rows and its columns. */
  developerMetadata: JsonObject[];
}

export interface Spreadsheet {
  spreadsheetId: string;
  properties: { title: string; locale: string; timeZone: string };
  /** E-mail address of the file's owner, whom no protection can stop. */
  owner: string;
  /** Those who may edit the file besides the owner; `*` lets everybody. */
  editors: string[];
  /** Those who may only read; `*` lets everybody. Absent in states saved before there were any. */
  viewers?: string[];
  sheets: Sheet[];
  namedRanges: JsonObject[];
  developerMetadata: JsonObject[];
  /** Next id handed out where the caller chose none. */
  nextId: number;
}
