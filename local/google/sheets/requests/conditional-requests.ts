// addConditionalFormatRule, updateConditionalFormatRule, deleteConditionalFormatRule.

import type { JsonObject } from '../../api';
import { assertMayEditCells } from '../access';
import { pairColors } from '../colors';
import type { Draft } from '../draft';
import { closeRange, readOpenRange } from '../grid-range';
import { numberAt, objectAt, objectsAt } from '../json';
import type { Sheet } from '../model';
import { withRanges } from '../read/render-spreadsheet';
import { Refusal } from '../refusal';
import { type RequestHandlers, requiredObject } from './handler';

export const conditionalRequests: RequestHandlers = {
  addConditionalFormatRule(draft, request) {
    const { sheet, rule } = openRule(draft, requiredObject(request, 'rule'));
    const index = numberAt(request, 'index') ?? 0;
    if (index < 0 || index > sheet.conditionalFormats.length) throw noRule(sheet, index);
    sheet.conditionalFormats.splice(index, 0, rule);
    return undefined;
  },

  updateConditionalFormatRule(draft, request) {
    const index = numberAt(request, 'index') ?? 0;
    const newRule = objectAt(request, 'rule');
    const sheetId = numberAt(request, 'sheetId') ?? readOpenRange(objectsAt(newRule ?? {}, 'ranges')[0] ?? {}).sheetId;
    const { sheet, rule: oldRule } = takeRule(draft, sheetId, index);
    const oldIndex = index > 0 && { oldIndex: index };
    if (newRule) {
      const { sheet: target, rule } = openRule(draft, newRule);
      if (target !== sheet) throw new Refusal('The ranges of a conditional format rule must stay on its sheet.');
      sheet.conditionalFormats.splice(index, 0, rule);
      return {
        newRule: withRanges(rule),
        ...(index > 0 && { newIndex: index }),
        oldRule: withRanges(oldRule),
        ...oldIndex,
      };
    }
    const newIndex = numberAt(request, 'newIndex') ?? 0;
    if (newIndex < 0 || newIndex > sheet.conditionalFormats.length) throw noRule(sheet, newIndex);
    sheet.conditionalFormats.splice(newIndex, 0, oldRule);
    return {
      newRule: withRanges(oldRule),
      ...(newIndex > 0 && { newIndex }),
      oldRule: withRanges(oldRule),
      ...oldIndex,
    };
  },

  deleteConditionalFormatRule(draft, request) {
    const { rule } = takeRule(draft, numberAt(request, 'sheetId') ?? 0, numberAt(request, 'index') ?? 0);
    return { rule: withRanges(rule) };
  },
};

function noRule({ properties, conditionalFormats }: Sheet, index: number): Refusal {
  return new Refusal(
    `No conditional format on sheet: ${properties.sheetId} at index: ${index} (${conditionalFormats.length} rules)`,
  );
}

/** A rule ready to be kept: its ranges closed, its colours in both spellings. */
function openRule(draft: Draft, rule: JsonObject): { sheet: Sheet; rule: JsonObject } {
  const ranges = objectsAt(rule, 'ranges').map(readOpenRange);
  const [first] = ranges;
  if (!first) throw new Refusal('No ranges specified in the conditional format rule.');
  if (!rule.booleanRule === !rule.gradientRule)
    throw new Refusal('Exactly one of booleanRule and gradientRule must be set.');
  const sheet = draft.edit(first.sheetId);
  const closed = ranges.map((range) => {
    if (range.sheetId !== first.sheetId) throw new Refusal('All ranges of a rule must be on the same sheet.');
    return closeRange(range, sheet);
  });
  for (const range of closed) assertMayEditCells(draft.book, sheet, range, draft.caller);
  return { sheet, rule: { ...pairColors(rule), ranges: closed.map((range) => ({ ...range })) } };
}

function takeRule(draft: Draft, sheetId: number, index: number): { sheet: Sheet; rule: JsonObject } {
  const sheet = draft.edit(sheetId);
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw noRule(sheet, index);
  for (const range of objectsAt(rule, 'ranges')) {
    assertMayEditCells(draft.book, sheet, closeRange(readOpenRange(range), sheet), draft.caller);
  }
  sheet.conditionalFormats.splice(index, 1);
  return { sheet, rule };
}
