// Formulas in the two dialects: Google's as the workbook keeps it in its locale, Excel's as every .xlsx holds it.

import { printReference, type Reference, readReference } from '../../google/sheets/formula/reference';
import { shiftFormula } from '../../google/sheets/formula/rewrite';
import { type Token, tokenize } from '../../google/sheets/formula/tokens';
import { type Locale, localeOf } from '../../google/sheets/locale';
import { MAX_ROWS } from './a1';

export interface Dialect {
  /** Where the decimal mark is a comma, Google separates arguments by semicolons. */
  readonly decimal: Locale['decimal'];
  /** Titles in the other dialect, by the title in lower case, as far as they differ. */
  readonly titles: ReadonlyMap<string, string>;
}

/** An .xlsx always writes formulas the English way. */
const FILE_LOCALE = localeOf('en_US');
/** Functions younger than the format; without the prefix Excel shows #NAME?. */
const PREFIXED = new Set(
  `ARRAYTOTEXT CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAXIFS MINIFS NUMBERVALUE
   RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK WRAPCOLS
   WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
const DOUBLY_PREFIXED = new Set(['FILTER', 'SORT']);
const PREFIX = /^(?:_xlfn\.)?(?:_xlws\.)?/i;

/** @param formula with its `=`. @returns without it, as `<f>` holds it. */
export function excelFormula(formula: string, { decimal, titles }: Dialect): string {
  return mapTokens(tokenize(formula.replace(/^=/, ''), decimal), ({ kind, text }, next, inBraces) => {
    if (kind === 'number') return text.replace(',', '.');
    if (kind === 'separator') return inBraces ? text : ',';
    if (kind === 'reference') return printReference(closed(retitled(readReference(text), titles)));
    return kind === 'name' && next === '(' ? prefixed(text) : text;
  });
}

/** @param formula as `<f>` holds it. @returns with `=` in front and ranges to the end of a column open again. */
export function googleFormula(formula: string, { decimal, titles }: Dialect): string {
  const code = mapTokens(tokenize(formula, FILE_LOCALE.decimal), ({ kind, text }, _, inBraces) => {
    if (kind === 'number') return text.replace('.', decimal);
    if (kind === 'separator') return inBraces || decimal === '.' ? text : ';';
    if (kind === 'reference') return printReference(reopened(retitled(readReference(text), titles)));
    return kind === 'name' ? text.replace(PREFIX, '') : text;
  });
  return `=${code}`;
}

/** Equal for formulas of a file that differ only in what programs change when they save: case, blanks, quotes, prefixes, `TRUE()`. */
export function formulaKey(formula: string): string {
  const key = mapTokens(tokenize(formula, FILE_LOCALE.decimal), ({ kind, text }) => {
    if (kind === 'space') return '';
    if (kind === 'string') return text;
    if (kind !== 'reference') return text.replace(PREFIX, '').toUpperCase();
    const reference = readReference(text);
    return printReference({
      ...reference,
      prefix: reference.sheet === undefined ? '' : `${reference.sheet}!`,
    }).toUpperCase();
  });
  return key.replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}

/** The formula of a file as it reads some rows and columns further on; only references without `$` move. */
export function shiftFileFormula(formula: string, rows: number, columns: number): string {
  return shiftFormula(formula, FILE_LOCALE, rows, columns);
}

export function quotedTitle(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

function mapTokens(tokens: readonly Token[], map: (token: Token, next: string, inBraces: boolean) => string): string {
  let depth = 0;
  return tokens
    .map((token, index) => {
      if (token.text === '{') depth += 1;
      if (token.text === '}') depth -= 1;
      return map(token, tokens[index + 1]?.text ?? '', depth > 0);
    })
    .join('');
}

function prefixed(name: string): string {
  if (DOUBLY_PREFIXED.has(name.toUpperCase())) return `_xlfn._xlws.${name}`;
  return PREFIXED.has(name.toUpperCase()) ? `_xlfn.${name}` : name;
}

function retitled(reference: Reference, titles: Dialect['titles']): Reference {
  const title = titles.get(reference.sheet?.toLowerCase() ?? '');
  return title === undefined ? reference : { ...reference, prefix: `${quotedTitle(title)}!` };
}

/** `A2:A` reaches the end of the column; Excel must be told the row. */
function closed(reference: Reference): Reference {
  const { start, end } = reference;
  if (start.row === undefined || end === undefined || end.row !== undefined) return reference;
  return { ...reference, end: { ...end, row: { index: MAX_ROWS - 1, absolute: start.row.absolute } } };
}

function reopened(reference: Reference): Reference {
  const { end } = reference;
  if (end?.row?.index !== MAX_ROWS - 1 || end.column === undefined) return reference;
  return { ...reference, end: { column: end.column } };
}
