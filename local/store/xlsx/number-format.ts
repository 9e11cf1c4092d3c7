// Number formats: Google's `NumberFormat` (a kind and perhaps a pattern) and the format code of an .xlsx.

import type { JsonObject } from '../../google/api';
import { asText } from './json';

/** What Google shows for a kind without a pattern in a Vietnamese workbook. */
const DEFAULT_CODE: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00 [$₫-42A]',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

/**
 * Format codes that a file names by number only. Source: ECMA-376 part 1, 18.8.30; 14 and 22 follow the reader's locale, so they are
 * written the Vietnamese way.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Null for the general format. */
export function builtInCode(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

/** @param format Google's NumberFormat. @returns the format code of the file, null for the general format. */
export function excelCode(format: JsonObject | null): string | null {
  if (format === null) return null;
  return asText(format.pattern) || (DEFAULT_CODE[asText(format.type) ?? ''] ?? null);
}

/** @returns Google's NumberFormat for a format code, null for the general format. */
export function googleNumberFormat(code: string | null): JsonObject | null {
  if (code === null || /^general$/i.test(code)) return null;
  return { type: kindOfCode(code), pattern: code };
}

/** The kind Google would call a format code: DATE, TIME, DATE_TIME, PERCENT, CURRENCY, SCIENTIFIC, TEXT or NUMBER. */
export function kindOfCode(code: string): string {
  const [first = ''] = code.split(';');
  if (/\[\$[^\]-]|[₫$€£¥]/.test(first.replace(/\[\$-[^\]]*\]/g, ''))) return 'CURRENCY';
  const elapsed = /\[(h+|m+|s+)\]/i.test(first);
  const plain = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/AM\/PM|A\/P/gi, 'h');
  const clock = elapsed || /[hs]/i.test(plain);
  const day = /[yd]/i.test(plain) || (/m/i.test(plain) && !clock);
  if (day) return clock ? 'DATE_TIME' : 'DATE';
  if (clock) return 'TIME';
  if (plain.includes('%')) return 'PERCENT';
  if (/E[+-]/i.test(plain)) return 'SCIENTIFIC';
  return plain.includes('@') ? 'TEXT' : 'NUMBER';
}
