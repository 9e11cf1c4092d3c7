// Who may do what: sharing of the file, and protections, which stop everybody but the owner and the editors they name.

import { type Caller, GoogleApiError, type JsonObject } from '../api';
import { covers, intersection, readOpenRange, wholeGrid } from './grid-range';
import { booleanAt, objectAt, objectsAt, stringsAt } from './json';
import type { GridRange, Sheet, Spreadsheet } from './model';
import { PROTECTED, Refusal } from './refusal';

export function mayEditFile(book: Spreadsheet, actor: string): boolean {
  return actor === book.owner || isListed(book.editors, actor);
}

export function mayReadFile(book: Spreadsheet, actor: string): boolean {
  return mayEditFile(book, actor) || isListed(book.viewers ?? [], actor);
}

function isListed(people: readonly string[], actor: string): boolean {
  return people.includes('*') || people.includes(actor);
}

/** @throws GoogleApiError 403 for somebody who may only read the file, or not even that. */
export function assertMayEditFile(book: Spreadsheet, { actor }: Caller): void {
  if (!mayEditFile(book, actor)) throw new GoogleApiError(403, 'The caller does not have permission');
}

/** @throws GoogleApiError 403 for somebody the file is not shared with. */
export function assertMayReadFile(book: Spreadsheet, { actor }: Caller): void {
  if (!mayReadFile(book, actor)) throw new GoogleApiError(403, 'The caller does not have permission');
}

/** A protection without bounds covers the whole sheet, and a sheet has at most one of those. */
export function isSheetProtection(protection: JsonObject): boolean {
  const { sheetId: _sheet, ...sides } = readOpenRange(objectAt(protection, 'range') ?? {});
  return Object.keys(sides).length === 0;
}

/** May the person edit what the protection covers? A warning alone stops no program. */
export function mayEditProtection(book: Spreadsheet, protection: JsonObject, actor: string): boolean {
  if (actor === book.owner || booleanAt(protection, 'warningOnly')) return true;
  const editors = objectAt(protection, 'editors') ?? {};
  return stringsAt(editors, 'users').includes(actor);
}

/** The protected cells as closed ranges: a protection's open sides end where the sheet ends. */
export function closeProtection(range: JsonObject, sheet: Sheet): GridRange {
  const grid = wholeGrid(sheet);
  return { ...grid, ...readOpenRange(range), sheetId: grid.sheetId };
}

/** The sheet's protections that stop the caller. */
export function protectionsAgainst(book: Spreadsheet, sheet: Sheet, { actor }: Caller): JsonObject[] {
  return sheet.protectedRanges.filter((protection) => !mayEditProtection(book, protection, actor));
}

/** @throws Refusal with Google's text when a single cell of the range is protected against the caller. */
export function assertMayEditCells(book: Spreadsheet, sheet: Sheet, range: GridRange, caller: Caller): void {
  for (const protection of protectionsAgainst(book, sheet, caller)) {
    const holes = objectsAt(protection, 'unprotectedRanges').map((hole) => closeProtection(hole, sheet));
    const stopped = intersection(closeProtection(objectAt(protection, 'range') ?? {}, sheet), range);
    if (stopped && !covers(holes, stopped)) throw new Refusal(PROTECTED);
  }
}

/** Renaming, hiding or resizing a sheet is only stopped by a protection of the whole sheet. */
export function assertMayEditSheet(book: Spreadsheet, sheet: Sheet, caller: Caller): void {
  if (protectionsAgainst(book, sheet, caller).some(isSheetProtection)) throw new Refusal(PROTECTED);
}

/** Inserting is stopped where the new rows or columns would come to lie inside a protected range. */
export function assertMayInsert(book: Spreadsheet, sheet: Sheet, byRows: boolean, at: number, caller: Caller): void {
  assertMayEditSheet(book, sheet, caller);
  for (const protection of protectionsAgainst(book, sheet, caller)) {
    const range = closeProtection(objectAt(protection, 'range') ?? {}, sheet);
    const [start, end] = byRows
      ? [range.startRowIndex, range.endRowIndex]
      : [range.startColumnIndex, range.endColumnIndex];
    if (start < at && at < end) throw new Refusal(PROTECTED);
  }
}
