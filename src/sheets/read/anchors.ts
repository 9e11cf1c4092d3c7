// The labels of a unit's tab: where each section begins, and where it ends because another one does.

import type { FormSection, TypedCell } from '../../core/submission/form';
import { cleanLine } from '../../core/text/clean';
import { fold } from '../../core/text/fold';
import { FORM, SECTION_LABELS } from '../../messages/form';
import type { TabReader } from './tab-reader';

export interface Anchor {
  readonly row: number;
  readonly column: number;
  /** What the unit typed behind the label, into the label's own cell. */
  readonly rest?: TypedCell;
}

export interface Anchors {
  readonly sections: ReadonlyMap<FormSection, Anchor>;
  /** The row of the next label after a row; the end of the tab where there is none. */
  readonly after: (row: number) => number;
  /** The last label of the tab; -1 where there is none. */
  readonly last: number;
}

// Headings that hold nothing themselves but end what stands above them.
const DIVIDERS = [FORM.part1, FORM.part2, FORM.funding, FORM.tableAbove, FORM.evidence, FORM.confirmation];

/** The heading of the Phụ lục carries the year, so only its beginning is compared. */
const REPORT_HEADING = fold(FORM.report(0)).replace(/ ?0$/, '');

/** Labels are recognised whole, without the explanation in brackets that the form adds to some, and without their number or bullet. */
const SECTION_OF_WORDS = new Map(
  Object.entries(SECTION_LABELS).flatMap(([section, label]) =>
    spellings(label).map((words) => [words, section as FormSection] as const),
  ),
);
const LONGEST_LABEL = Math.max(...[...SECTION_OF_WORDS.keys()].map((words) => words.length));

/** "Không phát sinh" is also what units write into figures and narratives: short, it labels a tick only under this heading. */
const SHORT_TICKS = new Set([FORM.nil, FORM.submit].map((label) => fold(withoutBrackets(label))));
const TICKS_HEADING = fold(FORM.confirmation);
const DIVIDER_WORDS = new Set(DIVIDERS.flatMap(spellings));

function spellings(label: string): string[] {
  const whole = [label, withoutBrackets(label)];
  return [...whole, ...whole.map((text) => text.replace(/^(?:\d+|[IVX]+)\.\s*/, ''))].map(fold);
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*\(.*$/, '');
}

/** @param secondHeading row of a second table, which ends what stands above it as a label does */
export function findAnchors(reader: TabReader, headingRow: number, bodyRow: number, secondHeading?: number): Anchors {
  const sections = new Map<FormSection, Anchor>();
  const rows: number[] = secondHeading === undefined ? [headingRow] : [headingRow, secondHeading];
  let isUnderTicks = false;
  let last = -1;
  for (let row = 0; row < reader.height; row += 1) {
    if (row >= headingRow && row < bodyRow) continue;
    for (const [column, cell] of reader.peek(row).entries()) {
      if (typeof cell.value !== 'string') continue;
      const words = fold(cell.shown);
      if (words === TICKS_HEADING) isUnderTicks = true;
      const found = labelIn(cell, words, isUnderTicks);
      const isAnchor = found !== undefined || DIVIDER_WORDS.has(words) || words.startsWith(REPORT_HEADING);
      if (!isAnchor) continue;
      reader.read(row, column);
      rows.push(row);
      last = row;
      if (found !== undefined && !sections.has(found.section)) {
        sections.set(found.section, { row, column, ...(found.rest === undefined ? {} : { rest: found.rest }) });
      }
    }
  }
  const sorted = rows.sort((a, b) => a - b);
  return { sections, last, after: (row) => sorted.find((anchor) => anchor > row) ?? reader.height };
}

function labelIn(
  cell: TypedCell,
  words: string,
  isUnderTicks: boolean,
): { section: FormSection; rest?: TypedCell } | undefined {
  const sectionOf = (text: string) => (isUnderTicks || !SHORT_TICKS.has(text) ? SECTION_OF_WORDS.get(text) : undefined);
  const section = sectionOf(words);
  if (section !== undefined) return { section };
  return answeredLabel(cell, sectionOf);
}

/** "2. Khó khăn, tồn tại: Do dịch bệnh ...": the label, a colon or a new line, and the answer. */
function answeredLabel(
  cell: TypedCell,
  sectionOf: (text: string) => FormSection | undefined,
): { section: FormSection; rest: TypedCell } | undefined {
  const start = cell.shown.slice(0, LONGEST_LABEL * 2);
  for (const { index: end = 0 } of start.matchAll(/[:\n]/g)) {
    const section = sectionOf(fold(cell.shown.slice(0, end)));
    const text = cell.shown.slice(end + 1).trim();
    if (section !== undefined && cleanLine(text) !== '') {
      return { section, rest: { value: text, shown: text, isDate: false, place: cell.place } };
    }
  }
  return undefined;
}
