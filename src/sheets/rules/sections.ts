// How much stands in a section of the form, as formulas.

import type { NominationField } from '../../core/submission/fields';
import { NO_NOMINATION_WORDS } from '../../messages/hints';
import { toA1 } from '../a1';
import { type FormPlaces, type FormRules, fieldsOf, type SectionPlace } from './form-rules';
import { anyOf, call, join, quoted, range } from './formula';

/**
 * Characters of an answer below or beside its label: everything in its rows less the label. Never less than what the check measures, so that
 * only surely too short an answer is called short.
 */
export function answerLength({ label, area }: SectionPlace, width: number): string {
  const length = (cells: string) => call('LEN', call('TRIM', cells));
  return `${call('SUMPRODUCT', length(range(0, label, area.bottom - 1, width - 1)))}-${length(toA1(label, 0))}`;
}

/**
 * Filled lines of a list; the row of the label and the one after the list are counted in, for rows inserted there. A folder is as many
 * pictures as are needed.
 */
export function listCount({ label, area }: SectionPlace, least: number): string {
  const cells = range(area.left, label, area.bottom);
  const isFolder = call('ISNUMBER', call('FIND', quoted('/folders/'), cells));
  return call('SUMPRODUCT', `(${call('TRIM', cells)}<>"")*(1+${isFolder}*${least - 1})`);
}

/**
 * Nominations that were begun and lack something. The heading lacks nothing; a name alone may be the head of a group or say that there are
 * none, and a group may say of what kind its lines are.
 */
export function incompleteNominations({ nominations }: FormPlaces, { nomination }: FormRules): string {
  const { heading, end, columns } = nominations;
  const cells = (field: NominationField) => range(columns[field], heading, end);
  const fields = fieldsOf(columns);
  const beside = fields.filter((field) => field !== 'name').map(cells);
  const required = fieldsOf(nomination, (rule) => rule.required === 'always' && rule.kind !== 'choice');
  const missing = required.map((field) => `(${cells(field)}="")`);
  const isNoName = anyOf(
    NO_NOMINATION_WORDS.map((word) => call('ISNUMBER', call('FIND', quoted(word), call('LOWER', cells('name'))))),
  );
  const isNone = `(${join(...beside)}="")*${isNoName}`;
  return call('SUMPRODUCT', `(${join(...fields.map(cells))}<>"")*(1-${isNone})*${anyOf(missing)}`);
}
