// The nominations for commendation.

import { isEmpty } from '../activity/classify-row';
import { cleanLine, cleanParagraphs } from '../text/clean';
import { fold } from '../text/fold';
import { checkText, isErrorCell, problemAt, quote } from './check-text';
import { NOMINATION_FIELDS, type NominationField } from './fields';
import { type Form, wordsOf } from './form';
import { type NominationLine, nominationLines } from './nomination-lines';
import type { Problem } from './problem';
import type { Nomination } from './report';

const FIELDS = Object.keys(NOMINATION_FIELDS) as NominationField[];

export function checkNominations(form: Form): Problem[] {
  const lines = nominationLines(form.nominations);
  return lines.flatMap((line, i) => [
    ...checkComplete(line),
    ...checkNames(line),
    ...checkRepeated(line, lines.slice(0, i)),
    ...FIELDS.flatMap((field) => checkText(line.typed[field], NOMINATION_FIELDS[field])),
  ]);
}

/** One question for a line, at the first thing it lacks. */
function checkComplete(line: NominationLine): Problem[] {
  const missing = FIELDS.find((field) => lacks(line, field));
  if (missing === undefined) return [];
  const { [missing]: cell, name } = line.typed;
  // A column that the tab does not have cannot be pointed at.
  const at = cell.isAbsent ? { ...cell, place: name.place } : cell;
  return [problemAt('nominationIncomplete', at, { missing, name: isEmpty(name) ? '' : quote(name) })];
}

function lacks({ typed, kind }: NominationLine, field: NominationField): boolean {
  const cell = typed[field];
  if (field === 'kind') return kind === undefined && !isErrorCell(cell);
  return isEmpty(cell) && NOMINATION_FIELDS[field].required !== undefined;
}

// "Cô Hoa và cô Huệ": people by their titles, so that the two halves of one name are not taken for two.
const TITLE = '(?:đ/c|đồng chí|ông|bà|cô|thầy|anh|chị|em)';
const TWO_TITLED = new RegExp(`^${TITLE} .+(?: và |[,;])${TITLE} `);

const NUMBER = '(?:\\d+[.)]\\s*|[-+]\\s*)?';
/** Every word with a capital: no post, and nothing in brackets. */
const PERSON = new RegExp(`^${NUMBER}\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)+$`, 'u');
/** The name of a school may well take two lines, or have a comma. */
const COLLECTIVE = new RegExp(`^${NUMBER}\\p{Lu}\\S* \\S`, 'u');

function checkNames({ typed: { name }, kind }: NominationLine): Problem[] {
  const words = wordsOf(name);
  const [ends, pattern] = kind === 'Cá nhân' ? [/[,;\n]/, PERSON] : [/;/, COLLECTIVE];
  const names = words.split(ends).filter((part) => pattern.test(cleanLine(part)));
  const isSeveral = names.length > 1 || cleanParagraphs(words).some((line) => TWO_TITLED.test(fold(line)));
  return isSeveral ? [problemAt('nominationSeveral', name)] : [];
}

function checkRepeated(
  { typed: { name, position }, kind }: NominationLine,
  before: readonly NominationLine[],
): Problem[] {
  if (isEmpty(name)) return [];
  const first = before.find(
    (other) =>
      fold(wordsOf(other.typed.name)) === fold(wordsOf(name)) &&
      other.kind === kind &&
      // Two people of one name have different posts.
      fold(wordsOf(other.typed.position)) === fold(wordsOf(position)),
  );
  return first === undefined ? [] : [problemAt('duplicateNomination', name, { first: first.typed.name.place })];
}

export function readNominations(form: Form): Nomination[] {
  return nominationLines(form.nominations).map(({ typed, kind }) => ({
    name: cleanLine(typed.name.shown),
    position: cleanLine(typed.position.shown),
    kind: kind ?? cleanLine(typed.kind.shown),
    award: cleanLine(typed.award.shown),
    achievement: cleanLine(typed.achievement.shown),
    place: typed.name.place,
  }));
}
