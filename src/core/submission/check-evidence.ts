// What goes with a report: the unit's own dispatch, links and pictures.

import { isEmpty } from '../activity/classify-row';
import { cleanLine } from '../text/clean';
import { checkText, isErrorCell, problemAt } from './check-text';
import { SECTION_FIELDS } from './fields';
import type { Form, TypedCell } from './form';
import type { Problem } from './problem';

const HTTP = /^https?:\/\/[^\s/]+\.[^\s/]+/i;

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
  return isEmpty(cell) || HTTP.test(addressOf(cell)) ? [] : [problemAt('linkInvalid', cell)];
}

function checkDirective({ directive, missingSections }: Form): Problem[] {
  if (missingSections.includes('directive')) return [];
  return isEmpty(directive) ? [problemAt('directiveMissing', directive)] : [];
}

function checkLinkCount({ links }: Form): Problem[] {
  const [first] = links;
  return first !== undefined && links.every(isEmpty) ? [problemAt('linksMissing', first)] : [];
}

function checkPhotoCount({ photos }: Form): Problem[] {
  const { least = 0, most = Number.POSITIVE_INFINITY } = SECTION_FIELDS.photos;
  const given = photos.filter((cell) => !isEmpty(cell));
  const params = { given: String(given.length) };
  const excess = given[most];
  if (excess !== undefined) return [{ code: 'photosTooMany', place: excess.place, params }];
  const free = photos.find(isEmpty) ?? photos[0];
  return given.length >= least || free === undefined ? [] : [{ code: 'photosTooFew', place: free.place, params }];
}

/** Where a cell leads: its hyperlink, else its text. */
export function addressOf(cell: TypedCell): string {
  return cell.link ?? cleanLine(cell.shown);
}
