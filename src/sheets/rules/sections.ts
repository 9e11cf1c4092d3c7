// How much stands in a section of the form, as formulas.

import { toA1 } from '../a1';
import { type FormPlaces, type FormRules, fieldsOf, type SectionPlace } from './form-rules';
import { anyOf, call, join, range } from './formula';

/**
 * Characters of an answer below or beside its label: everything in its rows less the label. Never less than what the check measures, so that
 * only surely too short an answer is called short.
 */
export function answerLength({ label, area }: SectionPlace, width: number): string {
  const length = (cells: string) => call('LEN', call('TRIM', cells));
  return `${call('SUMPRODUCT', length(range(0, label, area.bottom - 1, width - 1)))}-${length(toA1(label, 0))}`;
}

/** Filled lines of a list; the row of the label and the one after the list are counted in, for rows inserted there. */
export function listCount({ label, area }: SectionPlace): string {
  return call('SUMPRODUCT', `(${call('TRIM', range(area.left, label, area.bottom))}<>"")*1`);
}

/** Nominations that were begun and lack something. The heading lacks nothing. */
export function incompleteNominations({ nominations }: FormPlaces, { nomination }: FormRules): string {
  const { heading, end, columns } = nominations;
  const cells = fieldsOf(columns).map((field) => range(columns[field], heading, end));
  const required = fieldsOf(nomination, (rule) => rule.required === 'always');
  const missing = required.map((field) => `(${range(columns[field], heading, end)}="")`);
  return call('SUMPRODUCT', `(${join(...cells)}<>"")*${anyOf(missing)}`);
}
