// copyPaste, cutPaste.

import { type JsonObject, NotEmulatedError } from '../../api';
import { assertMayEditCells } from '../access';
import { forEachPlace, getCell, setCell } from '../cells';
import type { Draft } from '../draft';
import { effectiveValue } from '../format/formatted-value';
import { shiftFormula } from '../formula/rewrite';
import { closeRange, contains, intersects, readOpenRange } from '../grid-range';
import { numberAt, stringAt } from '../json';
import { type Locale, localeOf } from '../locale';
import type { Cell, GridRange, Sheet } from '../model';
import { Refusal } from '../refusal';
import { openCells, type RequestHandlers, requiredObject } from './handler';

/** What a pasted cell is made of: the copied cell, what stood there before, and how far it travelled. */
type Paste = (source: Cell, target: Cell, shifted: (cell: Cell) => Cell) => Cell;

const PASTES: { readonly [type: string]: Paste } = {
  PASTE_NORMAL: (source, _target, shifted) => shifted(source),
  PASTE_VALUES: (source, target) => {
    const { userEnteredValue: _value, computedValue: _computed, textFormatRuns: _runs, ...rest } = target;
    const value = effectiveValue(source);
    if (value?.errorValue) throw new NotEmulatedError('pasting an error as a value');
    return value ? { ...rest, userEnteredValue: value } : rest;
  },
  PASTE_FORMAT: ({ userEnteredFormat, dataValidation }, target) => {
    const { userEnteredFormat: _format, dataValidation: _rule, ...rest } = target;
    return { ...rest, ...(userEnteredFormat && { userEnteredFormat }), ...(dataValidation && { dataValidation }) };
  },
  PASTE_NO_BORDERS: (source, _target, shifted) => {
    const { borders: _borders, ...format } = source.userEnteredFormat ?? {};
    return { ...shifted(source), userEnteredFormat: format };
  },
  PASTE_FORMULA: (source, target, shifted) => {
    const { userEnteredValue: _value, computedValue: _computed, textFormatRuns: _runs, ...rest } = target;
    const { userEnteredValue } = shifted(source);
    return userEnteredValue ? { ...rest, userEnteredValue } : rest;
  },
  PASTE_DATA_VALIDATION: ({ dataValidation }, target) => {
    const { dataValidation: _rule, ...rest } = target;
    return dataValidation ? { ...rest, dataValidation } : rest;
  },
};
/** With these the merges of the source are pasted too. */
const WITH_MERGES = ['PASTE_NORMAL', 'PASTE_FORMAT', 'PASTE_NO_BORDERS'];

export const pasteRequests: RequestHandlers = {
  copyPaste(draft, request) {
    if (stringAt(request, 'pasteOrientation') === 'TRANSPOSE') throw new NotEmulatedError('a transposed copyPaste');
    const type = stringAt(request, 'pasteType') ?? 'PASTE_NORMAL';
    const source = readOpenRange(requiredObject(request, 'source'));
    const from = draft.sheet(source.sheetId);
    copy(draft, from, closeRange(source, from, 'source'), requiredObject(request, 'destination'), type);
    return undefined;
  },

  cutPaste(draft, request) {
    const type = stringAt(request, 'pasteType') ?? 'PASTE_NORMAL';
    if (type !== 'PASTE_NORMAL') throw new NotEmulatedError(`cutPaste with ${type}`);
    if (draft.book.sheets.some(hasFormulas)) throw new NotEmulatedError('cutPaste in a workbook with formulas');
    const { sheet, range } = openCells(draft, requiredObject(request, 'source'), 'source');
    const corner = requiredObject(request, 'destination');
    const [row, column] = [numberAt(corner, 'rowIndex') ?? 0, numberAt(corner, 'columnIndex') ?? 0];
    const held = heldCells(sheet, range);
    const merges = sheet.merges.filter((merge) => mustContain(range, merge));
    sheet.merges = sheet.merges.filter((merge) => !merges.includes(merge));
    forEachPlace(range, (r, c) => setCell(sheet, r, c, null));
    const target = draft.edit(numberAt(corner, 'sheetId') ?? 0);
    const area = blockAt(target, range, row, column);
    assertMayEditCells(draft.book, target, area, draft.caller);
    target.merges = target.merges.filter((merge) => !mustContain(area, merge));
    target.merges.push(
      ...merges.map((merge) => translated(merge, area, row - range.startRowIndex, column - range.startColumnIndex)),
    );
    forEachPlace(area, (r, c) => setCell(target, r, c, held[r - row]?.[c - column] ?? null));
    return undefined;
  },
};

