// addSheet, deleteSheet, duplicateSheet, updateSheetProperties, updateSpreadsheetProperties.

import { type JsonObject, NotEmulatedError } from '../../api';
import { maskOf } from '../../schema/field-mask';
import { assertMayEditCells, assertMayEditSheet } from '../access';
import { assertCellLimit } from '../capacity';
import { copySheet, type Draft } from '../draft';
import { wholeGrid } from '../grid-range';
import { numberAt, objectAt, objectsAt, stringAt } from '../json';
import { localeOf } from '../locale';
import type { Sheet } from '../model';
import { sheetPropertiesJson } from '../read/sheet-properties-json';
import { Refusal } from '../refusal';
import { emptySheet, freeTitle, writeSheetProperties } from '../sheet-properties';
import { renameReferences } from '../splice/sheet-references';
import { type RequestHandlers, requestMask, requiredObject } from './handler';

export const sheetRequests: RequestHandlers = {
  addSheet(draft, request) {
    const source = objectAt(request, 'properties') ?? {};
    const sheetId = chosenSheetId(draft, numberAt(source, 'sheetId'));
    const grid = objectAt(source, 'gridProperties') ?? {};
    const title = freeTitle(draft, titleFor(draft, source));
    const sheet = emptySheet(sheetId, title, numberAt(grid, 'rowCount'), numberAt(grid, 'columnCount'));
    draft.insertSheet(sheet, Math.min(numberAt(source, 'index') ?? draft.book.sheets.length, draft.book.sheets.length));
    const { index: _index, sheetId: _sheetId, title: _title, ...rest } = source;
    const mask = Object.fromEntries(Object.keys(rest).map((field) => [field, given(rest[field])]));
    writeSheetProperties(draft, sheet, rest, mask);
    return { properties: sheetPropertiesJson(sheet) };
  },

  deleteSheet(draft, request) {
    const sheet = draft.sheet(numberAt(request, 'sheetId') ?? 0);
    const others = draft.book.sheets.filter((other) => other !== sheet);
    if (!others.some(({ properties }) => !properties.hidden)) {
      throw new Refusal("You can't remove all the visible sheets in a document.");
    }
    assertMayEditSheet(draft.book, sheet, draft.caller);
    assertMayEditCells(draft.book, sheet, wholeGrid(sheet), draft.caller);
    const { sheetId } = sheet.properties;
    draft.removeSheet(sheetId);
    renameReferences(draft, sheet.properties.title, undefined);
    draft.book.namedRanges = draft.book.namedRanges.filter((named) => {
      return (numberAt(objectAt(named, 'range') ?? {}, 'sheetId') ?? 0) !== sheetId;
    });
    return undefined;
  },

  duplicateSheet(draft, request) {
    const source = draft.sheet(numberAt(request, 'sourceSheetId') ?? 0);
    const title = stringAt(request, 'newSheetName') || `Copy of ${source.properties.title}`;
    const sheetId = chosenSheetId(draft, numberAt(request, 'newSheetId'));
    const copy = retarget(copySheet(source), sheetId);
    copy.properties.title = freeTitle(draft, title);
    draft.insertSheet(copy, Math.min(numberAt(request, 'insertSheetIndex') ?? 0, draft.book.sheets.length));
    assertCellLimit(draft.book);
    return { properties: sheetPropertiesJson(copy) };
  },

  updateSheetProperties(draft, request) {
    const mask = requestMask(request, 'SheetProperties');
    const source = requiredObject(request, 'properties');
    const sheet = draft.edit(numberAt(source, 'sheetId') ?? 0);
    assertMayEditSheet(draft.book, sheet, draft.caller);
    writeSheetProperties(draft, sheet, source, mask);
    if (maskOf(mask, 'index') !== undefined) moveTo(draft, sheet, numberAt(source, 'index'));
    return undefined;
  },

  updateSpreadsheetProperties(draft, request) {
    const mask = requestMask(request, 'SpreadsheetProperties');
    const source = requiredObject(request, 'properties');
    const { properties } = draft.book;
    for (const field of Object.keys(mask === true ? source : mask)) {
      if (field !== 'title' && field !== 'locale' && field !== 'timeZone') {
        throw new NotEmulatedError(`writing the spreadsheet property ${field}`);
      }
      const value = stringAt(source, field);
      if (value === undefined) throw new Refusal(`${field} must not be empty.`);
      if (field === 'locale') localeOf(value);
      properties[field] = value;
    }
    return undefined;
  },
};

/** A mask of the fields that are given, so that the others keep their defaults. */
function given(value: JsonObject[string] | undefined): true | { [field: string]: true } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return Object.fromEntries(Object.keys(value).map((field) => [field, true]));
}

function chosenSheetId(draft: Draft, chosen: number | undefined): number {
  const taken = (id: number) => draft.book.sheets.some(({ properties }) => properties.sheetId === id);
  if (chosen === undefined) return draft.newId(taken);
  if (chosen < 0) throw new Refusal(`The sheet id must be non-negative: ${chosen}`);
  if (taken(chosen)) throw new Refusal(`A sheet with the ID ${chosen} already exists.`);
  return chosen;
}

function titleFor(draft: Draft, source: JsonObject): string {
  const title = stringAt(source, 'title');
  if (title !== undefined && title !== '') return title;
  const taken = new Set(draft.book.sheets.map(({ properties }) => properties.title.toLowerCase()));
  let number = draft.book.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Google counts the new index before the sheet leaves its place; one further than now means staying. */
function moveTo(draft: Draft, sheet: Sheet, index = draft.book.sheets.length): void {
  const { sheetId, index: now } = sheet.properties;
  if (index < 0 || index > draft.book.sheets.length) throw new Refusal(`The sheet index is out of range: ${index}`);
  if (index !== now && index !== now + 1) draft.moveSheet(sheetId, index > now ? index - 1 : index);
}

/** Whether Google copies protections and developer metadata is not stated anywhere; the copy starts without either. */
function retarget(copy: Sheet, sheetId: number): Sheet {
  copy.properties.sheetId = sheetId;
  delete copy.properties.hidden;
  copy.protectedRanges = [];
  copy.developerMetadata = [];
  copy.merges = copy.merges.map((merge) => ({ ...merge, sheetId }));
  copy.conditionalFormats = copy.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: objectsAt(rule, 'ranges').map((range) => ({ ...range, sheetId })),
  }));
  const filterRange = copy.basicFilter && objectAt(copy.basicFilter, 'range');
  if (filterRange) copy.basicFilter = { ...copy.basicFilter, range: { ...filterRange, sheetId } };
  return copy;
}
