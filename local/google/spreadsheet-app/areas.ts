// Sheet.getRange and Range.offset: from A1 text or row and column numbers to a rectangle inside the grid.

import { type ApiRequest, type Json, NotEmulatedError, ServiceException } from '../api';
import { formatRange, parseReference } from '../sheets/a1';
import { wholeGrid } from '../sheets/grid-range';
import type { GridRange, Sheet } from '../sheets/model';
import { isObject, numberParam } from '../utilities/arguments';

/** A rectangle as scripts count: the first row and column are 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
  readonly a1: string;
}

// Wording as many live scripts have met it.
const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** @throws ServiceException where the text names no cells. */
export function areaNamed(sheet: Sheet, text: string): Area {
  const reference = parseReference(text);
  if (reference?.title !== undefined && reference.range) throw new NotEmulatedError('Sheet.getRange of another sheet');
  if (!reference?.range) throw new ServiceException('Range not found');
  const grid = wholeGrid(sheet);
  const range = { ...grid, ...reference.range };
  if (range.endRowIndex > grid.endRowIndex || range.endColumnIndex > grid.endColumnIndex)
    throw new ServiceException(OUTSIDE);
  if (range.startRowIndex >= range.endRowIndex || range.startColumnIndex >= range.endColumnIndex)
    throw new ServiceException(OUTSIDE);
  return { ...areaOf(range), a1: formatRange(reference.range) };
}

/** @throws ServiceException for anything that is no rectangle inside the grid. */
export function areaAt(sheet: Sheet, request: ApiRequest): Area {
  const [row, column] = [numberParam(request, 'row'), numberParam(request, 'column')];
  const [numRows, numColumns] = [numberParam(request, 'numRows'), numberParam(request, 'numColumns')];
  if (row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (numRows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (numColumns < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
  if (![row, column, numRows, numColumns].every(Number.isInteger))
    throw new NotEmulatedError('a range with broken numbers');
  const { endRowIndex, endColumnIndex } = wholeGrid(sheet);
  if (row + numRows - 1 > endRowIndex || column + numColumns - 1 > endColumnIndex) throw new ServiceException(OUTSIDE);
  return areaOf(gridOf(sheet, { row, column, numRows, numColumns }));
}

export function areaOf(range: GridRange): Area {
  return {
    row: range.startRowIndex + 1,
    column: range.startColumnIndex + 1,
    numRows: range.endRowIndex - range.startRowIndex,
    numColumns: range.endColumnIndex - range.startColumnIndex,
    a1: formatRange(range),
  };
}

/** The rectangle of a call as cells of the sheet as it is now. */
export function gridOf(sheet: Sheet, { row, column, numRows, numColumns }: Omit<Area, 'a1'>): GridRange {
  return {
    sheetId: sheet.properties.sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + numRows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + numColumns,
  };
}

/** @throws ServiceException when the sheet has become too small for it. */
export function requestedGrid(sheet: Sheet, request: ApiRequest): GridRange {
  return gridOf(sheet, areaAt(sheet, request));
}

export function areaJson(area: Area): Json {
  const { row, column, numRows, numColumns, a1 } = area;
  return { row, column, numRows, numColumns, a1 };
}

export function rowsOfBody(request: ApiRequest): Json[][] {
  const values = isObject(request.body) ? request.body.values : undefined;
  if (!Array.isArray(values)) throw new ServiceException('Invalid argument: values');
  return values.map((row) => {
    if (!Array.isArray(row)) throw new ServiceException('Invalid argument: values');
    return row;
  });
}
