// Cells in Google's CellData shape, only the fields that the mask asks for.

import type { Json, JsonObject } from '../../api';
import { type FieldMask, maskOf, select } from '../../schema/field-mask';
import { pairedFormat } from '../colors';
import { effectiveValue, formattedValue } from '../format/formatted-value';
import { hyperlinkTarget } from '../formula/recalculate';
import { objectAt, stringAt } from '../json';
import type { Cell, ExtendedValue, Sheet, Spreadsheet } from '../model';
import { effectiveFormat } from './default-format';

type FieldOf = (cell: Cell, sheet: Sheet, book: Spreadsheet) => Json | undefined;

const FIELDS: readonly (readonly [field: string, render: FieldOf])[] = [
  ['userEnteredValue', ({ userEnteredValue }) => userEnteredValue && valueJson(userEnteredValue)],
  [
    'effectiveValue',
    (cell) => {
      const value = effectiveValue(cell);
      return value && valueJson(value);
    },
  ],
  ['formattedValue', (cell, _sheet, book) => formattedValue(cell, book.properties.locale)],
  ['userEnteredFormat', ({ userEnteredFormat }) => userEnteredFormat && pairedFormat(userEnteredFormat)],
  [
    'effectiveFormat',
    (cell, sheet, book) => {
      const link = cellLink(book, sheet, cell) !== undefined;
      return effectiveFormat(cell.userEnteredFormat, effectiveValue(cell), link);
    },
  ],
  ['hyperlink', (cell, sheet, book) => cellLink(book, sheet, cell)],
  ['note', ({ note }) => note],
  ['dataValidation', ({ dataValidation }) => dataValidation],
  ['textFormatRuns', ({ textFormatRuns }) => textFormatRuns],
];

/** Renders cells of a sheet. What the mask asks for is found out once: a reading command looks at every cell of every tab. */
export function cellRenderer(book: Spreadsheet, sheet: Sheet, mask: FieldMask): (cell: Cell) => JsonObject {
  const asked = FIELDS.flatMap(([field, render]) => {
    const inner = maskOf(mask, field);
    return inner === undefined ? [] : [{ field, render, inner }];
  });
  return (cell) => {
    const json: JsonObject = {};
    for (const { field, render, inner } of asked) {
      const value = render(cell, sheet, book);
      if (value !== undefined) json[field] = select(value, inner);
    }
    return json;
  };
}

/** The one link of a cell: of its format, of its runs of text, or of its formula; undefined for none and for several. */
function cellLink(book: Spreadsheet, sheet: Sheet, cell: Cell): string | undefined {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula !== undefined) return hyperlinkTarget(book, sheet, formula);
  const ofFormat = linkOf(cell.userEnteredFormat && objectAt(cell.userEnteredFormat, 'textFormat'));
  if (ofFormat !== undefined || cell.textFormatRuns === undefined) return ofFormat;
  const links = new Set<string>();
  for (const run of cell.textFormatRuns) {
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
  const { errorValue } = value;
  return errorValue ? { ...value, errorValue: { ...errorValue } } : { ...value };
}
