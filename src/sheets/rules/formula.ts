// Pieces of formulas that Google Sheets, LibreOffice and Excel read alike.
//
// The API takes a formula as it would be typed in the spreadsheet's locale and translates nothing (googleapis/google-api-nodejs-client#1994).
// Of vi_VN even the lists of separators found on the web disagree; the semicolon parts arguments in every locale, so it is the only separator
// used, and no formula has a decimal number or an array constant, which would need another. Inside SUMPRODUCT stands nothing but operators
// and functions that Excel, too, works out cell by cell there without array entry: not IF, IFERROR, AND or OR.

import { TICK_WORDS } from '../../core/submission/tick';
import { toA1 } from '../a1';

export function quoted(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}

export function call(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join(';')})`;
}

/** 1 where any of the tests is fulfilled. A single truth value is not compared with 0: both TRUE and FALSE are greater. */
export function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? `${tests[0]}` : `((${tests.join('+')})>0)`;
}

export function join(...texts: readonly string[]): string {
  return texts.join('&');
}

/** Zero-based rows, both included. */
export function range(column: number, first: number, last: number, lastColumn = column): string {
  return `${toA1(first, column)}:${toA1(last, lastColumn)}`;
}

/** The same cells whatever cell the formula is for. */
export function fixed(reference: string): string {
  return reference.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** What somebody wrote, without the dots that forms print for writing on. */
export function written(cells: string): string {
  return call('TRIM', call('SUBSTITUTE', call('SUBSTITUTE', cells, '"."', '""'), '"…"', '""'));
}

export function isBlank(cells: string): string {
  return `(${written(cells)}="")`;
}

/** `before`, the number and `after`, or nothing where the number is 0; the number stands in the formula only once. `before` must not end in a digit. */
export function unlessZero(before: string, count: string, after: string): string {
  return call('SUBSTITUTE', join(quoted(before), count, quoted(after)), quoted(`${before}0${after}`), '""');
}

/** A text found whole in a list of words in lower case; 0 or 1 when multiplied, also cell by cell. */
export function isOneOf(text: string, words: readonly string[]): string {
  return call(
    'ISNUMBER',
    call('FIND', join('"|"', call('LOWER', call('TRIM', text)), '"|"'), quoted(`|${words.join('|')}|`)),
  );
}

/** A tick box is TRUE; a file opened elsewhere has words. */
export function isTicked(cell: string): string {
  return call('OR', `${cell}=TRUE`, isOneOf(cell, TICK_WORDS));
}
