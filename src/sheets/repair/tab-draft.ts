// A tab while it is being mended: every change is a request for Google and is made on the reading at once, so that rules can be laid over
// what will stand there without reading again.

import type { CellJson, GridRangeJson, SheetJson, SheetRequest } from '../google-json';
import { toRange } from '../grid-range';
import { isFormula, type PageCell } from '../page';
import { toCellData, toExtendedValue } from '../render-page';
import { type Rect, type Tab, toTab } from '../snapshot';
import { cellFormat } from '../styles';

export interface DraftCell {
  readonly cell: PageCell;
  readonly rule?: object;
}

export interface DraftRow {
  readonly cells: readonly DraftCell[];
  /** Pixels; Google's own height where absent. */
  readonly height?: number;
}

type RowJson = { values?: CellJson[] };

export class TabDraft {
  readonly requests: SheetRequest[] = [];
  private current: Tab;

  constructor(tab: Tab) {
    this.current = tab;
  }

  /** As it will be. */
  get tab(): Tab {
    return this.current;
  }

  /** Whole rows before a row of the tab, with nothing taken over from their neighbours. */
  insertRows(at: number, rows: readonly DraftRow[]): void {
    const { sheetId, json, rowCount } = this.current;
    const range = { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + rows.length };
    this.requests.push(
      at >= rowCount
        ? { appendDimension: { sheetId, dimension: 'ROWS', length: at - rowCount + rows.length } }
        : { insertDimension: { range, inheritFromBefore: at > 0 } },
    );
    const rowData = rowsOf(json);
    while (rowData.length < at) rowData.push({});
    rowData.splice(at, 0, ...rows.map(() => ({})));
    this.replace({ ...shifted(json, at, rows.length), data: [{ rowData }] });
    for (const [i, row] of rows.entries()) this.fillRow(at + i, row);
  }

  /** Cells with their looks; what else a cell has stays. */
  put(row: number, column: number, cells: readonly DraftCell[]): void {
    this.write(row, column, cells, 'userEnteredValue,userEnteredFormat,textFormatRuns');
  }

  merge(area: Rect): void {
    const range = toRange(this.current.sheetId, area);
    this.requests.push({ mergeCells: { range, mergeType: 'MERGE_ALL' } });
    const { json } = this.current;
    const others = (json.merges ?? []).filter((merge) => !isInside(merge, area));
    this.replace({ ...json, merges: [...others, range] });
  }

  validate(area: Rect, rule: object): void {
    const { sheetId } = this.current;
    this.requests.push({ setDataValidation: { range: toRange(sheetId, area), rule } });
  }

  rename(title: string): void {
    const { sheetId, json } = this.current;
    this.requests.push({ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } });
    this.replace({ ...json, properties: { ...json.properties, title } });
  }

  private fillRow(row: number, { cells, height }: DraftRow): void {
    const { sheetId, columnCount } = this.current;
    const blank: DraftCell = { cell: { value: null, style: 'plain' } };
    const all = Array.from({ length: Math.max(columnCount, cells.length) }, (_unused, i) => cells[i] ?? blank);
    this.write(row, 0, all, 'userEnteredValue,userEnteredFormat,textFormatRuns,dataValidation,note');
    if (height === undefined) return;
    const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    this.requests.push({
      updateDimensionProperties: { range, properties: { pixelSize: height }, fields: 'pixelSize' },
    });
  }

  private write(row: number, column: number, cells: readonly DraftCell[], fields: string): void {
    const start = { sheetId: this.current.sheetId, rowIndex: row, columnIndex: column };
    const values = cells.map(({ cell, rule }) => ({
      ...toCellData(cell),
      userEnteredFormat: cellFormat(cell.style),
      ...(rule === undefined ? {} : { dataValidation: rule }),
    }));
    this.requests.push({ updateCells: { start, rows: [{ values }], fields } });
    const rowData = rowsOf(this.current.json);
    while (rowData.length <= row) rowData.push({});
    const after = [...(rowData[row]?.values ?? [])];
    while (after.length < column) after.push({});
    for (const [i, one] of cells.entries()) after[column + i] = { ...after[column + i], ...asRead(one) };
    rowData[row] = { values: after };
    this.replace({ ...this.current.json, data: [{ rowData }] });
  }

  private replace(json: SheetJson): void {
    this.current = toTab(json);
  }
}

function rowsOf({ data }: SheetJson): RowJson[] {
  return [...(data?.[0]?.rowData ?? [])];
}

/** A cell as a reading would bring it; the result of a formula is not known, and not blank. */
function asRead({ cell, rule }: DraftCell): CellJson {
  const { value } = cell;
  const validation = rule === undefined ? {} : { dataValidation: rule };
  if (value === null || value === '') return validation;
  const shown = isFormula(value) ? ' ' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const entered = toExtendedValue(value);
  const effectiveValue = isFormula(value) ? { stringValue: shown } : entered;
  return {
    ...validation,
    ...(entered === undefined ? {} : { userEnteredValue: entered }),
    ...(effectiveValue === undefined ? {} : { effectiveValue }),
    formattedValue: shown,
  };
}

/** Everything that names rows of the tab, after an insertion: as Google moves it. */
function shifted(json: SheetJson, at: number, count: number): SheetJson {
  const move = (range: GridRangeJson): GridRangeJson => {
    const { startRowIndex: start, endRowIndex: end } = range;
    return {
      ...range,
      ...(start !== undefined && start >= at ? { startRowIndex: start + count } : {}),
      ...(end !== undefined && end > at ? { endRowIndex: end + count } : {}),
    };
  };
  const { properties } = json;
  const rowCount = (properties.gridProperties?.rowCount ?? 0) + count;
  return {
    ...json,
    properties: { ...properties, gridProperties: { ...properties.gridProperties, rowCount } },
    merges: (json.merges ?? []).map(move),
    protectedRanges: (json.protectedRanges ?? []).map((one) => ({
      ...one,
      ...(one.range === undefined ? {} : { range: move(one.range) }),
      ...(one.unprotectedRanges === undefined ? {} : { unprotectedRanges: one.unprotectedRanges.map(move) }),
    })),
    conditionalFormats: (json.conditionalFormats ?? []).map((one) => ({
      ...one,
      ranges: (one.ranges ?? []).map(move),
    })),
  };
}

function isInside(range: GridRangeJson, { top, bottom, left, right }: Rect): boolean {
  return (
    (range.startRowIndex ?? 0) >= top &&
    (range.endRowIndex ?? 0) <= bottom &&
    (range.startColumnIndex ?? 0) >= left &&
    (range.endColumnIndex ?? 0) <= right
  );
}
