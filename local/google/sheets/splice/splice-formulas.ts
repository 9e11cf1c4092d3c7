// Formulas, and the formulas inside rules, follow the rows and columns they name.

import type { JsonObject } from '../../api';
import { setCell } from '../cells';
import type { Dimension } from '../developer-metadata';
import type { Draft } from '../draft';
import type { Corner, Reference } from '../formula/reference';
import { rewriteReferences } from '../formula/rewrite';
import { objectAt, objectsAt } from '../json';
import { localeOf } from '../locale';
import type { Cell, Sheet } from '../model';
import type { IntervalMap } from './interval';

/** Rewrites every formula of the workbook that names the sheet; sheets without such formulas stay untouched. */
export function moveFormulas(draft: Draft, target: Sheet, dimension: Dimension, map: IntervalMap): void {
  const locale = localeOf(draft.book.properties.locale);
  const title = target.properties.title.toLowerCase();
  for (const sheet of draft.book.sheets.slice()) {
    const own = sheet.properties.sheetId === target.properties.sheetId;
    const rewrite = (formula: string): string =>
      rewriteReferences(formula, locale, (reference) => {
        const named = reference.sheet === undefined ? own : reference.sheet.toLowerCase() === title;
        return named ? moveReference(reference, dimension, map) : reference;
      });
    rewriteCells(draft, sheet, own ? rewrite : onlyAcross(rewrite));
    if (own) target.conditionalFormats = target.conditionalFormats.map((rule) => rewriteRule(rule, rewrite));
  }
}

/** Formulas that name no other sheet are left unread: there are many of them. */
export function onlyAcross(rewrite: (formula: string) => string): (formula: string) => string {
  return (formula) => (formula.includes('!') ? rewrite(formula) : formula);
}

/** Rewrites the formulas and the rules of every cell of a sheet, which is only copied where one changes. */
export function rewriteCells(draft: Draft, sheet: Sheet, rewrite: (formula: string) => string): void {
  const { rows, properties } = sheet;
  // Counted loops: a batch that moves rows on every tab comes here for every cell of the workbook each time.
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || (cell.userEnteredValue?.formulaValue === undefined && !cell.dataValidation)) continue;
      const rewritten = rewriteCell(cell, rewrite);
      if (rewritten !== cell) setCell(draft.edit(properties.sheetId), row, column, rewritten);
    }
  }
}

function rewriteCell(cell: Cell, rewrite: (formula: string) => string): Cell {
  let rewritten = cell;
  const formula = cell.userEnteredValue?.formulaValue;
  const formulaValue = formula === undefined ? undefined : rewrite(formula);
  if (formulaValue !== undefined && formulaValue !== formula)
    rewritten = { ...cell, userEnteredValue: { formulaValue } };
  const rule = cell.dataValidation && objectAt(cell.dataValidation, 'condition');
  const condition = rule && rewriteCondition(rule, rewrite);
  if (condition && condition !== rule)
    rewritten = { ...rewritten, dataValidation: { ...cell.dataValidation, condition } };
  return rewritten;
}

function rewriteRule(rule: JsonObject, rewrite: (formula: string) => string): JsonObject {
  const booleanRule = objectAt(rule, 'booleanRule');
  const condition = booleanRule && objectAt(booleanRule, 'condition');
  if (!condition) return rule;
  return { ...rule, booleanRule: { ...booleanRule, condition: rewriteCondition(condition, rewrite) } };
}

/** The same object where no formula in it changes. */
function rewriteCondition(condition: JsonObject, rewrite: (formula: string) => string): JsonObject {
  let changed = false;
  const values = objectsAt(condition, 'values').map((value) => {
    const entered = value.userEnteredValue;
    if (typeof entered !== 'string' || !entered.startsWith('=')) return value;
    const userEnteredValue = rewrite(entered);
    changed ||= userEnteredValue !== entered;
    return { ...value, userEnteredValue };
  });
  return changed ? { ...condition, values } : condition;
}

/** A single cell that goes leaves nothing to point at; a range shrinks until nothing of it is left. */
function moveReference(reference: Reference, dimension: Dimension, map: IntervalMap): Reference | undefined {
  const axis = dimension === 'ROWS' ? 'row' : 'column';
  const start = reference.start[axis];
  const end = reference.end ? reference.end[axis] : start;
  if (!start) return reference;
  const moved = map([start.index, (end?.index ?? Number.MAX_SAFE_INTEGER - 1) + 1]);
  if (!moved) return undefined;
  const put = (corner: Corner, index: number): Corner => {
    const old = corner[axis];
    return old ? { ...corner, [axis]: { ...old, index } } : corner;
  };
  return {
    ...reference,
    start: put(reference.start, moved[0]),
    ...(reference.end && { end: put(reference.end, moved[1] - 1) }),
  };
}
