// What goes with a report: the unit's own dispatch, links and pictures.

import { isEmpty } from '../activity/classify-row';
import { fold } from '../text/fold';
import { addressOf, findAddress, isFolder } from './address';
import { checkText, isErrorCell, problemAt } from './check-text';
import { SECTION_FIELDS } from './fields';
import { type Form, type TypedCell, wordsOf } from './form';
import type { Problem } from './problem';

/** What stands where a dispatch would be named, and names none; a dash folds to nothing. */
const NO_DISPATCH = /^(?:|x|có|không|không có|ko|chưa|chưa có|\d+)$/;

/** Whether the unit's answer names a dispatch of its own. */
export function namesDispatch(directive: string): boolean {
  return !NO_DISPATCH.test(fold(directive));
}

/** @param hasRows whether the table holds data: only then evidence is owed */
export function checkEvidence(form: Form, hasRows: boolean): Problem[] {
  return [
    ...checkText(form.directive, SECTION_FIELDS.directive),
    ...[...form.links, ...form.photos].flatMap(checkLink),
    ...(hasRows ? [...checkDirective(form), ...checkLinkCount(form), ...checkPhotoCount(form)] : []),
  ];
}

function checkLink(cell: TypedCell): Problem[] {
  if (isErrorCell(cell)) return [problemAt('errorCell', cell)];
  return isEmpty(cell) || findAddress(cell) !== undefined ? [] : [problemAt('linkInvalid', cell)];
}

function checkDirective({ directive, missingSections }: Form): Problem[] {
  if (missingSections.includes('directive')) return [];
  const namesOne = directive.link !== undefined || namesDispatch(wordsOf(directive));
  return isEmpty(directive) || !namesOne ? [problemAt('directiveMissing', directive)] : [];
}

function checkLinkCount({ links }: Form): Problem[] {
  const [first] = links;
  return first !== undefined && links.every(isEmpty) ? [problemAt('linksMissing', first)] : [];
}

function checkPhotoCount({ photos }: Form): Problem[] {
  const { least = 0, most = Number.POSITIVE_INFINITY } = SECTION_FIELDS.photos;
  const given = differentOnes(photos.filter((cell) => !isEmpty(cell)));
  if (given.some((cell) => isFolder(addressOf(cell)))) return [];
  const params = { given: String(given.length) };
  const excess = given[most];
  if (excess !== undefined) return [{ code: 'photosTooMany', place: excess.place, params }];
  const free = photos.find(isEmpty) ?? photos[0];
  return given.length >= least || free === undefined ? [] : [{ code: 'photosTooFew', place: free.place, params }];
}

function differentOnes(cells: readonly TypedCell[]): TypedCell[] {
  return cells.filter((cell, i) => cells.findIndex((other) => addressOf(other) === addressOf(cell)) === i);
}
