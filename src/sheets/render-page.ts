// A page -> the requests that make a tab look exactly so, whatever it held before.

import type { ConditionalFormatJson, SheetRequest } from './google-json';
import { toRange } from './grid-range';
import { isFormula, type Page, type PageCell, type PageColour, type PageRow } from './page';
import { addCharts, deleteOwnCharts } from './render-charts';
import type { Rect } from './snapshot';
import { cellFormat, type StyleName } from './styles';

/** How far an existing tab reaches and which charts stand on it, so that what sticks out or is in the way is cleared. */
export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly chartIds: readonly number[];
}

/** Requests for a tab that does not exist yet. */
export function createPage(page: Page, sheetId: number, index?: number): SheetRequest[] {
  const properties = {
    sheetId,
    title: page.title,
    ...(index === undefined ? {} : { index }),
    gridProperties: gridOf(page),
    ...(page.tabColor === undefined ? {} : { tabColorStyle: { rgbColor: page.tabColor } }),
  };
  return [{ addSheet: { properties } }, ...contentOf(page, sheetId), ...coloursOf(page, sheetId)];
}

/** A tab of this batch or of the workbook, still as its page made it. */
export interface Original {
  readonly page: Page;
  readonly sheetId: number;
}

/**
 * Requests for a tab that differs from an original in a few values only: a copy costs some hundred bytes where a tab made cell by cell
 * costs thirty thousand. Google copies "the contents of a sheet": values,
 * formulas, formats (conditional ones too), merges, sizes and validations; nothing here relies on protections, charts or metadata.
 * @param index place of the copy, counted before anything is deleted
 */
export function copyPage(page: Page, sheetId: number, index: number, original: Original): SheetRequest[] {
  const copy = {
    sourceSheetId: original.sheetId,
    insertSheetIndex: index,
    newSheetId: sheetId,
    newSheetName: page.title,
  };
  return [
    { duplicateSheet: copy },
    ...page.rows.flatMap((row, i) => changedCells(row, original.page.rows[i], sheetId, i)),
  ];
}

function changedCells(row: PageRow, before: PageRow | undefined, sheetId: number, rowIndex: number): SheetRequest[] {
  return row.cells.flatMap((cell, columnIndex): SheetRequest[] => {
    if (isSame(cell.value, before?.cells[columnIndex]?.value)) return [];
    const start = { sheetId, rowIndex, columnIndex };
    return [
      { updateCells: { start, rows: [{ values: [toCellData(cell)] }], fields: 'userEnteredValue,textFormatRuns' } },
    ];
  });
}

function isSame(value: PageCell['value'], before: PageCell['value'] | undefined): boolean {
  return isFormula(value) ? isFormula(before) && before.formula === value.formula : value === before;
}

/** Requests for a tab that is the add-in's own: everything on it is replaced. */
export function replacePage(page: Page, sheetId: number, before: Extent): SheetRequest[] {
  const grid = gridOf(page);
  const whole = {
    top: 0,
    left: 0,
    bottom: Math.max(before.rowCount, grid.rowCount),
    right: Math.max(before.columnCount, grid.columnCount),
  };
  return [
    // Before their cells go, and because an id cannot be used twice.
    ...deleteOwnCharts(before.chartIds),
    // First large enough for both, then exactly as large as needed: a grid cannot be cleared outside itself.
    resize(sheetId, { ...grid, rowCount: whole.bottom, columnCount: whole.right, frozenRowCount: 0 }),
    { unmergeCells: { range: toRange(sheetId, whole) } },
    {
      updateCells: { range: toRange(sheetId, whole), fields: 'userEnteredValue,userEnteredFormat,textFormatRuns,note' },
    },
    resize(sheetId, grid),
    ...contentOf(page, sheetId),
  ];
}

function gridOf(page: Page) {
  return {
    // Google refuses to freeze every row there is: a list without entries keeps one blank row.
    rowCount: Math.max(page.rows.length + page.spareRows, page.frozenRows + 1),
    columnCount: page.columns.length,
    frozenRowCount: page.frozenRows,
  };
}

function resize(sheetId: number, gridProperties: ReturnType<typeof gridOf>): SheetRequest {
  const fields = 'gridProperties.rowCount,gridProperties.columnCount,gridProperties.frozenRowCount';
  return { updateSheetProperties: { properties: { sheetId, gridProperties }, fields } };
}