function copy(draft: Draft, from: Sheet, source: GridRange, destination: JsonObject, type: string): void {
  const paste = PASTES[type];
  if (!paste) throw new NotEmulatedError(`copyPaste with ${type}`);
  const held = heldCells(from, source);
  const merges = WITH_MERGES.includes(type) ? from.merges.filter((merge) => mustContain(source, merge)) : undefined;
  const target = draft.edit(readOpenRange(destination).sheetId);
  const wanted = closeRange(readOpenRange(destination), target, 'destination');
  const locale = localeOf(draft.book.properties.locale);
  for (const block of blocks(target, source, wanted)) {
    assertMayEditCells(draft.book, target, block, draft.caller);
    const [down, right] = [
      block.startRowIndex - source.startRowIndex,
      block.startColumnIndex - source.startColumnIndex,
    ];
    if (merges) {
      target.merges = target.merges.filter((merge) => !mustContain(block, merge));
      target.merges.push(...merges.map((merge) => translated(merge, block, down, right)));
    }
    forEachPlace(block, (row, column) => {
      const cell = held[row - block.startRowIndex]?.[column - block.startColumnIndex] ?? {};
      const shifted = (copied: Cell) => shiftedCell(copied, locale, down, right);
      setCell(target, row, column, paste(cell, getCell(target, row, column) ?? {}, shifted));
    });
  }
}

/** A destination that is a multiple of the source is filled with repeats, any other takes one copy. */
function blocks(target: Sheet, source: GridRange, wanted: GridRange): GridRange[] {
  const [height, width] = [source.endRowIndex - source.startRowIndex, source.endColumnIndex - source.startColumnIndex];
  const repeats = (length: number, unit: number) => (length % unit === 0 ? length / unit : 1);
  const down = repeats(wanted.endRowIndex - wanted.startRowIndex, height);
  const right = repeats(wanted.endColumnIndex - wanted.startColumnIndex, width);
  return Array.from({ length: down * right }, (_, n) => {
    const row = wanted.startRowIndex + Math.floor(n / right) * height;
    return blockAt(target, source, row, wanted.startColumnIndex + (n % right) * width);
  });
}

function blockAt(target: Sheet, size: GridRange, row: number, column: number): GridRange {
  const block = {
    startRowIndex: row,
    endRowIndex: row + size.endRowIndex - size.startRowIndex,
    startColumnIndex: column,
    endColumnIndex: column + size.endColumnIndex - size.startColumnIndex,
  };
  return closeRange(block, target, 'destination');
}

function heldCells(sheet: Sheet, range: GridRange): (Cell | null)[][] {
  return Array.from({ length: range.endRowIndex - range.startRowIndex }, (_, i) =>
    Array.from({ length: range.endColumnIndex - range.startColumnIndex }, (_cell, j) =>
      getCell(sheet, range.startRowIndex + i, range.startColumnIndex + j),
    ),
  );
}

function shiftedCell(cell: Cell, locale: Locale, down: number, right: number): Cell {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula === undefined) return cell;
  return { ...cell, userEnteredValue: { formulaValue: shiftFormula(formula, locale, down, right) } };
}

/** Is the merge inside the range? @throws Refusal where it is cut. */
function mustContain(range: GridRange, merge: GridRange): boolean {
  if (!intersects(range, merge)) return false;
  if (!contains(range, merge))
    throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
  return true;
}

function translated(merge: GridRange, { sheetId }: GridRange, down: number, right: number): GridRange {
  return {
    sheetId,
    startRowIndex: merge.startRowIndex + down,
    endRowIndex: merge.endRowIndex + down,
    startColumnIndex: merge.startColumnIndex + right,
    endColumnIndex: merge.endColumnIndex + right,
  };
}

function hasFormulas(sheet: Sheet): boolean {
  return sheet.rows.some((cells) => cells.some((cell) => cell?.userEnteredValue?.formulaValue !== undefined));
}
