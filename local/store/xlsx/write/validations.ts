// Data validation as `<dataValidations>`. Written by hand: exceljs checks every cell against every other and knows no formula for a date.

import type { JsonObject } from '../../../google/api';
import type { Sheet } from '../../../google/sheets/model';
import { type Area, areaAddress, cellAddress } from '../a1';
import { type Dialect, excelFormula } from '../formula';
import { asObject, asObjects, asText, jsonKey } from '../json';
import { xmlElement, xmlText } from '../xml-text';
import type { ChoiceLists } from './choice-lists';
import { comparison, conditionFormula } from './condition';
import { rectangles } from './rectangles';

/** Excel's limits for the message beside the cell and the text of the refusal. */
const MAX_PROMPT = 255;
const MAX_ERROR = 225;

interface ExcelRule {
  readonly type: 'list' | 'decimal' | 'date' | 'custom';
  readonly operator: string | null;
  readonly formulas: string[];
}

/** @returns the element, or an empty string where no cell has a rule */
export function validationsXml(sheet: Sheet, dialect: Dialect, lists: ChoiceLists): string {
  const keys = sheet.rows.map((row) => {
    return Array.from(row, (cell) => (cell?.dataValidation === undefined ? null : jsonKey(cell.dataValidation)));
  });
  const areasOfRule = new Map<string, Area[]>();
  for (const { key, area } of rectangles(keys)) areasOfRule.set(key, [...(areasOfRule.get(key) ?? []), area]);
  const elements = [...areasOfRule].flatMap(([key, areas]) => ruleXml(JSON.parse(key), areas, dialect, lists));
  return elements.length === 0 ? '' : xmlElement('dataValidations', { count: elements.length }, elements.join(''));
}

function ruleXml(rule: JsonObject, areas: Area[], dialect: Dialect, lists: ChoiceLists): string[] {
  const condition = asObject(rule.condition);
  const [first] = areas;
  if (condition === null || first === undefined) return [];
  const anchor = cellAddress(first.startRowIndex, first.startColumnIndex);
  const excel = excelRule(condition, anchor, dialect, lists);
  const message = asText(rule.inputMessage)?.trim() || null;
  if (excel === null) return [];
  return [
    xmlElement(
      'dataValidation',
      {
        type: excel.type,
        errorStyle: rule.strict === true ? null : 'warning',
        operator: excel.operator === 'between' ? null : excel.operator,
        allowBlank: 1,
        showInputMessage: message === null ? null : 1,
        showErrorMessage: 1,
        error: message?.slice(0, MAX_ERROR) ?? null,
        prompt: message?.slice(0, MAX_PROMPT) ?? null,
        sqref: areas.map(areaAddress).join(' '),
      },
      excel.formulas.map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`).join(''),
    ),
  ];
}

/** Null for kinds that a file has no rule for; the state keeps them. */
function excelRule(condition: JsonObject, anchor: string, dialect: Dialect, lists: ChoiceLists): ExcelRule | null {
  const values = asObjects(condition.values).map((value) => asText(value.userEnteredValue) ?? '');
  const [first = ''] = values;
  switch (asText(condition.type)) {
    case 'ONE_OF_LIST':
      return { type: 'list', operator: null, formulas: [lists.formulaFor(values)] };
    case 'ONE_OF_RANGE':
      return { type: 'list', operator: null, formulas: [excelFormula(first, dialect)] };
    case 'BOOLEAN':
      return {
        type: 'list',
        operator: null,
        formulas: [lists.formulaFor(values.length > 0 ? values : ['TRUE', 'FALSE'])],
      };
    default: {
      const compared = comparison(condition, dialect);
      if (compared !== null) {
        const type = compared.kind === 'date' ? 'date' : 'decimal';
        return { type, operator: compared.operator, formulas: compared.operands };
      }
      const formula = conditionFormula(condition, anchor, dialect);
      return formula === null ? null : { type: 'custom', operator: null, formulas: [formula] };
    }
  }
}
