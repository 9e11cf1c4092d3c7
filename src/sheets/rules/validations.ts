// A field's rule as Google's DataValidationRule. Warnings only: units paste, and what they paste must stay. Links get none, for Google turns
// them into titles; nor do texts and money, which may be worded in many ways.

import type { FieldRule } from '../../core/submission/fields';
import { FORM } from '../../messages/form';
import { TABS } from '../../messages/tabs';

export function validationOf({ kind, least, most }: FieldRule): object | undefined {
  switch (kind) {
    case 'count':
      return { condition: countCondition(least, most), inputMessage: FORM.quantityHint, strict: false };
    case 'choice':
      return { condition: condition('ONE_OF_LIST', FORM.nominationKinds), showCustomUi: true, strict: false };
    case 'tick':
      // A tick box is drawn for a strict rule only; it takes nothing but a click.
      return { condition: condition('BOOLEAN', []), inputMessage: FORM.tickHint, strict: true };
    default:
      return undefined;
  }
}

/** The activities of the catalogue, offered and not imposed. */
export function activityChoices(): object {
  return {
    condition: condition('ONE_OF_RANGE', [`='${TABS.catalogue}'!$B$3:$B$300`]),
    showCustomUi: true,
    strict: false,
  };
}

function countCondition(least: number | undefined, most: number | undefined): object {
  if (least !== undefined && most !== undefined) return condition('NUMBER_BETWEEN', [String(least), String(most)]);
  return least === undefined
    ? condition('NUMBER_LESS_THAN_EQ', [String(most ?? Number.MAX_SAFE_INTEGER)])
    : condition('NUMBER_GREATER_THAN_EQ', [String(least)]);
}

function condition(type: string, values: readonly string[]): object {
  return { type, ...(values.length === 0 ? {} : { values: values.map((userEnteredValue) => ({ userEnteredValue })) }) };
}
