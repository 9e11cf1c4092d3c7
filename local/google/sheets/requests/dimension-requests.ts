// updateDimensionProperties, appendDimension, insertDimension, deleteDimension, moveDimension.

import { type JsonObject, NotEmulatedError } from '../../api';
import { maskOf } from '../../schema/field-mask';
import { assertMayEditCells, assertMayEditSheet, assertMayInsert } from '../access';
import { assertCellLimit } from '../capacity';
import type { Dimension } from '../developer-metadata';
import type { Draft } from '../draft';
import { wholeGrid } from '../grid-range';
import { booleanAt, numberAt, objectAt, stringAt } from '../json';
import type { Sheet } from '../model';
import { Refusal } from '../refusal';
import { deleteLines, insertLines, moveLines } from '../splice/splice-sheet';
import { type RequestHandlers, refuseOptions, requestMask, requiredObject } from './handler';

interface Lines {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

export const dimensionRequests: RequestHandlers = {
  updateDimensionProperties(draft, request) {
    refuseOptions(request, 'updateDimensionProperties', 'dataSourceSheetRange');
    const mask = requestMask(request, 'DimensionProperties');
    const properties = objectAt(request, 'properties') ?? {};
    const { sheet, dimension, start, end } = openLines(draft, requiredObject(request, 'range'));
    const sizes = dimension === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
    for (const field of Object.keys(mask === true ? properties : mask)) {
      if (field !== 'pixelSize' && field !== 'hiddenByUser')
        throw new NotEmulatedError(`the dimension property ${field}`);
    }
    for (let index = start; index < end; index++) {
      const { pixelSize, hiddenByUser } = { ...sizes[index] };
      const size = maskOf(mask, 'pixelSize') ? numberAt(properties, 'pixelSize') : pixelSize;
      const hidden = maskOf(mask, 'hiddenByUser') ? booleanAt(properties, 'hiddenByUser') : hiddenByUser;
      if (size !== undefined && size < 0) throw new Refusal(`Invalid pixel size: ${size}`);
      if (size === undefined && !hidden) delete sizes[index];
      else sizes[index] = { ...(size !== undefined && { pixelSize: size }), ...(hidden && { hiddenByUser: true }) };
    }
    return undefined;
  },

  appendDimension(draft, request) {
    refuseOptions(request, 'appendDimension', 'tableId');
    const sheet = draft.edit(numberAt(request, 'sheetId') ?? 0);
    const length = numberAt(request, 'length') ?? 0;
    if (length < 1) throw new Refusal(`The length must be positive: ${length}`);
    assertMayEditSheet(draft.book, sheet, draft.caller);
    const grid = sheet.properties.gridProperties;
    if (dimensionOf(request) === 'ROWS') grid.rowCount += length;
    else grid.columnCount += length;
    assertCellLimit(draft.book);
    return undefined;
  },

  insertDimension(draft, request) {
    const { sheet, dimension, start, end } = openLines(draft, requiredObject(request, 'range'), 'insert');
    const inherit = booleanAt(request, 'inheritFromBefore') ?? false;
    if (inherit && start === 0)
      throw new Refusal('inheritFromBefore cannot be set when inserting before the first row or column.');
    insertLines(draft, sheet, dimension, start, end - start, inherit ? 'before' : 'after');
    assertCellLimit(draft.book);
    return undefined;
  },

  deleteDimension(draft, request) {
    const { sheet, dimension, start, end } = openLines(draft, requiredObject(request, 'range'));
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    if (end - start >= (dimension === 'ROWS' ? rowCount : columnCount)) {
      throw new Refusal(`You can't delete all the ${dimension.toLowerCase()} on the sheet.`);
    }
    deleteLines(draft, sheet, dimension, start, end);
    return undefined;
  },

  moveDimension(draft, request) {
    const { sheet, dimension, start, end } = openLines(draft, requiredObject(request, 'source'));
    const target = numberAt(request, 'destinationIndex') ?? 0;
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    if (target < 0 || target > (dimension === 'ROWS' ? rowCount : columnCount)) {
      throw new Refusal(`The destination index is outside the grid: ${target}`);
    }
    if (target < start || target > end) {
      // Everything between source and destination moves too.
      openLines(draft, {
        sheetId: sheet.properties.sheetId,
        dimension,
        startIndex: Math.min(start, target),
        endIndex: Math.max(end, target),
      });
      moveLines(draft, sheet, dimension, start, end, target);
    }
    return undefined;
  },
};

function dimensionOf(range: JsonObject): Dimension {
  const dimension = stringAt(range, 'dimension');
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new Refusal('No dimension specified.');
  return dimension;
}

/** Whole rows or columns that the caller may change; for inserting, they may lie right behind the last one. */
function openLines(draft: Draft, range: JsonObject, purpose?: 'insert'): Lines {
  const dimension = dimensionOf(range);
  const sheet = draft.edit(numberAt(range, 'sheetId') ?? 0);
  const grid = wholeGrid(sheet);
  const limit = dimension === 'ROWS' ? grid.endRowIndex : grid.endColumnIndex;
  const start = numberAt(range, 'startIndex') ?? 0;
  const end = numberAt(range, 'endIndex') ?? limit;
  if (start < 0 || end <= start) throw new Refusal(`Invalid dimension range: [${start}, ${end})`);
  if (purpose === undefined && end > limit) {
    throw new Refusal(`Cannot operate on ${dimension.toLowerCase()} that don't exist: [${start}, ${end}) of ${limit}`);
  }
  if (purpose === 'insert') {
    if (start > limit) throw new Refusal(`range.startIndex[${start}] is too large. It must not be more than ${limit}.`);
    assertMayInsert(draft.book, sheet, dimension === 'ROWS', start, draft.caller);
    return { sheet, dimension, start, end };
  }
  // Rows and columns are the sheet's: no unprotected range opens them.
  assertMayEditSheet(draft.book, sheet, draft.caller);
  const touched =
    dimension === 'ROWS'
      ? { ...grid, startRowIndex: start, endRowIndex: end }
      : { ...grid, startColumnIndex: start, endColumnIndex: end };
  assertMayEditCells(draft.book, sheet, touched, draft.caller);
  return { sheet, dimension, start, end };
}
