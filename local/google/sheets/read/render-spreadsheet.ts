// The whole workbook in Google's Spreadsheet shape, only the fields that the mask asks for.

import { type Caller, type Json, type JsonObject, NotEmulatedError } from '../../api';
import { type FieldMask, maskOf, select } from '../../schema/field-mask';
import { closeProtection, mayEditFile, mayEditProtection } from '../access';
import { metadataOfSheet } from '../developer-metadata';
import { gridRangeJson, intersects, readOpenRange, wholeGrid } from '../grid-range';
import { objectAt, objectsAt } from '../json';
import type { GridRange, Sheet, Spreadsheet } from '../model';
import { DEFAULT_FORMAT } from './default-format';
import { renderGrid } from './render-grid';
import { sheetPropertiesJson } from './sheet-properties-json';

export interface Selection {
  readonly mask: FieldMask;
  /** Whether cells are shown at all. */
  readonly gridData: boolean;
  /** Closed ranges; where given, only the sheets they lie in and what they touch is shown. */
  readonly ranges?: readonly GridRange[];
}

export function renderSpreadsheet(book: Spreadsheet, { actor }: Caller, selection: Selection): JsonObject {
  const { mask } = selection;
  const json: JsonObject = {};
  const put = putter(json, mask);
  put('spreadsheetId', () => book.spreadsheetId);
  put('properties', (inner) => propertiesJson(book, inner));
  const sheetMask = maskOf(mask, 'sheets');
  if (sheetMask !== undefined) {
    const shown = book.sheets.filter((sheet) => touches(selection, wholeGrid(sheet)));
    json.sheets = shown.map((sheet) => renderSheet(book, sheet, actor, sheetMask, selection));
  }
  put('namedRanges', () => nonEmpty(book.namedRanges.map(withRange)));
  put('spreadsheetUrl', () => `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`);
  put('developerMetadata', () => nonEmpty(book.developerMetadata));
  return json;
}

function putter(json: JsonObject, mask: FieldMask) {
  return (field: string, render: (inner: FieldMask) => Json | undefined): void => {
    const inner = maskOf(mask, field);
    const value = inner === undefined ? undefined : render(inner);
    if (inner !== undefined && value !== undefined) json[field] = select(value, inner);
  };
}

function propertiesJson({ properties }: Spreadsheet, mask: FieldMask): JsonObject {
  for (const field of mask === true ? [] : Object.keys(mask)) {
    if (
      ['spreadsheetTheme', 'iterativeCalculationSettings', 'importFunctionsExternalUrlAccessAllowed'].includes(field)
    ) {
      throw new NotEmulatedError(`the spreadsheet property ${field}`);
    }
  }
  return { ...properties, autoRecalc: 'ON_CHANGE', defaultFormat: DEFAULT_FORMAT };
}

function renderSheet(
  book: Spreadsheet,
  sheet: Sheet,
  actor: string,
  mask: FieldMask,
  selection: Selection,
): JsonObject {
  const json: JsonObject = {};
  const put = putter(json, mask);
  put('properties', () => sheetPropertiesJson(sheet));
  const gridMask = selection.gridData ? maskOf(mask, 'data') : undefined;
  if (gridMask !== undefined) {
    const own = selection.ranges?.filter(({ sheetId }) => sheetId === sheet.properties.sheetId);
    json.data = (own ?? [wholeGrid(sheet)]).map((range) => renderGrid(book, sheet, range, gridMask));
  }
  const touched = (range: JsonObject) => touches(selection, closeProtection(range, sheet));
  put('merges', () => nonEmpty(sheet.merges.filter((merge) => touches(selection, merge)).map(gridRangeJson)));
  put('conditionalFormats', () =>
    nonEmpty(sheet.conditionalFormats.filter((rule) => objectsAt(rule, 'ranges').some(touched)).map(withRanges)),
  );
  put('protectedRanges', () => {
    const shown = sheet.protectedRanges.filter((protection) => touched(objectAt(protection, 'range') ?? {}));
    return nonEmpty(shown.map((protection) => protectedRangeJson(book, protection, actor)));
  });
  put('basicFilter', () => sheet.basicFilter && withRange(sheet.basicFilter));
  put('developerMetadata', () => nonEmpty(metadataOfSheet(sheet)));
  return json;
}

function touches({ ranges }: Selection, range: GridRange): boolean {
  return ranges === undefined || ranges.some((wanted) => intersects(wanted, range));
}

/** Who may edit is only told to those who may. */
export function protectedRangeJson(book: Spreadsheet, protection: JsonObject, actor: string): JsonObject {
  const { editors, ...rest } = withRange(protection);
  const holes = objectsAt(protection, 'unprotectedRanges').map(withSheetId);
  const mayEdit = mayEditFile(book, actor) && mayEditProtection(book, protection, actor);
  return {
    ...rest,
    ...(holes.length > 0 && { unprotectedRanges: holes }),
    ...(mayEdit && { requestingUserCanEdit: true }),
    ...(mayEdit && editors !== undefined && { editors }),
  };
}

function withRange(json: JsonObject): JsonObject {
  const range = objectAt(json, 'range');
  return range ? { ...json, range: withSheetId(range) } : json;
}

export function withRanges(rule: JsonObject): JsonObject {
  return { ...rule, ranges: objectsAt(rule, 'ranges').map(withSheetId) };
}

function withSheetId(range: JsonObject): JsonObject {
  return gridRangeJson(readOpenRange(range));
}

function nonEmpty(list: JsonObject[]): JsonObject[] | undefined {
  return list.length > 0 ? list : undefined;
}
