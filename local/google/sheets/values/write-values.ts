// Plain values into cells: what RAW and USER_ENTERED make of them, and the account of what was written.

import type { Json, JsonObject } from '../../api';
import { zonedTime } from '../../utilities/zoned-time';
import { columnLetters, formatReference } from '../a1';
import { assertMayEditCells } from '../access';
import { getCell, setCell } from '../cells';
import type { Draft } from '../draft';
import { numberFormatOf } from '../format/formatted-value';
import { assertComputable } from '../formula/recalculate';
import { cellRange } from '../grid-range';
import { listAt, stringAt } from '../json';
import { localeOf } from '../locale';
import type { Cell, GridRange } from '../model';
import { type Entered, parseUserEntered } from '../parse-user-entered';
import { Refusal } from '../refusal';
import { assertCellLength, withValue } from '../write-cell';

export type InputOption = 'RAW' | 'USER_ENTERED';

/** @throws Refusal where the caller has not said how values are meant, which Google requires. */
export function readInputOption(source: JsonObject): InputOption {
  const option = stringAt(source, 'valueInputOption');
  if (option === 'RAW' || option === 'USER_ENTERED') return option;
  throw new Refusal("'valueInputOption' is required but not specified");
}

/** What one write did: the range its data covered, and how much of it was really written. */
export interface Written {
  readonly range: GridRange;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/**
 * Writes a ValueRange into a range: null skips a cell, the empty text clears it; what is not covered stays.
 * @throws Refusal for data larger than the range, for values that are no scalars and for protected cells.
 */
export function writeValues(draft: Draft, range: GridRange, valueRange: JsonObject, option: InputOption): Written {
  const sheet = draft.edit(range.sheetId);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  let cells = 0;
  for (const { i, j, value } of entriesOf(valueRange)) {
    const [row, column] = [range.startRowIndex + i, range.startColumnIndex + j];
    if (row >= range.endRowIndex || column >= range.endColumnIndex) {
      const where = row >= range.endRowIndex ? `row [${row + 1}]` : `column [${columnLetters(column)}]`;
      const name = formatReference(sheet.properties.title, range);
      throw new Refusal(`Requested writing within range [${name}], but tried writing to ${where}`);
    }
    if (value === null) continue;
    assertMayEditCells(draft.book, sheet, cellRange(range.sheetId, row, column), draft.caller);
    setCell(sheet, row, column, enter(draft, getCell(sheet, row, column), readInput(value, i, j), option));
    rows.add(row);
    columns.add(column);
    cells++;
  }
  return { range: extentOf(range, valueRange), rows: rows.size, columns: columns.size, cells };
}

interface Entry {
  readonly i: number;
  readonly j: number;
  readonly value: Json;
}

function entriesOf(valueRange: JsonObject): Entry[] {
  const byColumns = stringAt(valueRange, 'majorDimension') === 'COLUMNS';
  return listAt(valueRange, 'values').flatMap((line, major) =>
    (Array.isArray(line) ? line : []).map((value, minor) =>
      byColumns ? { i: minor, j: major, value } : { i: major, j: minor, value },
    ),
  );
}

/** Rows and columns that the data of a ValueRange covers, whether or not every place in it is written. */
export function sizeOf(valueRange: JsonObject): { height: number; width: number } {
  const entries = entriesOf(valueRange);
  return {
    height: entries.reduce((most, { i }) => Math.max(most, i + 1), 0),
    width: entries.reduce((most, { j }) => Math.max(most, j + 1), 0),
  };
}

function extentOf(range: GridRange, valueRange: JsonObject): GridRange {
  const { height, width } = sizeOf(valueRange);
  return {
    ...range,
    endRowIndex: range.startRowIndex + Math.max(height, 1),
    endColumnIndex: range.startColumnIndex + Math.max(width, 1),
  };
}

function readInput(value: Json, i: number, j: number): string | number | boolean {
  if (typeof value === 'object') {
    const kind = Array.isArray(value) ? 'list_value' : 'struct_value';
    throw new Refusal(`Invalid values[${i}][${j}]: ${kind} ${JSON.stringify(value)}`);
  }
  if (typeof value === 'string') assertCellLength(value);
  return value;
}

function enter(draft: Draft, old: Cell | null, input: string | number | boolean, option: InputOption): Cell {
  if (typeof input === 'number') return withValue(old, { numberValue: input });
  if (typeof input === 'boolean') return withValue(old, { boolValue: input });
  const { value, numberFormat } = option === 'RAW' ? plainText(input) : typed(draft, old, input);
  if (value?.formulaValue !== undefined) assertComputable(value.formulaValue, draft.book.properties.locale);
  const cell = withValue(old, value);
  if (!numberFormat || (old && numberFormatOf(old))) return cell;
  return { ...cell, userEnteredFormat: { ...cell.userEnteredFormat, numberFormat } };
}

function plainText(input: string): Entered {
  return input === '' ? {} : { value: { stringValue: input } };
}

/** A cell formatted as text takes everything as text. */
function typed(draft: Draft, old: Cell | null, input: string): Entered {
  if (old && numberFormatOf(old)?.type === 'TEXT') return plainText(input);
  const { locale, timeZone } = draft.book.properties;
  return parseUserEntered(input, localeOf(locale), zonedTime(draft.caller.now, timeZone).year);
}

/** Google's UpdateValuesResponse; counts of zero vanish. */
export function writtenJson(draft: Draft, { range, rows, columns, cells }: Written): JsonObject {
  const sheet = draft.sheet(range.sheetId);
  return {
    spreadsheetId: draft.book.spreadsheetId,
    updatedRange: formatReference(sheet.properties.title, range),
    ...(rows > 0 && { updatedRows: rows }),
    ...(columns > 0 && { updatedColumns: columns }),
    ...(cells > 0 && { updatedCells: cells }),
  };
}
