// Everything but the table: narratives, money, evidence, nominations, ticks.

import { isEmpty } from '../activity/classify-row';
import { cleanLine } from '../text/clean';
import { problemAt } from './check-row';
import { type Form, NARRATIVES, type Narrative, type TypedCell, type TypedNomination } from './form';
import { parseMoney } from './money';
import type { Problem } from './problem';
import type { Nomination } from './report';
import { isTicked } from './tick';

// Difficulties and proposals may honestly be none; the other three every unit can write.
const REQUIRED_NARRATIVES: readonly Narrative[] = NARRATIVES.filter(
  (narrative) => narrative !== 'difficulties' && narrative !== 'proposals',
);

/** The plan asks for 2 to 3 pictures. */
const LEAST_PHOTOS = 2;

const HTTP = /^https?:\/\/[^\s/]+\.[^\s/]+/i;

/** @param hasRows whether the table holds data; a unit with nothing to report owes no narrative and no pictures */
export function checkForm(form: Form, hasRows: boolean): Problem[] {
  const problems = [...checkSections(form), ...checkTicks(form, hasRows), ...checkMoney(form), ...checkLinks(form)];
  if (hasRows) problems.push(...checkNarratives(form), ...checkPhotos(form));
  return [...problems, ...form.nominations.flatMap(checkNomination)];
}

function checkSections(form: Form): Problem[] {
  return form.missingSections.map((section) => {
    const isTick = section === 'nil' || section === 'submit';
    return { code: isTick ? 'tickMissing' : 'sectionMissing', place: 'A1', params: { section } };
  });
}

function checkTicks(form: Form, hasRows: boolean): Problem[] {
  if (isTicked(form.nil)) return hasRows ? [problemAt('nilWithRows', form.nil)] : [];
  return isTicked(form.submit) && !hasRows ? [problemAt('emptyReport', form.submit)] : [];
}

function checkMoney(form: Form): Problem[] {
  return [form.stateBudget, form.mobilisedFunds]
    .filter((cell) => parseMoney(cell.value).state === 'asked')
    .map((cell) => problemAt('moneyNotUnderstood', cell));
}

function checkLinks(form: Form): Problem[] {
  return [...form.links, ...form.photos]
    .filter((cell) => !isEmpty(cell) && !HTTP.test(addressOf(cell)))
    .map((cell) => problemAt('linkInvalid', cell));
}

function checkNarratives(form: Form): Problem[] {
  return REQUIRED_NARRATIVES.filter(
    (narrative) => !form.missingSections.includes(narrative) && isEmpty(form.narratives[narrative]),
  ).map((section) => ({ code: 'narrativeMissing', place: form.narratives[section].place, params: { section } }));
}

function checkPhotos(form: Form): Problem[] {
  const given = form.photos.filter((cell) => !isEmpty(cell)).length;
  const free = form.photos.find(isEmpty) ?? form.photos[0];
  if (given >= LEAST_PHOTOS || free === undefined) return [];
  return [{ code: 'photosTooFew', place: free.place, params: { given: String(given) } }];
}

function checkNomination(nomination: TypedNomination): Problem[] {
  const required = [nomination.name, nomination.kind, nomination.award, nomination.achievement];
  if (isBlankNomination(nomination)) return [];
  const missing = required.find(isEmpty);
  return missing === undefined ? [] : [problemAt('nominationIncomplete', missing)];
}

function isBlankNomination(nomination: TypedNomination): boolean {
  return Object.values(nomination).every(isEmpty);
}

export function readNominations(form: Form): Nomination[] {
  return form.nominations
    .filter((nomination) => !isBlankNomination(nomination))
    .map((nomination) => ({
      name: cleanLine(nomination.name.shown),
      position: cleanLine(nomination.position.shown),
      kind: cleanLine(nomination.kind.shown),
      award: cleanLine(nomination.award.shown),
      achievement: cleanLine(nomination.achievement.shown),
      place: nomination.name.place,
    }));
}

/** Where a cell leads: its hyperlink, else its text. */
export function addressOf(cell: TypedCell): string {
  return cell.link ?? cleanLine(cell.shown);
}
