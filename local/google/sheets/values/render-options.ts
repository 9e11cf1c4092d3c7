// How values are shown: which rendering, which dimension first.

import { type Json, type JsonObject, NotEmulatedError } from '../../api';
import { effectiveValue, formattedValue, isDateFormat, numberFormatOf } from '../format/formatted-value';
import { stringAt } from '../json';
import type { Cell } from '../model';

export interface RenderOptions {
  readonly values: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  readonly byColumns: boolean;
}

/** Options by Google's names, with Google's defaults. */
export function readRenderOptions(
  source: JsonObject,
  names = { values: 'valueRenderOption', dates: 'dateTimeRenderOption' },
): RenderOptions {
  const values = stringAt(source, names.values) ?? 'FORMATTED_VALUE';
  const dates = stringAt(source, names.dates) ?? 'SERIAL_NUMBER';
  if (values !== 'FORMATTED_VALUE' && values !== 'UNFORMATTED_VALUE' && values !== 'FORMULA') {
    throw new NotEmulatedError(`the value render option ${values}`);
  }
  if (dates !== 'SERIAL_NUMBER' && dates !== 'FORMATTED_STRING')
    throw new NotEmulatedError(`the date render option ${dates}`);
  return { values, dates, byColumns: stringAt(source, 'majorDimension') === 'COLUMNS' };
}

/** One cell's value as the options want it; the empty text for a cell without a value. */
export function renderValue(cell: Cell | null, options: RenderOptions, locale: string): Json {
  const entered = cell?.userEnteredValue;
  if (!cell || !entered) return '';
  if (options.values === 'FORMATTED_VALUE') return formattedValue(cell, locale) ?? '';
  if (options.values === 'FORMULA' && entered.formulaValue !== undefined) return entered.formulaValue;
  const value = effectiveValue(cell);
  if (value?.errorValue) return formattedValue(cell, locale) ?? '';
  if (value?.numberValue !== undefined && options.dates === 'FORMATTED_STRING' && isDateFormat(numberFormatOf(cell))) {
    return formattedValue(cell, locale) ?? '';
  }
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? '';
}
