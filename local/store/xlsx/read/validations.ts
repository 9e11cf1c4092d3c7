// Data validation of a file as Google's DataValidationRules, as far as both know the kind.

import type { Json, JsonObject } from '../../../google/api';
import { type Area, parseArea } from '../a1';
import { attribute, child, childrenOf, flag, type XmlElement } from './xml';

export interface RuledArea {
  readonly rule: JsonObject;
  readonly area: Area;
}

const NUMBER_KIND: Readonly<Record<string, string>> = {
  greaterThan: 'NUMBER_GREATER',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_EQ',
  lessThan: 'NUMBER_LESS',
  lessThanOrEqual: 'NUMBER_LESS_THAN_EQ',
  equal: 'NUMBER_EQ',
  notEqual: 'NUMBER_NOT_EQ',
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
};
const DATE_KIND: Readonly<Record<string, string>> = {
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
  equal: 'DATE_EQ',
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
};

/** @param worksheet the root of a worksheet part */
export function readValidations(worksheet: XmlElement): RuledArea[] {
  return childrenOf(child(worksheet, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const condition = conditionOf(element);
    if (condition === null) return [];
    const prompt = attribute(element, 'prompt');
    const rule: JsonObject = {
      condition,
      ...(prompt === null ? {} : { inputMessage: prompt }),
      strict: flag(element, 'showErrorMessage') && (attribute(element, 'errorStyle') ?? 'stop') === 'stop',
      ...(attribute(element, 'type') === 'list' ? { showCustomUi: true } : {}),
    };
    const areas = (attribute(element, 'sqref') ?? '').split(/\s+/).map(parseArea);
    return areas.filter((area) => area !== null).map((area) => ({ rule, area }));
  });
}

function conditionOf(element: XmlElement): JsonObject | null {
  const operator = attribute(element, 'operator') ?? 'between';
  // LibreOffice writes a second operand even where the operator has one.
  const names = /between/i.test(operator) ? ['formula1', 'formula2'] : ['formula1'];
  const formulas = names.map((name) => child(element, name)?.text).filter((text) => text !== undefined);
  const [first = ''] = formulas;
  switch (attribute(element, 'type')) {
    case 'list':
      return listCondition(first);
    case 'custom':
      return first === '' ? null : { type: 'CUSTOM_FORMULA', values: entered([`=${first}`]) };
    case 'whole':
    case 'decimal':
      return { type: NUMBER_KIND[operator] ?? 'NUMBER_BETWEEN', values: entered(formulas.map(literalOrFormula)) };
    case 'date': {
      const type = DATE_KIND[operator];
      return type === undefined ? null : { type, values: entered(formulas.map(dateOrFormula)) };
    }
    default:
      return null;
  }
}

function listCondition(formula: string): JsonObject {
  const inline = /^"(.*)"$/s.exec(formula)?.[1];
  if (inline === undefined) return { type: 'ONE_OF_RANGE', values: entered([`=${formula}`]) };
  const items = inline
    .replaceAll('""', '"')
    .split(',')
    .map((item) => item.trim());
  if (items.join().toUpperCase() === 'TRUE,FALSE') return { type: 'BOOLEAN' };
  return { type: 'ONE_OF_LIST', values: entered(items) };
}

function literalOrFormula(formula: string): string {
  return formula.trim() !== '' && !Number.isNaN(Number(formula)) ? formula.trim() : `=${formula}`;
}

/** Excel keeps a date as a serial number; Google takes it the way people enter it. */
function dateOrFormula(formula: string): string {
  const text = literalOrFormula(formula);
  if (text.startsWith('=')) return text;
  return new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function entered(values: readonly string[]): Json[] {
  return values.map((userEnteredValue) => ({ userEnteredValue }));
}
