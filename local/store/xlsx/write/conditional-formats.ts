// Conditional formats. Each becomes a formula, the one form that means the same in every program; colour scales stay in the state only.

import type { Style, Worksheet } from 'exceljs';
import type { JsonObject } from '../../../google/api';
import { areaAddress, cellAddress } from '../a1';
import { colourOf } from '../colour';
import type { Dialect } from '../formula';
import { areaOf } from '../grid-area';
import { asObject, asObjects } from '../json';
import { conditionFormula } from './condition';

export function addConditionalFormats(worksheet: Worksheet, rules: readonly JsonObject[], dialect: Dialect): void {
  for (const [index, rule] of rules.entries()) {
    const areas = asObjects(rule.ranges).map(areaOf);
    const condition = asObject(asObject(rule.booleanRule)?.condition);
    const [first] = areas;
    if (condition === null || first === undefined) continue;
    const formula = conditionFormula(condition, cellAddress(first.startRowIndex, first.startColumnIndex), dialect);
    if (formula === null) continue;
    worksheet.addConditionalFormatting({
      ref: areas.map(areaAddress).join(' '),
      rules: [
        {
          type: 'expression',
          formulae: [formula],
          priority: index + 1,
          style: differentialStyle(asObject(asObject(rule.booleanRule)?.format) ?? {}),
        },
      ],
    });
  }
}

/** Only what the rule sets: what it leaves out shines through from the cell. */
function differentialStyle(format: JsonObject): Partial<Style> {
  const textFormat = asObject(format.textFormat) ?? {};
  const foreground = colourOf(textFormat, 'foregroundColor');
  const background = colourOf(format, 'backgroundColor');
  return {
    font: {
      ...(typeof textFormat.bold === 'boolean' ? { bold: textFormat.bold } : {}),
      ...(typeof textFormat.italic === 'boolean' ? { italic: textFormat.italic } : {}),
      ...(textFormat.strikethrough === true ? { strike: true } : {}),
      ...(textFormat.underline === true ? { underline: true } : {}),
      ...(foreground === null ? {} : { color: { argb: `FF${foreground}` } }),
    },
    // In these styles a solid fill takes its colour from the background field.
    ...(background === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${background}` } } as const }),
  };
}
