// What no cell shows by itself, brought back over the places that a unit's tab has: rules for typing, live hints, colours, protections.

import type { Unit } from '../../core/roster/unit';
import type { Mended } from '../../core/set-up/finding';
import { toA1 } from '../a1';
import type { ConditionalFormatJson, ProtectedRangeJson, SheetRequest } from '../google-json';
import type { PageValidation } from '../page';
import { coloursOf } from '../render-page';
import { formColours, type HintRows } from '../rules/colours';
import { FORM_RULES, type FormPlaces } from '../rules/form-rules';
import { formValidations } from '../rules/form-validations';
import { missingHint } from '../rules/missing-hint';
import { isLockedTab, type Keepers, protectUnitTab } from '../rules/protections';
import { tableHint } from '../rules/table-hint';
import { formulaAt } from './align-form';
import type { TabDraft } from './tab-draft';

export interface MendRules {
  readonly draft: TabDraft;
  readonly places: FormPlaces;
  readonly hints: HintRows;
  readonly unit: Unit;
  readonly office: Keepers;
  /** Rows have moved under what refers to them: that it has to follow is no news. */
  readonly hasMoved: boolean;
  /** Rows that were lost and are back: a colour of such a row is lost with it. */
  readonly restored: number;
}

export function mendRules(work: MendRules): Mended[] {
  return [...mendValidations(work), ...mendHints(work), ...mendColours(work), ...mendProtections(work)];
}

function mendValidations({ draft, places }: MendRules): Mended[] {
  return formValidations(places, FORM_RULES).flatMap(({ area, rule }): Mended[] => {
    if (hasRule(draft, { area, rule })) return [];
    draft.validate(area, rule);
    const at = `${toA1(area.top, area.left)}:${toA1(area.bottom - 1, area.right - 1)}`;
    return [{ part: 'validation', tab: draft.tab.title, at }];
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

function mendHints({ draft, places, hints, hasMoved }: MendRules): Mended[] {
  const wanted = [
    [hints.missing, missingHint(places, FORM_RULES)],
    [hints.table, tableHint(places, FORM_RULES)],
  ] as const;
  return wanted.flatMap(([row, value]): Mended[] => {
    const before = formulaAt(draft.tab, row, 0);
    if (before === value.formula) return [];
    draft.put(row, 0, [{ cell: { value, style: 'hint' } }]);
    return hasMoved || before === undefined ? [] : [{ part: 'hint', tab: draft.tab.title, at: toA1(row, 0) }];
  });
}

function mendColours({ draft, places, hints, hasMoved, restored }: MendRules): Mended[] {
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

function mendProtections({ draft, places, unit, office, hasMoved }: MendRules): Mended[] {
  const { sheetId, title, json } = draft.tab;
  const existing = json.protectedRanges ?? [];
  const requests = protectUnitTab({ sheetId, existing, places, unit, office, locked: isLockedTab(json) });
  draft.requests.push(...requests);
  const isNews = requests.some((request) => !hasMoved || !onlyMoves(request, existing, office.owner));
  return isNews ? [{ part: 'protection', tab: title }] : [];
}

function onlyMoves(request: SheetRequest, existing: readonly ProtectedRangeJson[], owner: string): boolean {
  const { protectedRange } = (request.updateProtectedRange ?? {}) as { protectedRange?: ProtectedRangeJson };
  const before = existing.find(({ protectedRangeId }) => protectedRangeId === protectedRange?.protectedRangeId);
  if (protectedRange === undefined || before === undefined || before.description !== protectedRange.description)
    return false;
  const people = ({ editors }: ProtectedRangeJson) =>
    (editors?.users ?? [])
      .map((one) => one.toLowerCase())
      .filter((one) => one !== owner.toLowerCase())
      .sort()
      .join();
  return people(before) === people(protectedRange);
}
