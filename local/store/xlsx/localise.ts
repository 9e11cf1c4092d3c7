// A tab as read from a file, with its formulas written as the workbook's locale wants them.

import type { JsonObject } from '../../google/api';
import type { Cell, Sheet } from '../../google/sheets/model';
import { type Dialect, googleFormula } from './formula';
import { asObject, asObjects, asText } from './json';

/** @param dialect titles of the file to those of the workbook, and the workbook's decimal mark */
export function localised(sheet: Sheet, dialect: Dialect): Sheet {
  const rules = new Map<JsonObject, JsonObject>();
  const localRule = (rule: JsonObject) => {
    const known = rules.get(rule) ?? withLocalFormulas(rule, dialect);
    rules.set(rule, known);
    return known;
  };
  const localCell = (cell: Cell): Cell => {
    const formula = cell.userEnteredValue?.formulaValue;
    return {
      ...cell,
      ...(formula === undefined
        ? {}
        : { userEnteredValue: { formulaValue: googleFormula(formula.slice(1), dialect) } }),
      ...(cell.dataValidation === undefined ? {} : { dataValidation: localRule(cell.dataValidation) }),
    };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell && localCell(cell))) };
}

function withLocalFormulas(rule: JsonObject, dialect: Dialect): JsonObject {
  const condition = asObject(rule.condition);
  if (condition?.values === undefined) return rule;
  const values = asObjects(condition.values).map((value) => {
    const entered = asText(value.userEnteredValue) ?? '';
    return entered.startsWith('=') ? { ...value, userEnteredValue: googleFormula(entered.slice(1), dialect) } : value;
  });
  return { ...rule, condition: { ...condition, values } };
}
