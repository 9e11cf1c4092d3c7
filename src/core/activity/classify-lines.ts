// The lines of a table in their order: what one is can depend on those around it.

import { type TypedRow, wordsOf } from '../submission/form';
import { fold } from '../text/fold';
import { joinBrokenLines } from './broken-lines';
import { isEmpty, isWordy } from './cells';
import { classifyRow, type RowKind } from './classify-row';
import { fillDittos } from './dittos';
import { findGroupHeads } from './group-heads';
import { figuresOf, hasFigures, isSumOf } from './line-figures';
import { childrenOf } from './line-levels';
import { beginsLikeTotal } from './line-words';
import { isHeld, isLooser, type Vocabulary } from './vocabulary';

export type LineKind = RowKind | 'continuation';

export interface ClassifiedLine {
  readonly typed: TypedRow;
  readonly kind: LineKind;
  /** The lines a total is the sum of, where it heads them. */
  readonly children?: readonly TypedRow[];
  /** Whether the name was typed into the column of numbers, and is read from there. */
  readonly isNamedByIndex?: true;
}

const NO_WORDS: Vocabulary = { isActivity: () => false, isGroup: () => false };

export function classifyLines(rows: readonly TypedRow[], vocabulary: Vocabulary = NO_WORDS): ClassifiedLine[] {
  let lines: ClassifiedLine[] = rows.map(classifyAlone);
  lines = joinBrokenLines(lines, vocabulary);
  lines = fillDittos(lines);
  lines = endAtSignature(lines);
  lines = findParents(lines);
  lines = findGroupHeads(lines, vocabulary);
  return findSums(lines, vocabulary);
}

/** A name in the column of numbers, beside figures and no other name, is the name of the line. */
function classifyAlone(typed: TypedRow): ClassifiedLine {
  const kind = classifyRow(typed);
  const { index, activity } = typed;
  if (kind !== 'data' || !isEmpty(activity) || !isWordy(index) || !hasFigures(typed)) return { typed, kind };
  const named = { ...typed, index: { ...activity, place: index.place }, activity: index };
  // Where the columns are merged the name stands in its own.
  return activity.mergedFrom === index.place ? { typed: named, kind } : { typed: named, kind, isNamedByIndex: true };
}

/** Under a signature stand names and titles; a line with figures is still data. */
function endAtSignature(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  let isSigned = false;
  return lines.map((line) => {
    if (line.kind === 'footer') isSigned = true;
    if (!isSigned || line.kind !== 'data') return line;
    const { typed } = line;
    const { classes, people } = figuresOf(typed);
    const isName = isEmpty(typed.activity) || isEmpty(typed.organizer);
    return classes === null && people === null && isName ? { ...line, kind: 'footer' } : line;
  });
}

/** A line with figures that heads lines of a lower level is their total, or was meant to be. */
function findParents(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  return lines.map((line, i) => {
    if (line.kind !== 'data') return line;
    const children = childrenOf(lines, i);
    if (children.length === 0) return line;
    if (isEmpty(line.typed.classes) && isEmpty(line.typed.people)) return { ...line, kind: 'groupHeading' };
    const { classes, people } = figuresOf(line.typed);
    // A figure that cannot be read is asked about, whatever the line is.
    return classes === null && people === null ? line : { ...line, kind: 'total', children };
  });
}

/** Figures that are exactly the sum of the lines above are their total, unless the line names something that was held. */
function findSums(lines: readonly ClassifiedLine[], vocabulary: Vocabulary): ClassifiedLine[] {
  const found: ClassifiedLine[] = [];
  for (const line of lines) {
    const isTotal =
      line.kind === 'data' && sumsAbove(found).some((summed) => isTotalOf(line.typed, summed, vocabulary));
    found.push(isTotal ? { ...line, kind: 'total' } : line);
  }
  return found;
}

/** The data lines of the whole table so far, and those since its last heading or total. */
function sumsAbove(above: readonly ClassifiedLine[]): (readonly TypedRow[])[] {
  const last = above.reduce((at, { kind }, i) => (kind === 'groupHeading' || kind === 'total' ? i : at), -1);
  const dataOf = (lines: readonly ClassifiedLine[]) =>
    lines.filter(({ kind }) => kind === 'data').map(({ typed }) => typed);
  return [dataOf(above), dataOf(above.slice(last + 1))];
}

function isTotalOf(typed: TypedRow, summed: readonly TypedRow[], vocabulary: Vocabulary): boolean {
  const { activity, organizer } = typed;
  const words = wordsOf(isEmpty(activity) ? organizer : activity);
  const isNameless = fold(words) === '';
  const mayBeTotal =
    isNameless || beginsLikeTotal(words) ? !isHeld(typed, vocabulary) : isLooser(typed, summed, vocabulary);
  return mayBeTotal && isSumOf(typed, summed);
}
