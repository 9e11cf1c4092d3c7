// What a cell shows: its effective value by its number format and the spreadsheet's locale.

import type { JsonObject } from '../../api';
import { objectAt, stringAt } from '../json';
import { type Locale, localeOf } from '../locale';
import type { Cell, ExtendedValue } from '../model';
import { ERROR_TEXTS } from './error-texts';
import { formatGeneral } from './general';
import { formatNumber } from './number-format';

/** A formula nobody has worked out yet shows as Google's own waiting state, never as an empty cell. */
const UNKNOWN: ExtendedValue = { errorValue: { type: 'LOADING' } };

/** The value a cell has: what was entered, or the result of its formula; undefined for a cell without a value. */
export function effectiveValue(cell: Cell): ExtendedValue | undefined {
  const entered = cell.userEnteredValue;
  if (entered?.formulaValue === undefined) return entered;
  return cell.computedValue ?? UNKNOWN;
}

/** What the cell shows; undefined for a cell without a value. */
export function formattedValue(cell: Cell, localeName: string): string | undefined {
  const value = effectiveValue(cell);
  if (!value) return undefined;
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.boolValue !== undefined) return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.errorValue) return ERROR_TEXTS[value.errorValue.type] ?? '#ERROR!';
  if (value.numberValue === undefined) return undefined;
  const locale = localeOf(localeName);
  const pattern = patternOf(numberFormatOf(cell), locale);
  return pattern === undefined
    ? formatGeneral(value.numberValue, locale)
    : formatNumber(value.numberValue, pattern, locale);
}

/** Google's NumberFormat of a cell, where it has one. */
export function numberFormatOf(cell: Cell): JsonObject | undefined {
  return cell.userEnteredFormat && objectAt(cell.userEnteredFormat, 'numberFormat');
}

/** Is the number shown as a date, a time or both? */
export function isDateFormat(format: JsonObject | undefined): boolean {
  return ['DATE', 'TIME', 'DATE_TIME'].includes((format && stringAt(format, 'type')) ?? '');
}

/** The pattern of a format, or the locale's own for its type; undefined for a plain number. */
export function patternOf(format: JsonObject | undefined, locale: Locale): string | undefined {
  const pattern = format && stringAt(format, 'pattern');
  if (pattern !== undefined && pattern !== '') return pattern;
  switch (format && stringAt(format, 'type')) {
    case 'NUMBER':
      return '#,##0.00';
    case 'PERCENT':
      return '0.00%';
    case 'CURRENCY':
      return locale.currencyPattern;
    case 'SCIENTIFIC':
      return '0.00E+00';
    case 'DATE':
      return locale.datePattern;
    case 'TIME':
      return locale.timePattern;
    case 'DATE_TIME':
      return `${locale.datePattern} ${locale.timePattern}`;
    default:
      return undefined;
  }
}
