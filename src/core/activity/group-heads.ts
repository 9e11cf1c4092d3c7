// Headings of groups that carry no numeral: told by their words, by what stands below them, and by figures that are its sum.

import { type TypedRow, wordsOf } from '../submission/form';
import { cleanLine } from '../text/clean';
import { isEmpty } from './cells';
import type { ClassifiedLine } from './classify-lines';
import { namingCell } from './classify-row';
import { figuresOf, hasFigures, isSumOf } from './line-figures';
import { isLooser, type Vocabulary } from './vocabulary';

export function findGroupHeads(lines: readonly ClassifiedLine[], vocabulary: Vocabulary): ClassifiedLine[] {
  return lines.map((line, at) => {
    if (line.kind === 'doubtful')
      return headsItsSum(line, lines.slice(at + 1)) ? { ...line, kind: 'groupHeading' } : line;
    if (line.kind !== 'data' || !mayHead(line.typed, vocabulary)) return line;
    if (!hasFigures(line.typed)) return isHeading(line.typed, lines.slice(at + 1), vocabulary) ? asHeading(line) : line;
    const children = summedBelow(line.typed, lines.slice(at + 1), vocabulary);
    return children === undefined ? line : { ...line, kind: 'total', children };
  });
}

function asHeading(line: ClassifiedLine): ClassifiedLine {
  return { ...line, kind: 'groupHeading' };
}

/** No number, nobody who organised it, and no activity that is known. */
function mayHead({ index, activity, organizer }: TypedRow, { isActivity }: Vocabulary): boolean {
  return isEmpty(index) && isEmpty(organizer) && !isEmpty(activity) && !isActivity(wordsOf(activity));
}

const ENDS_AS_HEADING = /:$/;

function isHeading(typed: TypedRow, below: readonly ClassifiedLine[], { isGroup }: Vocabulary): boolean {
  const next = below.find(({ kind }) => !isPassedOver(kind));
  if (next?.kind !== 'data' || isEmpty(next.typed.activity) || !hasFigures(next.typed)) return false;
  const words = cleanLine(wordsOf(typed.activity));
  // In a table that is all capitals they say nothing.
  const standsOut = isCapitals(words) && !isCapitals(wordsOf(next.typed.activity));
  return standsOut || ENDS_AS_HEADING.test(words) || isGroup(words);
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

function isPassedOver(kind: ClassifiedLine['kind']): boolean {
  return kind === 'continuation' || kind === 'remark';
}

/** The lines below whose sums the figures of a line are, up to the next line like it or the end of the block. */
function summedBelow(
  head: TypedRow,
  below: readonly ClassifiedLine[],
  vocabulary: Vocabulary,
): readonly TypedRow[] | undefined {
  const block = dataBelow(below).map(({ typed }) => typed);
  const next = block.findIndex((typed) => mayHead(typed, vocabulary) && hasFigures(typed));
  const children = next < 0 ? block : block.slice(0, next);
  return isLooser(head, children, vocabulary) && isSumOf(head, children) ? children : undefined;
}

function dataBelow(below: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const shown = below.filter(({ kind }) => !isPassedOver(kind) && kind !== 'doubtful');
  const end = shown.findIndex(({ kind }) => kind !== 'data');
  return end < 0 ? shown : shown.slice(0, end);
}

/** "I. LỚP HỌC (3 lớp, 180 người)": a heading across the table that tells the sums of its lines. */
function headsItsSum({ typed }: ClassifiedLine, below: readonly ClassifiedLine[]): boolean {
  const naming = namingCell(typed);
  const figures = dataBelow(below).map((line) => figuresOf(line.typed));
  const sums = (['classes', 'people'] as const).map((key) => figures.reduce((sum, one) => sum + (one[key] ?? 0), 0));
  const told = (wordsOf(naming).match(/\d[\d.]*/g) ?? []).map((number) => Number(number.replace(/\./g, '')));
  return naming.isWide === true && figures.length > 0 && sums.every((sum) => told.includes(sum));
}
