// A unit's tab: what is missing, the Mẫu tổng hợp exactly, then the Phụ lục, the evidence, the nominations and the two ticks.

import type { Unit } from '../../core/roster/unit';
import { FORM } from '../../messages/form';
import { CHECK_RESULT } from '../../messages/hints';
import type { Page, PageRow } from '../page';
import { fitRow } from '../row-heights';
import { formColours, type HintRows } from '../rules/colours';
import { FORM_RULES, type FormPlaces, type FormRules } from '../rules/form-rules';
import { formValidations } from '../rules/form-validations';
import { missingHint } from '../rules/missing-hint';
import { tableHint } from '../rules/table-hint';
import { PageBuilder } from './page-builder';
import { addEvidence, addNarratives, addNominations, addTable, addTicks, FORM_COLUMNS } from './unit-sections';

/** Pixels for two lines of text, and for three: what a formula will say is not known when its row is made. */
const MISSING_HEIGHT = 45;
const TABLE_HEIGHT = 64;

/** A unit's tab as it is handed out, and where on it everything stands. */
export interface UnitForm {
  readonly page: Page;
  readonly places: FormPlaces;
  readonly hints: HintRows;
}

/** @param rules other than the form's own only in tests */
export function unitPage(unit: Unit, year: number, deadline: string, rules: FormRules = FORM_RULES): Page {
  return unitForm(unit, year, deadline, rules).page;
}

export function unitForm(unit: Unit, year: number, deadline: string, rules: FormRules = FORM_RULES): UnitForm {
  const page = new PageBuilder(FORM_COLUMNS.length);
  page.span(FORM.title, 'title');
  page.span(FORM.attached, 'subtitle');
  page.span(FORM.unit(unit.name), 'section');
  page.span(FORM.guidance(deadline), 'info');
  const hints = addHints(page);
  const table = addTable(page);
  const written = { ...addNarratives(page, year), ...addEvidence(page) };
  const nominations = addNominations(page);
  const places: FormPlaces = { width: page.width, table, nominations, sections: { ...written, ...addTicks(page) } };
  // Only now is it known where everything stands.
  page.rewrite(hints.missing, missingHint(places, rules));
  page.rewrite(hints.table, tableHint(places, rules));
  const rows = page.rows.map((row, i) => (isTypedInto(row) ? row : fitRow(row, i, FORM_COLUMNS, page.merges)));
  return { page: { ...rulesOf(unit, places, rules, hints), rows, merges: page.merges }, places, hints };
}

function rulesOf(unit: Unit, places: FormPlaces, rules: FormRules, hints: HintRows) {
  return {
    title: unit.tab,
    columns: FORM_COLUMNS,
    spareRows: 0,
    // Nothing is frozen: the table's heading would hide half the screen of a telephone.
    frozenRows: 0,
    validations: formValidations(places, rules),
    colours: formColours(places, rules, hints),
  };
}

/** Three lines above the table: two that change while the unit types, and one for the result of the check. */
function addHints(page: PageBuilder): HintRows {
  const missing = page.next;
  page.span(null, 'hint', MISSING_HEIGHT);
  page.span(null, 'hint', TABLE_HEIGHT);
  page.span(CHECK_RESULT.none, 'result');
  return { missing, table: missing + 1, result: missing + 2 };
}

/** Rows to type into keep Google's own height, and so grow with what is typed. */
function isTypedInto(row: PageRow): boolean {
  return row.cells.some((one) => one.style.startsWith('entry'));
}
