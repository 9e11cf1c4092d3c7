// Everything but the table: narratives, money, evidence, nominations, ticks.

import { isEmpty } from '../activity/classify-row';
import { checkEvidence } from './check-evidence';
import { checkNominations } from './check-nominations';
import { checkText, isErrorCell, problemAt } from './check-text';
import { SECTION_FIELDS } from './fields';
import { type Form, NARRATIVES, type TypedCell } from './form';
import { readMoney } from './money';
import type { Problem } from './problem';
import { isTicked, readTick } from './tick';

/** @param hasRows whether the table holds data; a unit with nothing to report owes no narrative and no evidence */
export function checkForm(form: Form, hasRows: boolean): Problem[] {
  return [
    ...form.findings,
    ...checkSections(form),
    ...checkTicks(form, hasRows),
    ...checkMoney(form),
    ...checkNarratives(form, hasRows),
    ...checkEvidence(form, hasRows),
    ...checkNominations(form),
  ];
}

/** Parts missing from which it is no slip: what stood below the table was cut off, and is told of once. */
const CUT_OFF = 6;

function checkSections(form: Form): Problem[] {
  const missing = form.missingSections.length;
  if (missing >= CUT_OFF) return [{ code: 'formCut', place: 'A1', params: { value: String(missing) } }];
  return form.missingSections.map((section) => {
    const isTick = section === 'nil' || section === 'submit';
    return { code: isTick ? 'tickMissing' : 'sectionMissing', place: 'A1', params: { section } };
  });
}

function checkTicks(form: Form, hasRows: boolean): Problem[] {
  const asked = [form.nil, form.submit].filter((cell) => readTick(cell) === 'asked');
  return [
    ...asked.map((cell) => problemAt(isErrorCell(cell) ? 'errorCell' : 'tickNotUnderstood', cell)),
    ...checkTicksAgree(form, hasRows),
  ];
}

function checkTicksAgree(form: Form, hasRows: boolean): Problem[] {
  if (isTicked(form.nil)) return hasRows ? [problemAt('nilWithRows', form.nil)] : [];
  return isTicked(form.submit) && !hasRows ? [problemAt('emptyReport', form.submit)] : [];
}

function checkMoney(form: Form): Problem[] {
  return [form.stateBudget, form.mobilisedFunds].flatMap((cell): Problem[] => {
    if (isErrorCell(cell)) return [problemAt('errorCell', cell)];
    return readMoney(cell).state === 'asked' ? [problemAt('moneyNotUnderstood', cell)] : [];
  });
}

function checkNarratives(form: Form, hasRows: boolean): Problem[] {
  return NARRATIVES.filter((narrative) => !form.missingSections.includes(narrative)).flatMap((section): Problem[] => {
    const cell: TypedCell = form.narratives[section];
    const rule = SECTION_FIELDS[section];
    if (!isEmpty(cell)) {
      return checkText(cell, rule, 'narrativeShort').map((problem) => ({
        ...problem,
        params: { ...problem.params, section },
      }));
    }
    const isOwed = hasRows && rule.required === 'withRows';
    return isOwed ? [{ code: 'narrativeMissing', place: cell.place, params: { section } }] : [];
  });
}
