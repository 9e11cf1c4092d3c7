// The part of Google's Spreadsheet resource that the add-in asks for and writes: names as in the Sheets API v4.

export interface ExtendedValueJson {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: { type?: string; message?: string };
}

export interface CellJson {
  userEnteredValue?: ExtendedValueJson;
  effectiveValue?: ExtendedValueJson;
  formattedValue?: string;
  hyperlink?: string;
  note?: string;
  userEnteredFormat?: { numberFormat?: { type?: string; pattern?: string }; textFormat?: { fontFamily?: string } };
  textFormatRuns?: { startIndex?: number; format?: object }[];
  /** Google's DataValidationRule. */
  dataValidation?: object;
}

/** Google's ProtectedRange, whose ids nobody can choose: the add-in's own are known by their description. */
export interface ProtectedRangeJson {
  protectedRangeId?: number;
  range?: GridRangeJson;
  description?: string;
  warningOnly?: boolean;
  unprotectedRanges?: GridRangeJson[];
  editors?: { users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean };
}

/** Google's ConditionalFormatRule. */
export interface ConditionalFormatJson {
  ranges?: GridRangeJson[];
  booleanRule?: object;
  gradientRule?: object;
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
    index?: number;
    hidden?: boolean;
    tabColorStyle?: object;
    gridProperties?: { rowCount?: number; columnCount?: number; frozenRowCount?: number };
  };
  merges?: GridRangeJson[];
  /** Only ever asked which there are. */
  charts?: { chartId?: number }[];
  protectedRanges?: ProtectedRangeJson[];
  conditionalFormats?: ConditionalFormatJson[];
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

/**
 * `shown`: what cells hold and show; `stored`: also how they hold it, which only rewriting them needs; `whole`: also rules, links within
 * texts, protections and colours of the tabs, all of which setting up again and going back to an earlier state need.
 */
export type ReadDetail = 'shown' | 'stored' | 'whole';

const SHOWN = 'effectiveValue,formattedValue,hyperlink,userEnteredFormat(numberFormat(type))';
// The live hints alone are some eight thousand characters of formula on each tab.
const STORED = `${SHOWN},userEnteredValue(formulaValue),note,textFormatRuns(startIndex)`;

const WHOLE =
  'effectiveValue,formattedValue,hyperlink,userEnteredFormat(numberFormat),userEnteredValue,note,textFormatRuns,dataValidation';
const WHOLE_SHEET =
  'properties(sheetId,title,index,hidden,tabColorStyle,gridProperties(rowCount,columnCount,frozenRowCount)),protectedRanges,conditionalFormats';
const CELL_FIELDS: Readonly<Record<ReadDetail, string>> = { shown: SHOWN, stored: STORED, whole: WHOLE };

/** The fields of one read of the whole workbook; naming `data` brings the cells of every tab in the same call. */
export function snapshotFields(detail: ReadDetail): string {
  return [
    'spreadsheetId',
    'spreadsheetUrl',
    'properties(title,timeZone)',
    `sheets(${detail === 'whole' ? WHOLE_SHEET : 'properties(sheetId,title,gridProperties(rowCount,columnCount))'},merges,charts(chartId),` +
      `data(rowData(values(${CELL_FIELDS[detail]}))))`,
  ].join(',');
}

/** The fonts of the cells of some tabs: read only for those whose text leaves its encoding in doubt. */
export const FONT_FIELDS =
  'sheets(properties(sheetId),data(rowData(values(userEnteredFormat(textFormat(fontFamily))))))';
