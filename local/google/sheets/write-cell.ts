// Google's CellData under a field mask → the model's cell: what is masked is replaced or cleared, the rest stays.

import { type JsonObject, NotEmulatedError } from '../api';
import { applyMask, type FieldMask, maskOf } from '../schema/field-mask';
import { normalBorders } from './borders';
import { pairColorMask, pairColors } from './colors';
import { assertComputable } from './formula/recalculate';
import { objectAt, objectsAt, stringAt } from './json';
import type { Cell, ExtendedValue } from './model';
import { Refusal } from './refusal';

/** Widely quoted limit of one cell, in characters. */
export const MAX_CELL_CHARACTERS = 50_000;

const KEPT = ['userEnteredValue', 'userEnteredFormat', 'dataValidation', 'note', 'textFormatRuns'];

/**
 * The cell after one write.
 * @param mask as `assertCellMask` has let it pass.
 * @throws Refusal for a value Google does not take.
 * @throws NotEmulatedError for fields and formulas the engine does not have.
 */
export function writeCell(cell: Cell | null, data: JsonObject, mask: FieldMask, locale: string): Cell {
  // A mask that takes everything writes whatever the data has; any other has been checked once for all cells.
  if (mask === true) assertKept(Object.keys(data));
  const written: Cell = { ...cell };
  const valueMask = maskOf(mask, 'userEnteredValue');
  if (valueMask !== undefined) {
    const merged = applyMask({ ...cell?.userEnteredValue }, objectAt(data, 'userEnteredValue'), valueMask);
    putValue(written, readExtendedValue(merged, locale));
  }
  const formatMask = maskOf(mask, 'userEnteredFormat');
  if (formatMask !== undefined) {
    const format = writeFormat(cell?.userEnteredFormat, objectAt(data, 'userEnteredFormat'), formatMask);
    putOptional(written, 'userEnteredFormat', Object.keys(format).length > 0 ? format : undefined);
  }
  const ruleMask = maskOf(mask, 'dataValidation');
  if (ruleMask !== undefined) {
    const rule = applyMask(cell?.dataValidation, objectAt(data, 'dataValidation'), ruleMask);
    putOptional(written, 'dataValidation', Object.keys(rule).length > 0 ? rule : undefined);
  }
  if (maskOf(mask, 'note') !== undefined) putOptional(written, 'note', stringAt(data, 'note') || undefined);
  if (maskOf(mask, 'textFormatRuns') !== undefined) {
    const runs = objectsAt(data, 'textFormatRuns').map(pairColors);
    putOptional(written, 'textFormatRuns', runs.length > 0 ? runs : undefined);
  }
  return written;
}

/** The cell with a new value, or without one; runs of text formats belong to the old value and go. */
export function withValue(cell: Cell | null, value: ExtendedValue | undefined): Cell {
  const written: Cell = { ...cell };
  putValue(written, value);
  return written;
}

function putValue(cell: Cell, value: ExtendedValue | undefined): void {
  putOptional(cell, 'userEnteredValue', value);
  delete cell.computedValue;
  delete cell.textFormatRuns;
}

/** A cell format after a masked write; both spellings of colours and the width of borders are filled in. */
export function writeFormat(old: JsonObject | undefined, data: JsonObject | undefined, mask: FieldMask): JsonObject {
  const format = applyMask(old, data && pairColors(data), pairColorMask(mask));
  const borders = objectAt(format, 'borders');
  const normal = borders && normalBorders(borders);
  if (!borders) return format;
  const { borders: _old, ...rest } = format;
  return normal ? { ...rest, borders: normal } : rest;
}

/** @throws Refusal for more than one kind of value, an error value or a text that is too long. */
function readExtendedValue(json: JsonObject, locale: string): ExtendedValue | undefined {
  const [kind, second] = Object.keys(json);
  if (kind === undefined) return undefined;
  if (second !== undefined) throw new Refusal(`oneof field 'value' is already set. Cannot set '${second}'`);
  if (kind === 'errorValue') throw new Refusal('An error value cannot be written.');
  const value: ExtendedValue = { ...json };
  const text = value.stringValue ?? value.formulaValue;
  if (text === '') return undefined;
  assertCellLength(text ?? '');
  if (value.formulaValue !== undefined) {
    if (!value.formulaValue.startsWith('=')) throw new NotEmulatedError('a formula without its equals sign');
    assertComputable(value.formulaValue, locale);
  }
  return value;
}

/** @throws Refusal for a text no cell can hold. */
export function assertCellLength(text: string): void {
  if (text.length <= MAX_CELL_CHARACTERS) return;
  throw new Refusal(`Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`);
}

/** @throws NotEmulatedError for a mask that names a cell field the engine does not write. */
export function assertCellMask(mask: FieldMask): void {
  if (mask !== true) assertKept(Object.keys(mask));
}

function assertKept(fields: readonly string[]): void {
  for (const field of fields) if (!KEPT.includes(field)) throw new NotEmulatedError(`writing the cell field ${field}`);
}

function putOptional<K extends keyof Cell>(cell: Cell, field: K, value: Cell[K] | undefined): void {
  if (value === undefined) delete cell[field];
  else cell[field] = value;
}
