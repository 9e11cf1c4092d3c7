// One worksheet part as a tab of the workbook.

import type { Cell, Dimension, GridRange, Sheet } from '../../../google/sheets/model';
import { type Area, MAX_COLUMNS, parseArea } from '../a1';
import { colourStyle } from '../colour';
import { asObject } from '../json';
import { PIXELS_PER_CHARACTER, POINTS_PER_PIXEL } from '../sizes';
import { usedSize } from '../used-size';
import { type CellContext, putCell, readCells } from './cells';
import { type Package, type Relationship, UnreadableXlsxError } from './package';
import { richTextOf } from './rich-text';
import { readValidations } from './validations';
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from './xml';

/** Google's limit for a whole spreadsheet. */
const MAX_CELLS = 10_000_000;

export interface TabPlace {
  readonly title: string;
  readonly hidden: boolean;
  readonly index: number;
  /** Path of the worksheet part. */
  readonly path: string;
}

export function readTab(file: Package, worksheet: XmlElement, place: TabPlace, context: CellContext): Sheet {
  const relationships = file.relationships(place.path);
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  const [frozenRowCount, frozenColumnCount] = ['ySplit', 'xSplit'].map((side) =>
    frozen ? (numberAttribute(pane, side) ?? 0) : 0,
  );
  const tabColour = context.palette.colour(child(child(worksheet, 'sheetPr'), 'tabColor'));
  const filtered = parseArea(attribute(child(worksheet, 'autoFilter'), 'ref') ?? '');
  const sheet: Sheet = {
    properties: {
      sheetId: place.index,
      title: place.title,
      index: place.index,
      sheetType: 'GRID',
      ...(place.hidden ? { hidden: true } : {}),
      ...(tabColour === null ? {} : { tabColorStyle: colourStyle(tabColour) }),
      gridProperties: {
        rowCount: 1,
        columnCount: 1,
        ...(frozenRowCount ? { frozenRowCount } : {}),
        ...(frozenColumnCount ? { frozenColumnCount } : {}),
        ...(flag(view, 'showGridLines', true) ? {} : { hideGridlines: true }),
      },
    },
    rows: readCells(child(worksheet, 'sheetData'), context),
    merges: readMerges(worksheet, place.index),
    rowMetadata: readRows(worksheet),
    columnMetadata: readColumns(worksheet),
    conditionalFormats: [],
    protectedRanges: [],
    charts: [],
    ...(filtered === null ? {} : { basicFilter: { range: { sheetId: place.index, ...filtered } } }),
    developerMetadata: [],
  };
  clearCovered(sheet);
  addLinks(sheet, worksheet, relationships);
  addNotes(sheet, file, relationships, context);
  addValidations(sheet, worksheet);
  const used = usedSize(sheet);
  if (used.rows * used.columns > MAX_CELLS) {
    throw new UnreadableXlsxError('damaged', `${place.title} uses ${used.rows} rows and ${used.columns} columns`);
  }
  sheet.properties.gridProperties.rowCount = Math.max(used.rows, sheet.rows.length, 1);
  sheet.properties.gridProperties.columnCount = Math.max(used.columns, widest(sheet.rows), 1);
  return sheet;
}

function readMerges(worksheet: XmlElement, sheetId: number): GridRange[] {
  return childrenOf(child(worksheet, 'mergeCells'), 'mergeCell')
    .map((element) => parseArea(attribute(element, 'ref') ?? ''))
    .filter((area) => area !== null)
    .filter((area) => area.endRowIndex - area.startRowIndex > 1 || area.endColumnIndex - area.startColumnIndex > 1)
    .map((area) => ({ sheetId, ...area }));
}

/** Under a merge only the first cell is seen; some programs keep the values of the others, Google does not. */
function clearCovered(sheet: Sheet): void {
  for (const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } of sheet.merges) {
    for (const [row, cells] of sheet.rows.slice(0, endRowIndex).entries()) {
      if (row < startRowIndex) continue;
      for (const [column, cell] of cells.slice(0, endColumnIndex).entries()) {
        if (!cell || column < startColumnIndex || (row === startRowIndex && column === startColumnIndex)) continue;
        const { userEnteredValue: _value, computedValue: _result, textFormatRuns: _runs, ...rest } = cell;
        cells[column] = Object.keys(rest).length === 0 ? null : rest;
      }
    }
  }
}

