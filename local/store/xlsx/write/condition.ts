// Google's BooleanCondition in the terms of an .xlsx: a comparison with an operator, or a formula that is true.

import type { JsonObject } from '../../../google/api';
import { type Dialect, excelFormula } from '../formula';
import { asObjects, asText } from '../json';

export interface Comparison {
  readonly kind: 'number' | 'date';
  /** ST_DataValidationOperator. */
  readonly operator: keyof typeof SIGN;
  /** One or two formulas. */
  readonly operands: string[];
}

const SIGN = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
  between: null,
  notBetween: null,
} as const;

const OPERATOR: Readonly<Record<string, Comparison['operator']>> = {
  GREATER: 'greaterThan',
  AFTER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  LESS: 'lessThan',
  BEFORE: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
};

/** Google's RelativeDate. A month or a year is counted from today. */
const RELATIVE: Readonly<Record<string, string>> = {
  PAST_YEAR: 'EDATE(TODAY(),-12)',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_WEEK: 'TODAY()-7',
  YESTERDAY: 'TODAY()-1',
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
};

/** NUMBER_… and DATE_… conditions with an operator; null for every other kind. */
export function comparison(condition: JsonObject, dialect: Dialect): Comparison | null {
  const [, kind, name] = /^(NUMBER|DATE)_(.+)$/.exec(asText(condition.type) ?? '') ?? [];
  const operator = OPERATOR[name ?? ''];
  if (operator === undefined) return null;
  const operands = asObjects(condition.values).map((value) => operand(value, dialect, kind === 'DATE'));
  return { kind: kind === 'DATE' ? 'date' : 'number', operator, operands };
}

/**
 * A formula that is true where the condition holds for the anchor cell.
 * @param anchor address of the top left cell of the range, relative, e.g. `B3`
 * @returns null for kinds that have no such formula: lists, ranges, tick boxes
 */
export function conditionFormula(condition: JsonObject, anchor: string, dialect: Dialect): string | null {
  const compared = comparison(condition, dialect);
  if (compared !== null) return comparisonFormula(compared, anchor);
  const values = asObjects(condition.values);
  const [first] = values.map((value) => operand(value, dialect, false));
  const text = first ?? '""';
  switch (asText(condition.type)) {
    case 'CUSTOM_FORMULA':
      return excelFormula(asText(values[0]?.userEnteredValue) ?? 'FALSE', dialect);
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text},${anchor}))`;
    case 'TEXT_NOT_CONTAINS':
      return `ISERROR(SEARCH(${text},${anchor}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${anchor},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${anchor},LEN(${text}))=${text}`;
    case 'TEXT_EQ':
      return `${anchor}&""=${text}`;
    case 'TEXT_NOT_EQ':
      return `${anchor}&""<>${text}`;
    case 'TEXT_IS_EMAIL':
      return `AND(ISNUMBER(SEARCH("?@?*.?",${anchor})),ISERROR(SEARCH(" ",${anchor})))`;
    case 'TEXT_IS_URL':
      return `OR(LEFT(${anchor},7)="http://",LEFT(${anchor},8)="https://")`;
    case 'DATE_IS_VALID':
      return `ISNUMBER(${anchor})`;
    case 'BLANK':
      return `LEN(${anchor})=0`;
    case 'NOT_BLANK':
      return `LEN(${anchor})>0`;
    default:
      return null;
  }
}

/** Blank cells and text fulfil no comparison in Google; in Excel text is greater than every number. */
function comparisonFormula({ operator, operands }: Comparison, anchor: string): string {
  const [low = '0', high = low] = operands;
  const within = `AND(${anchor}>=${low},${anchor}<=${high})`;
  const sign = SIGN[operator];
  const test = sign !== null ? `${anchor}${sign}${low}` : operator === 'between' ? within : `NOT(${within})`;
  return `AND(ISNUMBER(${anchor}),${test})`;
}

function operand(value: JsonObject, dialect: Dialect, isDate: boolean): string {
  const relative = RELATIVE[asText(value.relativeDate) ?? ''];
  if (relative !== undefined) return relative;
  const entered = asText(value.userEnteredValue) ?? '';
  if (entered.startsWith('=')) return excelFormula(entered, dialect);
  if (isDate) return dateFormula(entered);
  return isNumeral(entered) ? entered : textLiteral(entered);
}

function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function isNumeral(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text);
}

/** A date as people enter it, year first or, the Vietnamese way, day first. */
function dateFormula(entered: string): string {
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(entered);
  const dayFirst = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(entered);
  if (yearFirst !== null) return `DATE(${Number(yearFirst[1])},${Number(yearFirst[2])},${Number(yearFirst[3])})`;
  if (dayFirst !== null) return `DATE(${Number(dayFirst[3])},${Number(dayFirst[2])},${Number(dayFirst[1])})`;
  return isNumeral(entered) ? entered : `DATEVALUE(${textLiteral(entered)})`;
}
