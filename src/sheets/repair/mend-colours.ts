// The add-in's own conditional formats, brought back as a whole: Google gives them no ids, so they are told by their kind and their colours.

import type { Mended } from '../../core/set-up/finding';
import type { ConditionalFormatJson, SheetRequest } from '../google-json';
import { coloursOf } from '../render-page';
import { formColours } from '../rules/colours';
import { FORM_RULES } from '../rules/form-rules';
import type { MendRules } from './mend-rules';

export function mendColours({ draft, places, hints, hasMoved, restored }: MendRules): Mended[] {
  const { sheetId, title, json } = draft.tab;
  const wanted = coloursOf({ colours: formColours(places, FORM_RULES, hints) }, sheetId);
  const rules = wanted.map((request) => request.addConditionalFormatRule as { rule: ConditionalFormatJson });
  const texts = rules.map(({ rule }) => colourText(rule));
  const fills = new Set(rules.map(({ rule }) => fillOf(rule)));
  const existing = (json.conditionalFormats ?? []).map((rule, index) => ({ rule, index }));
  const own = existing.filter(({ rule }) => isFormulaRule(rule) && fills.has(fillOf(rule)));
  if (JSON.stringify(own.map(({ rule }) => colourText(rule))) === JSON.stringify(texts)) return [];
  const removals = own
    .reverse()
    .map(({ index }): SheetRequest => ({ deleteConditionalFormatRule: { sheetId, index } }));
  draft.requests.push(...removals, ...wanted);
  return hasMoved && own.length + restored >= texts.length ? [] : [{ part: 'colours', tab: title }];
}

interface BooleanRuleJson {
  readonly condition?: { readonly type?: string; readonly values?: readonly { readonly userEnteredValue?: string }[] };
  readonly format?: {
    readonly backgroundColorStyle?: { readonly rgbColor?: Readonly<Record<string, number>> };
  };
}

function booleanRuleOf({ booleanRule }: ConditionalFormatJson): BooleanRuleJson {
  return booleanRule ?? {};
}

function isFormulaRule(rule: ConditionalFormatJson): boolean {
  return booleanRuleOf(rule).condition?.type === 'CUSTOM_FORMULA';
}

/** Google keeps colours less exactly than they are written. */
function fillOf(rule: ConditionalFormatJson): string {
  const { red = 0, green = 0, blue = 0 } = booleanRuleOf(rule).format?.backgroundColorStyle?.rgbColor ?? {};
  return [red, green, blue].map((part) => Math.round(part * 255)).join(' ');
}

function colourText(rule: ConditionalFormatJson): string {
  const ranges = (rule.ranges ?? []).map(({ startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex }) =>
    [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].join(' '),
  );
  const formula = booleanRuleOf(rule).condition?.values?.[0]?.userEnteredValue;
  return [ranges.join(), fillOf(rule), formula].join(' ');
}
