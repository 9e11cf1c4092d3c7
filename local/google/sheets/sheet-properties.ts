// The properties of a sheet: reading them from a request under a mask, and the checks Google makes on them.

import { type JsonObject, NotEmulatedError } from '../api';
import { type FieldMask, maskOf } from '../schema/field-mask';
import { assertMayEditCells } from './access';
import { assertCellLimit } from './capacity';
import { pairColors } from './colors';
import type { Dimension } from './developer-metadata';
import type { Draft } from './draft';
import { wholeGrid } from './grid-range';
import { booleanAt, numberAt, objectAt, stringAt } from './json';
import type { Sheet } from './model';
import { Refusal } from './refusal';
import { renameReferences } from './splice/sheet-references';
import { deleteLines } from './splice/splice-sheet';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export function emptySheet(
  sheetId: number,
  title: string,
  rowCount = DEFAULT_ROWS,
  columnCount = DEFAULT_COLUMNS,
): Sheet {
  return {
    properties: {
      sheetId,
      title,
      index: 0,
      sheetType: 'GRID',
      gridProperties: { rowCount, columnCount },
    },
    rows: [],
    merges: [],
    rowMetadata: {},
    columnMetadata: {},
    conditionalFormats: [],
    protectedRanges: [],
    charts: [],
    developerMetadata: [],
  };
}

/** Applies title, hiding, colour and grid; the place among the sheets is the caller's business. */
export function writeSheetProperties(draft: Draft, sheet: Sheet, source: JsonObject, mask: FieldMask): void {
  const { properties } = sheet;
  assertEmulated(source, mask);
  const title = stringAt(source, 'title');
  if (maskOf(mask, 'title') !== undefined && title !== properties.title) {
    const old = properties.title;
    properties.title = freeTitle(draft, title ?? '', sheet);
    renameReferences(draft, old, properties.title);
  }
  if (maskOf(mask, 'hidden') !== undefined) setOptional(properties, 'hidden', booleanAt(source, 'hidden') || undefined);
  if (maskOf(mask, 'tabColor') !== undefined || maskOf(mask, 'tabColorStyle') !== undefined) {
    setOptional(properties, 'tabColorStyle', objectAt(pairColors(source), 'tabColorStyle'));
  }
  const gridMask = maskOf(mask, 'gridProperties');
  if (gridMask !== undefined) writeGrid(draft, sheet, objectAt(source, 'gridProperties') ?? {}, gridMask);
  assertCellLimit(draft.book);
  if (!draft.book.sheets.some((other) => !other.properties.hidden)) {
    throw new Refusal("You can't hide all the sheets in a document.");
  }
}

function assertEmulated(source: JsonObject, mask: FieldMask): void {
  const type = stringAt(source, 'sheetType');
  if (type !== undefined && type !== 'GRID') throw new NotEmulatedError(`sheets of type ${type}`);
  for (const field of ['rightToLeft', 'dataSourceSheetProperties']) {
    if (source[field] !== undefined && source[field] !== false && maskOf(mask, field)) {
      throw new NotEmulatedError(`the sheet property ${field}`);
    }
  }
}

/**
 * A title no other sheet has; upper and lower case do not count.
 * @throws Refusal with Google's text where it is taken.
 */
export function freeTitle(draft: Draft, title: string, self?: Sheet): string {
  if (title === '') throw new Refusal('Sheet name cannot be empty.');
  const taken = draft.book.sheets.some(
    (other) => other !== self && other.properties.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) throw new Refusal(`A sheet with the name "${title}" already exists. Please enter another name.`);
  return title;
}

function writeGrid(draft: Draft, sheet: Sheet, source: JsonObject, mask: FieldMask): void {
  const grid = sheet.properties.gridProperties;
  for (const field of ['rowGroupControlAfter', 'columnGroupControlAfter']) {
    if (source[field] === true && maskOf(mask, field)) throw new NotEmulatedError(`the grid property ${field}`);
  }
  if (maskOf(mask, 'rowCount') !== undefined)
    resize(draft, sheet, 'ROWS', numberAt(source, 'rowCount') ?? grid.rowCount);
  if (maskOf(mask, 'columnCount') !== undefined) {
    resize(draft, sheet, 'COLUMNS', numberAt(source, 'columnCount') ?? grid.columnCount);
  }
  for (const field of ['frozenRowCount', 'frozenColumnCount'] as const) {
    if (maskOf(mask, field) !== undefined) setOptional(grid, field, numberAt(source, field) || undefined);
  }
  if (maskOf(mask, 'hideGridlines') !== undefined) {
    setOptional(grid, 'hideGridlines', booleanAt(source, 'hideGridlines') || undefined);
  }
  assertFrozen(sheet);
}

/** A grid made smaller loses its last rows and columns with all that is in them. */
function resize(draft: Draft, sheet: Sheet, dimension: Dimension, count: number): void {
  if (count < 1) throw new Refusal('A sheet needs at least one row and one column.');
  const grid = sheet.properties.gridProperties;
  const field = dimension === 'ROWS' ? 'rowCount' : 'columnCount';
  const old = grid[field];
  if (count < old) {
    const cut = dimension === 'ROWS' ? { startRowIndex: count } : { startColumnIndex: count };
    assertMayEditCells(draft.book, sheet, { ...wholeGrid(sheet), ...cut }, draft.caller);
    deleteLines(draft, sheet, dimension, count, old);
  }
  grid[field] = count;
}

function assertFrozen(sheet: Sheet): void {
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties;
  if (frozenRowCount >= rowCount) throw new Refusal("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount >= columnCount) throw new Refusal("You can't freeze all visible columns on the sheet.");
  for (const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } of sheet.merges) {
    const cutsRows = startRowIndex < frozenRowCount && endRowIndex > frozenRowCount;
    const cutsColumns = startColumnIndex < frozenColumnCount && endColumnIndex > frozenColumnCount;
    if (cutsRows || cutsColumns) {
      throw new Refusal(`You can't freeze ${cutsRows ? 'rows' : 'columns'} that contain only part of a merged cell.`);
    }
  }
}

function setOptional<T, K extends keyof T>(target: T, field: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[field];
  else target[field] = value;
}
