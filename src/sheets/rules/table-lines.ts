// What can be seen of a line of the table without any script, as tests that are 0 or 1 when multiplied. Written once, they serve for the whole
// table inside SUMPRODUCT and for one line in a colour rule. Whatever they find the check finds too; it finds more.

import type { FieldRule, RowField } from '../../core/submission/fields';
import { HINTS, TOTAL_WORDS } from '../../messages/hints';
import { toA1 } from '../a1';
import { type FormRules, fieldsOf, type TablePlace } from './form-rules';
import { anyOf, call, fixed, isBlank, isOneOf, join, range, written } from './formula';

/** How a formula names the cells of a column, and the cell that tells the heading. */
export interface LineCells {
  readonly cells: (field: RowField) => string;
  readonly heading: string;
}

export interface LineFault {
  /** Before the number of lines. */
  readonly words: readonly [before: string, after: string];
  /** Each test with the columns it speaks of. */
  readonly marks: readonly { readonly fields: readonly RowField[]; readonly test: string }[];
}

/** The column whose heading is told from figures: the heading of a number column is a text that no line repeats. */
const TELLING: RowField = 'classes';

export function allLines({ heading, end, columns }: TablePlace<RowField>): LineCells {
  return {
    cells: (field) => range(columns[field], heading, end),
    heading: toA1(heading, columns[TELLING]),
  };
}

/** One line, by the row of the heading: for a colour rule over the same rows as {@link allLines}. */
export function eachLine({ heading, columns }: TablePlace<RowField>): LineCells {
  return {
    cells: (field) => `$${toA1(heading, columns[field])}`,
    heading: fixed(toA1(heading, columns[TELLING])),
  };
}

/** Lines that hold data: not the heading, not blank but for an organizer, not a total, not the heading of a group. */
export function isData({ cells, heading }: LineCells, rules: FormRules): string {
  const figures = fieldsOf(rules.row, (rule) => rule.kind === 'count').map(cells);
  const typed = join(cells('activity'), ...figures, cells('note'));
  const index = cells('index');
  return [
    `(${cells(TELLING)}<>${heading})`,
    `(${written(typed)}<>"")`,
    call('ISERROR', call('FIND', `"${TOTAL_WORDS.anywhere}"`, call('LOWER', join(index, cells('activity'))))),
    `(1-${isOneOf(cells('activity'), TOTAL_WORDS.alone)})`,
    `(1-${call('ISTEXT', index)}*${isBlank(join(cells('organizer'), ...figures))})`,
  ].join('*');
}

/** What has to be mended. */
export function lineFaults({ cells }: LineCells, rules: FormRules): LineFault[] {
  const { row } = rules;
  const words = fieldsOf(row, (rule) => rule.required === 'always' && rule.kind === 'text');
  // One of the two figures may honestly be missing: an activity of the catalogue need not count as a class.
  const figures = fieldsOf(row, (rule) => rule.required === 'always' && rule.kind === 'count');
  const counts = fieldsOf(row, (rule) => rule.kind === 'count');
  return [
    ...words.map((field) => fault(HINTS.lacking[field], [{ fields: [field], test: isBlank(cells(field)) }])),
    ...(figures.length === 0
      ? []
      : [fault(HINTS.noFigures, [{ fields: figures, test: isBlank(join(...figures.map(cells))) }])]),
    fault(
      HINTS.badFigure,
      counts.map((field) => ({ fields: [field], test: isBadFigure(cells(field), row[field]) })),
    ),
  ];
}

/** What is worth a second look: the check may well understand it. */
export function lineDoubts({ cells }: LineCells, rules: FormRules): LineFault[] {
  const counts = fieldsOf(rules.row, (rule) => rule.kind === 'count');
  const { least, most } = rules.peoplePerClass;
  const ratio = `${cells('people')}/${cells('classes')}`;
  // An error, of words or of 0 classes, is no number.
  const isOutside = call('ISNUMBER', `1/((${ratio}<${least})+(${ratio}>${most}))`);
  return [
    {
      words: HINTS.inWords,
      marks: counts.map((field) => ({ fields: [field], test: `(${call('ISTEXT', cells(field))}*1)` })),
    },
    {
      words: HINTS.unusual,
      marks: [{ fields: ['people'], test: `(${isOutside}*(${cells('classes')}>0)*(${cells('people')}>0))` }],
    },
  ];
}

/** Lines of data with any of the faults. */
export function countLines(line: LineCells, rules: FormRules, faults?: readonly LineFault[]): string {
  const tests = faults?.flatMap(({ marks }) => marks.map(({ test }) => test));
  return call('SUMPRODUCT', isData(line, rules) + (tests === undefined ? '' : `*${anyOf(tests)}`));
}

function fault(words: string, marks: LineFault['marks']): LineFault {
  return { words: [`; ${words}`, HINTS.lines], marks };
}

/** A number that is no count. Division by the fraction is an error for whole numbers and for words, so only fractions give a number. */
function isBadFigure(cells: string, { least, most }: FieldRule): string {
  const bounds = [
    ...(least === undefined ? [] : [`(${cells}<${least})`]),
    ...(most === undefined ? [] : [`(${cells}>${most})`]),
  ];
  const isFraction = call('ISNUMBER', `1/(${cells}-${call('INT', cells)})`);
  return `(${call('ISNUMBER', cells)}*${anyOf([...bounds, isFraction])})`;
}
