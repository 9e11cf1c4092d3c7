// The lines of a table in their order: what one is can depend on those around it.

import { parseQuantity } from '../quantity/parse-quantity';
import { type TypedCell, type TypedRow, wordsOf } from '../submission/form';
import { cleanLine } from '../text/clean';
import { fold } from '../text/fold';
import { classifyRow, isEmpty, type RowKind } from './classify-row';
import { childrenOf } from './line-levels';

export type LineKind = RowKind | 'continuation';

export interface ClassifiedLine {
  readonly typed: TypedRow;
  readonly kind: LineKind;
  /** The lines a total is the sum of, where it heads them. */
  readonly children?: readonly TypedRow[];
}

/** @param isActivity whether words are those of a known activity: a name broken in two is known when it is put together again */
export function classifyLines(
  rows: readonly TypedRow[],
  isActivity: (words: string) => boolean = () => false,
): ClassifiedLine[] {
  let lines: ClassifiedLine[] = rows.map((typed) => ({ typed, kind: classifyRow(typed) }));
  lines = joinContinuations(lines, isActivity);
  lines = fillDittos(lines);
  lines = endAtSignature(lines);
  lines = findParents(lines);
  return findUnnamedTotals(lines);
}

/** What a figure of a line comes to; null where there is none or none that can be read. */
export function figuresOf(typed: TypedRow): { classes: number | null; people: number | null } {
  const value = (cell: TypedCell, column: 'classes' | 'people') =>
    parseQuantity(cell.value, column, { isDate: cell.isDate, shown: cell.shown }).value;
  return { classes: value(typed.classes, 'classes'), people: value(typed.people, 'people') };
}

// A sentence that goes on begins small or in brackets, or after a line that visibly has not ended.
const GOES_ON = /^[(\p{Ll}]/u;
const NOT_ENDED = /(?:[,;:(–-]|\s(?:và|cho|của|về|với|để|trong))$/u;

/** A name that was too long for its cell goes on in the next line, which has nothing but words. */
function joinContinuations(lines: readonly ClassifiedLine[], isActivity: (words: string) => boolean): ClassifiedLine[] {
  const joined: ClassifiedLine[] = [];
  let head = -1;
  for (const line of lines) {
    const before = joined[head];
    if (before !== undefined && isContinuation(line, before, isActivity)) {
      joined[head] = {
        ...before,
        typed: { ...before.typed, activity: join(before.typed.activity, line.typed.activity) },
      };
      joined.push({ ...line, kind: 'continuation' });
      continue;
    }
    head = line.kind === 'data' ? joined.length : -1;
    joined.push(line);
  }
  return joined;
}

function isContinuation(
  { typed, kind }: ClassifiedLine,
  before: ClassifiedLine,
  isActivity: (words: string) => boolean,
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

function join(first: TypedCell, second: TypedCell): TypedCell {
  const both = (textOf: (cell: TypedCell) => string) => `${cleanLine(textOf(first))} ${cleanLine(textOf(second))}`;
  return { value: both(wordsOf), shown: both((cell) => cell.shown), isDate: false, place: first.place };
}

const DITTO = /^(?:"|'{1,2}|\/\/|-?nt-?|như trên|như dòng trên)$/;

/** "nt" and its like stand for the words above. */
function fillDittos(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  let above: TypedRow | undefined;
  return lines.map((line) => {
    if (line.kind !== 'data') return line;
    const fill = (cell: TypedCell, source: TypedCell | undefined): TypedCell =>
      source !== undefined && typeof cell.value === 'string' && DITTO.test(plainMark(cell.value))
        ? { ...source, place: cell.place }
        : cell;
    const { activity, organizer } = line.typed;
    const typed = {
      ...line.typed,
      activity: fill(activity, above?.activity),
      organizer: fill(organizer, above?.organizer),
    };
    above = typed;
    return { ...line, typed };
  });
}

/** Not folded: that would take a lone mark for a bullet. */
function plainMark(text: string): string {
  return cleanLine(text)
    .toLowerCase()
    .replace(/[“”„«»″〃]/g, '"')
    .replace(/[‘’‚′]/g, "'");
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

const LEAST_SUMMED = 2;

/** Figures without a word beside them that are exactly the sum of all the lines above are their total. */
function findUnnamedTotals(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  let rows = 0;
  let classes = 0;
  let people = 0;
  return lines.map((line) => {
    if (line.kind !== 'data') return line;
    const own = figuresOf(line.typed);
    const isNameless = [line.typed.activity, line.typed.organizer].every((cell) => fold(wordsOf(cell)) === '');
    const isSum = own.classes === classes && own.people === people && classes + people > 0;
    if (isNameless && rows >= LEAST_SUMMED && isSum) {
      return { ...line, kind: 'total' };
    }
    rows += 1;
    classes += own.classes ?? 0;
    people += own.people ?? 0;
    return line;
  });
}
