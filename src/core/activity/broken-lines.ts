// One line of a document that fills several rows of the sheet: a name too long for its cell, or a table whose rows were split.

import { type TypedRow, wordsOf } from '../submission/form';
import { cleanLine } from '../text/clean';
import { isEmpty, joinCells } from './cells';
import type { ClassifiedLine } from './classify-lines';
import { hasFigures, isSumOf } from './line-figures';
import type { Vocabulary } from './vocabulary';

export function joinBrokenLines(lines: readonly ClassifiedLine[], { isActivity }: Vocabulary): ClassifiedLine[] {
  return joinSplitLines(joinContinuations(lines, isActivity));
}

// A sentence that goes on begins small or in brackets, or after a line that visibly has not ended.
const GOES_ON = /^[(\p{Ll}]/u;
const NOT_ENDED = /(?:[,;:(–-]|\s(?:và|cho|của|về|với|để|trong))$/u;
const BRACKETED = /^\(.*\)$/;

/** A name goes on in the next line, which has nothing but words. */
function joinContinuations(lines: readonly ClassifiedLine[], isActivity: Vocabulary['isActivity']): ClassifiedLine[] {
  const joined: ClassifiedLine[] = [];
  let head = -1;
  for (const line of lines) {
    const before = joined[head];
    if (before !== undefined && isContinuation(line, before, isActivity)) {
      joined[head] = { ...before, typed: goOn(before.typed, line.typed, isActivity) };
      joined.push({ ...line, kind: 'continuation' });
      continue;
    }
    head = line.kind === 'data' ? joined.length : -1;
    joined.push(line);
  }
  return joined;
}

/** A remark in brackets below a name that is whole without it belongs to the note. */
function goOn(before: TypedRow, { activity }: TypedRow, isActivity: Vocabulary['isActivity']): TypedRow {
  const whole = joinCells(before.activity, activity);
  const isRemark =
    BRACKETED.test(cleanLine(wordsOf(activity))) && isActivity(wordsOf(before.activity)) && !isActivity(wordsOf(whole));
  return isRemark ? { ...before, note: joinCells(before.note, activity) } : { ...before, activity: whole };
}

function isContinuation(
  { typed, kind }: ClassifiedLine,
  before: ClassifiedLine,
  isActivity: Vocabulary['isActivity'],
): boolean {
  if (kind !== 'data' || isEmpty(before.typed.activity) || typeof typed.activity.value !== 'string') return false;
  if (![typed.organizer, typed.classes, typed.people, typed.note].every(isEmpty)) return false;
  const [words, wordsBefore] = [cleanLine(wordsOf(typed.activity)), cleanLine(wordsOf(before.typed.activity))];
  const goesOn = GOES_ON.test(words);
  const hasNotEnded = NOT_ENDED.test(wordsBefore);
  if (isActivity(`${wordsBefore} ${words}`) && !isActivity(wordsBefore) && !isActivity(words)) return true;
  // The lines of the form are numbered beforehand; a line with a number of its own is more likely one whose figures were forgotten.
  return isEmpty(typed.index) ? goesOn || hasNotEnded : goesOn && hasNotEnded;
}

/** A line with a name and no figures, and below it, with nothing but perhaps the organiser between, figures without a name. */
function joinSplitLines(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const joined = [...lines];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'data' || !isNameOnly(line.typed)) continue;
    const below = partsBelow(line.typed, lines.slice(at + 1));
    if (below === undefined || isSumAbove(lines.slice(0, at), below[below.length - 1])) continue;
    joined[at] = { ...line, typed: below.reduce(complete, line.typed) };
    for (const i of below.keys()) {
      const part = joined[at + 1 + i];
      if (part !== undefined) joined[at + 1 + i] = { ...part, kind: 'continuation' };
    }
  }
  return joined;
}

function isNameOnly(typed: TypedRow): boolean {
  const isMerged = [typed.classes, typed.people].some(({ mergedFrom }) => mergedFrom !== undefined);
  return !isEmpty(typed.activity) && !hasFigures(typed) && !isMerged;
}

/** The lines directly below that only together with the name make a whole line, down to the one with the figures. */
function partsBelow(head: TypedRow, below: readonly ClassifiedLine[]): TypedRow[] | undefined {
  const parts: TypedRow[] = [];
  let isOrganized = !isEmpty(head.organizer);
  for (const { typed, kind } of below) {
    const isPart = kind === 'continuation' || (isEmpty(typed.index) && isEmpty(typed.activity));
    const saysWho = !isEmpty(typed.organizer);
    if (!isPart || (saysWho && isOrganized)) return undefined;
    isOrganized ||= saysWho;
    parts.push(typed);
    if (kind === 'data' && hasFigures(typed)) return parts;
    if (kind !== 'continuation' && !saysWho) return undefined;
  }
  return undefined;
}

/** Unnamed figures may also be the total of the lines above. */
function isSumAbove(above: readonly ClassifiedLine[], figures: TypedRow | undefined): boolean {
  const data = above.filter(({ kind }) => kind === 'data').map(({ typed }) => typed);
  return figures !== undefined && isSumOf(figures, data);
}

function complete(whole: TypedRow, part: TypedRow): TypedRow {
  const either = (field: 'organizer' | 'classes' | 'people' | 'note') =>
    isEmpty(whole[field]) ? part[field] : whole[field];
  return {
    ...whole,
    organizer: either('organizer'),
    classes: either('classes'),
    people: either('people'),
    note: either('note'),
  };
}
