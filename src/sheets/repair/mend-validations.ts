// The rules for typing, brought back where cells have lost them or have others.

import type { Mended } from '../../core/set-up/finding';
import { toA1Range } from '../a1';
import type { PageValidation } from '../page';
import { FORM_RULES } from '../rules/form-rules';
import { formValidations } from '../rules/form-validations';
import type { MendRules } from './mend-rules';
import type { TabDraft } from './tab-draft';

export function mendValidations({ draft, places }: Pick<MendRules, 'draft' | 'places'>): Mended[] {
  return formValidations(places, FORM_RULES).flatMap(({ area, rule }): Mended[] => {
    if (hasRule(draft, { area, rule })) return [];
    draft.validate(area, rule);
    return [{ part: 'validation', tab: draft.tab.title, at: toA1Range(area) }];
  });
}

function hasRule({ tab }: TabDraft, { area, rule }: PageValidation): boolean {
  const rows = tab.json.data?.[0]?.rowData ?? [];
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      // Of merged cells only the first can be typed into.
      const isHidden = tab.merges.some(
        (merge) =>
          merge.top <= row &&
          row < merge.bottom &&
          merge.left <= column &&
          column < merge.right &&
          (merge.top !== row || merge.left !== column),
      );
      if (!isHidden && ruleText(rows[row]?.values?.[column]?.dataValidation) !== ruleText(rule)) return false;
    }
  }
  return true;
}

interface RuleJson {
  readonly condition?: { readonly type?: string; readonly values?: readonly { readonly userEnteredValue?: string }[] };
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}

/** A rule as one text; a list offered from another tab follows that tab's name and rows, so only its being there counts. */
function ruleText(rule: RuleJson | undefined): string {
  const { condition, inputMessage = '', strict = false, showCustomUi = false } = rule ?? {};
  const values = (condition?.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  const isList = condition?.type === 'ONE_OF_RANGE';
  const list = isList ? values.some((one) => one.includes('#REF!')) : values;
  return JSON.stringify([condition?.type ?? null, list, inputMessage, strict, showCustomUi]);
}
