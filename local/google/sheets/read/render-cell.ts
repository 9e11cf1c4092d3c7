// One cell in Google's CellData shape, only the fields that the mask asks for.

import type { Json, JsonObject } from '../../api';
import { type FieldMask, maskOf, select } from '../../schema/field-mask';
import { pairedFormat } from '../colors';
import { effectiveValue, formattedValue } from '../format/formatted-value';
import { hyperlinkTarget } from '../formula/recalculate';
import { objectAt, stringAt } from '../json';
import type { Cell, ExtendedValue, Sheet, Spreadsheet } from '../model';
import { effectiveFormat } from './default-format';

export function renderCell(book: Spreadsheet, sheet: Sheet, cell: Cell, mask: FieldMask): JsonObject {
  const json: JsonObject = {};
  const put = (field: string, render: () => Json | undefined): void => {
    const inner = maskOf(mask, field);
    const value = inner === undefined ? undefined : render();
    if (inner !== undefined && value !== undefined) json[field] = select(value, inner);
  };
  put('userEnteredValue', () => cell.userEnteredValue && valueJson(cell.userEnteredValue));
  put('effectiveValue', () => {
    const value = effectiveValue(cell);
    return value && valueJson(value);
  });
  put('formattedValue', () => formattedValue(cell, book.properties.locale));
  put('userEnteredFormat', () => cell.userEnteredFormat && pairedFormat(cell.userEnteredFormat));
  put('effectiveFormat', () => {
    const link = cellLink(book, sheet, cell) !== undefined;
    return effectiveFormat(cell.userEnteredFormat, effectiveValue(cell), link);
  });
  put('hyperlink', () => cellLink(book, sheet, cell));
  put('note', () => cell.note);
  put('dataValidation', () => cell.dataValidation);
  put('textFormatRuns', () => cell.textFormatRuns);
  return json;
}

/** The one link of a cell: of its format, of its runs of text, or of its formula; undefined for none and for several. */
function cellLink(book: Spreadsheet, sheet: Sheet, cell: Cell): string | undefined {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula !== undefined) return hyperlinkTarget(book, sheet, formula);
  const ofFormat = linkOf(cell.userEnteredFormat && objectAt(cell.userEnteredFormat, 'textFormat'));
  if (ofFormat !== undefined) return ofFormat;
  const links = new Set<string>();
  for (const run of cell.textFormatRuns ?? []) {
    const link = linkOf(objectAt(run, 'format'));
    if (link !== undefined) links.add(link);
  }
  return links.size === 1 ? [...links][0] : undefined;
}

function linkOf(textFormat: JsonObject | undefined): string | undefined {
  const link = textFormat && objectAt(textFormat, 'link');
  return link && stringAt(link, 'uri');
}

/** A value keeps its zero, its FALSE and its empty text: which field is set is the information. */
function valueJson(value: ExtendedValue): JsonObject {
  const { errorValue, ...rest } = value;
  return errorValue ? { ...rest, errorValue: { ...errorValue } } : { ...rest };
}