/** Requests that give the looks of rows of a page to the rows from `top` on, and nothing else of them. */
export function styleRows(rows: readonly PageRow[], sheetId: number, top: number): SheetRequest[] {
  return styleAreas(rows).map(({ area, style }) => ({
    repeatCell: {
      range: toRange(sheetId, { ...area, top: area.top + top, bottom: area.bottom + top }),
      cell: { userEnteredFormat: cellFormat(style) },
      fields: 'userEnteredFormat',
    },
  }));
}

function contentOf(page: Page, sheetId: number): SheetRequest[] {
  return [
    ...styleRows(page.rows, sheetId, 0),
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: page.rows.map((row) => ({ values: row.cells.map(toCellData) })),
        fields: 'userEnteredValue,textFormatRuns',
      },
    },
    ...page.merges.map((area) => ({ mergeCells: { range: toRange(sheetId, area), mergeType: 'MERGE_ALL' } })),
    ...sizes(sheetId, 'COLUMNS', page.columns),
    ...sizes(
      sheetId,
      'ROWS',
      page.rows.map((row) => row.height),
    ),
    ...(page.hiddenColumns ?? []).map((column) => hideColumn(sheetId, column)),
    ...(page.validations ?? []).map(({ area, rule }) => ({
      setDataValidation: { range: toRange(sheetId, area), rule },
    })),
    ...addCharts(page, sheetId),
  ];
}

export function coloursOf({ colours = [] }: Pick<Page, 'colours'>, sheetId: number): SheetRequest[] {
  return colours.map((colour, index) => ({ addConditionalFormatRule: { index, rule: toRule(colour, sheetId) } }));
}

function toRule({ area, when, fill }: PageColour, sheetId: number): ConditionalFormatJson {
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: when.formula }] };
  const booleanRule = { condition, format: { backgroundColorStyle: { rgbColor: fill } } };
  return { ranges: [toRange(sheetId, area)], booleanRule };
}

export function toCellData(cell: PageCell): object {
  const userEnteredValue = toExtendedValue(cell.value);
  const runs = cell.runs ?? (cell.link === undefined ? [] : [{ start: 0, link: cell.link }]);
  return {
    ...(userEnteredValue === undefined ? {} : { userEnteredValue }),
    ...(runs.length === 0 ? {} : { textFormatRuns: runs.map(toRun) }),
  };
}

function toRun(run: { start: number; link?: string }): object {
  return { startIndex: run.start, format: run.link === undefined ? {} : { link: { uri: run.link } } };
}

export function toExtendedValue(value: PageCell['value']): object | undefined {
  if (value === null || value === '') return undefined;
  if (isFormula(value)) return { formulaValue: value.formula };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

/** Cells of one style as few rectangles as a simple sweep finds: rows with the same pattern are taken together. */
function styleAreas(rows: readonly PageRow[]): { area: Rect; style: StyleName }[] {
  const patterns = rows.map((row) => row.cells.map((cell) => cell.style).join(' '));
  const areas: { area: Rect; style: StyleName }[] = [];
  for (let top = 0; top < rows.length; ) {
    let bottom = top + 1;
    while (bottom < rows.length && patterns[bottom] === patterns[top]) bottom += 1;
    areas.push(...columnAreas(rows[top]?.cells ?? [], top, bottom));
    top = bottom;
  }
  return areas;
}

function columnAreas(cells: readonly PageCell[], top: number, bottom: number): { area: Rect; style: StyleName }[] {
  const areas: { area: Rect; style: StyleName }[] = [];
  for (const [left, { style }] of cells.entries()) {
    const last = areas[areas.length - 1];
    if (last !== undefined && last.style === style)
      areas[areas.length - 1] = { style, area: { ...last.area, right: left + 1 } };
    else areas.push({ style, area: { top, bottom, left, right: left + 1 } });
  }
  return areas;
}

/** From line `first` on, one request per run of equal sizes; `undefined` leaves Google's own. */
export function sizes(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  pixels: readonly (number | undefined)[],
  first = 0,
): SheetRequest[] {
  const requests: SheetRequest[] = [];
  for (let start = 0; start < pixels.length; ) {
    let end = start + 1;
    while (end < pixels.length && pixels[end] === pixels[start]) end += 1;
    const pixelSize = pixels[start];
    if (pixelSize !== undefined) {
      const range = { sheetId, dimension, startIndex: first + start, endIndex: first + end };
      requests.push({ updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } });
    }
    start = end;
  }
  return requests;
}

function hideColumn(sheetId: number, column: number): SheetRequest {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
  return { updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } };
}
