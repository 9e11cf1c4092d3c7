// The nominations for commendation.

import { isEmpty } from '../activity/classify-row';
import { cleanLine } from '../text/clean';
import { fold } from '../text/fold';
import { checkText, isErrorCell, problemAt } from './check-text';
import { NOMINATION_FIELDS, type NominationField } from './fields';
import { type Form, type TypedNomination, wordsOf } from './form';
import type { Problem } from './problem';
import type { Nomination } from './report';

const FIELDS = Object.keys(NOMINATION_FIELDS) as NominationField[];

export function checkNomination(nomination: TypedNomination): Problem[] {
  if (isBlank(nomination)) return [];
  const lacking = FIELDS.find((field) => {
    const { required, choices } = NOMINATION_FIELDS[field];
    const cell = nomination[field];
    if (isEmpty(cell)) return required !== undefined;
    return choices !== undefined && !isErrorCell(cell) && !choices.includes(fold(wordsOf(cell)));
  });
  return [
    ...(lacking === undefined ? [] : [problemAt('nominationIncomplete', nomination[lacking])]),
    ...FIELDS.flatMap((field) => checkText(nomination[field], NOMINATION_FIELDS[field])),
  ];
}

function isBlank(nomination: TypedNomination): boolean {
  return Object.values(nomination).every(isEmpty);
}

export function readNominations(form: Form): Nomination[] {
  return form.nominations
    .filter((nomination) => !isBlank(nomination))
    .map((nomination) => ({
      name: cleanLine(nomination.name.shown),
      position: cleanLine(nomination.position.shown),
      kind: cleanLine(nomination.kind.shown),
      award: cleanLine(nomination.award.shown),
      achievement: cleanLine(nomination.achievement.shown),
      place: nomination.name.place,
    }));
}
