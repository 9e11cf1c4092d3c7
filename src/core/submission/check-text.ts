// What can be wrong with any text a unit types, whatever field it stands in.

import { isEmpty } from '../activity/classify-row';
import { cleanLine } from '../text/clean';
import { formatCount } from '../text/vietnamese-number';
import { faultsOfText } from './field-schema';
import type { FieldRule } from './fields';
import type { TypedCell } from './form';
import type { Problem, ProblemCode } from './problem';

const LONGEST_QUOTE = 80;

/** @param tooShort the code for an answer that is shorter than its rule asks, where the field has one */
export function checkText(cell: TypedCell, rule: FieldRule, tooShort?: ProblemCode): Problem[] {
  if (isErrorCell(cell)) return [problemAt('errorCell', cell)];
  if (isEmpty(cell) || typeof cell.value !== 'string') return [];
  // Spaces too many are no words more.
  const text = cleanLine(cell.value);
  return faultsOfText(text, rule).flatMap((fault): Problem[] => {
    const code = fault === 'tooShort' ? tooShort : fault;
    if (code === undefined) return [];
    const sizes =
      fault === 'textTooLong' ? { value: formatCount(text.length), limit: formatCount(rule.longest ?? 0) } : {};
    return [{ code, place: cell.place, params: { typed: quote(cell), ...sizes } }];
  });
}

export function isErrorCell(cell: TypedCell): boolean {
  return typeof cell.value === 'object' && cell.value !== null;
}

export function problemAt(code: ProblemCode, cell: TypedCell, params: Problem['params'] = {}): Problem {
  return { code, place: cell.place, params: { typed: quote(cell), ...params } };
}

/** What was typed, as much of it as a message can show. */
export function quote(cell: TypedCell): string {
  const text = cleanLine(cell.shown);
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}
