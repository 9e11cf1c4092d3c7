// One reading of the whole workbook, as plain values.

import type { TypedValue } from '../core/quantity/parse-quantity';
import type { TypedCell } from '../core/submission/form';
import { toA1 } from './a1';
import type { CellJson, SheetJson, SpreadsheetJson } from './google-json';

/** Half-open, zero-based. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Rect[];
  /** Charts standing on the tab, whoever put them there. */
  readonly chartIds: readonly number[];
  /** Rows up to the last one with anything in it. */
  readonly height: number;
  /** Any cell of the grid, blank where nothing was typed. */
  readonly cell: (row: number, column: number) => TypedCell;
  /** Cells of one row up to the last one Google sent. */
  readonly row: (row: number) => readonly TypedCell[];
  /** As Google sent it: for what only setting up again and going back look at. */
  readonly json: SheetJson;
}

export interface Snapshot {
  readonly spreadsheetId: string;
  readonly url: string;
  readonly title: string;
  readonly timeZone: string;
  readonly tabs: readonly Tab[];
}

export function titlesOf({ tabs }: Snapshot): string[] {
  return tabs.map(({ title }) => title);
}

const DATE_FORMATS = new Set(['DATE', 'DATE_TIME', 'TIME']);

export function toSnapshot(json: SpreadsheetJson): Snapshot {
  return {
    spreadsheetId: json.spreadsheetId,
    url: json.spreadsheetUrl ?? `https://docs.google.com/spreadsheets/d/${json.spreadsheetId}/edit`,
    title: json.properties?.title ?? '',
    timeZone: json.properties?.timeZone ?? '',
    tabs: (json.sheets ?? []).map(toTab),
  };
}

export function toTab(sheet: SheetJson): Tab {
  const rowData = sheet.data?.[0]?.rowData ?? [];
  // Each cell is looked at several times while a form is found and read.
  const rows: TypedCell[][] = [];
  const rowAt = (row: number): TypedCell[] => {
    rows[row] ??= (rowData[row]?.values ?? []).map((json, column) => toCell(json, row, column));
    return rows[row];
  };
  const cell = (row: number, column: number) => rowAt(row)[column] ?? toCell(undefined, row, column);
  return {
    sheetId: sheet.properties.sheetId,
    title: sheet.properties.title,
    rowCount: sheet.properties.gridProperties?.rowCount ?? 0,
    columnCount: sheet.properties.gridProperties?.columnCount ?? 0,
    merges: (sheet.merges ?? []).map((range) => ({
      top: range.startRowIndex ?? 0,
      bottom: range.endRowIndex ?? 0,
      left: range.startColumnIndex ?? 0,
      right: range.endColumnIndex ?? 0,
    })),
    chartIds: (sheet.charts ?? []).flatMap(({ chartId }) => chartId ?? []),
    height: countFilledRows(rowData),
    cell,
    row: rowAt,
    json: sheet,
  };
}

/** Google also sends rows that hold nothing but a format. */
function countFilledRows(rows: readonly { values?: CellJson[] }[]): number {
  for (let count = rows.length; count > 0; count -= 1) {
    if (rows[count - 1]?.values?.some((cell) => cell.effectiveValue !== undefined)) return count;
  }
  return 0;
}

function toCell(json: CellJson | undefined, row: number, column: number): TypedCell {
  const value = toValue(json);
  const shown = json?.formattedValue ?? (typeof value === 'string' ? value : '');
  const format = json?.userEnteredFormat?.numberFormat?.type ?? '';
  const place = toA1(row, column);
  // Field by field: there are tens of thousands of cells, and few have any of these.
  const cell: Changeable<TypedCell> = { value, shown: shown.normalize('NFC'), isDate: DATE_FORMATS.has(format), place };
  if (!json) return cell;
  if (json.hyperlink !== undefined) cell.link = json.hyperlink;
  if (json.note !== undefined) cell.note = json.note;
  if (json.userEnteredValue?.formulaValue !== undefined) cell.isFormula = true;
  if (format === 'PERCENT') cell.isPercent = true;
  if (json.textFormatRuns !== undefined && json.textFormatRuns.length > 0) cell.isRichText = true;
  const stored = json.effectiveValue?.stringValue;
  if (stored !== undefined && stored !== value) cell.stored = stored;
  return cell;
}

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

function toValue(json: CellJson | undefined): TypedValue {
  const value = json?.effectiveValue;
  if (value === undefined) return null;
  if (value.errorValue !== undefined) return { error: json?.formattedValue ?? value.errorValue.type ?? 'ERROR' };
  if (value.stringValue !== undefined) return value.stringValue.normalize('NFC');
  return value.numberValue ?? value.boolValue ?? null;
}