function readRows(worksheet: XmlElement): Sheet['rowMetadata'] {
  const rows: Sheet['rowMetadata'] = {};
  for (const row of childrenOf(child(worksheet, 'sheetData'), 'row')) {
    const number = numberAttribute(row, 'r');
    const height = flag(row, 'customHeight') ? numberAttribute(row, 'ht') : null;
    const dimension: Dimension = {
      ...(height === null ? {} : { pixelSize: Math.round(height / POINTS_PER_PIXEL) }),
      ...(flag(row, 'hidden') ? { hiddenByUser: true } : {}),
    };
    if (number !== null && Object.keys(dimension).length > 0) rows[number - 1] = dimension;
  }
  return rows;
}

function readColumns(worksheet: XmlElement): Sheet['columnMetadata'] {
  const columns: Sheet['columnMetadata'] = {};
  for (const element of childrenOf(child(worksheet, 'cols'), 'col')) {
    const first = numberAttribute(element, 'min') ?? 1;
    const last = numberAttribute(element, 'max') ?? first;
    const width = numberAttribute(element, 'width');
    // A range to the last column only says what columns without contents look like.
    if (last >= MAX_COLUMNS - 1) continue;
    for (let column = first - 1; column < last; column += 1) {
      columns[column] = {
        ...(width === null ? {} : { pixelSize: Math.round(width * PIXELS_PER_CHARACTER) }),
        ...(flag(element, 'hidden') ? { hiddenByUser: true } : {}),
      };
    }
  }
  return columns;
}

/** Only addresses outside the file: those inside name cells that may be elsewhere in the workbook they come back to. */
function addLinks(sheet: Sheet, worksheet: XmlElement, relationships: Map<string, Relationship>): void {
  for (const element of childrenOf(child(worksheet, 'hyperlinks'), 'hyperlink')) {
    const target = relationships.get(attribute(element, 'id') ?? '');
    const area = parseArea(attribute(element, 'ref') ?? '');
    if (area === null || target?.external !== true) continue;
    const location = attribute(element, 'location');
    const uri = location === null ? target.target : `${target.target}#${location}`;
    changeCell(sheet, area.startRowIndex, area.startColumnIndex, (cell) => {
      const format = cell.userEnteredFormat ?? {};
      return {
        ...cell,
        userEnteredFormat: { ...format, textFormat: { ...asObject(format.textFormat), link: { uri } } },
      };
    });
  }
}

function addNotes(sheet: Sheet, file: Package, relationships: Map<string, Relationship>, context: CellContext): void {
  const comments = [...relationships.values()].find(({ type }) => type.endsWith('/comments'));
  const part = comments === undefined ? null : file.part(comments.target);
  for (const element of childrenOf(child(part, 'commentList'), 'comment')) {
    const area = parseArea(attribute(element, 'ref') ?? '');
    const note = richTextOf(child(element, 'text'), context.palette).text;
    if (area !== null && note !== '')
      changeCell(sheet, area.startRowIndex, area.startColumnIndex, (cell) => ({ ...cell, note }));
  }
}

/** A rule for a whole column reaches as far as the file has rows. */
function addValidations(sheet: Sheet, worksheet: XmlElement): void {
  const rows = sheet.rows.length;
  const columns = widest(sheet.rows);
  for (const { rule, area } of readValidations(worksheet)) {
    const within = isOpenEnded(area)
      ? {
          ...area,
          endRowIndex: Math.min(area.endRowIndex, rows),
          endColumnIndex: Math.min(area.endColumnIndex, columns),
        }
      : area;
    for (let row = within.startRowIndex; row < within.endRowIndex; row += 1) {
      for (let column = within.startColumnIndex; column < within.endColumnIndex; column += 1) {
        changeCell(sheet, row, column, (cell) => ({ ...cell, dataValidation: rule }));
      }
    }
  }
}

/** More cells than anybody rules one by one. */
function isOpenEnded(area: Area): boolean {
  return (area.endRowIndex - area.startRowIndex) * (area.endColumnIndex - area.startColumnIndex) > 10_000;
}

function changeCell(sheet: Sheet, row: number, column: number, change: (cell: Cell) => Cell): void {
  putCell(sheet.rows, row, column, change(sheet.rows[row]?.[column] ?? {}));
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}
