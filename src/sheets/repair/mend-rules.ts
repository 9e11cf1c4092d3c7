// What no cell shows by itself, brought back over the places that a unit's tab has: rules for typing, live hints, colours, protections.

import type { Unit } from '../../core/roster/unit';
import type { Mended } from '../../core/set-up/finding';
import { toA1 } from '../a1';
import type { ProtectedRangeJson, SheetRequest } from '../google-json';
import { letInSame } from '../rules/bring-protections';
import type { HintRows } from '../rules/colours';
import { FORM_RULES, type FormPlaces } from '../rules/form-rules';
import { missingHint } from '../rules/missing-hint';
import { type Keepers, protectUnitTab } from '../rules/protections';
import { tableHint } from '../rules/table-hint';
import { formulaAt } from './align-form';
import { mendColours } from './mend-colours';
import { mendValidations } from './mend-validations';
import type { TabDraft } from './tab-draft';

export interface MendRules {
  readonly draft: TabDraft;
  readonly places: FormPlaces;
  readonly hints: HintRows;
  readonly unit: Unit;
  readonly office: Keepers;
  readonly locked: boolean;
  /** Rows have moved under what refers to them: that it has to follow is no news. */
  readonly hasMoved: boolean;
  /** Rows that were lost and are back: a colour of such a row is lost with it. */
  readonly restored: number;
}

export function mendRules(work: MendRules): Mended[] {
  return [...mendValidations(work), ...mendHints(work), ...mendColours(work), ...mendProtections(work)];
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

function mendProtections({ draft, places, unit, office, locked, hasMoved }: MendRules): Mended[] {
  const { sheetId, title, json } = draft.tab;
  const existing = json.protectedRanges ?? [];
  const requests = protectUnitTab({ sheetId, existing, places, unit, office, locked });
  draft.requests.push(...requests);
  const isNews = requests.some((request) => !hasMoved || !onlyMoves(request, existing, office.owner));
  return isNews ? [{ part: 'protection', tab: title }] : [];
}

function onlyMoves(request: SheetRequest, existing: readonly ProtectedRangeJson[], owner: string): boolean {
  const { protectedRange } = (request.updateProtectedRange ?? {}) as { protectedRange?: ProtectedRangeJson };
  const before = existing.find(({ protectedRangeId }) => protectedRangeId === protectedRange?.protectedRangeId);
  if (protectedRange === undefined || before === undefined) return false;
  return before.description === protectedRange.description && letInSame(before, protectedRange, owner);
}
