// Cells and merges that differ once rows and columns are in place, as requests.

import type { JsonObject } from '../../google/api';
import type { Cell, GridRange, Sheet } from '../../google/sheets/model';
import { areaAddress } from '../xlsx/a1';
import { linkOf, tabLink, uriOf } from '../xlsx/cell-links';
import { asObject, asText } from '../xlsx/json';
import { excelCode, kindOfCode } from '../xlsx/number-format';
import { usedSize } from '../xlsx/used-size';
import { noteRequests, notesOf } from './note-requests';
import type { SheetsRequest } from './sheets-request';
import type { TabView } from './tab-view';

export interface CellChanges {
  readonly requests: SheetsRequest[];
  readonly cells: number;
  readonly merges: number;
  /** Notes written or changed. */
  readonly notes: number;
}

interface Write {
  readonly row: number;
  readonly column: number;
  readonly data: JsonObject;
  readonly fields: string;
}

/** The formats of pieces of a text end with it. */
const VALUE_FIELDS = 'userEnteredValue,textFormatRuns';

/** Formulas and error values are counted, but not requested: the interface does not take all of them. */
export function cellChanges(
  spreadsheetId: string,
  sheet: Sheet,
  imported: Sheet,
  before: TabView,
  after: TabView,
): CellChanges {
  const { sheetId } = sheet.properties;
  const writes: Write[] = [];
  let cells = 0;
  const rows = Math.max(before.keys.length, after.keys.length);
  const columns = Math.max(before.keys[0]?.length ?? 0, after.keys[0]?.length ?? 0);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const key = after.keys[row]?.[column] ?? '';
      if (key === (before.keys[row]?.[column] ?? '')) continue;
      cells += 1;
      if (/^[fe]/.test(key)) continue;
      const cell = sheet.rows[row]?.[column] ?? {};
      const edited = key === '' ? {} : (imported.rows[row]?.[column] ?? {});
      writes.push({ row, column, ...cellWrite(spreadsheetId, cell, edited) });
    }
  }
  const dissolved = missingIn(sheet.merges, imported.merges);
  const made = missingIn(imported.merges, sheet.merges);
  const notes = noteRequests(sheet, imported);
  return {
    requests: [
      ...growth(sheet, imported),
      ...dissolved.map((merge) => ({ unmergeCells: { range: { ...merge, sheetId } } })),
      ...runsOf(writes).map((run) => updateCells(sheetId, run)),
      ...thawed(sheet, made),
      ...made.map((merge) => ({ mergeCells: { range: { ...merge, sheetId }, mergeType: 'MERGE_ALL' } })),
      ...notes,
    ],
    cells,
    merges: dissolved.length + made.length,
    notes: notes.length,
  };
}

function cellWrite(spreadsheetId: string, cell: Cell, edited: Cell): { data: JsonObject; fields: string } {
  const value = edited.userEnteredValue;
  const format: JsonObject = {};
  const fields = [VALUE_FIELDS];
  const numberFormat = editedNumberFormat(cell, edited);
  if (numberFormat !== undefined) {
    fields.push('userEnteredFormat.numberFormat');
    if (numberFormat !== null) format.numberFormat = numberFormat;
  }
  const oldLink = uriOf(asObject(cell.userEnteredFormat?.textFormat) ?? {});
  const link = linkOf(edited);
  // A link to a place in the workbook is not read back, so it stays.
  if (link !== oldLink && (oldLink === null || tabLink(oldLink, spreadsheetId) === null)) {
    fields.push('userEnteredFormat.textFormat.link');
    if (link !== null) format.textFormat = { link: { uri: link } };
  }
  return {
    data: {
      ...(value === undefined ? {} : { userEnteredValue: { ...value } as JsonObject }),
      ...(edited.textFormatRuns === undefined ? {} : { textFormatRuns: edited.textFormatRuns }),
      ...(Object.keys(format).length === 0 ? {} : { userEnteredFormat: format }),
    },
    fields: fields.join(),
  };
}

/**
 * A date typed into a cell is a number with a format the program chose. Without it the number would come back as a number.
 * @returns undefined where the format stays, null where it goes
 */
function editedNumberFormat(cell: Cell, edited: Cell): JsonObject | null | undefined {
  if (edited.userEnteredValue?.numberValue === undefined) return undefined;
  const old = excelCode(asObject(cell.userEnteredFormat?.numberFormat));
  const format = asObject(edited.userEnteredFormat?.numberFormat);
  const code = asText(format?.pattern);
  const kind = (formatCode: string | null) => (formatCode === null ? null : kindOfCode(formatCode));
  return kind(old) === kind(code) ? undefined : format;
}

/** Neighbours in a row with the same fields, written by one request. */
function runsOf(writes: readonly Write[]): Write[][] {
  const runs: Write[][] = [];
  for (const write of writes) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last?.row === write.row && last.column + 1 === write.column && last.fields === write.fields;
    if (goesOn) runs.at(-1)?.push(write);
    else runs.push([write]);
  }
  return runs;
}

function updateCells(sheetId: number, run: readonly Write[]): SheetsRequest {
  const [first] = run;
  return {
    updateCells: {
      start: { sheetId, rowIndex: first?.row ?? 0, columnIndex: first?.column ?? 0 },
      rows: [{ values: run.map(({ data }) => data) }],
      fields: first?.fields ?? VALUE_FIELDS,
    },
  };
}

/** A file has no last row; the grid grows to what is used. */
function growth(sheet: Sheet, imported: Sheet): SheetsRequest[] {
  const { sheetId, gridProperties } = sheet.properties;
  const used = usedSize(imported);
  const notes = notesOf(imported);
  const rows = Math.max(used.rows, ...notes.map(({ row }) => row + 1));
  const columns = Math.max(used.columns, ...notes.map(({ column }) => column + 1));
  const lacking = [
    { dimension: 'ROWS', length: rows - gridProperties.rowCount },
    { dimension: 'COLUMNS', length: columns - gridProperties.columnCount },
  ];
  return lacking.filter(({ length }) => length > 0).map((append) => ({ appendDimension: { sheetId, ...append } }));
}

/** Google merges no frozen cells with others, other programs do: then nothing stays frozen. */
function thawed(sheet: Sheet, merges: readonly GridRange[]): SheetsRequest[] {
  const { sheetId, gridProperties } = sheet.properties;
  const { frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  const crosses = (limit: number, start: number, end: number) => start < limit && end > limit;
  const rows = merges.some((merge) => crosses(frozenRowCount, merge.startRowIndex, merge.endRowIndex));
  const columns = merges.some((merge) => crosses(frozenColumnCount, merge.startColumnIndex, merge.endColumnIndex));
  if (!rows && !columns) return [];
  const grid = { ...(rows ? { frozenRowCount: 0 } : {}), ...(columns ? { frozenColumnCount: 0 } : {}) };
  const fields = Object.keys(grid).map((field) => `gridProperties.${field}`);
  return [{ updateSheetProperties: { properties: { sheetId, gridProperties: grid }, fields: fields.join() } }];
}

function missingIn(merges: readonly GridRange[], others: readonly GridRange[]): GridRange[] {
  const known = new Set(others.map(areaAddress));
  return merges.filter((merge) => !known.has(areaAddress(merge)));
}
