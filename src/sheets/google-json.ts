// The part of Google's Spreadsheet resource that the add-in asks for and writes: names as in the Sheets API v4.

export interface ExtendedValueJson {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: { type?: string; message?: string };
}

export interface CellJson {
  /** Only ever asked for its formula. */
  userEnteredValue?: { formulaValue?: string };
  effectiveValue?: ExtendedValueJson;
  formattedValue?: string;
  hyperlink?: string;
  note?: string;
  userEnteredFormat?: { numberFormat?: { type?: string } };
  /** Only ever asked whether there are some. */
  textFormatRuns?: { startIndex?: number }[];
}

export interface GridRangeJson {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface SheetJson {
  properties: {
    sheetId: number;
    title: string;
    gridProperties?: { rowCount?: number; columnCount?: number };
  };
  merges?: GridRangeJson[];
  data?: { rowData?: { values?: CellJson[] }[] }[];
}

export interface SpreadsheetJson {
  spreadsheetId: string;
  spreadsheetUrl?: string;
  properties?: { title?: string; timeZone?: string };
  sheets?: SheetJson[];
}

/** One entry of a batchUpdate: `{ kind: body }`. */
export type SheetRequest = { readonly [kind: string]: object };

/** `shown`: what cells hold and show; `stored`: also how they hold it, which only rewriting them needs. */
export type ReadDetail = 'shown' | 'stored';

const SHOWN = 'effectiveValue,formattedValue,hyperlink,userEnteredFormat(numberFormat(type))';
// The live hints alone are some eight thousand characters of formula on each tab.
const STORED = `${SHOWN},userEnteredValue(formulaValue),note,textFormatRuns(startIndex)`;

/** The fields of one read of the whole workbook; naming `data` brings the cells of every tab in the same call. */
export function snapshotFields(detail: ReadDetail): string {
  return [
    'spreadsheetId',
    'spreadsheetUrl',
    'properties(title,timeZone)',
    'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),merges,' +
      `data(rowData(values(${detail === 'stored' ? STORED : SHOWN}))))`,
  ].join(',');
}
